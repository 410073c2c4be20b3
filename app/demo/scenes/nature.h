// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/sketch.h"

/// Sky, land, water and what grows. Everything stands with its foot at (x, y); heights in pixels.
namespace naober::demo {

/// The sky with sun or moon, clouds, stars, birds and snow clouds, down to \a horizon. The sun
/// stands at \a sunX, a share of the width.
void sky(Sketch &s, double horizon, double sunX = 0.74);
void cloud(Sketch &s, double x, double y, double breadth);
/// A wood far away, its foot at \a y.
void treeLine(Sketch &s, double y, double height, double depth);
/// Rolling land from \a y down to the lower edge.
void ground(Sketch &s, double y, const QColor &color, double waves = 6.0);
/// Furrows or rows of plants between two heights, running to one point on the horizon.
void rows(Sketch &s, double top, double bottom, double vanishX, const QColor &a, const QColor &b,
          int count);
/// Blades and tufts over the land between two heights.
void tufts(Sketch &s, double top, double bottom, int count);
void flowers(Sketch &s, const QRectF &area, const QList<QColor> &colors, int count);
/// Water between two heights, with the sky in it.
void water(Sketch &s, const QPainterPath &shape);
/// A road that runs from the lower edge to a point far away.
void road(Sketch &s, double nearX, double nearWidth, double farX, double farY, const QColor &color);
void fallingSnow(Sketch &s);
void rain(Sketch &s);

void roundTree(Sketch &s, double x, double y, double height);
void poplar(Sketch &s, double x, double y, double height);
void willow(Sketch &s, double x, double y, double height);
/// In spring in blossom, in summer and autumn with fruit.
void fruitTree(Sketch &s, double x, double y, double height);
void pine(Sketch &s, double x, double y, double height);
void bush(Sketch &s, double x, double y, double breadth);
void hedge(Sketch &s, double x, double y, double length, double height);
void reeds(Sketch &s, double x, double y, double breadth);

} // namespace naober::demo
