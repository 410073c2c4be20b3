// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendarobject.h"

namespace naober {

namespace {

constexpr qsizetype longest = 120;

/// RFC 5545 §3.3.11.
QString escaped(const QString &text)
{
    QString safe = text.left(longest);
    safe.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    safe.replace(QLatin1Char(';'), QStringLiteral("\\;"));
    safe.replace(QLatin1Char(','), QStringLiteral("\\,"));
    safe.replace(QLatin1Char('\n'), QStringLiteral("\\n"));
    return safe;
}

QString timeLine(const QString &name, const EventTime &time)
{
    if (time.date.isValid())
        return name + QStringLiteral(";VALUE=DATE:")
            + time.date.toString(QStringLiteral("yyyyMMdd"));
    return name + QLatin1Char(':')
        + time.instant.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

} // namespace

QString calendarObject(const QString &id, const Event &event, const Occurrence &occurrence)
{
    const QString title = occurrence.title.isEmpty() ? event.title : occurrence.title;
    QString place = occurrence.location.isEmpty() ? event.location.name : occurrence.location;
    if (occurrence.location.isEmpty() && !event.location.address.isEmpty())
        place += (place.isEmpty() ? QString() : QStringLiteral(", ")) + event.location.address;
    QStringList lines{
        QStringLiteral("BEGIN:VCALENDAR"),
        QStringLiteral("VERSION:2.0"),
        QStringLiteral("PRODID:naober"),
        QStringLiteral("BEGIN:VEVENT"),
        QStringLiteral("UID:") + id + QLatin1Char('-')
            + occurrence.start.day().toString(QStringLiteral("yyyyMMdd")),
        timeLine(QStringLiteral("DTSTAMP"),
                 [&occurrence] {
                     EventTime stamp;
                     stamp.instant = occurrence.start.instant.isValid()
                         ? occurrence.start.instant
                         : QDateTime(occurrence.start.date, QTime(0, 0), Qt::UTC);
                     return stamp;
                 }()),
        timeLine(QStringLiteral("DTSTART"), occurrence.start),
    };
    if (occurrence.end.isValid())
        lines.append(timeLine(QStringLiteral("DTEND"), occurrence.end));
    lines.append(QStringLiteral("SUMMARY:") + escaped(title));
    if (!place.isEmpty())
        lines.append(QStringLiteral("LOCATION:") + escaped(place));
    lines.append({QStringLiteral("END:VEVENT"), QStringLiteral("END:VCALENDAR")});
    return lines.join(QStringLiteral("\r\n"));
}

} // namespace naober
