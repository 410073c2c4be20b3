// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/feedwriter.h"

#include "domain/image.h"
#include "feed/feeddraft.h"
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

/// By the clock: the same backup restored twice, or a folder made anew twice, must not make the
/// same epoch twice.
qint64 newEpoch(qint64 least, const Clock &clock)
{
    return qMax(least, clock.now().toSecsSinceEpoch());
}

PublishError openingError(FeedError error)
{
    if (error == FeedError::WrongKey)
        return PublishError::OtherKey;
    return PublishError::Damaged;
}

} // namespace

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
    FeedDraft draft(m_folder, m_files, m_clock);
    draft.head.feed = m_options.feed;
    // Readers may have followed a folder that was here before and is lost: this one outranks it.
    draft.head.epoch = newEpoch(draft.head.epoch, m_clock);
    if (const auto made = draft.snapshot(); !made)
        return made;
    return commit(draft);
}

Result<Published, PublishError> FeedWriter::publish(const QList<RecordChange> &changes)
{
    FeedDraft draft(m_folder, m_files, m_clock);
    Published published;
    for (const RecordChange &change : changes) {
        switch (draft.add(change)) {
        case FeedDraft::Added::Put:
            ++published.put;
            break;
        case FeedDraft::Added::Deleted:
            ++published.deleted;
            break;
        case FeedDraft::Added::Nothing:
            break;
        case FeedDraft::Added::Refused:
            return PublishError::BadRecord;
        }
    }
    published.seq = draft.head.seq;
    if (!draft.hasLines())
        return published;
    if (const auto appended = grow(draft); !appended)
        return appended.error();
    if (const auto committed = commit(draft); !committed)
        return committed.error();
    return published;
}

Result<void, PublishError> FeedWriter::grow(FeedDraft &draft)
{
    if (const auto written = draft.writeLines(); !written)
        return written;
    if (const auto merged = draft.mergeSmall(); !merged)
        return merged;
    if (feedlog::snapshotDue(draft.head)) {
        if (const auto made = draft.snapshot(); !made)
            return made;
    }
    return draft.trim(m_options.keepLog);
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

Result<void, PublishError> FeedWriter::commit(FeedDraft &draft)
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

QStringList FeedWriter::holding(const QSet<QString> &ids) const
{
    QStringList held;
    for (const QString &id : ids) {
        if (m_folder.live.contains(id) || m_folder.past.contains(id))
            held.append(id);
    }
    return held;
}

Result<void, PublishError> FeedWriter::erase(const QStringList &ids)
{
    // Named now, for once the lines are voided nothing tells them any more.
    QStringList media;
    for (const QString &id : ids)
        media += mediaReferences(m_folder.live.value(id).json);
    const QSet<QString> gone = setOf(ids);
    const FeedDraft draft(m_folder, m_files, m_clock);
    for (const SegmentRef &ref : std::as_const(m_folder.head.segments)) {
        const auto changes = draft.readLog(ref);
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
    FeedDraft draft(m_folder, m_files, m_clock);
    for (const QString &id : ids)
        draft.add({0, RecordChange::Operation::Delete, {}, id, {}, {}});
    if (const auto written = draft.writeLines(); !written)
        return written;
    if (const auto voided = draft.voidLines(setOf(ids)); !voided)
        return voided;
    if (const auto made = draft.snapshot(); !made)
        return made;
    if (const auto committed = commit(draft); !committed)
        return committed;
    m_folder.past -= setOf(ids);
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
    FeedDraft draft(m_folder, m_files, m_clock);
    if (const auto trimmed = draft.trim(m_options.keepLog); !trimmed)
        return trimmed.error();
    if (const auto committed = commit(draft); !committed)
        return committed.error();
    return true;
}

Result<void, PublishError> FeedWriter::restoreAsNewEpoch()
{
    FeedDraft draft(m_folder, m_files, m_clock);
    draft.head.epoch = newEpoch(draft.head.epoch + 1, m_clock);
    draft.head.segments.clear();
    draft.head.logFirst = draft.head.seq + 1;
    if (const auto made = draft.snapshot(); !made)
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
