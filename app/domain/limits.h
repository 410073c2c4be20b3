// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// The sizes that records.md sets, in UTF-16 units for texts and in entries for lists. A reader
/// cuts what is longer; a hub warns.
namespace naober::limits {

inline constexpr qsizetype title = 300;
inline constexpr qsizetype line = 300; ///< any other one-line text: a name, a place, a price
inline constexpr qsizetype summary = 1000;
inline constexpr qsizetype text = 64 * 1024; ///< a body, all blocks together
inline constexpr qsizetype link = 2048;
inline constexpr qsizetype list = 100; ///< entries of a short list: categories, people
inline constexpr qsizetype blocks = 500;
inline constexpr qsizetype occurrences = 800;
inline constexpr qsizetype points = 20000; ///< of one outline or route, all rings together
inline constexpr qsizetype recordBytes = 512 * 1024; ///< one record's JSON

} // namespace naober::limits
