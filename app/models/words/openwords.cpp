// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/openwords.h"

#include <algorithm>

namespace naober {

namespace {

constexpr int weekDays = 7;

QVariantMap line(const QString &days, const QString &times)
{
    return {{QStringLiteral("days"), days}, {QStringLiteral("times"), times}};
}

/// When it really closes: hours that follow on each other are one.
QDateTime closing(const OpeningHours &hours, OpenState state, const QTimeZone &zone,
                  const QDateTime &now)
{
    const QDateTime far = now.addDays(weekDays);
    while (state.kind == OpenState::Kind::Open && state.until < far) {
        const OpenState next = openState(hours, state.until, zone);
        if (next.kind != OpenState::Kind::Open)
            return state.until;
        state = next;
    }
    return state.until;
}

} // namespace

QString OpenWords::state(const OpeningHours &hours, const QDateTime &now) const
{
    const OpenState state = openState(hours, now, m_dates.zone());
    switch (state.kind) {
    case OpenState::Kind::Unknown:
        return {};
    case OpenState::Kind::Open: {
        const QDateTime until = closing(hours, state, m_dates.zone(), now);
        if (until >= now.addDays(weekDays))
            return tr("Always open");
        const QDateTime local = until.toTimeZone(m_dates.zone());
        const QDate today = now.toTimeZone(m_dates.zone()).date();
        // Closing in the small hours still is tonight.
        if (local.date() == today
            || local < QDateTime(today.addDays(1), QTime(6, 0), m_dates.zone()))
            return tr("Open until %1").arg(m_dates.time(local.time()));
        return tr("Open until %1").arg(m_dates.moment(until, today));
    }
    case OpenState::Kind::Closed:
        return state.until.isValid() ? opensAt(state.until, now) : tr("Closed");
    }
    Q_UNREACHABLE();
}

QString OpenWords::opensAt(const QDateTime &opens, const QDateTime &now) const
{
    const QDateTime local = opens.toTimeZone(m_dates.zone());
    const QDate today = now.toTimeZone(m_dates.zone()).date();
    const qint64 away = today.daysTo(local.date());
    const QString time = m_dates.time(local.time());
    if (away == 0)
        return tr("Opens at %1").arg(time);
    if (away == 1)
        return tr("Opens tomorrow at %1").arg(time);
    if (away < weekDays)
        return tr("Opens %1 at %2", "weekday, time")
            .arg(m_dates.weekday(local.date().dayOfWeek()), time);
    return tr("Closed until %1").arg(m_dates.date(local.date(), today));
}

QString OpenWords::times(const QList<const OpeningPeriod *> &periods) const
{
    QList<const OpeningPeriod *> open;
    std::copy_if(periods.begin(), periods.end(), std::back_inserter(open),
                 [](const OpeningPeriod *period) { return !period->isClosed(); });
    if (open.isEmpty())
        return tr("closed");
    std::sort(open.begin(), open.end(),
              [](const OpeningPeriod *a, const OpeningPeriod *b) { return a->opens < b->opens; });
    QStringList parts;
    for (const OpeningPeriod *period : std::as_const(open)) {
        if (period->opens == period->closes)
            return tr("all day and night");
        parts.append(m_dates.span(period->opens, period->closes));
    }
    return parts.join(QLatin1Char('\n'));
}

QString OpenWords::specialDays(const OpeningPeriod &period, QDate today) const
{
    QString days;
    if (period.validFrom == period.validThrough)
        return m_dates.date(period.validFrom, today);
    if (!period.validThrough.isValid())
        days = tr("from %1", "date").arg(m_dates.date(period.validFrom, today));
    else if (!period.validFrom.isValid())
        days = tr("until %1", "date").arg(m_dates.date(period.validThrough, today));
    else
        days = tr("%1 to %2", "dates")
                   .arg(m_dates.date(period.validFrom, today),
                        m_dates.date(period.validThrough, today));
    if (period.dayOfWeek.isEmpty())
        return days;
    return days + QStringLiteral(", ") + m_dates.weekdays(period.dayOfWeek);
}

QVariantList OpenWords::table(const OpeningHours &hours, QDate today) const
{
    QVariantList lines;
    const bool regular =
        std::any_of(hours.periods.begin(), hours.periods.end(),
                    [](const OpeningPeriod &period) { return !period.isSpecial(); });
    QList<int> days;
    QString said;
    for (int day = 1; regular && day <= weekDays + 1; ++day) {
        QList<const OpeningPeriod *> periods;
        for (const OpeningPeriod &period : hours.periods) {
            if (!period.isSpecial()
                && (period.dayOfWeek.isEmpty() || period.dayOfWeek.contains(day)))
                periods.append(&period);
        }
        const QString now = day <= weekDays ? times(periods) : QString();
        if (!days.isEmpty() && now != said) {
            lines.append(line(m_dates.weekdays(days), said));
            days.clear();
        }
        said = now;
        days.append(day);
    }
    for (const OpeningPeriod &period : hours.periods) {
        if (!period.isSpecial() || (period.validThrough.isValid() && period.validThrough < today))
            continue;
        lines.append(line(specialDays(period, today), times({&period})));
    }
    return lines;
}

} // namespace naober
