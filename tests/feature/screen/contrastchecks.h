// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen.h"

#include <QImage>

namespace naober::test {

/// What can be told apart on the page that is open, measured in its picture; one line for each
/// thing that is wrong.

/// The contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio").
double contrast(const QColor &one, const QColor &other);
/// Text in less than \a least contrast with what is drawn behind it. What can't be pressed now is
/// left out.
QStringList paleText(Screen &screen, const QImage &picture, double least);
/// Controls whose edge or pictogram has less than \a least contrast with what is around it.
QStringList paleControls(Screen &screen, const QImage &picture, double least);

} // namespace naober::test
