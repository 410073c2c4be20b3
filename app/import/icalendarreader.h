// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common.h"
#include "import/calendarzone.h"
#include "import/importer.h"
#include "import/recurrencerule.h"

#include <QHash>

#include <optional>

namespace naober {

/// A date or a time as a calendar file gives it, before anybody asks where.
struct CalendarTime
{
    enum class Kind {
        Date, ///< RFC 5545 §3.3.4
        Floating, ///< §3.3.5 form 1
        Utc, ///< form 2
        Zoned, ///< form 3
    };
    Kind kind = Kind::Floating;
    QDate date;
    QTime time; ///< midnight for a date
    QString zone; ///< TZID, Zoned only

    WallSeconds wall() const { return wallSeconds(date, time); }
    bool isDate() const { return kind == Kind::Date; }
};

/// RFC 5545 §3.3.6: days are days of the calendar, the rest is exact time.
struct CalendarDuration
{
    qint64 days = 0;
    qint64 seconds = 0;
};

/// An RDATE: a time, and for a period (§3.3.9) how long it is.
struct CalendarPeriod
{
    CalendarTime start;
    std::optional<CalendarTime> end;
    std::optional<CalendarDuration> duration;
};

/// One VEVENT.
struct CalendarEvent
{
    QString uid;
    int sequence = 0;
    qint64 modified = 0; ///< LAST-MODIFIED, else DTSTAMP, as yyyyMMddhhmmss; only for comparing
    CalendarTime start;
    std::optional<CalendarTime> end;
    std::optional<CalendarDuration> duration;
    std::optional<CalendarTime> recurrenceId;
    bool thisAndFuture = false; ///< RECURRENCE-ID;RANGE=THISANDFUTURE
    QList<RecurrenceRule> rules;
    QList<RecurrenceRule> exceptionRules; ///< EXRULE of RFC 2445
    QList<CalendarPeriod> extraTimes; ///< RDATE
    QList<CalendarTime> exceptions; ///< EXDATE
    bool allDayHint = false; ///< X-MICROSOFT-CDO-ALLDAYEVENT
    bool confidential = false; ///< CLASS is PRIVATE or CONFIDENTIAL
    EventStatus status = EventStatus::Confirmed;
    QString summary;
    QString description;
    QString htmlDescription; ///< X-ALT-DESC
    QString location;
    GeoPoint geo;
    QString organizer; ///< CN
    QString url;
    QString image;
    QStringList categories;
};

/// A calendar file, read.
struct Calendar
{
    QList<CalendarEvent> events; ///< each with a sound start
    QHash<QString, CalendarZone> zones; ///< by TZID: all that events name
    CalendarZone zone; ///< of floating times: the file's own, else the village's
    QStringList warnings;
};

/// Reads an iCalendar file (RFC 5545), mending what is often wrong in it. \a village is where
/// floating times are when the file does not say.
Result<Calendar, ImportError> readCalendar(const QByteArray &bytes, const QTimeZone &village);

} // namespace naober
