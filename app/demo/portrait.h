// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/sketch.h"

namespace naober::demo {

/// What one face of the village looks like.
struct Face
{
    enum class Hair { Short, Bald, Bun, Long, Curly, Bob, Scarf, Cap, Ponytail };
    enum class Wear { Jumper, Shirt, Cardigan, Stripes, Coat };
    const char *name; ///< the picture's name
    QRgb skin;
    QRgb hairColor;
    Hair hair;
    Wear wear;
    QRgb wearColor;
    QRgb back; ///< colour behind
    int age; ///< years, for lines and cheeks
    bool glasses;
    int beard; ///< 0 none, 1 moustache, 2 full
};

/// Head and shoulders, filling the sketch.
void portrait(Sketch &s, const Face &face);

} // namespace naober::demo
