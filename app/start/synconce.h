// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "start/commandline.h"
#include "storage/storageerror.h"
#include "sync/syncreport.h"

#include <QObject>

#include <memory>
#include <optional>

namespace naober {

class Clock;
class DevicePairing;
class FeedClient;
class HomeStore;
class RecordStore;
class SyncRun;
struct FeedLink;
struct FeedPin;

/// `naober --sync-once`: one sync without a window, for scripts and tests. Pictures are not
/// fetched. A pairing link is taken up too: asked once, and kept for later if nobody answers. Lives
/// on the main thread of a QCoreApplication.
class SyncOnce : public QObject
{
    Q_OBJECT

public:
    /// \a clock must outlive it.
    SyncOnce(Options options, const Clock &clock, QObject *parent = nullptr);
    ~SyncOnce() override;

    /// Begins; finished() comes later.
    void start();

signals:
    /// 0 or 1; the JSON object is printed.
    void finished(int exitCode);

private:
    bool open(const std::optional<FeedLink> &given);
    /// The home and the village in it; what is damaged is set aside and a backup takes its place.
    Result<std::optional<FeedPin>, StorageError> openHome(const std::optional<FeedLink> &given);
    bool openRecords();
    void run();
    void onRun(const SyncReport &report);
    void remember(const SyncReport &report);
    void takeUp(const std::optional<FeedLink> &given);
    void end(const SyncReport &report);
    void print();
    void fail(SyncError error);

    Options m_options;
    const Clock &m_clock;
    std::unique_ptr<HomeStore> m_home;
    std::unique_ptr<RecordStore> m_store;
    std::unique_ptr<FeedClient> m_client;
    std::unique_ptr<FeedPin> m_pin;
    std::unique_ptr<SyncRun> m_run;
    std::unique_ptr<DevicePairing> m_device; ///< gone before the home
    SyncReport m_report;
    bool m_begunAgain = false; ///< the cache was thrown away once
};

} // namespace naober
