// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "storage/outbox.h"
#include "sync/apiclient.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace naober {

/// Where what people left is sent.
struct HubAddress
{
    QString feed; ///< the village's: only what was sealed for it goes there
    QUrl submissions; ///< the feed head's; empty: there is no hub to send to
    QByteArray authorization; ///< "Bearer …" of a paired device, or empty

    bool operator==(const HubAddress &) const = default;
};

/// Empties the outbox: one submission after the other, the same bytes each time, until the hub has
/// them, says no for good, or their time is over. While nobody answers it waits longer and longer,
/// up to an hour, by a clock that no one can set. On its own thread, with a HomeStore of its own.
class OutboxSender : public QObject
{
    Q_OBJECT

public:
    /// \a clock must outlive it and may be asked from this thread.
    OutboxSender(QString folder, const Clock &clock, QObject *parent = nullptr);
    ~OutboxSender() override;

public slots:
    /// Opens the store and begins.
    void start();
    /// From now on; sends at once.
    void setHub(const naober::HubAddress &hub);
    /// Something was kept: now.
    void wake();
    /// What waited for a better moment is tried now.
    void networkReturned();
    /// Ends what is under way and closes the store. What was not answered stays.
    void stop();

signals:
    /// The hub has it; \a answer as GET gives it.
    void sent(const QString &submission, const QByteArray &answer);
    /// It is gone from the outbox; the keeper finds it in Outbox::refused().
    void refused(const QString &submission, const QString &problem);
    /// The hub has put the device of \a authorization out.
    void deviceRevoked(const QByteArray &authorization);
    /// The hub does not know its token.
    void deviceUnknown(const QByteArray &authorization);
    /// The hub took something that came with it; empty: from a machine that is none.
    void deviceKnown(const QByteArray &authorization);

private:
    void sendNext();
    void expire();
    void rest();
    void put(const OutboxEntry &entry);
    void answered(const OutboxEntry &entry, const QByteArray &authorization,
                  const ApiAnswer &answer);
    void later(const OutboxEntry &entry, const ApiAnswer &answer);
    void pause(std::chrono::milliseconds length);

    const QString m_folder;
    const Clock &m_clock;
    HubAddress m_hub;
    std::unique_ptr<HomeStore> m_home;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<ApiClient> m_client;
    QTimer *m_timer; ///< a child, so that it moves to the thread too
    int m_silences = 0; ///< tries in a row that nobody answered
    bool m_sending = false;
};

} // namespace naober

Q_DECLARE_METATYPE(naober::HubAddress)
