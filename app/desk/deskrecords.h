// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/keepingpolicy.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>

namespace naober {

// The records of the desk feed as they came: submissions.md §6. Values; any thread.

/// A submission, still sealed.
struct SubmissionRecord
{
    QString id;
    QDateTime received;
    QString device; ///< empty: not paired
    QString role;
    QString op;
    QString type;
    QString target;
    QJsonObject publicPart;
    QByteArray sealed;
};

/// A case event, still sealed.
struct EventRecord
{
    QString id;
    QDateTime received;
    QString device;
    QString caseId;
    int generation = 0;
    QByteArray sealed;
};

/// A generation of the intake key.
struct KeyRecord
{
    int generation = 0;
    QByteArray publicKey;
    QByteArray signature;
    QByteArray deskKey;
    QMap<QString, QByteArray> wrapped; ///< by device
};

/// A machine of the village.
struct DeviceRecord
{
    QString id;
    QString role;
    QString name;
    QByteArray publicKey;
    QByteArray signature; ///< of the desks, over publicKey; empty: just paired
    QList<int> lacks; ///< generations that it asked to have wrapped for it again
    QDateTime paired;
    QDateTime revoked; ///< invalid: it may go on

    bool isDesk() const { return role == QLatin1String("desk") && !revoked.isValid(); }
};

/// What the village and the one who asked are shown of a case now.
struct ShownRecord
{
    QString caseId;
    QString status; ///< of its submission; empty: it has none
    QJsonObject board; ///< the request's data; empty: not on the board
    QString after; ///< the event or submission that changed it; empty: time did
};

/// Nothing for JSON that is against the contract.
std::optional<SubmissionRecord> submissionRecord(const QString &id, const QByteArray &json);
std::optional<EventRecord> eventRecord(const QString &id, const QByteArray &json);
std::optional<KeyRecord> keyRecord(const QByteArray &json);
std::optional<DeviceRecord> deviceRecord(const QString &id, const QByteArray &json);
std::optional<ShownRecord> shownRecord(const QByteArray &json);
std::optional<KeepingPolicy> keepingRecord(const QByteArray &json);

/// The body of `PUT /v1/desk/keys/{n}`.
QJsonObject keyRecordToJson(const KeyRecord &record);

namespace desktypes {
inline QString submission()
{
    return QStringLiteral("submission");
}
inline QString event()
{
    return QStringLiteral("caseEvent");
}
inline QString key()
{
    return QStringLiteral("intakeKey");
}
inline QString device()
{
    return QStringLiteral("device");
}
inline QString keeping()
{
    return QStringLiteral("keeping");
}
inline QString shown()
{
    return QStringLiteral("shown");
}
} // namespace desktypes

} // namespace naober
