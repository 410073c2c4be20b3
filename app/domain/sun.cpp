// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sun.h"

#include <cmath>
#include <numbers>

namespace naober {

namespace {

constexpr double radians = std::numbers::pi / 180.0;
constexpr double tilt = 23.44; // of the earth's axis, degrees
constexpr double millisecondsAnHour = 3'600'000.0;
constexpr double degreesAnHour = 15.0;

} // namespace

double solarHour(const QDateTime &instant, const GeoPoint &place)
{
    return instant.toUTC().time().msecsSinceStartOfDay() / millisecondsAnHour
        + place.longitude / degreesAnHour;
}

double solarElevation(const QDateTime &instant, const GeoPoint &place)
{
    const double day = instant.toUTC().date().dayOfYear();
    const double declination =
        -tilt * radians * std::cos(2.0 * std::numbers::pi * (day + 10.0) / 365.0);
    const double hourAngle = (solarHour(instant, place) - 12.0) * degreesAnHour * radians;
    const double latitude = place.latitude * radians;
    return std::asin(std::sin(latitude) * std::sin(declination)
                     + std::cos(latitude) * std::cos(declination) * std::cos(hourAngle))
        / radians;
}

} // namespace naober
