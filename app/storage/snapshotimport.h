// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/recordstore.h"
#include "storage/transaction.h"

#include <QSet>

#include <memory>

namespace naober {

class RecordWriter;

/// A snapshot on its way into a RecordStore, in portions. Nothing is changed if it goes out of
/// scope without commit(). Belongs to the store's thread; the store must outlive it.
class SnapshotImport
{
public:
    ~SnapshotImport();

    /// Takes the next lines: Puts in any order; Deletes and Voids are ignored. After an error only
    /// destroying it is allowed.
    Result<void, StorageError> add(const QList<RecordChange> &records);
    /// Deletes what the snapshot lacked, sets the cursor and commits. At most once.
    Result<ChangeSet, StorageError> commit(const Cursor &cursor);

private:
    friend class RecordStore;
    SnapshotImport(RecordStore &store, Transaction transaction);

    RecordStore &m_store;
    Transaction m_transaction;
    std::unique_ptr<RecordWriter> m_writer;
    QSet<qint64> m_seen; ///< keys of the records that the snapshot has
};

} // namespace naober
