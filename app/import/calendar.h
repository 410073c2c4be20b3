// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "import/importer.h"

namespace naober {

/// One time of one VEVENT, for the hub's `occurrences` command.
struct CalendarOccurrence
{
    QString uid; ///< as it stands in the file; may be empty
    EventTime start; ///< with the offset of the zone that was asked for; a date when allDay
    EventTime end; ///< exclusive; the start itself when the file gives neither end nor duration
    bool allDay = false;
    QString summary; ///< one plain line
    EventStatus status = EventStatus::Confirmed;

    bool operator==(const CalendarOccurrence &) const = default;
};

/// Every time of every VEVENT in \a bytes that overlaps [\a from, \a to), as RFC 4791 §9.9 has it,
/// sorted by start (a date counts from its midnight in \a zone), then uid. Cancelled ones are in it
/// with their status. \a zone is where floating times and dates are, and the offset that instants
/// come with. Rules that would run on for ever are cut off (RecurrenceBudget).
/// Pure; safe on hostile input; any thread.
Result<QList<CalendarOccurrence>, ImportError> calendarOccurrences(const QByteArray &bytes,
                                                                   const QDateTime &from,
                                                                   const QDateTime &to,
                                                                   const QTimeZone &zone);

} // namespace naober
