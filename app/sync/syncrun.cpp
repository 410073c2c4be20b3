// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncrun.h"

#include "feed/segment.h"
#include "storage/recordstore.h"
#include "storage/snapshotimport.h"

#include <QLoggingCategory>

#include <algorithm>

namespace naober {

namespace {

Q_LOGGING_CATEGORY(log, "naober.sync")

constexpr qsizetype portion = 500; // records of a snapshot in memory twice

/// What went wrong while a snapshot was applied: with what came, or with the store.
struct SnapshotOutcome
{
    SyncError error = SyncError::None;
    ChangeSet changes;
};

SnapshotOutcome applySnapshot(RecordStore &store, const QByteArray &bytes, const Head &head)
{
    SnapshotReader reader(bytes, head.snapshot);
    if (const auto sound = reader.check(); !sound)
        return {syncErrorFrom(sound.error()), {}};
    auto import = store.beginSnapshot();
    if (!import)
        return {syncErrorFrom(import.error()), {}};
    while (!reader.atEnd()) {
        QList<RecordChange> records;
        while (!reader.atEnd() && records.size() < portion) {
            auto record = reader.next();
            if (!record)
                return {syncErrorFrom(record.error()), {}};
            records.append(std::move(*record));
        }
        if (const auto added = (*import)->add(records); !added)
            return {syncErrorFrom(added.error()), {}};
    }
    auto changes = (*import)->commit({head.epoch, head.snapshot.seq});
    if (!changes)
        return {syncErrorFrom(changes.error()), {}};
    return {SyncError::None, std::move(*changes)};
}

/// What a newer head may put right: the file was replaced between its head and now.
bool isAgedHead(SyncError error)
{
    return error == SyncError::NotFound || error == SyncError::Tampered;
}

} // namespace

SyncRun::SyncRun(FeedClient &client, RecordStore &store, FeedPin pin, const Clock &clock,
                 QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
    , m_pin(std::move(pin))
    , m_clock(clock)
{ }

void SyncRun::start()
{
    m_timer.start();
    auto state = m_store.state();
    if (!state) {
        fail(syncErrorFrom(state.error()), QStringLiteral("state"));
        return;
    }
    m_before = std::move(*state);
    m_cursor = m_before.cursor;
    m_report.seq = m_cursor.seq;
    m_report.headTime = m_before.headTime;
    if (!m_before.feed.isEmpty() && m_before.feed != m_pin.link.feed) {
        fail(SyncError::OtherFeedStored, m_before.feed);
        return;
    }
    fetchHead(m_before.etag);
}

void SyncRun::cancel()
{
    fail(SyncError::Cancelled, {});
}

void SyncRun::fetchHead(const QByteArray &etag)
{
    m_client.get({m_pin.link.headUrl(), etag, feedlimits::head}, this,
                 [this](const FetchResult &result) { onHead(result); });
}

void SyncRun::onHead(const FetchResult &result)
{
    if (m_done)
        return;
    count(result);
    if (!result.isOk()) {
        fail(result.error, QStringLiteral("head.json"));
        return;
    }
    if (result.notModified) {
        onUnchanged();
        return;
    }
    const auto head = openHead(result.body, m_pin.trusted());
    if (!head) {
        fail(syncErrorFrom(head.error()), QStringLiteral("head.json"));
        return;
    }
    takeHead(*head, result.etag);
}

void SyncRun::onUnchanged()
{
    // Nothing new to read, but its time may have run out since.
    const bool stale = m_before.staleAfter.isValid() && m_clock.now() > m_before.staleAfter;
    FeedState state = m_before;
    state.failures = 0;
    state.nextTry = {};
    if (state != m_before) {
        if (const auto saved = m_store.saveState(state); !saved)
            qCWarning(log) << "cannot remember a success:" << storageErrorName(saved.error());
    }
    finish(SyncReport::Result::Unchanged, stale ? SyncError::Stale : SyncError::None);
}

void SyncRun::takeHead(const SignedHead &signedHead, const QByteArray &etag)
{
    const Head &head = signedHead.head;
    // A head from the future was signed by a clock that may have been put right since.
    const QDateTime seen = m_before.headTime <= m_clock.now() ? m_before.headTime : QDateTime();
    const auto accepted = acceptHead(head, m_pin.link.feed, std::max(m_cursor, m_pin.floor), seen);
    if (!accepted) {
        fail(syncErrorFrom(accepted.error()),
             QStringLiteral("%1 %2/%3").arg(head.feed).arg(head.epoch).arg(head.seq));
        return;
    }
    const auto adopted = m_store.adoptFeed(m_pin.link.feed);
    if (!adopted || !*adopted) {
        fail(adopted ? SyncError::OtherFeedStored : syncErrorFrom(adopted.error()), head.feed);
        return;
    }
    m_head = head;
    m_pin.floor = head.cursor();
    m_report.head = head.cursor();
    m_etag = etag;
    m_report.signedBy = signedHead.signedBy;
    m_report.nextKey = head.nextKey;
    m_report.submissions = head.submissions;
    m_needsSnapshot = m_cursor != head.cursor()
        && (m_cursor.seq == 0 || m_cursor.epoch != head.epoch || m_cursor.seq < head.logFirst - 1);
    next();
}

void SyncRun::next()
{
    if (m_needsSnapshot) {
        fetchSnapshot();
        return;
    }
    for (const SegmentRef &ref : std::as_const(m_head.segments)) {
        if (ref.to > m_cursor.seq) {
            fetchSegment(ref);
            return;
        }
    }
    complete();
}

void SyncRun::fetchSnapshot()
{
    if (m_head.snapshot.bytes == 0) {
        // Nothing to fetch: an empty one says that whatever there is must go.
        onSnapshot(FetchResult());
        return;
    }
    m_client.get({m_pin.link.resolved(m_head.snapshot.path), {}, m_head.snapshot.bytes}, this,
                 [this](const FetchResult &result) { onSnapshot(result); });
}

void SyncRun::onSnapshot(const FetchResult &result)
{
    if (m_done)
        return;
    count(result);
    if (!result.isOk()) {
        failFile(result.error, m_head.snapshot.path);
        return;
    }
    SnapshotOutcome outcome = applySnapshot(m_store, result.body, m_head);
    if (outcome.error != SyncError::None) {
        failFile(outcome.error, m_head.snapshot.path);
        return;
    }
    m_needsSnapshot = false;
    noteApplied(outcome.changes, {m_head.epoch, m_head.snapshot.seq});
}

void SyncRun::fetchSegment(const SegmentRef &ref)
{
    m_client.get({m_pin.link.resolved(ref.path), {}, ref.bytes}, this,
                 [this, ref](const FetchResult &result) { onSegment(ref, result); });
}

void SyncRun::onSegment(const SegmentRef &ref, const FetchResult &result)
{
    if (m_done)
        return;
    count(result);
    if (!result.isOk()) {
        failFile(result.error, ref.path);
        return;
    }
    const auto changes = readSegment(result.body, ref, m_cursor.seq);
    if (!changes) {
        failFile(syncErrorFrom(changes.error()), ref.path);
        return;
    }
    const Cursor cursor{m_head.epoch, ref.to};
    const auto applied = m_store.applySegment(*changes, cursor);
    if (!applied) {
        fail(syncErrorFrom(applied.error()), ref.path);
        return;
    }
    noteApplied(*applied, cursor);
}

void SyncRun::noteApplied(const ChangeSet &changes, const Cursor &cursor)
{
    m_cursor = cursor;
    m_report.seq = cursor.seq;
    m_report.records += changes.changedCount;
    m_report.deleted += changes.removedCount;
    m_report.changes.merge(changes);
    emit applied(changes);
    next();
}

void SyncRun::count(const FetchResult &result)
{
    m_report.requests += result.requests;
    m_report.bytes += result.bytes;
}

void SyncRun::failFile(SyncError error, const QString &path)
{
    // The cap was what the signed head says of it.
    if (error == SyncError::TooLarge)
        error = SyncError::Tampered;
    if (isAgedHead(error) && !m_headAskedTwice) {
        qCInfo(log) << path << syncErrorName(error) << "- looking for a newer head";
        m_headAskedTwice = true;
        fetchHead({});
        return;
    }
    fail(error, path);
}

void SyncRun::complete()
{
    // Only now: a head counts as read when all that it names is here.
    FeedState state = m_before;
    state.feed = m_pin.link.feed;
    state.etag = m_etag;
    state.headTime = m_head.time;
    state.staleAfter = m_head.time.addSecs(m_head.staleAfter.count());
    state.failures = 0;
    state.nextTry = {};
    if (const auto saved = m_store.saveState(state); !saved) {
        fail(syncErrorFrom(saved.error()), QStringLiteral("state"));
        return;
    }
    m_report.headTime = m_head.time;
    const bool changed = m_cursor != m_before.cursor;
    finish(changed ? SyncReport::Result::Updated : SyncReport::Result::Unchanged,
           m_head.isStale(m_clock.now()) ? SyncError::Stale : SyncError::None);
}

void SyncRun::fail(SyncError error, const QString &detail)
{
    if (m_done)
        return;
    qCWarning(log) << "sync failed:" << syncErrorName(error) << detail;
    finish(SyncReport::Result::Failed, error);
}

void SyncRun::finish(SyncReport::Result result, SyncError error)
{
    if (m_done)
        return;
    m_done = true;
    m_report.result = result;
    m_report.error = error;
    m_report.duration = std::chrono::milliseconds(m_timer.isValid() ? m_timer.elapsed() : 0);
    emit finished(m_report);
}

} // namespace naober
