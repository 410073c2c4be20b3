// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/record.h"
#include "domain/result.h"
#include "feed/feedfiles.h"
#include "feed/feedfolder.h"
#include "feed/folderlock.h"
#include "feed/signingkey.h"

#include <QUrl>

#include <memory>

namespace naober {

class FeedDraft;

/// How a publisher wants its feed.
struct FeedOptions
{
    QString feed; ///< its id
    std::chrono::seconds staleAfter = std::chrono::hours(48);
    QUrl submissions; ///< empty: none
    std::chrono::seconds keepLog = std::chrono::hours(30 * 24);
};

/// What publish() did.
struct Published
{
    qint64 seq = 0; ///< of the head now
    qint64 put = 0; ///< records that were new or different
    qint64 deleted = 0;

    bool changed() const { return put + deleted > 0; }
};

/// The one writer of a feed folder: holds its lock from open() to destruction. Everything it does
/// is on the disk when a call returns, and after a crash or power cut at any moment the folder is a
/// sound feed that the next writer goes on with. One thread.
class FeedWriter
{
public:
    /// Opens or makes the feed in \a dir. \a nextKey, when given, is announced in the head and
    /// signs it too, until the folder is opened with that key alone. \a clock must outlive the
    /// writer.
    static Result<std::unique_ptr<FeedWriter>, PublishError>
    open(const QString &dir, const SigningKey &key, const FeedOptions &options, const Clock &clock,
         const SigningKey *nextKey = nullptr);

    const Head &head() const { return m_folder.head; }
    /// What the feed says now, by id: for a publisher that looks what changed.
    const QHash<QString, RecordChange> &live() const { return m_folder.live; }

    /// Publishes puts and deletes in their order as one small segment (more only if large).
    /// \a changes need type, id, operation and json; seq and `at` are given here. A put of what
    /// stands there already and a delete of what does not are left out, so that publishing again
    /// after a crash costs nothing. Pictures that are not in the folder are taken out of a record.
    Result<Published, PublishError> publish(const QList<RecordChange> &changes);

    /// Publishes so that the puts \a records are all there is: what is not among them is deleted.
    Result<Published, PublishError> publishAll(const QList<RecordChange> &records);

    /// Stores a picture; its name is to be put in the records that show it ("<sha256>.<ext>"). It
    /// must be published within two lifetimes of a head. \a extension: 1 to 5 letters or digits.
    Result<QString, PublishError> addMedia(const QByteArray &bytes, const QString &extension);
    /// False for one that was never added, or was pruned since.
    bool hasMedia(const QString &name) const { return m_files.hasMedia(name); }

    /// Which of \a ids the folder still tells of: live, or in the past that its log held at open().
    QStringList holding(const QSet<QString> &ids) const;

    /// Takes records out of the past too: deletes them, voids their lines in every file, and
    /// removes the files that held them, media that nothing else shows included. If it is cut off,
    /// the next open() completes it.
    Result<void, PublishError> erase(const QStringList &ids);

    /// Signs anew when half the lifetime of the head has passed, or its options changed. True if
    /// so.
    Result<bool, PublishError> resignIfDue();

    /// For a folder that came out of a backup: starts a new epoch, which every reader follows by
    /// the snapshot, also those who had seen more than the backup knew.
    Result<void, PublishError> restoreAsNewEpoch();

    /// Removes files that no head has named for two lifetimes. How many.
    int prune();

private:
    FeedWriter(const QString &dir, const SigningKey &key, FeedOptions options, const Clock &clock,
               const SigningKey *nextKey);

    Result<void, PublishError> load();
    Result<void, PublishError> start();
    Result<void, PublishError> completeErasure();
    Result<void, PublishError> grow(FeedDraft &draft);
    Result<void, PublishError> commit(FeedDraft &draft);
    std::optional<PublicKey> nextPublicKey() const;
    QList<const SigningKey *> keys() const;

    QString m_dir;
    SigningKey m_key;
    std::optional<SigningKey> m_nextKey;
    FeedOptions m_options;
    const Clock &m_clock;
    FolderLock m_lock;
    FeedFiles m_files;
    FeedFolder m_folder;
};

} // namespace naober
