// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen.h"

namespace naober::test {

/// What the checks of a page share: what of a page is a control, what is text, and how to tell
/// of it.

/// The item in words, for a failed test.
QString said(QQuickItem *item);
/// Something that can be pressed or typed in.
bool isControl(const QQuickItem *item);
/// Text that says something.
bool isText(const QQuickItem *item);
/// \a item is made by the QML file \a type.qml, or stands in one that is.
bool isInA(const QQuickItem *item, const char *type);
/// What scrolls the item, or null.
QQuickItem *scrollerOf(QQuickItem *item);
/// The words themselves, in the window; the item may be wider than they are.
QRectF inkOf(const QQuickItem *text);
/// All that can be read in \a item, in the order of the tree.
QStringList textsIn(const QQuickItem *item);
/// The pictograms in \a item that are shown.
QStringList symbolsIn(const QQuickItem *item);

} // namespace naober::test
