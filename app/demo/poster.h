// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/sketch.h"

#include <QString>

namespace naober::demo {

/// A poster as clubs hang them up: large words over a pattern.
struct Poster
{
    enum class Pattern { Rays, Notes, Bunting, Zigzag, Leaves, Dots, Waves, Suits };
    const char *name; ///< the picture's name
    const char16_t *over; ///< small line above
    const char16_t *title; ///< one to three lines, parted by '\n'
    const char16_t *under; ///< lines below, parted by '\n'
    QRgb paper;
    QRgb strong;
    QRgb accent;
    Pattern pattern;
};

void drawPoster(Sketch &s, const Poster &poster);

} // namespace naober::demo
