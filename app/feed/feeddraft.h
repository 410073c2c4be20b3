// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "feed/feedfiles.h"
#include "feed/feedfolder.h"

#include <chrono>

namespace naober {

/// The next head of a feed in the making, with the files that it will name: written one by one,
/// they count only once a head names them. Made from what stands, worked on by FeedWriter, dropped
/// or committed. One thread.
class FeedDraft
{
public:
    /// \a files and \a clock must outlive it.
    FeedDraft(const FeedFolder &from, FeedFiles &files, const Clock &clock);

    Head head;
    QHash<QString, RecordChange> live; ///< as it will be
    QHash<QString, QDateTime> times; ///< as FeedFolder::segmentTimes
    QStringList dropped; ///< media that may be no longer named

    /// What became of a change.
    enum class Added { Put, Deleted, Nothing, Refused };
    /// Numbers a put or delete that makes a difference.
    Added add(RecordChange change);
    bool hasLines() const { return !m_lines.isEmpty(); }

    /// The lines that were added become segments.
    Result<void, PublishError> writeLines();
    Result<void, PublishError> mergeSmall();
    Result<void, PublishError> snapshot();
    /// Takes segments off the log whose newest line is older than \a keep.
    Result<void, PublishError> trim(std::chrono::seconds keep);
    /// Voids every put of \a ids in the log.
    Result<void, PublishError> voidLines(const QSet<QString> &ids);
    /// The lines of a segment.
    Result<QList<RecordChange>, PublishError> readLog(const SegmentRef &ref) const;

private:
    Result<QList<SegmentRef>, PublishError> writeSegments(qint64 from,
                                                          const QList<QByteArray> &lines);
    QByteArray withoutMissingMedia(const QByteArray &json) const;

    FeedFiles &m_files;
    const Clock &m_clock;
    QList<QByteArray> m_lines; ///< not yet in a segment
};

} // namespace naober
