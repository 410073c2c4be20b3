// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/feedlog.h"

namespace naober::feedlog {

namespace {

bool isSmall(const SegmentRef &segment)
{
    return segment.to - segment.from + 1 < feedlimits::mergedRecords
        && segment.bytes < segmentBytes / 2;
}

} // namespace

Run smallRun(const QList<SegmentRef> &segments)
{
    qsizetype count = 0;
    while (count < segments.size() && isSmall(segments.at(segments.size() - 1 - count)))
        ++count;
    if (count < smallOnes)
        return {};
    return {segments.size() - count, count - newestKept};
}

QList<QList<QByteArray>> pieces(const QList<QByteArray> &lines)
{
    QList<QList<QByteArray>> result;
    qint64 bytes = 0;
    for (const QByteArray &line : lines) {
        if (result.isEmpty() || result.last().size() >= feedlimits::mergedRecords
            || bytes + line.size() > segmentBytes) {
            result.append(QList<QByteArray>());
            bytes = 0;
        }
        result.last().append(line);
        bytes += line.size();
    }
    return result;
}

bool snapshotDue(const Head &head)
{
    const qint64 since = head.seq - head.snapshot.seq;
    return since > qMax(feedlimits::mergedRecords, head.snapshot.count / 2);
}

qsizetype removable(const Head &head, const QHash<QString, QDateTime> &times,
                    const QDateTime &before)
{
    const qsizetype size = head.segments.size();
    qsizetype count = qMax<qsizetype>(0, size - feedlimits::segments);
    while (size - count > leastSegments) {
        // Lines that were voided tell no time; the next that do are younger.
        QDateTime time;
        for (qsizetype i = count; i < size && !time.isValid(); ++i)
            time = times.value(head.segments.at(i).path);
        if (!time.isValid() || time >= before)
            break;
        ++count;
    }
    return count;
}

} // namespace naober::feedlog
