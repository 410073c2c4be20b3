// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QPointF>

namespace naober::demo {

/// The village's own skyline for the header of every page (records.md "theme"): wood far away,
/// the fields' edge with mill and poplars, and the village with church and town hall. Points from
/// 0 to 1, x growing, y down; each layer is a line along its upper edge.
struct VillageSilhouette
{
    QList<QList<QPointF>> layers; ///< furthest first, at most 3 of at most 400 points
    QList<QPointF> windows; ///< within the nearest layer
};

VillageSilhouette villageSilhouette();

} // namespace naober::demo
