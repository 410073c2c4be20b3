// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/calendarzone.h"

#include <QByteArrayList>

#include <optional>

namespace naober {

/// A VTIMEZONE (RFC 5545 §3.6.5).
struct NamedZone
{
    QString id; ///< TZID
    CalendarZone zone;
};

/// Reads the lines of one VTIMEZONE. Its name comes before its rules: files carry old or
/// simplified rules under a name that the time zone database knows better. Nothing without a TZID,
/// or with neither a name nor a rule that can be read. All zones of a file share \a budget.
std::optional<NamedZone> zoneFromLines(const QByteArrayList &lines, RecurrenceBudget &budget);

} // namespace naober
