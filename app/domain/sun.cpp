// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sun.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace naober {

namespace {

constexpr double radians = std::numbers::pi / 180.0;
constexpr double polarCircle = 66.0;

/// The sun's declination in the middle of a month, radians.
double declination(int month)
{
    const double day = 30.4 * std::clamp(month, 1, 12) - 15.0;
    return -23.44 * radians * std::cos(2.0 * std::numbers::pi * (day + 10.0) / 365.0);
}

/// When it is highest: the zone's meridian is 15 degrees east, the villages are near 6.
double noon(int month)
{
    const bool summerTime = month >= 4 && month <= 10;
    return summerTime ? 13.6 : 12.6;
}

} // namespace

SunDay sunDay(int month, double latitude)
{
    const double phi = std::clamp(latitude, -polarCircle, polarCircle) * radians;
    const double cosine = std::clamp(-std::tan(phi) * std::tan(declination(month)), -1.0, 1.0);
    const double half = std::acos(cosine) / (15.0 * radians);
    return {noon(month) - half, noon(month) + half};
}

double sunHeight(double hour, int month, double latitude)
{
    const double phi = std::clamp(latitude, -polarCircle, polarCircle) * radians;
    const double delta = declination(month);
    const double angle = (hour - noon(month)) * 15.0 * radians;
    return std::sin(phi) * std::sin(delta) + std::cos(phi) * std::cos(delta) * std::cos(angle);
}

} // namespace naober
