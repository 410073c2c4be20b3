// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen.h"

namespace naober::test {

/// What is wrong with the page that is open, one line for each; empty when nothing is. Each line
/// begins with the words of what it is about.

/// Says all of them, and whether there are none.
bool areNone(const QStringList &problems);
/// Controls that a screen reader could not tell of, and text that it would not find.
QStringList unnamed(Screen &screen);
/// Controls that lie over each other, in the window or further down the page.
QStringList overlapping(Screen &screen);
/// Controls smaller than \a smallest pixels in either direction.
QStringList tooSmall(Screen &screen, double smallest);
/// Words that lie over the pictogram of their own control, or over other words of it.
QStringList textOverPictogram(Screen &screen);
/// Text and controls that stick out of the window at its sides.
QStringList outside(Screen &screen);
/// Text of which something cannot be read. Words that stand in full on the page behind a row may
/// end in an ellipsis when \a elided.
QStringList cut(Screen &screen, bool elided);

} // namespace naober::test
