// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace naober {

/// A moment of an activity: an instant, or for an all-day activity a date.
struct EventTime
{
    QDateTime instant; ///< with the village's offset; invalid for a date
    QDate date; ///< invalid for an instant

    bool isValid() const { return instant.isValid() || date.isValid(); }
    /// The village's calendar day that it falls on.
    QDate day() const { return date.isValid() ? date : instant.date(); }
    bool operator==(const EventTime &) const = default;
};

} // namespace naober
