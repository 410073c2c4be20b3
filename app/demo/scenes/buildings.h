// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/sketch.h"

/// What the village is built of. Each building stands with the middle of its foot at (x, y).
namespace naober::demo {

struct HouseStyle
{
    enum class Gable { Plain, Step, Bell, Long };
    double width = 150;
    double wall = 120; ///< height of the wall up to the eaves
    double deep = 70; ///< how far the side wall goes back; 0: none seen
    QColor brick{0xB5654A};
    QColor roof{0x7A3E30};
    QColor trim{0x2F5B4C}; ///< door and shutters
    Gable gable = Gable::Plain;
    bool shop = false; ///< a shop window with an awning
    bool plaster = false;
    QString sign; ///< over the door or the shop window
};

void house(Sketch &s, double x, double y, const HouseStyle &style);
/// A style that differs with the drawing's chance.
HouseStyle someHouse(Random &random);
/// A row of houses from \a left to \a right with their feet at \a y.
void houseRow(Sketch &s, double left, double right, double y, double scale);

/// The church of the village, \a height to the rooster; the nave goes to the left.
void church(Sketch &s, double x, double y, double height);
void chapel(Sketch &s, double x, double y, double height);
void windmill(Sketch &s, double x, double y, double height);
void castle(Sketch &s, double x, double y, double width);
/// A long farm under one roof, with barn doors.
void farmhouse(Sketch &s, double x, double y, double width);
/// A public building of one storey with a wide glass front.
void hall(Sketch &s, double x, double y, double width, const QColor &wall, const QString &name);
void bandstand(Sketch &s, double x, double y, double width);

/// One window or door leaf with its frame; lit from inside when the lamps burn.
void pane(Sketch &s, const QRectF &area, bool pointed = false, bool lit = true);
void bricks(Sketch &s, const QPainterPath &wall, const QColor &color);
void sign(Sketch &s, const QRectF &area, const QString &text, const QColor &board,
          const QColor &letters);

} // namespace naober::demo
