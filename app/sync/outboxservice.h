// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/outboxsender.h"

#include <QObject>
#include <QThread>

namespace naober {

/// An OutboxSender on a thread of its own, as the user interface holds it: signals arrive on the
/// thread that made the service. Stops and waits for the thread when it is destroyed.
class OutboxService : public QObject
{
    Q_OBJECT

public:
    /// \a folder is that of `home.sqlite`; \a clock must outlive it.
    OutboxService(const QString &folder, const Clock &clock, QObject *parent = nullptr);
    ~OutboxService() override;

    void start();
    void setHub(const HubAddress &hub);
    /// Call after Outbox::keep().
    void wake();
    void networkReturned();
    /// Ends what runs and waits until the store is closed.
    void stop();

signals:
    void sent(const QString &submission, const QByteArray &answer);
    void refused(const QString &submission, const QString &problem);
    void deviceRevoked(const QByteArray &authorization);
    void deviceUnknown(const QByteArray &authorization);
    void deviceKnown(const QByteArray &authorization);

private:
    QThread m_thread;
    OutboxSender *m_sender; ///< on m_thread, which deletes it
};

} // namespace naober
