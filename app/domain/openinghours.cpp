// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/openinghours.h"

#include <algorithm>

namespace naober {

namespace {

constexpr int daysAhead = 14;

} // namespace

bool OpeningPeriod::covers(QDate day) const
{
    if (validFrom.isValid() && day < validFrom)
        return false;
    if (validThrough.isValid() && day > validThrough)
        return false;
    return dayOfWeek.isEmpty() || dayOfWeek.contains(day.dayOfWeek());
}

QList<OpenStretch> openOn(const OpeningHours &hours, QDate day, const QTimeZone &zone)
{
    const bool special =
        std::any_of(hours.periods.begin(), hours.periods.end(), [day](const OpeningPeriod &period) {
            return period.isSpecial() && period.covers(day);
        });
    QList<OpenStretch> stretches;
    for (const OpeningPeriod &period : hours.periods) {
        if (period.isSpecial() != special || period.isClosed() || !period.covers(day))
            continue;
        const QDate lastDay = period.closes <= period.opens ? day.addDays(1) : day;
        stretches.append(
            {QDateTime(day, period.opens, zone), QDateTime(lastDay, period.closes, zone)});
    }
    std::sort(stretches.begin(), stretches.end(),
              [](const OpenStretch &a, const OpenStretch &b) { return a.from < b.from; });
    return stretches;
}

OpenState openState(const OpeningHours &hours, const QDateTime &at, const QTimeZone &zone)
{
    if (hours.periods.isEmpty())
        return {};
    const QDate today = at.toTimeZone(zone).date();
    OpenState state{OpenState::Kind::Closed, {}};
    // Yesterday too: a bar that closes at two is open at one.
    for (int offset = -1; offset <= daysAhead; ++offset) {
        for (const OpenStretch &stretch : openOn(hours, today.addDays(offset), zone)) {
            if (stretch.from <= at && at < stretch.to)
                return {OpenState::Kind::Open, stretch.to};
            if (stretch.from > at && !state.until.isValid())
                state.until = stretch.from;
        }
        if (state.until.isValid() && offset >= 0)
            break;
    }
    return state;
}

} // namespace naober
