// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "domain/result.h"
#include "storage/database.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QSize>
#include <QUrl>

#include <memory>

namespace naober {

/// A record as its source gave it last, before its pictures are in the feed.
struct StoredRecord
{
    QString id;
    QString type;
    QString source;
    QByteArray json; ///< compact; images by url
    /// News: when it was published, or first seen. Activities: the last day. Others: invalid.
    QDate day;
};

/// What the hub knows about fetching one source.
struct SourceState
{
    QString id;
    QString url; ///< that the rest is about; another address starts anew
    QByteArray etag;
    QByteArray lastModified;
    QByteArray bodyHash; ///< SHA-256 of what was imported last
    QString window; ///< of the occurrences that were expanded last
    QDateTime checked; ///< last try, UTC
    QDateTime succeeded; ///< last time that it could be read, UTC
    int failures = 0; ///< since then
    QString problem; ///< of the last try; empty: none
    int records = 0; ///< listed last time
};

/// What became of a picture's address.
struct PictureState
{
    QString url;
    QString media; ///< name in the feed; empty: none
    QSize size;
    QByteArray etag;
    QByteArray lastModified;
    QDateTime checked;
};

/// The hub's own memory, hub.sqlite: what each source gave and when. The feed is made from it, so
/// that whatever moment a hub is stopped at, the next run ends where this one would have. One
/// thread. The only place of the hub with SQL.
class HubStore
{
public:
    static Result<std::unique_ptr<HubStore>, StorageError> open(const QString &file);

    /// True until the first run has been kept: it knows nothing, whatever the feed says.
    Result<bool, StorageError> isNew();
    /// Takes over what a feed holds, for a store that was lost.
    Result<void, StorageError> adopt(const QList<StoredRecord> &records);

    Result<SourceState, StorageError> source(const QString &id);
    Result<void, StorageError> saveSource(const SourceState &state);
    /// One source's last reading in one transaction: what is new or other, what is gone, and state.
    Result<void, StorageError> apply(const SourceState &state, const QList<StoredRecord> &put,
                                     const QStringList &gone);
    /// Forgets sources that are no longer in hub.json, records included. How many records.
    Result<int, StorageError> keepOnlySources(const QStringList &ids);

    Result<QList<StoredRecord>, StorageError> records(const QString &source);
    Result<QList<StoredRecord>, StorageError> allRecords();
    Result<void, StorageError> forget(const QStringList &ids);

    Result<QHash<QString, PictureState>, StorageError> pictures();
    Result<void, StorageError> savePicture(const PictureState &state);

    /// Forgets a record and the addresses of its pictures, remembers that it may never come back,
    /// and leaves nothing of it in the file.
    Result<void, StorageError> erase(const QString &id, const QStringList &pictureUrls);
    Result<QSet<QString>, StorageError> erased();
    /// Those that were not yet taken out of the feed in \a folder (absolute), because the hub was
    /// stopped in between, or did not look there since.
    Result<QStringList, StorageError> unfinishedErasures(const QString &folder);
    Result<void, StorageError> erasuresFinished(const QStringList &ids, const QString &folder);

    /// The connection, for who works with other tables of the same file on this thread.
    Database &database() { return *m_database; }

    /// A whole copy in \a file, which must not be there, that was read back and found sound.
    Result<void, StorageError> copyTo(const QString &file);

private:
    explicit HubStore(std::unique_ptr<Database> database);
    Result<void, StorageError> write(const QList<StoredRecord> &records);
    Result<void, StorageError> writeSource(const SourceState &state);
    Result<void, StorageError> remove(const QStringList &ids);
    Result<QList<StoredRecord>, StorageError> read(Statement query, const QVariantList &values);

    std::unique_ptr<Database> m_database;
};

} // namespace naober
