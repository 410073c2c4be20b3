// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/feeddraft.h"

#include "feed/feedlog.h"
#include "feed/segment.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

namespace naober {

namespace {

Q_LOGGING_CATEGORY(log, "naober.feed")

/// Without the pictures whose files are not there.
QJsonValue withoutMedia(const QJsonValue &value, const QSet<QString> &missing)
{
    if (value.isArray()) {
        QJsonArray result;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            result.append(withoutMedia(entry, missing));
        return result;
    }
    if (!value.isObject())
        return value;
    QJsonObject result;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == QLatin1String("media") && missing.contains(it.value().toString()))
            continue;
        result.insert(it.key(), withoutMedia(it.value(), missing));
    }
    return result;
}

} // namespace

FeedDraft::FeedDraft(const FeedFolder &from, FeedFiles &files, const Clock &clock)
    : head(from.head)
    , live(from.live)
    , times(from.segmentTimes)
    , m_files(files)
    , m_clock(clock)
{ }

FeedDraft::Added FeedDraft::add(RecordChange change)
{
    const auto before = live.constFind(change.id);
    const bool there = before != live.constEnd();
    const bool gone = change.operation == RecordChange::Operation::Delete;
    if (gone) {
        if (!there)
            return Added::Nothing;
        change.type = before->type;
        change.json.clear();
    } else {
        change.json = withoutMissingMedia(change.json);
        if (there && before->type == change.type && before->json == change.json)
            return Added::Nothing;
    }
    change.seq = head.seq + 1;
    change.at = m_clock.now();
    const QByteArray line = feedLine(change);
    // What a reader would refuse must not be signed.
    if (change.operation == RecordChange::Operation::Void || !readFeedLine(line.chopped(1))
        || line.count('\n') != 1) {
        qCWarning(log) << "cannot be published:" << change.type << change.id;
        return Added::Refused;
    }
    if (there) {
        const QStringList names = mediaReferences(before->json);
        for (const QString &name : names)
            dropped.append(mediaPath(name));
    }
    head.seq = change.seq;
    m_lines.append(line);
    if (gone)
        live.remove(change.id);
    else
        live.insert(change.id, change);
    return gone ? Added::Deleted : Added::Put;
}

QByteArray FeedDraft::withoutMissingMedia(const QByteArray &json) const
{
    QSet<QString> missing;
    const QStringList names = mediaReferences(json);
    for (const QString &name : names) {
        if (!m_files.hasMedia(name))
            missing.insert(name);
    }
    if (missing.isEmpty())
        return json;
    qCWarning(log) << "pictures that are not in the feed folder are left out:" << missing.size();
    const QJsonValue data = QJsonDocument::fromJson(json).object();
    return QJsonDocument(withoutMedia(data, missing).toObject()).toJson(QJsonDocument::Compact);
}

Result<void, PublishError> FeedDraft::writeLines()
{
    const qint64 from = head.seq - m_lines.size() + 1;
    const auto written = writeSegments(from, m_lines);
    if (!written)
        return written.error();
    head.segments.append(*written);
    m_lines.clear();
    return {};
}

Result<QList<SegmentRef>, PublishError> FeedDraft::writeSegments(qint64 from,
                                                                 const QList<QByteArray> &lines)
{
    QList<SegmentRef> refs;
    const QList<QList<QByteArray>> pieces = feedlog::pieces(lines);
    for (const QList<QByteArray> &piece : pieces) {
        const qint64 to = from + piece.size() - 1;
        auto ref = m_files.writeSegment(from, to, piece.join());
        if (!ref)
            return ref.error();
        times.insert(ref->path, m_clock.now());
        refs.append(std::move(*ref));
        from = to + 1;
    }
    return refs;
}

Result<void, PublishError> FeedDraft::mergeSmall()
{
    const feedlog::Run run = feedlog::smallRun(head.segments);
    if (run.count == 0)
        return {};
    QList<QByteArray> lines;
    const QList<SegmentRef> old = head.segments.mid(run.first, run.count);
    for (const SegmentRef &ref : old) {
        const auto bytes = m_files.read(ref.path);
        if (!bytes)
            return bytes.error();
        QList<QByteArray> part = bytes->split('\n');
        part.removeLast(); // after the last line feed
        for (const QByteArray &line : std::as_const(part))
            lines.append(line + '\n');
    }
    const QDateTime newest = times.value(old.last().path);
    const auto merged = writeSegments(old.first().from, lines);
    if (!merged)
        return merged.error();
    for (const SegmentRef &ref : *merged)
        times.insert(ref.path, newest);
    head.segments =
        head.segments.mid(0, run.first) + *merged + head.segments.mid(run.first + run.count);
    return {};
}

Result<void, PublishError> FeedDraft::trim(std::chrono::seconds keep)
{
    const QDateTime before = m_clock.now().addSecs(-keep.count());
    const qsizetype count = feedlog::removable(head, times, before);
    if (count == 0)
        return {};
    const qint64 first = head.segments.at(count - 1).to + 1;
    if (head.snapshot.seq + 1 < first) {
        if (const auto made = snapshot(); !made)
            return made;
    }
    head.segments.remove(0, count);
    head.logFirst = first;
    return {};
}

Result<void, PublishError> FeedDraft::snapshot()
{
    QByteArray bytes;
    const QList<RecordChange> changes = bySeq(live);
    for (const RecordChange &change : changes)
        bytes += feedLine(change);
    auto ref = m_files.writeSnapshot(head.seq, changes.size(), bytes);
    if (!ref)
        return ref.error();
    head.snapshot = std::move(*ref);
    return {};
}

Result<QList<RecordChange>, PublishError> FeedDraft::readLog(const SegmentRef &ref) const
{
    const auto bytes = m_files.read(ref.path);
    if (!bytes)
        return bytes.error();
    auto changes = readSegment(*bytes, ref);
    if (!changes)
        return PublishError::Damaged;
    return std::move(*changes);
}

Result<void, PublishError> FeedDraft::voidLines(const QSet<QString> &ids)
{
    for (SegmentRef &ref : head.segments) {
        const auto changes = readLog(ref);
        if (!changes)
            return changes.error();
        QByteArray rewritten;
        bool changed = false;
        for (RecordChange change : *changes) {
            if (change.operation == RecordChange::Operation::Put && ids.contains(change.id)) {
                change = RecordChange{change.seq, RecordChange::Operation::Void, {}, {}, {}, {}};
                changed = true;
            }
            rewritten += feedLine(change);
        }
        if (!changed)
            continue;
        auto written = m_files.writeSegment(ref.from, ref.to, rewritten);
        if (!written)
            return written.error();
        times.insert(written->path, times.value(ref.path));
        ref = std::move(*written);
    }
    return {};
}

} // namespace naober
