// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/feedwriter.h"

#include "domain/limits.h"
#include "feed/feedlog.h"
#include "feed/segment.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

namespace naober {

namespace {

Q_LOGGING_CATEGORY(log, "naober.feed")

constexpr int lifetimesKept = 2;

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

QSet<QString> mediaOf(const QHash<QString, RecordChange> &live)
{
    QSet<QString> paths;
    for (const RecordChange &change : live) {
        const QStringList names = mediaReferences(change.json);
        for (const QString &name : names)
            paths.insert(mediaPath(name));
    }
    return paths;
}

QSet<QString> setOf(const QStringList &list)
{
    return {list.begin(), list.end()};
}

PublishError openingError(FeedError error)
{
    if (error == FeedError::WrongKey)
        return PublishError::OtherKey;
    return PublishError::Damaged;
}

} // namespace

/// A head in the making, with what the feed holds once it stands.
struct FeedWriter::Draft
{
    Head head;
    Live live;
    QHash<QString, QDateTime> times;
    QList<QByteArray> lines; ///< not yet in a segment
    QStringList dropped; ///< media that may be no longer named
};

FeedWriter::FeedWriter(const QString &dir, const SigningKey &key, FeedOptions options,
                       const Clock &clock, const SigningKey *nextKey)
    : m_dir(dir)
    , m_key(key.clone())
    , m_options(std::move(options))
    , m_clock(clock)
    , m_lock(dir + QLatin1String("/.lock"))
    , m_files(dir, clock)
{
    if (nextKey)
        m_nextKey = nextKey->clone();
}

Result<std::unique_ptr<FeedWriter>, PublishError>
FeedWriter::open(const QString &dir, const SigningKey &key, const FeedOptions &options,
                 const Clock &clock, const SigningKey *nextKey)
{
    if (!isFeedId(options.feed))
        return PublishError::OtherFeed;
    if (!QDir().mkpath(dir))
        return PublishError::NotWritable;
    std::unique_ptr<FeedWriter> writer(
        new FeedWriter(QDir(dir).absolutePath(), key, options, clock, nextKey));
    switch (writer->m_lock.tryLock()) {
    case FolderLock::Outcome::Busy:
        return PublishError::Locked;
    case FolderLock::Outcome::NotWritable:
        return PublishError::NotWritable;
    case FolderLock::Outcome::Held:
        break;
    }
    if (const auto ready = writer->m_files.prepare(); !ready)
        return ready.error();
    if (const auto loaded = writer->load(); !loaded)
        return loaded.error();
    if (const auto completed = writer->completeErasure(); !completed)
        return completed.error();
    return writer;
}

Result<void, PublishError> FeedWriter::load()
{
    if (!QFile::exists(m_files.path(QStringLiteral("head.json")))) {
        // A history without its head is a loss that starting anew would make worse: numbers never
        // start again.
        if (m_files.hasHistory())
            return PublishError::Damaged;
        return start();
    }
    QList<PublicKey> trusted{m_key.publicKey()};
    if (const auto next = nextPublicKey())
        trusted.append(*next);
    auto folder = FeedFolder::read(m_dir, trusted);
    if (!folder) {
        qCWarning(log) << "the feed folder does not verify:" << feedErrorName(folder.error());
        return openingError(folder.error());
    }
    if (folder->head.feed != m_options.feed)
        return PublishError::OtherFeed;
    m_folder = std::move(*folder);
    return {};
}

Result<void, PublishError> FeedWriter::start()
{
    Draft draft;
    draft.head.feed = m_options.feed;
    if (const auto made = snapshot(draft); !made)
        return made;
    return commit(draft);
}

Result<Published, PublishError> FeedWriter::publish(const QList<RecordChange> &changes)
{
    Draft draft{m_folder.head, m_folder.live, m_folder.segmentTimes, {}, {}};
    Published published;
    for (const RecordChange &change : changes) {
        if (!number(draft, change, published))
            return PublishError::BadRecord;
    }
    published.seq = draft.head.seq;
    if (draft.lines.isEmpty())
        return published;
    if (const auto appended = append(draft); !appended)
        return appended.error();
    if (const auto committed = commit(draft); !committed)
        return committed.error();
    return published;
}

Result<Published, PublishError> FeedWriter::publishAll(const QList<RecordChange> &records)
{
    QSet<QString> ids;
    QList<RecordChange> changes = records;
    for (const RecordChange &record : records)
        ids.insert(record.id);
    const QList<RecordChange> live = bySeq(m_folder.live);
    for (const RecordChange &change : live) {
        if (!ids.contains(change.id)) {
            changes.append(
                RecordChange{0, RecordChange::Operation::Delete, change.type, change.id, {}, {}});
        }
    }
    return publish(changes);
}

bool FeedWriter::number(Draft &draft, RecordChange change, Published &published) const
{
    const auto live = draft.live.constFind(change.id);
    const bool there = live != draft.live.constEnd();
    if (change.operation == RecordChange::Operation::Delete) {
        if (!there)
            return true;
        change.type = live->type;
        change.json.clear();
    } else {
        change.json = withoutMissingMedia(change.json);
        if (there && live->type == change.type && live->json == change.json)
            return true;
    }
    change.seq = draft.head.seq + 1;
    change.at = m_clock.now();
    const QByteArray line = feedLine(change);
    // What a reader would refuse must not be signed.
    if (change.operation == RecordChange::Operation::Void || !readFeedLine(line.chopped(1))
        || line.count('\n') != 1) {
        qCWarning(log) << "cannot be published:" << change.type << change.id;
        return false;
    }
    if (there) {
        const QStringList names = mediaReferences(live->json);
        for (const QString &name : names)
            draft.dropped.append(mediaPath(name));
    }
    draft.head.seq = change.seq;
    draft.lines.append(line);
    if (change.operation == RecordChange::Operation::Delete) {
        ++published.deleted;
        draft.live.remove(change.id);
    } else {
        ++published.put;
        draft.live.insert(change.id, std::move(change));
    }
    return true;
}

QByteArray FeedWriter::withoutMissingMedia(const QByteArray &json) const
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

Result<void, PublishError> FeedWriter::append(Draft &draft)
{
    const qint64 from = draft.head.seq - draft.lines.size() + 1;
    const auto written = writeSegments(draft, from, draft.lines);
    if (!written)
        return written.error();
    draft.head.segments.append(*written);
    if (const auto merged = mergeSmall(draft); !merged)
        return merged;
    if (feedlog::snapshotDue(draft.head)) {
        if (const auto made = snapshot(draft); !made)
            return made;
    }
    return trim(draft);
}

Result<QList<SegmentRef>, PublishError> FeedWriter::writeSegments(Draft &draft, qint64 from,
                                                                  const QList<QByteArray> &lines)
{
    QList<SegmentRef> refs;
    const QList<QList<QByteArray>> pieces = feedlog::pieces(lines);
    for (const QList<QByteArray> &piece : pieces) {
        const qint64 to = from + piece.size() - 1;
        auto ref = m_files.writeSegment(from, to, piece.join());
        if (!ref)
            return ref.error();
        draft.times.insert(ref->path, m_clock.now());
        refs.append(std::move(*ref));
        from = to + 1;
    }
    return refs;
}

Result<void, PublishError> FeedWriter::mergeSmall(Draft &draft)
{
    const feedlog::Run run = feedlog::smallRun(draft.head.segments);
    if (run.count == 0)
        return {};
    QList<QByteArray> lines;
    const QList<SegmentRef> old = draft.head.segments.mid(run.first, run.count);
    for (const SegmentRef &ref : old) {
        const auto bytes = m_files.read(ref.path);
        if (!bytes)
            return bytes.error();
        QList<QByteArray> part = bytes->split('\n');
        part.removeLast(); // after the last line feed
        for (const QByteArray &line : std::as_const(part))
            lines.append(line + '\n');
    }
    const QDateTime newest = draft.times.value(old.last().path);
    const auto merged = writeSegments(draft, old.first().from, lines);
    if (!merged)
        return merged.error();
    for (const SegmentRef &ref : *merged)
        draft.times.insert(ref.path, newest);
    draft.head.segments = draft.head.segments.mid(0, run.first) + *merged
        + draft.head.segments.mid(run.first + run.count);
    return {};
}

Result<void, PublishError> FeedWriter::trim(Draft &draft)
{
    Head &head = draft.head;
    const QDateTime before = m_clock.now().addSecs(-m_options.keepLog.count());
    const qsizetype count = feedlog::removable(head, draft.times, before);
    if (count == 0)
        return {};
    const qint64 first = head.segments.at(count - 1).to + 1;
    if (head.snapshot.seq + 1 < first) {
        if (const auto made = snapshot(draft); !made)
            return made;
    }
    head.segments.remove(0, count);
    head.logFirst = first;
    return {};
}

Result<void, PublishError> FeedWriter::snapshot(Draft &draft)
{
    QByteArray bytes;
    const QList<RecordChange> changes = bySeq(draft.live);
    for (const RecordChange &change : changes)
        bytes += feedLine(change);
    auto ref = m_files.writeSnapshot(draft.head.seq, changes.size(), bytes);
    if (!ref)
        return ref.error();
    draft.head.snapshot = std::move(*ref);
    return {};
}

Result<void, PublishError> FeedWriter::commit(Draft &draft)
{
    Head &head = draft.head;
    head.time = QDateTime::fromSecsSinceEpoch(m_clock.now().toSecsSinceEpoch(), Qt::UTC);
    head.staleAfter = m_options.staleAfter;
    head.submissions = m_options.submissions;
    head.nextKey = nextPublicKey();
    // From now on their two lifetimes count, should the new head not name them.
    const QSet<QString> gone = setOf(filesOf(m_folder.head)) - setOf(filesOf(head));
    m_files.touch(gone.values() + draft.dropped);
    if (const auto written = m_files.writeHead(sealHead(head, keys())); !written)
        return written;
    m_folder.head = std::move(head);
    m_folder.signedBy = m_key.publicKey();
    m_folder.live = std::move(draft.live);
    m_folder.segmentTimes = std::move(draft.times);
    return {};
}

Result<QString, PublishError> FeedWriter::addMedia(const QByteArray &bytes,
                                                   const QString &extension)
{
    return m_files.writeMedia(bytes, extension);
}

Result<void, PublishError> FeedWriter::erase(const QStringList &ids)
{
    // Named now, for once the lines are voided nothing tells them any more.
    QStringList media;
    for (const QString &id : ids)
        media += mediaReferences(m_folder.live.value(id).json);
    const QSet<QString> gone = setOf(ids);
    for (const SegmentRef &ref : std::as_const(m_folder.head.segments)) {
        const auto changes = readLog(ref);
        if (!changes)
            return changes.error();
        for (const RecordChange &change : *changes) {
            if (gone.contains(change.id))
                media += mediaReferences(change.json);
        }
    }
    const QJsonObject marker{
        {QStringLiteral("ids"), QJsonArray::fromStringList(ids)},
        {QStringLiteral("media"), QJsonArray::fromStringList(media)},
    };
    const QByteArray content = QJsonDocument(marker).toJson(QJsonDocument::Compact);
    if (const auto written = m_files.writeMarker(content); !written)
        return written;
    return completeErasure();
}

Result<void, PublishError> FeedWriter::completeErasure()
{
    const QJsonObject marker = QJsonDocument::fromJson(m_files.marker()).object();
    if (marker.isEmpty())
        return {};
    const QStringList media = marker.value(QLatin1String("media")).toVariant().toStringList();
    const QStringList ids = marker.value(QLatin1String("ids")).toVariant().toStringList();
    Draft draft{m_folder.head, m_folder.live, m_folder.segmentTimes, {}, {}};
    Published published;
    for (const QString &id : ids) {
        if (!number(draft, {0, RecordChange::Operation::Delete, {}, id, {}, {}}, published))
            return PublishError::BadRecord;
    }
    const qint64 from = draft.head.seq - draft.lines.size() + 1;
    const auto deleted = writeSegments(draft, from, draft.lines);
    if (!deleted)
        return deleted.error();
    draft.head.segments.append(*deleted);
    if (const auto voided = voidLines(draft, setOf(ids)); !voided)
        return voided;
    if (const auto made = snapshot(draft); !made)
        return made;
    if (const auto committed = commit(draft); !committed)
        return committed;
    m_files.removeHistory(setOf(filesOf(m_folder.head)));
    QSet<QString> unused;
    for (const QString &name : media) {
        if (isMediaName(name))
            unused.insert(mediaPath(name));
    }
    m_files.remove((unused - mediaOf(m_folder.live)).values());
    m_files.removeMarker();
    return {};
}

Result<QList<RecordChange>, PublishError> FeedWriter::readLog(const SegmentRef &ref) const
{
    const auto bytes = m_files.read(ref.path);
    if (!bytes)
        return bytes.error();
    auto changes = readSegment(*bytes, ref);
    if (!changes)
        return PublishError::Damaged;
    return std::move(*changes);
}

Result<void, PublishError> FeedWriter::voidLines(Draft &draft, const QSet<QString> &ids)
{
    for (SegmentRef &ref : draft.head.segments) {
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
        draft.times.insert(written->path, draft.times.value(ref.path));
        ref = std::move(*written);
    }
    return {};
}

Result<bool, PublishError> FeedWriter::resignIfDue()
{
    const QDateTime now = m_clock.now();
    const Head &head = m_folder.head;
    const qint64 age = head.time.secsTo(now);
    const bool same = head.staleAfter == m_options.staleAfter
        && head.submissions == m_options.submissions && head.nextKey == nextPublicKey()
        && m_folder.signedBy == m_key.publicKey();
    // A head from the future was signed by a clock that has been put right since.
    if (same && age >= 0 && age < m_options.staleAfter.count() / 2)
        return false;
    Draft draft{m_folder.head, m_folder.live, m_folder.segmentTimes, {}, {}};
    if (const auto trimmed = trim(draft); !trimmed)
        return trimmed.error();
    if (const auto committed = commit(draft); !committed)
        return committed.error();
    return true;
}

Result<void, PublishError> FeedWriter::restoreAsNewEpoch()
{
    Draft draft{m_folder.head, m_folder.live, {}, {}, {}};
    // By the clock, so that the same backup restored twice does not make the same epoch twice.
    draft.head.epoch = qMax(draft.head.epoch + 1, m_clock.now().toSecsSinceEpoch());
    draft.head.segments.clear();
    draft.head.logFirst = draft.head.seq + 1;
    if (const auto made = snapshot(draft); !made)
        return made;
    return commit(draft);
}

int FeedWriter::prune()
{
    const qint64 kept = lifetimesKept * m_options.staleAfter.count();
    const QSet<QString> named = setOf(filesOf(m_folder.head)) + mediaOf(m_folder.live);
    return m_files.removeUnnamed(named, m_clock.now().addSecs(-kept));
}

std::optional<PublicKey> FeedWriter::nextPublicKey() const
{
    if (!m_nextKey)
        return std::nullopt;
    return m_nextKey->publicKey();
}

QList<const SigningKey *> FeedWriter::keys() const
{
    QList<const SigningKey *> keys{&m_key};
    if (m_nextKey)
        keys.append(&*m_nextKey);
    return keys;
}

} // namespace naober
