// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen.h"

namespace naober::test {

/// What eyes have to do on the page that is open, one line for each thing that is wrong.

/// Text whose capitals are lower than \a lowest millimetres of the kiosk's screen.
QStringList lettersTooLow(Screen &screen, double lowest);
/// Running text with lines of more than \a longest characters.
QStringList linesTooLong(Screen &screen, int longest);
/// Running text whose lines stand less than \a closest times the size of its letters apart.
QStringList linesTooTight(Screen &screen, double closest);

} // namespace naober::test
