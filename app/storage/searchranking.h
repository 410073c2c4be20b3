// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/search.h"

#include <QSet>

#include <tuple>
#include <vector>

namespace naober {

class Database;

/// Gathers the records that match and puts the best first: words in the title before words in the
/// text, coming activities before past ones, the soonest first; news by date, the guide by name.
class SearchRanking
{
public:
    SearchRanking(Database &database, const SearchOptions &options);

    /// Adds what matches an FTS5 expression and is not there yet.
    Result<void, StorageError> collect(const QString &match);
    qsizetype size() const { return static_cast<qsizetype>(m_candidates.size()); }
    /// The best of each type with their records. Names that begin with \a word come first.
    Result<QList<SearchGroup>, StorageError> groups(const QByteArray &word);

private:
    struct Candidate
    {
        qint64 key = 0;
        int type = 0; ///< index in m_types
        int round = 0; ///< of collect(): what was typed before what was put in its place
        bool inTitle = false;
        bool begins = false; ///< its name begins with the word
        bool past = false;
        qint64 order = 0; ///< by time
        QString name; ///< of types that are ordered by name
        qint64 until = -1; ///< milliseconds since 1970; −1: no end
        int occurrence = -1; ///< index of the next one
        auto rank() const { return std::tuple(round, !inTitle, past, !begins, order); }
        bool operator<(const Candidate &other) const;
    };
    struct TypeInfo
    {
        QString name;
        int place = 0; ///< in the order of groups
        bool isEvent = false;
        bool isWanted = false;
    };

    int typeIndex(const QString &name);
    Result<void, StorageError> collectFrom(const QString &match, bool title);
    Result<void, StorageError> findNext(Candidate &candidate);
    Result<SearchHit, StorageError> load(const Candidate &candidate);
    Result<void, StorageError> orderEvents();

    Database &m_database;
    const SearchOptions &m_options;
    qint64 m_now; ///< milliseconds since 1970
    int m_round = 0;
    QList<TypeInfo> m_types;
    QSet<qint64> m_known; ///< keys that were seen, shown or not
    std::vector<Candidate> m_candidates;
};

} // namespace naober
