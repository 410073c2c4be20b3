// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/random.h"

#include <QColor>

namespace naober::demo {

/// The hour and the season that a picture is drawn in, and what they do to its colours.
struct Light
{
    enum class Hour { Dawn, Day, Gold, Dusk, Night, Grey };
    enum class Season { Spring, Summer, Autumn, Winter };

    Light(Hour hour, Season season);

    Hour hour;
    Season season;
    QColor skyTop;
    QColor skyLow;
    QColor sun; ///< the disc of sun or moon
    double red = 1.0; ///< what the light leaves of a colour's red
    double green = 1.0;
    double blue = 1.0;
    double side = 1.0; ///< −1: light from the left, 1: from the right

    bool lamps() const { return hour == Hour::Dusk || hour == Hour::Night; }
    bool snow() const { return season == Season::Winter; }
    /// The colour as it is seen, faded into the haze by \a depth, 0 (near) to 1.
    QColor tone(const QColor &color, double depth) const;
    /// A leaf of this season.
    QColor leaf(Random &random) const;
    QColor grass() const;
};

/// A colour between two; \a share 0 gives \a a, 1 gives \a b.
QColor mixed(const QColor &a, const QColor &b, double share);

} // namespace naober::demo
