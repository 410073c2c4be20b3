// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen.h"

namespace naober::test {

/// What a hand has to do on the page that is open, one line for each thing that is wrong. Lengths
/// are in millimetres of the kiosk's screen.

/// Doors, the fixed bar and the one button that a page wants most, smaller than \a smallest.
QStringList tooSmallForTheMost(Screen &screen, double smallest);
/// Controls with less than \a gap between them.
QStringList tooClose(Screen &screen, double gap);
/// Controls that show a pictogram without a word, or nothing at all.
QStringList wordless(Screen &screen);
/// More than \a most doors, and anything that wants a swipe, a pinch, a drag or a long press.
QStringList tooMuchToAsk(Screen &screen, int most);
/// Where each button of the fixed bar stands, by its name.
QMap<QString, QRectF> fixedBar(Screen &screen);

} // namespace naober::test
