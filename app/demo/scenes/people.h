// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/sketch.h"

/// The people of the village, small: portraits are drawn by portrait.h.
namespace naober::demo {

struct Figure
{
    enum class Pose { Stand, Walk, Wave, Sit, Carry };
    Pose pose = Pose::Stand;
    QColor coat{0x17494D};
    QColor legs{0x3A3F55};
    QColor skin{0xE9B98F};
    QColor hair{0x5B3A26};
    QColor hat; ///< invalid: none
    bool skirt = false;
    bool longHair = false;
    bool scarf = false;
    bool child = false;
};

Figure someone(Random &random);
/// \a height from foot to crown of a grown-up; a child is drawn smaller.
void person(Sketch &s, double x, double y, double height, const Figure &figure,
            bool mirror = false);
/// People at chance between two points, those in front last.
void crowd(Sketch &s, double left, double right, double top, double bottom, double height,
           int count);
void bicycle(Sketch &s, double x, double y, double length, const QColor &color,
             bool mirror = false);
void cyclist(Sketch &s, double x, double y, double height, const Figure &figure,
             bool mirror = false);
/// Two side by side on the village's own duo-bike.
void duoBike(Sketch &s, double x, double y, double height, bool mirror = false);
/// A musician of the harmonie with instrument: 0 tuba, 1 trumpet, 2 drum, 3 clarinet.
void musician(Sketch &s, double x, double y, double height, int instrument);
void footballer(Sketch &s, double x, double y, double height, const QColor &shirt, bool mirror);

} // namespace naober::demo
