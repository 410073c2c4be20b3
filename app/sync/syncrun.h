// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "feed/head.h"
#include "sync/feedclient.h"
#include "sync/feedpin.h"
#include "sync/syncreport.h"

#include <QElapsedTimer>
#include <QObject>

namespace naober {

class RecordStore;

/// One sync from head to last segment, as design §3 "The reader" orders it: what is applied is
/// applied in whole transactions with the cursor, so that a run may be cut off anywhere and the
/// next goes on. Lives on the sync thread; used once.
class SyncRun : public QObject
{
    Q_OBJECT

public:
    /// \a client, \a store and \a clock must outlive it.
    SyncRun(FeedClient &client, RecordStore &store, FeedPin pin, const Clock &clock,
            QObject *parent = nullptr);

    void start();
    /// finished() comes with Cancelled unless it came already.
    void cancel();

signals:
    /// One transaction is done: models may re-query.
    void applied(const naober::ChangeSet &changes);
    void finished(const naober::SyncReport &report);

private:
    void fetchHead(const QByteArray &etag);
    void onHead(const FetchResult &result);
    void onUnchanged();
    void takeHead(const SignedHead &signedHead, const QByteArray &etag);
    void next();
    void fetchSnapshot();
    void onSnapshot(const FetchResult &result);
    void fetchSegment(const SegmentRef &ref);
    void onSegment(const SegmentRef &ref, const FetchResult &result);
    void noteApplied(const ChangeSet &changes, const Cursor &cursor);
    void count(const FetchResult &result);
    void failFile(SyncError error, const QString &path);
    void complete();
    void fail(SyncError error, const QString &detail);
    void finish(SyncReport::Result result, SyncError error);

    FeedClient &m_client;
    RecordStore &m_store;
    FeedPin m_pin;
    const Clock &m_clock;
    QElapsedTimer m_timer;
    SyncReport m_report;
    FeedState m_before;
    Cursor m_cursor;
    Head m_head;
    QByteArray m_etag;
    bool m_needsSnapshot = false;
    bool m_headAskedTwice = false;
    bool m_done = false;
};

} // namespace naober
