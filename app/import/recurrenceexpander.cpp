// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/recurrencerule.h"

#include <algorithm>

namespace naober {

namespace {

using Frequency = RecurrenceRule::Frequency;

constexpr int lastYear = 9999;

/// The Monday (or WKST day) on which week 1 of \a year begins: the first week with four days or
/// more in the year (RFC 5545 §3.3.10, BYWEEKNO).
qint64 weekOneStart(int year, int weekStart)
{
    const QDate first(year, 1, 1);
    const int into = (first.dayOfWeek() - weekStart + 7) % 7;
    return first.toJulianDay() - into + (7 - into < 4 ? 7 : 0);
}

/// Which days a rule's BYxxx parts let through, with what they leave unsaid taken from DTSTART.
class DayFilter
{
public:
    DayFilter(const RecurrenceRule &rule, QDate start)
        : m_rule(rule)
        , m_months(rule.byMonth)
        , m_monthDays(rule.byMonthDay)
        , m_days(rule.byDay)
    {
        if (rule.frequency < Frequency::Weekly || !m_days.isEmpty() || !m_monthDays.isEmpty()
            || !rule.byYearDay.isEmpty()) {
            return;
        }
        if (rule.frequency == Frequency::Weekly || !rule.byWeekNo.isEmpty()) {
            m_days.append({start.dayOfWeek(), 0});
            return;
        }
        m_monthDays.append(start.day());
        if (rule.frequency == Frequency::Yearly && m_months.isEmpty())
            m_months.append(start.month());
    }

    bool passes(QDate date) const
    {
        int year = 0;
        int month = 0;
        int day = 0;
        date.getDate(&year, &month, &day);
        return (m_months.isEmpty() || m_months.contains(month))
            && (m_monthDays.isEmpty() || passesMonthDay(day, date.daysInMonth()))
            && (m_days.isEmpty() || passesWeekday(date, day))
            && (m_rule.byYearDay.isEmpty() || passesYearDay(date))
            && (m_rule.byWeekNo.isEmpty() || passesWeekNumber(date, year));
    }

private:
    bool passesMonthDay(int day, int daysInMonth) const
    {
        return m_monthDays.contains(day) || m_monthDays.contains(day - daysInMonth - 1);
    }

    bool passesYearDay(QDate date) const
    {
        const int day = date.dayOfYear();
        return m_rule.byYearDay.contains(day)
            || m_rule.byYearDay.contains(day - date.daysInYear() - 1);
    }

    bool passesWeekday(QDate date, int dayOfMonth) const
    {
        const int weekday = date.dayOfWeek();
        return std::any_of(m_days.begin(), m_days.end(), [&](const RecurrenceRule::Day &day) {
            return day.weekday == weekday
                && (day.position == 0 || passesPosition(day.position, date, dayOfMonth));
        });
    }

    /// The n-th weekday of the month, or of the year for a yearly rule that names no months. With
    /// other frequencies and with BYWEEKNO a number is not allowed; it is passed over.
    bool passesPosition(int position, QDate date, int dayOfMonth) const
    {
        if (m_rule.frequency < Frequency::Monthly || !m_rule.byWeekNo.isEmpty())
            return true;
        const bool inYear = m_rule.frequency == Frequency::Yearly && m_rule.byMonth.isEmpty();
        const int index = inYear ? date.dayOfYear() : dayOfMonth;
        const int length = inYear ? date.daysInYear() : date.daysInMonth();
        return position > 0 ? (index - 1) / 7 + 1 == position
                            : (length - index) / 7 + 1 == -position;
    }

    bool passesWeekNumber(QDate date, int year) const
    {
        const qint64 day = date.toJulianDay();
        int weekYear = year + 1;
        qint64 first = weekOneStart(weekYear, m_rule.weekStart);
        qint64 next = weekOneStart(weekYear + 1, m_rule.weekStart);
        while (day < first) {
            next = first;
            first = weekOneStart(--weekYear, m_rule.weekStart);
        }
        const int week = int((day - first) / 7) + 1;
        const int weeks = int((next - first) / 7);
        return m_rule.byWeekNo.contains(week) || m_rule.byWeekNo.contains(week - weeks - 1);
    }

