// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/head.h"

#include <QHash>

namespace naober::feedlog {

/// The rules by which a feed's log and snapshot grow and shrink (design §3). Pure.

/// The segments are merged when so many small ones have gathered …
inline constexpr int smallOnes = 16;
/// … but the newest few stay as they are, for readers who lack only these.
inline constexpr int newestKept = 4;
/// The log keeps at least so many segments.
inline constexpr int leastSegments = 16;
/// A segment is cut at so many bytes, however few its lines.
inline constexpr qint64 segmentBytes = 2 * 1024 * 1024;

/// The run of small segments to merge: first index and count; count 0 when it is not time yet.
struct Run
{
    qsizetype first = 0;
    qsizetype count = 0;
};
Run smallRun(const QList<SegmentRef> &segments);

/// Cuts complete lines into pieces of at most mergedRecords lines and about segmentBytes.
QList<QList<QByteArray>> pieces(const QList<QByteArray> &lines);

/// Whether the log after the snapshot is long compared to it.
bool snapshotDue(const Head &head);

/// How many of the oldest segments may go: those past leastSegments whose newest line is older than
/// \a before, and whatever is over feedlimits::segments.
qsizetype removable(const Head &head, const QHash<QString, QDateTime> &times,
                    const QDateTime &before);

} // namespace naober::feedlog
