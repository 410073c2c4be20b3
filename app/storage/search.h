// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/recordquery.h"
#include "storage/storageerror.h"
#include "storage/vocabulary.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace naober {

class RecordReader;

/// One record that was found.
struct SearchHit
{
    Record record;
    bool inTitle = false; ///< all words stand in its title or name
    EventTime next; ///< events: the next time that is not over, or the last one
    bool past = false; ///< events: no time is left
};

/// What was found of one type.
struct SearchGroup
{
    QString type; ///< recordTypeName()
    QList<SearchHit> hits; ///< best first
    int total = 0; ///< how many there are, hits included; may be cut at Search::mostCandidates
};

struct SearchResults
{
    QString query; ///< as it was asked
    QList<SearchGroup> groups; ///< the one with the best hit first
    /// The words that were searched instead when what was typed is nowhere, folded ("harmonie");
    /// empty if nothing was replaced.
    QString corrected;
    int total = 0; ///< hits of all groups together
};

struct SearchOptions
{
    int perGroup = 8; ///< hits that each group gets, 1 to 100
    QStringList types; ///< recordTypeName()s to look for; empty: all that can be shown
    QDateTime now; ///< parts past from coming; invalid: the machine's clock
};

/// Finds records by words, as they are being typed. Every word counts, as the beginning of a word
/// in the text; diacritics, case and "ĳ" make no difference. Words that are nowhere are replaced
/// by the nearest that are (one typing error in words of up to 5 letters, two in longer ones), and
/// a word inside a longer one is found too ("vereniging" in "muziekvereniging"). Belongs to its
/// reader's thread: see AsyncSearch for the one that pages use.
class Search
{
public:
    static constexpr int mostCandidates = 1000; ///< records that are ranked for one query
    static constexpr int mostWords = 8; ///< words of a query; the rest is ignored

    explicit Search(const RecordReader &reader);

    /// Nothing is found for fewer than two letters.
    Result<SearchResults, StorageError> find(const QString &query,
                                             const SearchOptions &options = {});

private:
    const RecordReader &m_reader;
    Vocabulary m_vocabulary;
};

} // namespace naober

Q_DECLARE_METATYPE(naober::SearchResults)
