// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QStringView>

namespace naober {

/// Appends \a text's words to \a out as search compares them: UTF-8, lower case, without
/// diacritics ("Café" → "cafe", "ĳ" → "ij", "ß" → "ss"), apostrophes gone ("foto's" → "fotos"),
/// whatever is neither letter nor digit made one space. A space stands between what was there and
/// what is added. A change of it needs a new derivedVersion.
void foldInto(QByteArray &out, QStringView text);

QByteArray folded(QStringView text);

/// The words of a folded text, as views into it.
QList<QByteArrayView> foldedWords(QByteArrayView text);

} // namespace naober
