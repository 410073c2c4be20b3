// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/codewords.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace naober {

namespace {

constexpr qsizetype shortestPrefix = 2;

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// Words that people say around the three.
bool isFiller(QStringView token)
{
    constexpr std::array fillers{QLatin1String("de"), QLatin1String("het"), QLatin1String("een"),
                                 QLatin1String("en"), QLatin1String("t"),   QLatin1String("n")};
    return std::any_of(fillers.begin(), fillers.end(), [token](QLatin1String filler) {
        return token.compare(filler, Qt::CaseInsensitive) == 0;
    });
}

/// Runs of letters or digits; marks that belong to a letter stay with it.
QStringList tokensOf(const QString &typed)
{
    QStringList tokens;
    QString token;
    for (const QChar c : typed) {
        if (c.isLetterOrNumber() || (c.isMark() && !token.isEmpty())) {
            token += c;
        } else if (!token.isEmpty()) {
            tokens.append(token);
            token.clear();
        }
    }
    if (!token.isEmpty())
        tokens.append(token);
    tokens.removeIf([](const QString &word) { return isFiller(word); });
    return tokens;
}

qint64 numberOf(QStringView digits)
{
    return std::accumulate(digits.begin(), digits.end(), qint64(0),
                           [](qint64 sum, QChar c) { return sum * 10 + c.digitValue(); });
}

/// True if one letter more, less, other or swapped makes \a b of \a a; and if they are the same.
bool isWithinOneEdit(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    const auto [left, right] = std::mismatch(a.begin(), a.end(), b.begin());
    const qsizetype at = left - a.begin();
    const QStringView restA = a.sliced(at);
    const QStringView restB = b.sliced(at);
    if (restA.size() + 1 == restB.size())
        return restA == restB.sliced(1);
    if (restA.size() != restB.size())
        return false;
    if (restA.size() <= 1 || restA.sliced(1) == restB.sliced(1))
        return true;
    return restA.at(0) == restB.at(1) && restA.at(1) == restB.at(0)
        && restA.sliced(2) == restB.sliced(2);
}

/// What is typed into one word field: its article goes.
QString bareWord(QStringView typed)
{
    return tokensOf(typed.toString()).join(QString());
}

Result<Code, CodeEntryError> codeFrom(std::optional<Code> code)
{
    if (!code)
        return CodeEntryError{CodeEntryError::NeverGivenOut, -1, {}, {}};
    return *code;
}

} // namespace

Result<CodeWords, WordListError> CodeWords::load(const QString &path)
{
    const auto words = readWordList(path);
    if (!words)
        return words.error();
    return fromWords(*words);
}

Result<CodeWords, WordListError> CodeWords::fromWords(const QStringList &words)
{
    if (words.size() != Code::partValues)
        return WordListError::Length;
    if (const auto fault = wordListFault(words))
        return *fault;
    CodeWords list;
    list.m_words = words;
    for (int value = 0; value < Code::partValues; ++value) {
        list.m_folded.append(foldedWord(words.at(value)));
        list.m_byFolded.insert(list.m_folded.last(), value);
        list.m_alphabetic.append(value);
    }
    std::sort(list.m_alphabetic.begin(), list.m_alphabetic.end(),
              [&words](int a, int b) { return words.at(a) < words.at(b); });
    return list;
}

QString CodeWords::word(int value) const
{
    return m_words.value(value);
}

QStringList CodeWords::words(const Code &code) const
{
    QStringList three;
    for (int i = 0; i < Code::partCount; ++i)
        three.append(word(code.part(i)));
    return three;
}

QString CodeWords::phrase(const Code &code) const
{
    return words(code).join(QLatin1Char(' '));
}

std::optional<int> CodeWords::find(QStringView typed) const
{
    const auto found = m_byFolded.constFind(foldedWord(bareWord(typed)));
    if (found == m_byFolded.constEnd())
        return std::nullopt;
    return *found;
}

WordCandidates CodeWords::startingWith(QStringView typed) const
{
    const QString bare = bareWord(typed).toLower();
    const QString folded = foldedStart(bare);
    WordCandidates candidates;
    if (bare.size() < shortestPrefix)
        return candidates;
    for (const int value : m_alphabetic) {
        // As written too: "sc" is not yet the sound that "sch" will be.
        if (!m_folded.at(value).startsWith(folded) && !m_words.at(value).startsWith(bare))
            continue;
        if (candidates.words.size() == mostCandidates) {
            candidates.more = true;
            break;
        }
        candidates.words.append(m_words.at(value));
    }
    return candidates;
}

QStringList CodeWords::almost(QStringView typed) const
{
    const QString folded = foldedWord(bareWord(typed));
    QStringList near;
    if (folded.size() < shortestPrefix)
        return near;
    for (const int value : m_alphabetic) {
        if (near.size() < mostCandidates && isWithinOneEdit(m_folded.at(value), folded))
            near.append(m_words.at(value));
    }
    return near;
}

Result<Code, CodeEntryError> CodeWords::parse(const QString &typed) const
{
    const QStringList tokens = tokensOf(typed);
    const QString together = tokens.join(QString());
    if (together.isEmpty())
        return CodeEntryError{CodeEntryError::Empty, -1, {}, {}};
    if (!isDigits(together))
        return parseWords(tokens);
    if (together.size() < Code::digitCount)
        return CodeEntryError{CodeEntryError::Incomplete, -1, {}, {}};
    if (together.size() > Code::digitCount)
        return CodeEntryError{CodeEntryError::TooLong, -1, {}, {}};
    return codeFrom(Code::fromNumber(numberOf(together)));
}

Result<Code, CodeEntryError> CodeWords::parseWords(const QStringList &tokens) const
{
    constexpr qsizetype groupDigits = 3;
    if (tokens.size() > Code::partCount)
        return CodeEntryError{CodeEntryError::TooLong, -1, {}, {}};
    std::array<int, Code::partCount> parts{};
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const QString &token = tokens.at(i);
        std::optional<int> value = find(token);
        if (token.size() == groupDigits && isDigits(token))
            value = static_cast<int>(numberOf(token));
        if (!value)
            return CodeEntryError{CodeEntryError::UnknownWord, static_cast<int>(i), token,
                                  almost(token)};
        parts.at(static_cast<std::size_t>(i)) = *value;
    }
    if (tokens.size() < Code::partCount)
        return CodeEntryError{CodeEntryError::Incomplete, -1, {}, {}};
    return codeFrom(Code::fromParts(parts));
}

} // namespace naober
