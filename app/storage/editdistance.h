// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>

namespace naober {

/// How many typing errors lie between what was typed and a word: letters too many, too few, wrong,
/// or two neighbours swapped (optimal string alignment), and "y" for "ij" or the other way round,
/// which is one letter to a Dutch eye.
class EditDistance
{
public:
    static constexpr qsizetype longest = 40; ///< bytes of either

    struct Errors
    {
        int whole; ///< to the whole word
        int beginning; ///< to the beginning of the word that is nearest
    };

    /// \a typed has at most `longest` bytes.
    explicit EditDistance(const QByteArray &typed)
        : m_typed(typed)
    { }

    /// Both are more than \a most as soon as that is sure, not exactly how many.
    Errors to(QByteArrayView word, int most);

private:
    int cell(qsizetype i, qsizetype j, QByteArrayView word) const;

    using Row = std::array<int, longest + 1>;
    QByteArray m_typed;
    std::array<Row, 3> m_rows{}; ///< rows i, i−1 and i−2 of the table, the index is i modulo 3
};

} // namespace naober
