// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

namespace naober {

/// A village against the sky: rows of points from 0 to 1 (y down), furthest first, and where its
/// windows are.
struct Skyline
{
    QList<QList<QPointF>> layers;
    QList<QPointF> windows;
};

/// A village such as there are many in Limburg and Brabant: a church, a mill, gables and trees.
Skyline usualSkyline();

} // namespace naober
