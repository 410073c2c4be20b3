// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/calendar.h"

#include "import/calendarseries.h"

#include <algorithm>

namespace naober {

namespace {

/// What one series may cost, so that one that never ends takes no other's times away; and the file.
constexpr RecurrenceBudget seriesBudget{200'000, 10'000};
constexpr RecurrenceBudget fileBudget{20'000'000, 500'000};

struct SortedOccurrence
{
    qint64 utc = 0;
    CalendarOccurrence occurrence;
};

CalendarOccurrence occurrenceOf(const CalendarInstance &instance, const CalendarEvent &master)
{
    CalendarOccurrence occurrence;
    occurrence.uid = instance.event->uid;
    occurrence.start = instance.start;
    occurrence.end = instance.end.isValid() ? instance.end : instance.start;
    occurrence.allDay = instance.start.date.isValid();
    const QString &own = instance.event->summary;
    occurrence.summary = harmlessText(own.isEmpty() ? master.summary : own, limits::title);
    occurrence.status =
        master.status == EventStatus::Cancelled ? master.status : instance.event->status;
    return occurrence;
}

} // namespace

Result<QList<CalendarOccurrence>, ImportError> calendarOccurrences(const QByteArray &bytes,
                                                                   const QDateTime &from,
                                                                   const QDateTime &to,
                                                                   const QTimeZone &zone)
{
    const Result<Calendar, ImportError> calendar = readCalendar(bytes, zone);
    if (!calendar)
        return calendar.error();
    const SeriesExpander expander(*calendar, {from, to, zone, qsizetype(seriesBudget.times)});
    RecurrenceBudget left = fileBudget;
    QList<SortedOccurrence> sorted;
    for (const CalendarSeries &series : calendarSeries(*calendar)) {
        const RecurrenceBudget given{qMin(left.steps, seriesBudget.steps),
                                     qMin(left.times, seriesBudget.times)};
        RecurrenceBudget budget = given;
        for (const CalendarInstance &instance : expander.instances(series, budget))
            sorted.append({instance.utc, occurrenceOf(instance, series.representative())});
        left.steps -= given.steps - budget.steps;
        left.times -= given.times - budget.times;
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
        return a.utc != b.utc ? a.utc < b.utc : a.occurrence.uid < b.occurrence.uid;
    });
    QList<CalendarOccurrence> occurrences;
    occurrences.reserve(sorted.size());
    for (SortedOccurrence &entry : sorted)
        occurrences.append(std::move(entry.occurrence));
    return occurrences;
}

} // namespace naober
