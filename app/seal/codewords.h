// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "seal/code.h"
#include "seal/wordlist.h"

#include <QHash>
#include <QStringList>

namespace naober {

/// Why what somebody typed is not a code.
struct CodeEntryError
{
    enum Kind {
        Empty,
        Incomplete, ///< fewer than three words or nine digits
        TooLong,
        UnknownWord, ///< at() is not in the list; almost() may hold what was meant
        NeverGivenOut, ///< could be a citizen's number: never one of ours
    };
    Kind kind = Empty;
    int at = -1; ///< which word, from 0
    QString typed; ///< that word
    QStringList almost; ///< at most six

    bool operator==(const CodeEntryError &) const = default;
};

/// Word tiles under what was typed so far.
struct WordCandidates
{
    QStringList words; ///< at most six, in the order of the alphabet
    bool more = false; ///< there are more: another letter is needed

    bool operator==(const WordCandidates &) const = default;
};

/// The thousand words that codes are spoken in. Made once and handed down; any thread.
class CodeWords
{
public:
    static constexpr int mostCandidates = 6;

    /// Exactly 1,000 words; no two may sound the same.
    static Result<CodeWords, WordListError> load(const QString &path);
    static Result<CodeWords, WordListError> fromWords(const QStringList &words);

    /// The word of a value from 0 to 999.
    QString word(int value) const;
    /// Three words.
    QStringList words(const Code &code) const;
    /// "tulp fiets brood"
    QString phrase(const Code &code) const;

    /// The value of a whole word, however it was written: case, accents, "de" or "het" in front
    /// and letters that sound alike do not matter.
    std::optional<int> find(QStringView typed) const;
    /// Words that begin so, or sound so; nothing for fewer than two letters.
    WordCandidates startingWith(QStringView typed) const;
    /// Words one edit (a letter more, less, other, or two swapped) from what was typed.
    QStringList almost(QStringView typed) const;
    /// Words or digits, with any spaces, dashes, commas, capitals and articles.
    Result<Code, CodeEntryError> parse(const QString &typed) const;

private:
    Result<Code, CodeEntryError> parseWords(const QStringList &tokens) const;

    QStringList m_words;
    QStringList m_folded; ///< by value
    QList<int> m_alphabetic; ///< values in the order of the alphabet
    QHash<QString, int> m_byFolded;
};

} // namespace naober
