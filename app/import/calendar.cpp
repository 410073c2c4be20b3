// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/calendar.h"

#include "import/calendarseries.h"

#include <algorithm>

namespace naober {

namespace {

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
    RecurrenceBudget budget;
    const SeriesExpander expander(*calendar, {from, to, zone, qsizetype(budget.times)});
    QList<SortedOccurrence> sorted;
    for (const CalendarSeries &series : calendarSeries(*calendar)) {
        for (const CalendarInstance &instance : expander.instances(series, budget))
            sorted.append({instance.utc, occurrenceOf(instance, series.representative())});
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
