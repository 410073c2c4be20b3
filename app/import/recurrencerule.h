// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

#include <optional>

namespace naober {

/// A reading of a wall clock, whole seconds since midnight of Julian day 0. It belongs to no zone:
/// a rule runs on the wall clock (RFC 5545 §3.3.10), whatever summer time does meanwhile.
using WallSeconds = qint64;

inline constexpr qint64 secondsPerDay = 86400;

WallSeconds wallSeconds(QDate date, QTime time = QTime(0, 0));
QDate wallDate(WallSeconds wall);
QTime wallTime(WallSeconds wall);

/// What all rules of one file together may cost, so that no file can keep a hub busy.
struct RecurrenceBudget
{
    qint64 steps = 2'000'000; ///< candidate days and times looked at
    qint64 times = 100'000; ///< times given
    bool isSpent() const { return steps <= 0 || times <= 0; }
};

/// A recurrence rule: RFC 5545 §3.3.10, all parts.
struct RecurrenceRule
{
    enum class Frequency { Secondly, Minutely, Hourly, Daily, Weekly, Monthly, Yearly };

    /// One BYDAY entry.
    struct Day
    {
        int weekday = 0; ///< ISO 8601, 1 is Monday
        int position = 0; ///< n-th in the month or year, from the end when negative; 0: every one
        bool operator==(const Day &) const = default;
    };

    Frequency frequency = Frequency::Daily;
    int interval = 1; ///< ≥ 1
    qint64 count = 0; ///< 0: no COUNT
    QDate untilDate; ///< invalid: no UNTIL
    QTime untilTime; ///< invalid: UNTIL is a date
    bool untilIsUtc = false;
    int weekStart = 1; ///< WKST, ISO 8601 weekday
    QList<int> bySecond;
    QList<int> byMinute;
    QList<int> byHour;
    QList<Day> byDay;
    QList<int> byMonthDay;
    QList<int> byYearDay;
    QList<int> byWeekNo;
    QList<int> byMonth;
    QList<int> bySetPos;

    bool operator==(const RecurrenceRule &) const = default;
};

/// Reads the value of an RRULE. Case and the order of parts do not matter, X- parts are passed
/// over. Nothing for a rule without a frequency, with a value out of range or with a calendar scale
/// other than the Gregorian (RFC 7529).
std::optional<RecurrenceRule> recurrenceRuleFromText(QStringView text);

/// What to expand a rule over.
struct RecurrenceSpan
{
    WallSeconds start = 0; ///< DTSTART
    bool allDay = false; ///< DTSTART is a date: BYHOUR, BYMINUTE and BYSECOND mean nothing
    std::optional<WallSeconds> until; ///< UNTIL on the wall clock, inclusive
    WallSeconds from = 0; ///< times before it are counted but not given
    WallSeconds to = 0; ///< exclusive
    qsizetype most = 0; ///< at most so many are given
};

/// The times of \a rule in [from, to), ascending and distinct. DTSTART is always the first of the
/// set and of COUNT, whether it fits the rule or not (RFC 5545 §3.8.5.3). Stops, with what it has,
/// when the budget is spent.
QList<WallSeconds> recurrenceTimes(const RecurrenceRule &rule, const RecurrenceSpan &span,
                                   RecurrenceBudget &budget);

/// The rule as it can be said in words, or Frequency::None when it cannot be said shortly without
/// being wrong. \a start is DTSTART, \a last the last time if the rule ends.
Recurs recursFromRule(const RecurrenceRule &rule, WallSeconds start,
                      std::optional<WallSeconds> last);

} // namespace naober
