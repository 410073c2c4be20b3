// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vocabulary.h"

#include "storage/database.h"
#include "storage/editdistance.h"

#include <QSet>

#include <algorithm>
#include <bit>
#include <tuple>

namespace naober {

namespace {

constexpr qsizetype shortestWord = 3;
constexpr qsizetype longestWord = EditDistance::longest;

/// One bit per letter that occurs in \a word; digits share one, all else another.
quint32 lettersOf(QByteArrayView word)
{
    constexpr int digits = 26;
    constexpr int others = 27;
    quint32 letters = 0;
    for (const char c : word) {
        if (c >= 'a' && c <= 'z')
            letters |= 1U << (c - 'a');
        else
            letters |= 1U << (c >= '0' && c <= '9' ? digits : others);
    }
    return letters;
}

} // namespace

bool Vocabulary::takes(QByteArrayView word)
{
    return word.size() >= shortestWord && word.size() <= longestWord
        && std::any_of(word.begin(), word.end(), [](char c) { return c < '0' || c > '9'; });
}

int Vocabulary::allowedErrors(qsizetype letters)
{
    constexpr qsizetype longestForOne = 5;
    if (letters < shortestWord)
        return 0;
    return letters <= longestForOne ? 1 : 2;
}

void Vocabulary::clear()
{
    m_text.clear();
    m_entries.clear();
    m_lastKey = 0;
}

void Vocabulary::add(const QByteArray &word, qint64 key)
{
    if (m_text.isEmpty())
        m_text.append('\n');
    m_entries.push_back(
        {lettersOf(word), static_cast<quint32>(m_text.size()), static_cast<quint32>(word.size())});
    m_text.append(word);
    m_text.append('\n');
    m_lastKey = qMax(m_lastKey, key);
}

Result<void, StorageError> Vocabulary::refresh(Database &database)
{
    qint64 generation = 0;
    {
        // Counts how often words were removed.
        Statement query =
            database.prepare(QStringLiteral("SELECT value FROM meta WHERE key = 'words'"));
        if (const auto ran = query.run(); !ran)
            return ran.error();
        if (query.next())
            generation = query.integer(0);
        if (query.error())
            return *query.error();
    }
    if (generation != m_generation)
        clear();
    Statement words = database.prepare(
        QStringLiteral("SELECT key, CAST(word AS BLOB) FROM word WHERE key > ? ORDER BY key"));
    if (const auto ran = words.run({m_lastKey}); !ran)
        return ran.error();
    while (words.next())
        add(words.bytes(1), words.integer(0));
    if (words.error())
        return *words.error();
    m_generation = generation;
    return {};
}

QByteArrayView Vocabulary::wordAt(const Entry &entry) const
{
    return QByteArrayView(m_text).sliced(entry.offset, entry.size);
}

bool Vocabulary::hasPrefix(const QByteArray &start) const
{
    return m_text.contains(QByteArray('\n' + start));
}

QList<QByteArray> Vocabulary::nearTo(const QByteArray &typed, int limit) const
{
    const int allowed = allowedErrors(typed.size());
    if (allowed == 0 || typed.size() > longestWord)
        return {};
    // "ij" typed for "y" lacks two letters by one error.
    const int lacking = allowed + (typed.contains("ij") ? 1 : 0);
    const quint32 letters = lettersOf(typed);
    struct Near
    {
        int errors;
        bool beginning; ///< only the word's beginning is near
        bool otherFirst; ///< the first letters differ
        QByteArrayView word;
        auto rank() const { return std::tuple(errors, beginning, otherFirst, word.size()); }
    };
    std::vector<Near> found;
    EditDistance distance(typed);
    int best = allowed;
    for (const Entry &entry : m_entries) {
        if (entry.size + static_cast<quint32>(allowed) < static_cast<quint32>(typed.size())
            || std::popcount(letters & ~entry.letters) > lacking) {
            continue;
        }
        const QByteArrayView word = wordAt(entry);
        const auto [whole, beginning] = distance.to(word, best);
        if (beginning > best)
            continue;
        best = beginning;
        found.push_back({beginning, whole > beginning, word.front() != typed.front(), word});
    }
    // Only the nearest are meant: an error more would bring a crowd.
    std::erase_if(found, [best](const Near &near) { return near.errors > best; });
    std::stable_sort(found.begin(), found.end(),
                     [](const Near &a, const Near &b) { return a.rank() < b.rank(); });
    QList<QByteArray> words;
    for (const Near &near : found) {
        if (words.size() >= limit)
            break;
        words.append(near.word.toByteArray());
    }
    return words;
}

QList<QByteArray> Vocabulary::containing(const QByteArray &part, int limit) const
{
    constexpr qsizetype shortestPart = 4;
    if (part.size() < shortestPart)
        return {};
    QList<QByteArray> words;
    for (qsizetype at = m_text.indexOf(part); at >= 0; at = m_text.indexOf(part, at + 1)) {
        if (m_text.at(at - 1) == '\n')
            continue; // begins with it: found anyway
        const qsizetype start = m_text.lastIndexOf('\n', at) + 1;
        const qsizetype end = m_text.indexOf('\n', at);
        words.append(m_text.mid(start, end - start));
        at = end - 1;
    }
    std::stable_sort(words.begin(), words.end(),
                     [](const QByteArray &a, const QByteArray &b) { return a.size() < b.size(); });
    return words.mid(0, limit);
}

} // namespace naober
