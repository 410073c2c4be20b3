// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/calendarzone.h"

#include <algorithm>
#include <utility>

namespace naober {

namespace {

const qint64 epochWall = QDate(1970, 1, 1).toJulianDay() * secondsPerDay;

QTimeZone knownZone(const QByteArray &id)
{
    // Qt reads "UTC+01:00" as a zone too, with the sign as people mean it.
    return !id.isEmpty() && QTimeZone::isTimeZoneIdAvailable(id) ? QTimeZone(id) : QTimeZone();
}

} // namespace

CalendarZone::CalendarZone(QTimeZone zone)
    : m_zone(std::move(zone))
{
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
}

CalendarZone::CalendarZone(QList<Transition> transitions)
    : m_zone(QTimeZone::utc())
    , m_transitions(std::move(transitions))
{ }

int CalendarZone::offsetAt(qint64 utc) const
{
    if (m_transitions.isEmpty())
        return m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utc, Qt::UTC));
    const auto after = std::upper_bound(
        m_transitions.begin(), m_transitions.end(), utc,
        [](qint64 time, const Transition &transition) { return time < transition.utc; });
    return after == m_transitions.begin() ? m_transitions.front().offset : std::prev(after)->offset;
}

QDateTime CalendarZone::instant(WallSeconds wall) const
{
    const qint64 asUtc = wall - epochWall;
    const int before = offsetAt(asUtc - secondsPerDay);
    const int after = offsetAt(asUtc + secondsPerDay);
    qint64 utc = asUtc - before;
    if (before != after && offsetAt(utc) != before && offsetAt(asUtc - after) == after)
        utc = asUtc - after;
    return QDateTime::fromSecsSinceEpoch(utc, Qt::UTC);
}

WallSeconds CalendarZone::wall(const QDateTime &instant) const
{
    const qint64 utc = instant.toSecsSinceEpoch();
    return utc + offsetAt(utc) + epochWall;
}

QString CalendarZone::name() const
{
    return m_transitions.isEmpty() ? QString::fromLatin1(m_zone.id()) : QString();
}

QTimeZone zoneFromName(const QString &name)
{
    constexpr qsizetype longest = 200;
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longest)
        return {};
    const QTimeZone direct = knownZone(trimmed.toLatin1());
    if (direct.isValid())
        return direct;
    const QTimeZone windows = knownZone(QTimeZone::windowsIdToDefaultIanaId(trimmed.toLatin1()));
    if (windows.isValid())
        return windows;
    // Area/City, or Area/Region/City, at the end of somebody's own path.
    const QStringList parts = trimmed.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (const int count : {3, 2}) {
        if (parts.size() <= count)
            continue;
        const QTimeZone last =
            knownZone(parts.mid(parts.size() - count).join(QLatin1Char('/')).toLatin1());
        if (last.isValid())
            return last;
    }
    return {};
}

} // namespace naober
