// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "import/importer.h"

#include <QByteArray>
#include <QByteArrayList>

namespace naober {

/// A calendar file cut into the content lines (RFC 5545 §3.1) of its parts, unfolded, UTF-8, with
/// what cannot be of use left out: alarms, attendees, enclosed files.
struct CalendarLines
{
    struct Part
    {
        QByteArrayList lines; ///< without BEGIN and END; a VTIMEZONE's inner ones included
        bool complete = false; ///< its END was there
    };

    QByteArrayList calendar; ///< properties of the VCALENDAR itself
    QList<Part> events;
    QList<Part> zones;
    bool complete = false; ///< END:VCALENDAR was there
    bool cut = false; ///< events, lines or dates past what is read
};

/// Malformed without a VCALENDAR; TooLarge past 16 MiB or 64 components deep. Linear time.
Result<CalendarLines, ImportError> calendarLines(const QByteArray &bytes);

/// The name of a content line, upper case ("DTSTART"), and its value; empty if it has none.
QByteArray lineName(const QByteArray &line);
QByteArray lineValue(const QByteArray &line);
/// The value of a parameter, without quotes; empty if the line has none of that name.
QByteArray lineParameter(const QByteArray &line, const QByteArray &name);
/// RFC 5545 §3.3.11 undone.
QString unescapedText(const QByteArray &value);

} // namespace naober
