// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/editdistance.h"

#include <algorithm>

namespace naober {

int EditDistance::cell(qsizetype i, qsizetype j, QByteArrayView word) const
{
    const auto at = [this](qsizetype row, qsizetype column) {
        return m_rows[static_cast<std::size_t>(row % 3)][static_cast<std::size_t>(column)];
    };
    const char a = m_typed.at(i - 1);
    const char b = word[j - 1];
    int errors = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a != b)});
    if (i > 1 && j > 1 && a == word[j - 2] && m_typed.at(i - 2) == b)
        errors = std::min(errors, at(i - 2, j - 2) + 1);
    if (j > 1 && a == 'y' && b == 'j' && word[j - 2] == 'i')
        errors = std::min(errors, at(i - 1, j - 2) + 1);
    if (i > 1 && b == 'y' && a == 'j' && m_typed.at(i - 2) == 'i')
        errors = std::min(errors, at(i - 2, j - 1) + 1);
    return errors;
}

EditDistance::Errors EditDistance::to(QByteArrayView word, int most)
{
    const qsizetype rows = m_typed.size();
    // Further on the word no beginning can be within reach.
    const qsizetype columns = std::min({word.size(), rows * 2 + most, longest});
    for (qsizetype j = 0; j <= columns; ++j)
        m_rows[0][static_cast<std::size_t>(j)] = static_cast<int>(j);
    int before = 0;
    for (qsizetype i = 1; i <= rows; ++i) {
        Row &row = m_rows[static_cast<std::size_t>(i % 3)];
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (qsizetype j = 1; j <= columns; ++j) {
            row[static_cast<std::size_t>(j)] = cell(i, j, word);
            least = std::min(least, row[static_cast<std::size_t>(j)]);
        }
        // A swap reaches over one row, so two rows must be out of reach.
        if (least > most && before > most)
            return {most + 1, most + 1};
        before = least;
    }
    const Row &last = m_rows[static_cast<std::size_t>(rows % 3)];
    const auto end = last.begin() + columns + 1;
    const int beginning = *std::min_element(last.begin(), end);
    const bool cut = columns < word.size();
    return {cut ? std::max(most + 1, beginning) : last[static_cast<std::size_t>(columns)],
            beginning};
}

} // namespace naober
