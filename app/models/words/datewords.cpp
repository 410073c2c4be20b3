// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/datewords.h"

#include <algorithm>

namespace naober {

namespace {

QString withoutDot(QString text)
{
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

} // namespace

DateWords::DateWords(QLocale locale, QTimeZone zone)
    : m_locale(std::move(locale))
    , m_zone(std::move(zone))
{ }

QString DateWords::time(QTime time) const
{
    //: A time of day: "14:25", in Dutch "14.25 uur".
    return time.isValid() ? tr("%1", "time of day").arg(bareTime(time)) : QString();
}

QString DateWords::bareTime(QTime time) const
{
    //: Format of a time of day without further words; in Dutch H.mm
    return time.isValid() ? m_locale.toString(time, tr("H:mm", "time format")) : QString();
}

QString DateWords::span(QTime from, QTime to) const
{
    if (!to.isValid() || from == to)
        return time(from);
    //: From one time to another: "14:00 – 16:00", in Dutch "14.00 – 16.00 uur".
    return tr("%1 – %2", "times").arg(bareTime(from), bareTime(to));
}

QString DateWords::day(QDate day, QDate today) const
{
    if (!day.isValid())
        return {};
    switch (today.daysTo(day)) {
    case 0:
        return tr("today");
    case 1:
        return tr("tomorrow");
    case -1:
        return tr("yesterday");
    default:
        return weekday(day.dayOfWeek()) + QLatin1Char(' ') + date(day, today);
    }
}

QString DateWords::wholeDay(QDate day) const
{
    if (!day.isValid())
        return {};
    return weekday(day.dayOfWeek()) + QLatin1Char(' ')
        + m_locale.toString(day, QStringLiteral("d MMMM yyyy"));
}

QString DateWords::date(QDate day, QDate today) const
{
    if (!day.isValid())
        return {};
    const QString format =
        day.year() == today.year() ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy");
    return m_locale.toString(day, format);
}

QString DateWords::shortDay(QDate day) const
{
    if (!day.isValid())
        return {};
    return shortWeekday(day) + QLatin1Char(' ') + shortDate(day);
}

QString DateWords::shortWeekday(QDate day) const
{
    return day.isValid() ? withoutDot(m_locale.dayName(day.dayOfWeek(), QLocale::ShortFormat))
                         : QString();
}

QString DateWords::shortDate(QDate day) const
{
    if (!day.isValid())
        return {};
    return QString::number(day.day()) + QLatin1Char(' ')
        + withoutDot(m_locale.monthName(day.month(), QLocale::ShortFormat));
}

QString DateWords::weekday(int number) const
{
    return m_locale.dayName(number, QLocale::LongFormat);
}

QString DateWords::when(const EventTime &start, QDate today) const
{
    if (!start.isValid())
        return {};
    const bool allDay = start.date.isValid();
    const QDateTime local = start.instant.toTimeZone(m_zone);
    const QDate on = allDay ? start.date : local.date();
    const qint64 away = today.daysTo(on);
    const bool near = away >= -1 && away <= 1;
    if (!near)
        return wholeWhen(start);
    if (allDay)
        return day(on, today);
    //: "today 14:00"
    return tr("%1 %2", "day and time").arg(day(on, today), time(local.time()));
}

QString DateWords::wholeWhen(const EventTime &start) const
{
    if (!start.isValid())
        return {};
    if (start.date.isValid())
        return shortDay(start.date);
    const QDateTime local = start.instant.toTimeZone(m_zone);
    //: "Sat 24 Nov, 14:00"
    return tr("%1, %2", "day and time").arg(shortDay(local.date()), time(local.time()));
}

QString DateWords::moment(const QDateTime &at, QDate today) const
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toTimeZone(m_zone);
    return tr("%1, %2", "day and time").arg(day(local.date(), today), time(local.time()));
}

QString DateWords::weekdays(QList<int> numbers) const
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    const bool row = numbers.size() > 2 && numbers.last() - numbers.first() == numbers.size() - 1;
    if (row) {
        //: "Monday to Friday", both included
        return tr("%1 to %2", "weekdays").arg(weekday(numbers.first()), weekday(numbers.last()));
    }
    QStringList names;
    for (const int number : std::as_const(numbers))
        names.append(weekday(number));
    return list(names);
}

QString DateWords::list(const QStringList &parts) const
{
    if (parts.size() < 2)
        return parts.value(0);
    //: "Monday, Tuesday and Friday": the last of a list
    return tr("%1 and %2", "list")
        .arg(parts.mid(0, parts.size() - 1).join(QStringLiteral(", ")), parts.last());
}

QString sentenceStart(const QString &text)
{
    return text.isEmpty() ? text : QString(text.at(0).toUpper() + text.mid(1));
}

} // namespace naober