    const RecurrenceRule &m_rule;
    QList<int> m_months;
    QList<int> m_monthDays;
    QList<RecurrenceRule::Day> m_days;
};

/// Goes through a rule period by period: a period is a year, month, week, day, hour, minute or
/// second; BYSETPOS picks within one.
class Expander
{
public:
    Expander(const RecurrenceRule &rule, const RecurrenceSpan &span, RecurrenceBudget &budget)
        : m_rule(rule)
        , m_span(span)
        , m_budget(budget)
        , m_filter(rule, wallDate(span.start))
        , m_startDate(wallDate(span.start))
    {
        const QTime time = wallTime(span.start);
        const bool timed = !span.allDay;
        m_hours = timed && !rule.byHour.isEmpty() ? rule.byHour : QList<int>{time.hour()};
        m_minutes = timed && !rule.byMinute.isEmpty() ? rule.byMinute : QList<int>{time.minute()};
        m_seconds = timed && !rule.bySecond.isEmpty() ? rule.bySecond : QList<int>{time.second()};
        for (int &second : m_seconds)
            second = qMin(second, 59); // a leap second, which no wall clock here shows
    }

    QList<WallSeconds> run()
    {
        if (!emitTime(m_span.start))
            return m_times;
        if (m_rule.frequency >= Frequency::Daily)
            runDays();
        else if (!m_span.allDay)
            runClock();
        return m_times;
    }

private:
    /// False when there is nothing more to come.
    bool emitTime(WallSeconds time)
    {
        if (time >= m_span.from && time < m_span.to) {
            m_times.append(time);
            --m_budget.times;
            if (m_times.size() >= m_span.most)
                return false;
        }
        ++m_counted;
        return (m_rule.count == 0 || m_counted < m_rule.count) && time < m_span.to;
    }

    /// Emits one period's candidates; false when there is nothing more to come.
    bool emitPeriod(QList<WallSeconds> &candidates)
    {
        std::sort(candidates.begin(), candidates.end());
        candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
        m_budget.steps -= candidates.size();
        if (!m_rule.bySetPos.isEmpty())
            candidates = picked(candidates);
        for (const WallSeconds time : candidates) {
            if (time <= m_span.start)
                continue;
            if ((m_span.until && time > *m_span.until) || !emitTime(time))
                return false;
        }
        return !m_budget.isSpent();
    }

    QList<WallSeconds> picked(const QList<WallSeconds> &candidates) const
    {
        QList<WallSeconds> chosen;
        for (const int position : m_rule.bySetPos) {
            const qsizetype index = position > 0 ? position - 1 : candidates.size() + position;
            if (index >= 0 && index < candidates.size())
                chosen.append(candidates.at(index));
        }
        std::sort(chosen.begin(), chosen.end());
        chosen.erase(std::unique(chosen.begin(), chosen.end()), chosen.end());
        return chosen;
    }

    void appendTimes(qint64 julianDay, QList<WallSeconds> &candidates) const
    {
        for (const int hour : m_hours) {
            for (const int minute : m_minutes) {
                for (const int second : m_seconds)
                    candidates.append(julianDay * secondsPerDay + hour * 3600 + minute * 60
                                      + second);
            }
        }
    }

    /// First day and number of days of the \a index-th period; an empty one ends the rule.
    std::pair<qint64, int> period(qint64 index) const
    {
        const qint64 step = index * m_rule.interval;
        switch (m_rule.frequency) {
        case Frequency::Yearly: {
            const qint64 year = m_startDate.year() + step;
            if (year > lastYear)
                return {0, 0};
            const QDate first(int(year), 1, 1);
            return {first.toJulianDay(), first.daysInYear()};
        }
        case Frequency::Monthly: {
            const qint64 month = m_startDate.year() * qint64(12) + m_startDate.month() - 1 + step;
            if (month / 12 > lastYear)
                return {0, 0};
            const QDate first(int(month / 12), int(month % 12) + 1, 1);
            return {first.toJulianDay(), first.daysInMonth()};
        }
        case Frequency::Weekly: {
            const int into = (m_startDate.dayOfWeek() - m_rule.weekStart + 7) % 7;
            return {m_startDate.toJulianDay() - into + 7 * step, 7};
        }
        default:
            return {m_startDate.toJulianDay() + step, 1};
        }
    }

