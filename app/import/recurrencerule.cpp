// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/recurrencerule.h"

#include <array>
#include <utility>

namespace naober {

namespace {

using Frequency = RecurrenceRule::Frequency;

constexpr std::array<std::pair<const char *, Frequency>, 7> frequencyWords{{
    {"SECONDLY", Frequency::Secondly},
    {"MINUTELY", Frequency::Minutely},
    {"HOURLY", Frequency::Hourly},
    {"DAILY", Frequency::Daily},
    {"WEEKLY", Frequency::Weekly},
    {"MONTHLY", Frequency::Monthly},
    {"YEARLY", Frequency::Yearly},
}};

/// Longer lists than this say nothing new: there are 366 days in a year.
constexpr qsizetype mostListEntries = 400;

int weekdayFromWord(QStringView word)
{
    for (std::size_t i = 0; i < weekdayNames.size(); ++i) {
        if (word.compare(QLatin1String(weekdayNames[i]), Qt::CaseInsensitive) == 0)
            return int(i) + 1;
    }
    return 0;
}

/// A list of numbers between lowest and highest, and their negatives when \a bothWays; 0 only where
/// lowest allows it. False if one is something else.
bool readNumbers(QStringView text, int lowest, int highest, bool bothWays, QList<int> &out)
{
    out.clear();
    for (const QStringView part : text.split(QLatin1Char(','))) {
        const QStringView word = part.trimmed();
        if (word.isEmpty())
            continue;
        bool ok = false;
        const int number = word.toInt(&ok);
        const int magnitude = bothWays ? qAbs(number) : number;
        if (!ok || magnitude < lowest || magnitude > highest || out.size() >= mostListEntries)
            return false;
        if (!out.contains(number))
            out.append(number);
    }
    return true;
}

bool readDays(QStringView text, QList<RecurrenceRule::Day> &out)
{
    constexpr int mostWeeks = 53;
    out.clear();
    for (const QStringView part : text.split(QLatin1Char(','))) {
        const QStringView word = part.trimmed();
        if (word.isEmpty())
            continue;
        RecurrenceRule::Day day;
        day.weekday = weekdayFromWord(word.right(2));
        bool ok = true;
        if (word.size() > 2)
            day.position = word.chopped(2).toInt(&ok);
        if (!ok || day.weekday == 0 || qAbs(day.position) > mostWeeks
            || out.size() >= mostListEntries) {
            return false;
        }
        if (!out.contains(day))
            out.append(day);
    }
    return true;
}

bool readUntil(QStringView text, RecurrenceRule &rule)
{
    QString digits = text.toString().toUpper();
    digits.remove(QLatin1Char('-')).remove(QLatin1Char(':'));
    rule.untilIsUtc = digits.endsWith(QLatin1Char('Z'));
    if (rule.untilIsUtc)
        digits.chop(1);
    rule.untilDate = QDate::fromString(digits.left(8), QStringLiteral("yyyyMMdd"));
    if (!rule.untilDate.isValid())
        return false;
    if (digits.size() == 8)
        return true;
    rule.untilTime = QTime::fromString(digits.mid(9).leftJustified(6, QLatin1Char('0')),
                                       QStringLiteral("HHmmss"));
    return rule.untilTime.isValid() && digits.at(8) == QLatin1Char('T');
}

bool readFrequency(QStringView text, RecurrenceRule &rule)
{
    for (const auto &[word, frequency] : frequencyWords) {
        if (text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0) {
            rule.frequency = frequency;
            return true;
        }
    }
    return false;
}

bool readInterval(QStringView text, RecurrenceRule &rule)
{
    bool ok = false;
    rule.interval = text.toInt(&ok);
    return ok && rule.interval >= 1;
}

bool readCount(QStringView text, RecurrenceRule &rule)
{
    bool ok = false;
    rule.count = text.toLongLong(&ok);
    return ok && rule.count >= 1;
}

bool readPart(const QString &name, QStringView value, RecurrenceRule &rule)
{
    if (name == QLatin1String("FREQ"))
        return readFrequency(value, rule);
    if (name == QLatin1String("INTERVAL"))
        return readInterval(value, rule);
    if (name == QLatin1String("COUNT"))
        return readCount(value, rule);
    if (name == QLatin1String("UNTIL"))
        return readUntil(value, rule);
    if (name == QLatin1String("WKST"))
        return (rule.weekStart = weekdayFromWord(value)) != 0;
    if (name == QLatin1String("BYSECOND"))
        return readNumbers(value, 0, 60, false, rule.bySecond);
    if (name == QLatin1String("BYMINUTE"))
        return readNumbers(value, 0, 59, false, rule.byMinute);
    if (name == QLatin1String("BYHOUR"))
        return readNumbers(value, 0, 23, false, rule.byHour);
    if (name == QLatin1String("BYDAY"))
        return readDays(value, rule.byDay);
    if (name == QLatin1String("BYMONTHDAY"))
        return readNumbers(value, 1, 31, true, rule.byMonthDay);
    if (name == QLatin1String("BYYEARDAY"))
        return readNumbers(value, 1, 366, true, rule.byYearDay);
    if (name == QLatin1String("BYWEEKNO"))
        return readNumbers(value, 1, 53, true, rule.byWeekNo);
    if (name == QLatin1String("BYMONTH"))
        return readNumbers(value, 1, 12, false, rule.byMonth);
    if (name == QLatin1String("BYSETPOS"))
        return readNumbers(value, 1, 366, true, rule.bySetPos);
    if (name == QLatin1String("RSCALE"))
        return value.compare(QLatin1String("GREGORIAN"), Qt::CaseInsensitive) == 0;
    // SKIP=OMIT is what this does; X- parts are somebody's own.
    return name != QLatin1String("SKIP")
        || value.compare(QLatin1String("OMIT"), Qt::CaseInsensitive) == 0;
}

QList<int> plainWeekdays(const RecurrenceRule &rule)
{
    QList<int> days;
    for (const RecurrenceRule::Day &day : rule.byDay)
        days.append(day.weekday);
    std::sort(days.begin(), days.end());
    return days;
}

/// "The second Tuesday": its position, or 0 when the rule does not say one such day.
int onlyPosition(const RecurrenceRule &rule)
{
    if (rule.byDay.size() != 1 || !rule.byMonthDay.isEmpty())
        return 0;
    if (rule.bySetPos.isEmpty())
        return rule.byDay.front().position;
    return rule.bySetPos.size() == 1 && rule.byDay.front().position == 0 ? rule.bySetPos.front()
                                                                         : 0;
}

/// Days of the week, or nothing to say.
Recurs weeklyRecurs(const RecurrenceRule &rule, WallSeconds start)
{
    if (!rule.byMonthDay.isEmpty() || !rule.bySetPos.isEmpty() || !rule.byMonth.isEmpty())
        return {};
    Recurs recurs;
    recurs.frequency = Recurs::Frequency::Weekly;
    recurs.interval = rule.interval;
    recurs.days = plainWeekdays(rule);
    if (recurs.days.isEmpty())
        recurs.days = {wallDate(start).dayOfWeek()};
    return recurs;
}

Recurs monthlyRecurs(const RecurrenceRule &rule, WallSeconds start)
{
    Recurs recurs;
    recurs.frequency = Recurs::Frequency::Monthly;
    recurs.interval = rule.interval;
    if (!rule.byMonth.isEmpty())
        return {};
    if (!rule.byDay.isEmpty()) {
        const int position = onlyPosition(rule);
        if (position < -1 || position == 0 || position > 5)
            return {};
        recurs.week = position;
        recurs.days = plainWeekdays(rule);
        return recurs;
    }
    if (rule.byMonthDay.size() > 1 || !rule.bySetPos.isEmpty())
        return {};
    recurs.monthDay = rule.byMonthDay.isEmpty() ? wallDate(start).day() : rule.byMonthDay.front();
    return recurs.monthDay < -1 ? Recurs() : recurs;
}

Recurs yearlyRecurs(const RecurrenceRule &rule, WallSeconds start)
{
    const QDate first = wallDate(start);
    const bool sameDate = rule.byDay.isEmpty()
        && (rule.byMonth.isEmpty() || rule.byMonth == QList<int>{first.month()})
        && (rule.byMonthDay.isEmpty()
            || (rule.byMonthDay == QList<int>{first.day()} && !rule.byMonth.isEmpty()));
    const int position = onlyPosition(rule);
    const bool sameWeekday =
        rule.byMonth.size() == 1 && rule.byDay.size() == 1 && position >= -1 && position != 0;
    if (!sameDate && !sameWeekday)
        return {};
    Recurs recurs;
    recurs.frequency = Recurs::Frequency::Yearly;
    recurs.interval = rule.interval;
    if (!sameDate) {
        recurs.week = position;
        recurs.days = plainWeekdays(rule);
    }
    return recurs;
}

Recurs recursWithoutEnd(const RecurrenceRule &rule, WallSeconds start)
{
    if (!rule.byYearDay.isEmpty() || !rule.byWeekNo.isEmpty() || rule.byHour.size() > 1
        || rule.byMinute.size() > 1 || rule.bySecond.size() > 1) {
        return {};
    }
    switch (rule.frequency) {
    case Frequency::Secondly:
    case Frequency::Minutely:
    case Frequency::Hourly:
        return {};
    case Frequency::Daily: {
        // "Every day, on Mondays and Tuesdays" is every Monday and Tuesday.
        if (!rule.byDay.isEmpty())
            return rule.interval == 1 ? weeklyRecurs(rule, start) : Recurs();
        if (!rule.byMonthDay.isEmpty() || !rule.byMonth.isEmpty() || !rule.bySetPos.isEmpty())
            return {};
        Recurs recurs;
        recurs.frequency = Recurs::Frequency::Daily;
        recurs.interval = rule.interval;
        return recurs;
    }
    case Frequency::Weekly:
        return weeklyRecurs(rule, start);
    case Frequency::Monthly:
        return monthlyRecurs(rule, start);
    case Frequency::Yearly:
        return yearlyRecurs(rule, start);
    }
    return {};
}

} // namespace

WallSeconds wallSeconds(QDate date, QTime time)
{
    return date.toJulianDay() * secondsPerDay + time.msecsSinceStartOfDay() / 1000;
}

QDate wallDate(WallSeconds wall)
{
    // Julian days before 0 are five thousand years away from any village.
    return QDate::fromJulianDay(wall / secondsPerDay);
}

QTime wallTime(WallSeconds wall)
{
    return QTime::fromMSecsSinceStartOfDay(int(wall % secondsPerDay) * 1000);
}

std::optional<RecurrenceRule> recurrenceRuleFromText(QStringView text)
{
    constexpr qsizetype longest = 4000;
    if (text.size() > longest)
        return std::nullopt;
    RecurrenceRule rule;
    bool hasFrequency = false;
    for (const QStringView part : text.trimmed().split(QLatin1Char(';'))) {
        const qsizetype equals = part.indexOf(QLatin1Char('='));
        if (equals < 0)
            continue;
        const QString name = part.left(equals).trimmed().toString().toUpper();
        if (!readPart(name, part.mid(equals + 1).trimmed(), rule))
            return std::nullopt;
        hasFrequency = hasFrequency || name == QLatin1String("FREQ");
    }
    if (!hasFrequency)
        return std::nullopt;
    return rule;
}

Recurs recursFromRule(const RecurrenceRule &rule, WallSeconds start,
                      std::optional<WallSeconds> last)
{
    Recurs recurs = recursWithoutEnd(rule, start);
    if (recurs.frequency != Recurs::Frequency::None && last)
        recurs.until = wallDate(*last);
    return recurs;
}

} // namespace naober
