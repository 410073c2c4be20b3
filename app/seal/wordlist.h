// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QStringList>

#include <optional>

namespace naober {

enum class WordListError {
    Missing, ///< no such file or resource
    Length, ///< too few or too many lines
    BadWord, ///< empty, or not lower-case letters a to z
    Double, ///< two lines are the same word to the ear
};

/// Reads a word list: UTF-8, one word per line; the line's number, from 0, is the word's value.
/// \a path is a file or a resource.
Result<QStringList, WordListError> readWordList(const QString &path);

/// What a word sounds like, for comparing what somebody typed: lower case without accents, with
/// ch as g, v as f, z as s, c as k and a final d as t. desk.md "Three words".
QString foldedWord(QStringView word);
/// The same for the beginning of a word: its last d stays.
QString foldedStart(QStringView word);

/// What is wrong with \a words, except for their number: nothing if each is fit to be one.
std::optional<WordListError> wordListFault(const QStringList &words);

} // namespace naober
