// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace naober {

/// A machine that was paired with this hub (submissions.md §5).
struct Device
{
    QString id; ///< 20 hex digits
    QString role; ///< "kiosk", "home" or "desk"
    QString name;
    QByteArray publicKey; ///< 32 bytes (X25519)
    QByteArray signature; ///< of the desks, over publicKey (64 bytes); empty: none yet
    QByteArray tokenHash; ///< SHA-256 of its token
    QList<qint64> lacks; ///< generations that it asked to have wrapped for it again
    QDateTime paired;
    QDateTime revoked; ///< invalid: it may go on

    /// What the desk feed says of it.
    QJsonObject toJson() const;
};

bool isDeviceRole(const QString &role);

/// Who asks: nobody, or a device.
struct Caller
{
    QString device; ///< empty: not paired
    QString role = QStringLiteral("home");
};

} // namespace naober
