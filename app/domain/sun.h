// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace naober {

/// Where the sun stands over a village in western Europe, good to a few minutes: enough for a
/// painted sky. Hours are those of the clock on the wall, summer time included; \a month 1 to 12
/// means its middle; \a latitude in degrees, up to 66.

/// When it rises and sets, hours of the day.
struct SunDay
{
    double rise = 6.0;
    double set = 18.0;
};
SunDay sunDay(int month, double latitude);

/// Sine of its height: 1 overhead, 0 at the horizon, negative below.
double sunHeight(double hour, int month, double latitude);

} // namespace naober
