// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/sketch.h"

/// What stands about in a village, outdoors: foot at (x, y), sizes in pixels.
namespace naober::demo {

void bench(Sketch &s, double x, double y, double width);
void streetLamp(Sketch &s, double x, double y, double height);
/// A line of little flags between two points.
void bunting(Sketch &s, QPointF from, QPointF to, double size = 22);
void lightString(Sketch &s, QPointF from, QPointF to);
void marketStall(Sketch &s, double x, double y, double width, const QColor &awning);
void terraceTable(Sketch &s, double x, double y, double width, const QColor &parasol);
void bins(Sketch &s, double x, double y, double height);
void glassBank(Sketch &s, double x, double y, double height);
void bus(Sketch &s, double x, double y, double width);
void busStop(Sketch &s, double x, double y, double height);
void tractor(Sketch &s, double x, double y, double width);
void fireEngine(Sketch &s, double x, double y, double width);
void boat(Sketch &s, double x, double y, double width);
void duck(Sketch &s, double x, double y, double width, bool mirror = false);
void cow(Sketch &s, double x, double y, double width, bool mirror = false);
void sheep(Sketch &s, double x, double y, double width, bool mirror = false);
void tent(Sketch &s, double x, double y, double width, const QColor &color);
void swings(Sketch &s, double x, double y, double width);
void slide(Sketch &s, double x, double y, double width);
void goal(Sketch &s, double x, double y, double width);
void ball(Sketch &s, double x, double y, double radius);
void banner(Sketch &s, double x, double y, double height, const QColor &a, const QColor &b);
void balloons(Sketch &s, double x, double y, double size, int count);
void confetti(Sketch &s, int count);
void lantern(Sketch &s, double x, double y, double size, const QColor &color);
void carnivalFloat(Sketch &s, double x, double y, double width);
void beehives(Sketch &s, double x, double y, double width);
void vegetableBed(Sketch &s, double x, double y, double width);
void roadworks(Sketch &s, double x, double y, double width);
void chickens(Sketch &s, double x, double y, double size, int count);
void crate(Sketch &s, double x, double y, double width, const QList<QColor> &fruit);
void ladder(Sketch &s, double x, double y, double height);
void defibrillator(Sketch &s, double x, double y, double height);

} // namespace naober::demo
