// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common.h"

#include <QJsonObject>

namespace naober {

/// A GeoJSON geometry (RFC 7946 §3.1), made sound.
struct Geometry
{
    enum class Kind {
        None, ///< null, empty, or not on this earth
        Point,
        Line,
        Area,
    };

    Kind kind = Kind::None;
    /// Lines and areas only: lon,lat, six decimals (11 cm), no heights, no empty or broken parts.
    /// Empty when there are more than limits::points.
    QJsonObject json;
    GeoPoint point; ///< the point; the start of a line; a point inside an area
    double lengthMeters = 0.0; ///< of lines
    bool tooLarge = false; ///< json was left out for its size
};

/// Reads any geometry; of a GeometryCollection its first part that is one.
Geometry geometryFromJson(const QJsonValue &json);

} // namespace naober
