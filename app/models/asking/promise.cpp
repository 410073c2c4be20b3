// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/asking/promise.h"

#include <algorithm>
#include <chrono>

namespace naober {

QDateTime replyBy(const OpeningHours &hours, int deskHours, const QDateTime &from,
                  const QTimeZone &zone)
{
    constexpr int longest = 30; // days
    if (deskHours <= 0 || hours.periods.isEmpty())
        return {};
    qint64 left = std::chrono::seconds(std::chrono::hours(deskHours)).count();
    const QDate first = from.toTimeZone(zone).date();
    // From the evening before, which may reach past midnight.
    for (int day = -1; day <= longest; ++day) {
        for (const OpenStretch &stretch : openOn(hours, first.addDays(day), zone)) {
            const QDateTime begin = std::max(stretch.from, from);
            if (begin >= stretch.to)
                continue;
            left -= begin.secsTo(stretch.to);
            if (left <= 0)
                return stretch.to.toTimeZone(zone);
        }
    }
    return {};
}

} // namespace naober
