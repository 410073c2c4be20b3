// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/apiclient.h"
#include "sync/devicefile.h"

#include <QTimer>

namespace naober {

/// Makes this machine a device of its village: redeems the code of a pairing link at
/// `POST /v1/devices` (submissions.md §5), again and again until the hub has answered, also after a
/// restart. Belongs to the thread of its store, which needs an event loop.
class DevicePairing : public QObject
{
    Q_OBJECT

public:
    /// The longest between two tries: a code is good for half an hour.
    static constexpr std::chrono::minutes longestPause{5};

    explicit DevicePairing(QObject *parent = nullptr);

    /// Must outlive it; null while there is none.
    void setHome(HomeStore *home);
    /// The village that this machine follows, and the address of its feed's head for what people
    /// send; empty: not known, so nothing is tried.
    void setHub(const QString &feed, const QUrl &submissions);
    /// Takes an invitation of the village up; one that was taken before changes nothing. What is
    /// for a desk is refused here. \a publicKey: 32 bytes (X25519).
    Result<void, StorageError> take(const QString &feed, const DeviceInvitation &invitation,
                                    const QByteArray &publicKey);
    /// Tries now what waits: the network may be back.
    void wake();
    /// The hub has put the device of \a authorization out.
    void noteRevoked(const QByteArray &authorization);
    /// The hub does not know the token of \a authorization: it was put back from a copy of before
    /// the pairing, or is not itself yet. The token stays.
    void noteUnknown(const QByteArray &authorization);
    /// The hub took something that came with \a authorization.
    void noteKnown(const QByteArray &authorization);

    /// For the village of setHub() only; of another one nothing is known.
    const DeviceStanding &standing() const { return m_standing; }
    /// "Bearer …", or empty.
    const QByteArray &authorization() const { return m_authorization; }

signals:
    void changed();
    /// The hub was asked once, whatever came of it.
    void tried();

private:
    void read();
    bool isOurs(const QByteArray &authorization) const;
    void noted(const Result<void, StorageError> &kept);
    void redeem();
    void answered(const DeviceRequest &request, const ApiAnswer &answer);
    void later(const ApiAnswer &answer);

    HomeStore *m_home = nullptr;
    QString m_feed;
    QUrl m_submissions;
    DeviceStanding m_standing;
    QByteArray m_authorization;
    ApiClient m_client;
    QTimer m_timer;
    int m_failures = 0;
    bool m_asking = false;
};

} // namespace naober
