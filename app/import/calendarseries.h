// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/icalendarreader.h"

namespace naober {

/// What a file says of one activity: a VEVENT and those that change single times of it.
struct CalendarSeries
{
    /// The VEVENT without a RECURRENCE-ID, of the highest SEQUENCE; nullptr when the file only has
    /// single times of it.
    const CalendarEvent *master = nullptr;
    QList<const CalendarEvent *> overrides; ///< one for each RECURRENCE-ID

    const CalendarEvent &representative() const { return master ? *master : *overrides.front(); }
};

/// The activities of a calendar, in the order of the file. Newer versions of the same VEVENT (by
/// SEQUENCE, then LAST-MODIFIED) replace older ones; different VEVENTs that wrongly share a UID
/// stay apart. The pointers are into \a calendar.
QList<CalendarSeries> calendarSeries(const Calendar &calendar);

/// One time of an activity.
struct CalendarInstance
{
    EventTime start; ///< with the village's offset
    EventTime end; ///< exclusive; invalid: the file gives neither end nor duration
    qint64 utc = 0; ///< of the start, seconds since 1970; a date counts from the village's midnight
    const CalendarEvent *event = nullptr; ///< where its words and status come from
};

/// What part of a series is wanted: what overlaps [from, to), RFC 4791 §9.9.
struct CalendarWindow
{
    QDateTime from;
    QDateTime to;
    QTimeZone village; ///< where dates begin, and whose offset instants get
    qsizetype most = 0; ///< instances of one series
};

/// Turns series into instances: the set of RFC 5545 §3.8.5 with its overrides.
class SeriesExpander
{
public:
    SeriesExpander(const Calendar &calendar, const CalendarWindow &window);

    /// The instances of \a series in the window, by start.
    QList<CalendarInstance> instances(const CalendarSeries &series, RecurrenceBudget &budget) const;
    /// The first one, wherever it is.
    CalendarInstance first(const CalendarSeries &series) const;
    /// The last time of a series that ends; nothing when it goes on, or ends too far away to tell.
    std::optional<WallSeconds> last(const CalendarEvent &master, RecurrenceBudget &budget) const;
    /// The clock that the event runs on.
    const CalendarZone &zoneOf(const CalendarTime &time) const;
    /// RFC 5545 date, or a time that Outlook marks as all day.
    bool isAllDay(const CalendarEvent &event) const;

private:
    class Run;

    WallSeconds wallIn(const CalendarZone &zone, const CalendarTime &time) const;
    QDateTime instantOf(const CalendarTime &time) const;
    std::optional<WallSeconds> untilOf(const RecurrenceRule &rule,
                                       const CalendarEvent &master) const;
    CalendarInstance instance(const CalendarEvent &event, WallSeconds start,
                              const CalendarZone &zone,
                              const CalendarPeriod *period = nullptr) const;
    EventTime timed(const QDateTime &instant) const;
    EventTime endOf(const CalendarEvent &event, WallSeconds start, const CalendarZone &zone,
                    const CalendarPeriod *period) const;
    qint64 daysOf(const CalendarEvent &event) const;
    qint64 reach(const CalendarSeries &series) const;
    bool overlapsWindow(const CalendarInstance &instance) const;

    const Calendar &m_calendar;
    CalendarWindow m_window;
    CalendarZone m_village;
};

} // namespace naober
