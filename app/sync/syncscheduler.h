// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "sync/feedclient.h"
#include "sync/feedpin.h"
#include "sync/syncreport.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace naober {

class MediaQueue;
class RecordStore;
class SyncRun;

/// Where and how often to sync.
struct SyncSettings
{
    QString folder; ///< of feed and home database
    QString mediaFolder; ///< empty: no pictures are fetched
    FeedPin pin;
    std::chrono::milliseconds interval = std::chrono::seconds(60); ///< after a success
    FetchTimes times;
};

/// Decides when a SyncRun takes place: at the start, every interval, after a failure with growing
/// pauses that survive a restart, and at once when a person asks or the network comes back. Lives
/// on the sync thread and keeps a store open there; waits by a clock that no one can set.
class SyncScheduler : public QObject
{
    Q_OBJECT

public:
    /// \a clock must outlive it, and may be asked from the sync thread.
    SyncScheduler(SyncSettings settings, const Clock &clock, QObject *parent = nullptr);
    ~SyncScheduler() override;

public slots:
    /// Opens the store and begins. On the sync thread.
    void start();
    /// Now, if none runs: a person asked.
    void syncNow();
    /// Now, if the last try failed.
    void networkReturned();
    /// Cancels what runs and closes the store.
    void stop();

signals:
    void started();
    void applied(const naober::ChangeSet &changes);
    void finished(const naober::SyncReport &report);
    void mediaArrived(const QString &name);
    /// A key was rotated; it is stored already.
    void pinChanged(const naober::FeedPin &pin);

private:
    bool openStore();
    void run();
    void onFinished(const SyncReport &report);
    void rememberFailure(const SyncReport &report);
    void followKeys(const SyncReport &report);
    void wantMedia();
    void wait(std::chrono::milliseconds pause);

    SyncSettings m_settings;
    const Clock &m_clock;
    QTimer *m_timer; ///< a child, so that it moves to the thread too
    std::unique_ptr<FeedClient> m_client;
    std::unique_ptr<RecordStore> m_store;
    std::unique_ptr<MediaQueue> m_media;
    std::unique_ptr<SyncRun> m_run;
    int m_failures = 0;
    int m_pollsToMedia = 0; ///< 0: nothing failed
    bool m_mediaAsked = false;
};

} // namespace naober

Q_DECLARE_METATYPE(naober::FeedPin)
