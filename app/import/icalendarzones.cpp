// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/icalendarzones.h"

#include "import/icalendarlines.h"

#include <algorithm>

namespace naober {

namespace {

constexpr int firstYear = 1950;
constexpr int lastYear = 2120;
const qint64 epochWall = QDate(1970, 1, 1).toJulianDay() * secondsPerDay;

/// STANDARD or DAYLIGHT.
struct Observance
{
    std::optional<WallSeconds> start;
    std::optional<int> offsetFrom;
    std::optional<int> offsetTo;
    std::optional<RecurrenceRule> rule;
    QList<WallSeconds> times; ///< RDATE
};

/// "+0100", "-0330", "+013000"; seconds.
std::optional<int> readOffset(const QByteArray &text)
{
    const QByteArray value = text.trimmed();
    if (value.size() < 5 || (value.at(0) != '+' && value.at(0) != '-'))
        return std::nullopt;
    bool hoursOk = false;
    bool minutesOk = false;
    const int hours = value.mid(1, 2).toInt(&hoursOk);
    const int minutes = value.mid(3, 2).toInt(&minutesOk);
    if (!hoursOk || !minutesOk || hours > 23 || minutes > 59)
        return std::nullopt;
    const int seconds = hours * 3600 + minutes * 60;
    return value.at(0) == '-' ? -seconds : seconds;
}

std::optional<WallSeconds> readWall(const QByteArray &text)
{
    const QString value = QString::fromLatin1(text.trimmed());
    const QDate date = QDate::fromString(value.left(8), QStringLiteral("yyyyMMdd"));
    const QTime time = QTime::fromString(value.mid(9, 6), QStringLiteral("HHmmss"));
    if (!date.isValid())
        return std::nullopt;
    return wallSeconds(date, time.isValid() ? time : QTime(0, 0));
}

void readLine(const QByteArray &line, Observance &observance)
{
    const QByteArray name = lineName(line);
    const QByteArray value = lineValue(line);
    if (name == "DTSTART") {
        observance.start = readWall(value);
    } else if (name == "TZOFFSETFROM") {
        observance.offsetFrom = readOffset(value);
    } else if (name == "TZOFFSETTO") {
        observance.offsetTo = readOffset(value);
    } else if (name == "RRULE") {
        observance.rule = recurrenceRuleFromText(QString::fromLatin1(value));
    } else if (name == "RDATE") {
        for (const QByteArray &part : value.split(',')) {
            if (const std::optional<WallSeconds> time = readWall(part))
                observance.times.append(*time);
        }
    }
}

void appendTransitions(const Observance &observance, RecurrenceBudget &budget,
                       QList<CalendarZone::Transition> &out)
{
    if (!observance.start || !observance.offsetTo)
        return;
    QList<WallSeconds> times = observance.times;
    times.append(*observance.start);
    if (observance.rule) {
        RecurrenceSpan span;
        span.start = *observance.start;
        span.from = wallSeconds(QDate(firstYear, 1, 1));
        span.to = wallSeconds(QDate(lastYear, 1, 1));
        span.most = 2 * (lastYear - firstYear);
        const RecurrenceRule &rule = *observance.rule;
        if (rule.untilDate.isValid()) {
            span.until = wallSeconds(rule.untilDate,
                                     rule.untilTime.isValid() ? rule.untilTime : QTime(23, 59, 59));
            if (rule.untilIsUtc)
                *span.until += observance.offsetFrom.value_or(0);
        }
        times += recurrenceTimes(rule, span, budget);
    }
    for (const WallSeconds time : std::as_const(times)) {
        const int before = observance.offsetFrom.value_or(*observance.offsetTo);
        out.append({time - epochWall - before, *observance.offsetTo});
    }
}

} // namespace

std::optional<NamedZone> zoneFromLines(const QByteArrayList &lines, RecurrenceBudget &budget)
{
    QString id;
    QString location;
    QList<Observance> observances;
    for (const QByteArray &line : lines) {
        const QByteArray name = lineName(line);
        if (name == "BEGIN")
            observances.append(Observance());
        else if (name == "TZID")
            id = unescapedText(lineValue(line)).trimmed();
        else if (name == "X-LIC-LOCATION")
            location = unescapedText(lineValue(line)).trimmed();
        else if (!observances.isEmpty())
            readLine(line, observances.back());
    }
    if (id.isEmpty())
        return std::nullopt;
    for (const QString &name : {id, location}) {
        const QTimeZone known = zoneFromName(name);
        if (known.isValid())
            return NamedZone{id, CalendarZone(known)};
    }
    QList<CalendarZone::Transition> transitions;
    for (const Observance &observance : std::as_const(observances))
        appendTransitions(observance, budget, transitions);
    if (transitions.isEmpty())
        return std::nullopt;
    std::sort(transitions.begin(), transitions.end(),
              [](const auto &a, const auto &b) { return a.utc < b.utc; });
    return NamedZone{id, CalendarZone(transitions)};
}

} // namespace naober
