// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/village.h"

namespace naober {

/// A village that has not drawn its own: a line of trees, roofs and a church.
QList<SilhouetteLayer> defaultSilhouette();
QList<QPointF> defaultWindows();

} // namespace naober
