// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/sketch.h"

/// Rooms, and what lies on tables: foot or middle at (x, y), sizes in pixels.
namespace naober::demo {

void room(Sketch &s, const QColor &wall, const QColor &floor);
/// A window with the village behind it.
void window(Sketch &s, const QRectF &area);
void shelf(Sketch &s, const QRectF &area);
void table(Sketch &s, double top, const QColor &wood);
void cloth(Sketch &s, const QRectF &area, const QColor &color);
void bookcase(Sketch &s, const QRectF &area, int boards);
void rug(Sketch &s, double x, double y, double width, const QColor &color);
void armchair(Sketch &s, double x, double y, double width, const QColor &color);
void floorLamp(Sketch &s, double x, double y, double height);
void deskLamp(Sketch &s, double x, double y, double height);
void plant(Sketch &s, double x, double y, double height);
void steam(Sketch &s, double x, double y, double breadth);

void pan(Sketch &s, double x, double y, double width);
void bowl(Sketch &s, double x, double y, double width, const QColor &content);
void cup(Sketch &s, double x, double y, double width);
void pot(Sketch &s, double x, double y, double width);
void flan(Sketch &s, double x, double y, double width, const QColor &fruit);
void loaf(Sketch &s, double x, double y, double width);
void bread(Sketch &s, double x, double y, double width);
void milk(Sketch &s, double x, double y, double height);
void parsley(Sketch &s, double x, double y);
void basket(Sketch &s, double x, double y, double width, const QList<QColor> &content);

void bookPile(Sketch &s, double x, double y, double width, int count);
void openBook(Sketch &s, double x, double y, double width);
void spectacles(Sketch &s, double x, double y);
void paper(Sketch &s, double x, double y, double width, int lines);
void laptop(Sketch &s, double x, double y, double width);
void toaster(Sketch &s, double x, double y, double width);
void radio(Sketch &s, double x, double y, double width);
void tools(Sketch &s, const QRectF &area);
void screwdriver(Sketch &s, double x, double y, double length, const QColor &color);
void wool(Sketch &s, double x, double y, double width);
void knitwork(Sketch &s, double x, double y, double width);
void playingCards(Sketch &s, double x, double y, double height);
void bouquet(Sketch &s, double x, double y, double height);
void trophy(Sketch &s, double x, double y, double height);
void bigDrum(Sketch &s, double x, double y, double width);
void tuba(Sketch &s, double x, double y, double height);
void trumpet(Sketch &s, double x, double y, double width);

} // namespace naober::demo
