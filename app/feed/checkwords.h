// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naober {

/// How many words there are to choose check words from.
inline constexpr int checkWordCount = 512;

/// A short, everyday Dutch word without accents, easy to say and to hear apart; \a index from 0.
QString checkWord(int index);

} // namespace naober
