// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "domain/result.h"
#include "storage/derivedrecord.h"
#include "storage/feedstate.h"
#include "storage/storageerror.h"
#include "storage/wordset.h"

#include <QByteArray>
#include <QSet>

namespace naober {

class Database;

/// Writes records and what is derived from them; the one place where both meet. Used within one
/// transaction of the caller's, who gives up the whole of it after an error. The database must
/// outlive it.
class RecordWriter
{
public:
    explicit RecordWriter(Database &database);

    /// Adds or replaces a record; returns its key. One that is the same already is left alone.
    Result<qint64, StorageError> put(const RecordChange &change);
    /// No error if there is no such record.
    Result<void, StorageError> remove(const QString &id);
    /// Makes the derived rows of a record that is there but not indexed.
    Result<void, StorageError> index(qint64 key, const QString &type, const QByteArray &json);
    /// To be called once, last: takes out words that no record has any more and, if records were
    /// deleted, rewrites the search index so that it does not hold their words either.
    Result<void, StorageError> finish();

    const ChangeSet &changes() const { return m_changes; }
    /// True if text was deleted or replaced: the -wal file still has it after the commit.
    bool hasErased() const { return m_erased; }
    /// True if records were deleted.
    bool hasDeleted() const { return m_deleted; }

private:
    Result<void, StorageError> insert(const RecordChange &change, const DerivedRecord &derived,
                                      qint64 &key);
    Result<void, StorageError> update(const RecordChange &change, const DerivedRecord &derived,
                                      qint64 key);
    Result<void, StorageError> addDerived(qint64 key, const DerivedRecord &derived);
    Result<void, StorageError> addWords(QByteArrayView text);
    Result<void, StorageError> removeDerived(qint64 key);
    Result<void, StorageError> removeLostWords();
    void noteOldWords(QByteArrayView text);

    Database &m_database;
    ChangeSet m_changes;
    WordSet m_knownWords; ///< are in the word table
    QSet<QByteArray> m_oldWords; ///< were in a text that is gone
    bool m_erased = false;
    bool m_deleted = false;
};

} // namespace naober
