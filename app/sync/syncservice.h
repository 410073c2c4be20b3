// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/syncscheduler.h"

#include <QObject>
#include <QThread>

namespace naober {

/// A SyncScheduler on a thread of its own, as the user interface holds it: signals arrive on the
/// thread that made the service. Stops and waits for the thread when it is destroyed.
class SyncService : public QObject
{
    Q_OBJECT

public:
    /// \a clock must outlive it.
    SyncService(const SyncSettings &settings, const Clock &clock, QObject *parent = nullptr);
    ~SyncService() override;

    void start();
    /// Syncs at once: a person asked.
    void syncNow();
    /// Ends what runs and waits until the store is closed.
    void stop();

signals:
    void started(); ///< a run begins
    void applied(const naober::ChangeSet &changes);
    void finished(const naober::SyncReport &report);
    void mediaArrived(const QString &name);
    void pinChanged(const naober::FeedPin &pin);

private:
    void watchNetwork();

    QThread m_thread;
    SyncScheduler *m_scheduler; ///< on m_thread, which deletes it
};

} // namespace naober
