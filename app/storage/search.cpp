// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search.h"

#include "storage/database.h"
#include "storage/editdistance.h"
#include "storage/folding.h"
#include "storage/recordreader.h"
#include "storage/searchranking.h"

#include <QJsonDocument>

namespace naober {

namespace {

/// Under so many hits it is worth looking for the word inside longer ones.
constexpr int fewHits = 5;
constexpr int mostAlternatives = 6;

/// A word of the query and what may stand for it.
struct Word
{
    QByteArray typed;
    QList<QByteArray> alternatives;
};

QList<Word> wordsOf(const QString &query)
{
    constexpr qsizetype longestQuery = 200;
    QList<Word> words;
    const QByteArray text = folded(QStringView(query).left(longestQuery));
    for (const QByteArrayView word : foldedWords(text)) {
        // A single letter says nothing yet, unless it is a digit: "groep 8".
        const bool meant = word.size() > 1 || (word.front() >= '0' && word.front() <= '9');
        if (meant && words.size() < Search::mostWords)
            words.append({word.first(qMin(word.size(), EditDistance::longest)).toByteArray(), {}});
    }
    if (words.size() == 1 && words.front().typed.size() < 2)
        words.clear();
    return words;
}

/// FTS5's query language: each word as a prefix or one of its alternatives.
QString matchOf(const QList<Word> &words)
{
    QStringList terms;
    for (const Word &word : words) {
        QStringList either{QLatin1Char('"') + QString::fromUtf8(word.typed)
                           + QStringLiteral("\" *")};
        for (const QByteArray &other : word.alternatives)
            either += QLatin1Char('"') + QString::fromUtf8(other) + QStringLiteral("\" *");
        terms += QLatin1Char('(') + either.join(QStringLiteral(" OR ")) + QLatin1Char(')');
    }
    return terms.join(QStringLiteral(" AND "));
}

/// Replaces words that are nowhere by the nearest ones; the words in their new form, or nothing.
QString correct(QList<Word> &words, const Vocabulary &vocabulary)
{
    QStringList corrected;
    bool replaced = false;
    for (Word &word : words) {
        if (vocabulary.hasPrefix(word.typed)) {
            corrected.append(QString::fromUtf8(word.typed));
            continue;
        }
        const QList<QByteArray> nearest = vocabulary.nearTo(word.typed, mostAlternatives);
        word.alternatives = vocabulary.containing(word.typed, mostAlternatives);
        if (word.alternatives.isEmpty() && !nearest.isEmpty()) {
            word.alternatives = nearest;
            replaced = true;
        }
        corrected.append(QString::fromUtf8(word.alternatives.value(0, word.typed)));
    }
    return replaced ? corrected.join(QLatin1Char(' ')) : QString();
}

void widen(QList<Word> &words, const Vocabulary &vocabulary)
{
    for (Word &word : words) {
        if (word.alternatives.isEmpty())
            word.alternatives = vocabulary.containing(word.typed, mostAlternatives);
    }
}

bool hasAlternatives(const QList<Word> &words)
{
    return std::any_of(words.begin(), words.end(),
                       [](const Word &word) { return !word.alternatives.isEmpty(); });
}

} // namespace

Search::Search(const RecordReader &reader)
    : m_reader(reader)
{ }

Result<SearchResults, StorageError> Search::find(const QString &query, const SearchOptions &options)
{
    SearchResults results;
    results.query = query;
    QList<Word> words = wordsOf(query);
    if (words.isEmpty())
        return results;
    SearchRanking ranking(m_reader.database(), options);
    if (const auto done = ranking.collect(matchOf(words)); !done)
        return done.error();
    if (ranking.size() < fewHits) {
        if (const auto read = m_vocabulary.refresh(m_reader.database()); !read)
            return read.error();
        if (ranking.size() == 0)
            results.corrected = correct(words, m_vocabulary);
        widen(words, m_vocabulary);
        if (hasAlternatives(words)) {
            if (const auto done = ranking.collect(matchOf(words)); !done)
                return done.error();
        }
    }
    auto groups = ranking.groups(words.front().typed);
    if (!groups)
        return groups.error();
    results.groups = std::move(*groups);
    for (const SearchGroup &group : std::as_const(results.groups))
        results.total += group.total;
    if (results.total == 0)
        results.corrected.clear();
    return results;
}

} // namespace naober
