// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "domain/result.h"
#include "feed/head.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace naober {

/// A feed folder read from disk and found sound. A value; any thread.
struct FeedFolder
{
    Head head;
    PublicKey signedBy;
    QHash<QString, RecordChange> live; ///< by id; what a reader that is up to date has
    QSet<QString> past; ///< ids that the log, as it was read, has puts of
    /// Segment path → when its newest line was published (invalid if none tells).
    QHash<QString, QDateTime> segmentTimes;

    /// Reads head, snapshot and log of \a dir and stops at the first thing that is wrong, named as
    /// a reader would. Does not look at media.
    static Result<FeedFolder, FeedError> read(const QString &dir, const QList<PublicKey> &trusted);
};

/// The live records in the order of their numbers, as they stand in a snapshot.
QList<RecordChange> bySeq(const QHash<QString, RecordChange> &live);

/// What verifyFolder() found.
struct FolderReport
{
    std::optional<FeedError> error; ///< the first
    QStringList problems; ///< one English line each, naming the file
    Head head; ///< as far as it could be opened
    qint64 records = 0; ///< live
    qint64 lines = 0; ///< in the log
    qint64 media = 0; ///< that live records refer to, each once

    bool isSound() const { return problems.isEmpty(); }
};

/// Checks every signature, hash, number and media reference of the feed in \a dir, and that
/// snapshot and log tell the same.
FolderReport verifyFolder(const QString &dir, const PublicKey &key);

} // namespace naober
