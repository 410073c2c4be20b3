// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/recordreader.h"

namespace naober {

class RecordWriter;
class SnapshotImport;
class Transaction;

/// The records of one feed, in `feed-<schema>.sqlite`: a cache that is dropped and synced again
/// when its schema changes or it is damaged. One writer at a time (the sync thread); each thread
/// opens its own.
///
/// What is applied is applied whole, with the cursor, in one transaction; applying it again does
/// nothing.
class RecordStore : public RecordReader
{
public:
    static constexpr int schema = 1; ///< stands in the file's name

    /// Opens the cache in \a folder and makes both if needed. Files of other schemas are removed.
    /// A file that SQLite cannot read at all is replaced by an empty one (wasRebuilt()). If the
    /// folder may only be read, what is there can be read and applying fails with ReadOnly.
    static Result<std::unique_ptr<RecordStore>, StorageError>
    open(const QString &folder, StatementObserver *observer = nullptr);
    ~RecordStore() override;

    static QString filePath(const QString &folder);
    /// Deletes the cache's files. Every store and search on \a folder must be closed.
    static Result<void, StorageError> discard(const QString &folder);

    /// True if open() threw a damaged file away: everything must be synced again.
    bool wasRebuilt() const { return m_rebuilt; }
    bool isReadOnly() const;

    /// Makes the store this feed's. True if it is (now, or already was); false if it holds another
    /// feed's records, which stay: forgetFeed() after a person paired again.
    Result<bool, StorageError> adoptFeed(const QString &feed);
    /// Removes every record and what is known of the feed, traceless.
    Result<void, StorageError> forgetFeed();

    /// Applies the lines of a segment and sets the cursor. Lines up to the store's cursor of the
    /// same epoch are skipped. A cursor behind the store's is Failed.
    Result<ChangeSet, StorageError> applySegment(const QList<RecordChange> &changes,
                                                 const Cursor &cursor);
    /// Makes the records equal to a snapshot: what it lacks is deleted. Records that are the same
    /// already are not touched. A cursor behind the store's is Failed.
    Result<ChangeSet, StorageError> applySnapshot(const QList<RecordChange> &records,
                                                  const Cursor &cursor);
    /// The same for a snapshot that does not fit into memory: SnapshotImport::add() its lines in
    /// any portions, then commit(). The store is locked for other writers until then.
    Result<std::unique_ptr<SnapshotImport>, StorageError> beginSnapshot();

    /// Remembers everything but feed and cursor. Nothing is written if nothing differs.
    Result<void, StorageError> saveState(const FeedState &state);

    /// Finishes erasing what was deleted, so that its text is nowhere in the files: rewrites the
    /// file (secure_delete leaves copies of cells that SQLite moved between pages) and empties the
    /// -wal. Done at the end of each apply function unless setErasesAtOnce(false); what could not
    /// be finished then (a reader in the way, no room, a crash) is done by a later call. Costs
    /// nothing when there is nothing to do, else some 15 ms per MiB. Busy, DiskFull: try again.
    Result<void, StorageError> finishErasing();
    /// False: the caller applies more and calls finishErasing() itself, once, at the end.
    void setErasesAtOnce(bool atOnce) { m_erasesAtOnce = atOnce; }

private:
    friend class SnapshotImport;
    RecordStore();

    Result<void, StorageError> openFile(const QString &folder, StatementObserver *observer);
    Result<void, StorageError> checkVersion();
    Result<void, StorageError> create();
    Result<void, StorageError> refreshDerived();
    Result<void, StorageError> writeCursor(const Cursor &cursor);
    /// The end that segments and snapshots share: cursor, commit, erasing.
    Result<ChangeSet, StorageError> complete(RecordWriter &writer, Transaction &transaction,
                                             const Cursor &cursor);

    bool m_rebuilt = false;
    bool m_erasesAtOnce = true;
    /// The -wal file may hold what was erased; at first, since the last run may have been cut off.
    bool m_truncateDue = true;
};

} // namespace naober
