// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QQuickItem>
#include <QString>

namespace naober {

/// Something of a page that is said in one go: a text, or a control with all words on it.
struct Passage
{
    QString text; ///< as it can be read; see spokentext.h for how it is said
    QPointer<QQuickItem> item; ///< what shows it
    bool scrolls = false; ///< it lies in something that scrolls
};

/// Everything that somebody can read in \a root and further down where it scrolls, in the order of
/// reading. What a page scrolled away at its top is left out, what is hidden and what is a secret
/// too. Made from the items that are there: no page has to tell of its texts.
QList<Passage> passagesOf(QQuickItem *root);

} // namespace naober
