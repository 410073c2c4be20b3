// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common.h"

#include <QDateTime>

namespace naober {

/// The sun over a village, good to a degree: enough for a painted sky and for when it is dark.

/// Hours since midnight by the sun itself at \a place: 12 when it is highest.
double solarHour(const QDateTime &instant, const GeoPoint &place);

/// How high it stands over \a place, degrees; negative below the horizon.
double solarElevation(const QDateTime &instant, const GeoPoint &place);

/// Below this the light is gone and lamps burn, degrees.
inline constexpr double darkElevation = -3.0;

} // namespace naober
