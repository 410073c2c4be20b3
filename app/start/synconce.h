// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "start/commandline.h"
#include "sync/syncreport.h"

#include <QObject>

#include <memory>

namespace naober {

class Clock;
class FeedClient;
class HomeStore;
class RecordStore;
class SyncRun;
struct FeedLink;
struct FeedPin;

/// `naober --sync-once`: one sync without a window, for scripts and tests. Pictures are not
/// fetched. Lives on the main thread of a QCoreApplication.
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
    bool open(const FeedLink *given);
    void end(const SyncReport &report);
    void fail(SyncError error);

    Options m_options;
    const Clock &m_clock;
    std::unique_ptr<HomeStore> m_home;
    std::unique_ptr<RecordStore> m_store;
    std::unique_ptr<FeedClient> m_client;
    std::unique_ptr<FeedPin> m_pin;
    std::unique_ptr<SyncRun> m_run;
};

} // namespace naober
