// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/search.h"

#include <QHash>

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
    qsizetype size() const { return m_candidates.size(); }
    /// The best of each type with their records. Names that begin with \a word come first.
    Result<QList<SearchGroup>, StorageError> groups(const QByteArray &word);

private:
    struct Candidate
    {
        qint64 key = 0;
        QString type;
        QVariant sort;
        qint64 until = -1; ///< milliseconds since 1970; −1: no end
        bool inTitle = false;
        int round = 0; ///< of collect(): what was typed before what was put in its place
        bool begins = false;
        bool past = false;
        qint64 next = 0; ///< of events: start or, when past, minus the end
        int occurrence = -1;
    };

    Result<void, StorageError> collectFrom(const QString &match, bool title);
    bool isShown(const Candidate &candidate) const;
    Result<void, StorageError> findNext(Candidate &candidate);
    Result<SearchHit, StorageError> load(const Candidate &candidate);
    static bool isBetter(const Candidate &a, const Candidate &b);

    Database &m_database;
    const SearchOptions &m_options;
    qint64 m_now; ///< milliseconds since 1970
    int m_round = 0;
    QHash<qint64, qsizetype> m_known; ///< key → index of the candidate, −1 if not shown
    QList<Candidate> m_candidates;
};

} // namespace naober
