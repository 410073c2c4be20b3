// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seal/codewords.h"

namespace naober::test {

/// A thousand words that are none, far enough apart to the ear: "bafokel". For tests that need any
/// list; the real one has a test of its own.
inline QStringList thousandWords()
{
    const QString first = QStringLiteral("bfghklmnpr");
    const QString last = QStringLiteral("bdfgklmnps");
    QStringList words;
    for (int value = 0; value < Code::partValues; ++value) {
        QString word = first.at(value / 100) + QStringLiteral("a");
        word += first.at(value / 10 % 10) + QStringLiteral("o");
        word += last.at(value % 10) + QStringLiteral("el");
        words.append(word);
    }
    return words;
}

} // namespace naober::test
