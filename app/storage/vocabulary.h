// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/storageerror.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <vector>

namespace naober {

class Database;

/// The folded words that records have, packed in memory, to find the ones near to what somebody
/// typed. A letter signature per word rules out nearly all of them before an edit distance is
/// computed: some 10 bytes and 20 ns per word. (Trigrams are no good for this: one wrong letter in
/// the middle of a word of five leaves none of its trigrams.)
class Vocabulary
{
public:
    /// True for words that are kept: 3 to 40 bytes and not only digits.
    static bool takes(QByteArrayView word);

    /// Reads what was added since the last call, or everything if words were removed.
    Result<void, StorageError> refresh(Database &database);
    void add(const QByteArray &word, qint64 key);
    void clear();
    qsizetype size() const { return static_cast<qsizetype>(m_entries.size()); }

    /// True if a word begins with \a start.
    bool hasPrefix(const QByteArray &start) const;
    /// Words of which a beginning is within the allowed number of typing errors of \a typed, the
    /// nearest first; whole words before beginnings. The first letter may be wrong too.
    QList<QByteArray> nearTo(const QByteArray &typed, int limit) const;
    /// Words that have \a part inside or at their end, shortest first; for 4 letters or more.
    QList<QByteArray> containing(const QByteArray &part, int limit) const;

    /// How many typing errors a word of so many letters may have: none below 3, 1 up to 5, then 2.
    static int allowedErrors(qsizetype letters);

private:
    struct Entry
    {
        quint32 letters; ///< one bit per letter that occurs
        quint32 offset;
        quint32 size;
    };
    QByteArrayView wordAt(const Entry &entry) const;

    QByteArray m_text; ///< all words, each after a line feed
    std::vector<Entry> m_entries;
    qint64 m_lastKey = 0;
    qint64 m_generation = -1;
};

} // namespace naober