    /// Without COUNT nothing before the window matters.
    qint64 firstPeriod() const
    {
        if (m_rule.count > 0 || m_span.from <= m_span.start)
            return 0;
        const qint64 days = (m_span.from - m_span.start) / secondsPerDay;
        qint64 length = 1;
        if (m_rule.frequency == Frequency::Yearly)
            length = 366;
        else if (m_rule.frequency == Frequency::Monthly)
            length = 31;
        else if (m_rule.frequency == Frequency::Weekly)
            length = 7;
        return qMax<qint64>(0, days / length / m_rule.interval - 1);
    }

    void runDays()
    {
        QList<WallSeconds> candidates;
        for (qint64 index = firstPeriod();; ++index) {
            const auto [first, length] = period(index);
            const WallSeconds begins = first * secondsPerDay;
            if (length == 0 || begins >= m_span.to || (m_span.until && begins > *m_span.until))
                return;
            candidates.clear();
            for (qint64 day = first; day < first + length; ++day) {
                if (m_filter.passes(QDate::fromJulianDay(day)))
                    appendTimes(day, candidates);
            }
            m_budget.steps -= length;
            if (!emitPeriod(candidates))
                return;
        }
    }

    static bool passes(const QList<int> &allowed, qint64 value)
    {
        return allowed.isEmpty() || allowed.contains(int(value));
    }

    /// Where to go on after the period at \a time, because its day, hour or minute is not one of
    /// the rule's; 0 when it is.
    WallSeconds skipTo(WallSeconds time) const
    {
        if (!m_filter.passes(wallDate(time)))
            return (time / secondsPerDay + 1) * secondsPerDay;
        if (!passes(m_rule.byHour, time % secondsPerDay / 3600))
            return (time / 3600 + 1) * 3600;
        if (m_rule.frequency <= Frequency::Minutely && !passes(m_rule.byMinute, time % 3600 / 60))
            return (time / 60 + 1) * 60;
        if (m_rule.frequency == Frequency::Secondly && !passes(m_rule.bySecond, time % 60))
            return time + 1;
        return 0;
    }

    QList<WallSeconds> clockCandidates(WallSeconds time) const
    {
        QList<WallSeconds> candidates;
        if (m_rule.frequency == Frequency::Secondly)
            return {time};
        const QList<int> minutes =
            m_rule.frequency == Frequency::Hourly ? m_minutes : QList<int>{0};
        for (const int minute : minutes) {
            for (const int second : m_seconds)
                candidates.append(time + minute * 60 + second);
        }
        return candidates;
    }

    void runClock()
    {
        const qint64 unit = m_rule.frequency == Frequency::Hourly ? 3600
            : m_rule.frequency == Frequency::Minutely             ? 60
                                                                  : 1;
        const qint64 step = unit * m_rule.interval;
        const WallSeconds base = m_span.start - m_span.start % unit;
        const auto ceiling = [&](WallSeconds time) { return (time - base + step - 1) / step; };
        qint64 index = 0;
        if (m_rule.count == 0 && m_span.from > m_span.start)
            index = qMax<qint64>(0, ceiling(m_span.from) - 1);
        while (!m_budget.isSpent()) {
            const WallSeconds time = base + index * step;
            if (time >= m_span.to || (m_span.until && time > *m_span.until))
                return;
            --m_budget.steps;
            const WallSeconds next = skipTo(time);
            if (next != 0) {
                index = qMax(index + 1, ceiling(next));
                continue;
            }
            QList<WallSeconds> candidates = clockCandidates(time);
            if (!emitPeriod(candidates))
                return;
            ++index;
        }
    }

    const RecurrenceRule &m_rule;
    const RecurrenceSpan &m_span;
    RecurrenceBudget &m_budget;
    DayFilter m_filter;
    QDate m_startDate;
    QList<int> m_hours;
    QList<int> m_minutes;
    QList<int> m_seconds;
    QList<WallSeconds> m_times;
    qint64 m_counted = 0;
};

} // namespace

QList<WallSeconds> recurrenceTimes(const RecurrenceRule &rule, const RecurrenceSpan &span,
                                   RecurrenceBudget &budget)
{
    if (span.most <= 0 || span.from >= span.to || budget.isSpent())
        return {};
    return Expander(rule, span, budget).run();
}

} // namespace naober
