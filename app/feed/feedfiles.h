// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "feed/feederror.h"
#include "feed/head.h"

#include <QSet>
#include <QStringList>

namespace naober {

/// The files of a feed folder as its one writer handles them: each written whole and durable, each
/// old one kept for readers that still hold an older head. A file's modification time is when it
/// was last named by a head or written, by \a clock. One thread.
class FeedFiles
{
public:
    FeedFiles(QString dir, const Clock &clock);

    QString path(const QString &relative) const;
    /// Makes the folders and removes what a crash left half written.
    Result<void, PublishError> prepare();
    /// True if there are segments or snapshots.
    bool hasHistory() const;

    Result<SegmentRef, PublishError> writeSegment(qint64 from, qint64 to, const QByteArray &bytes);
    Result<SnapshotRef, PublishError> writeSnapshot(qint64 seq, qint64 count,
                                                    const QByteArray &bytes);
    Result<void, PublishError> writeHead(const QByteArray &bytes);
    Result<QString, PublishError> writeMedia(const QByteArray &bytes, const QString &extension);
    Result<QByteArray, PublishError> read(const QString &relative) const;
    bool hasMedia(const QString &name) const;

    /// Starts the time that these stay although the head that comes no longer names them.
    void touch(const QStringList &relative);
    /// Removes segments, snapshots and media outside \a keep that nobody named since \a before.
    int removeUnnamed(const QSet<QString> &keep, const QDateTime &before);
    /// Removes every segment and snapshot outside \a keep, however new.
    void removeHistory(const QSet<QString> &keep);
    void remove(const QStringList &relative);

    /// What an erasure works on until it is complete: the marker outlives a crash.
    Result<void, PublishError> writeMarker(const QByteArray &content);
    QByteArray marker() const;
    void removeMarker();

private:
    Result<void, PublishError> writeNew(const QString &relative, const QByteArray &bytes);

    QString m_dir;
    const Clock &m_clock;
};

/// The files that a head names.
QStringList filesOf(const Head &head);

} // namespace naober
