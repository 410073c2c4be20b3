// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/intake/submission.h"

#include <QJsonArray>

namespace naober {

/// What a desk tells the other desks, and asks of the hub (submissions.md §6).
struct DeskEvent
{
    QString id; ///< uuid
    QByteArray bodyHash;
    QString device;
    QString caseId; ///< uuid
    qint64 generation = 0;
    QString sealedPart; ///< base64url; for desks alone
    QList<QJsonObject> effects; ///< each of a right form

    QJsonObject toDeskJson(const QDateTime &received) const;
};

/// Reads the body of PUT /v1/desk/events/{uuid}; id and device are the caller's to set.
std::variant<DeskEvent, FormProblem> readDeskEvent(const QByteArray &body);

/// What PUT /v1/desk/keys/{n} brings: an intake key of a generation.
struct IntakeKeyForm
{
    qint64 generation = 0;
    QString publicKey; ///< base64url, 32 bytes (X25519)
    QString signature; ///< base64url, 64 bytes
    QString deskKey; ///< base64url, 32 bytes (Ed25519)
    QJsonObject wrapped; ///< device id → base64url

    QJsonObject toJson() const;
    /// Whether the desks' key has signed it for the feed \a feedId (submissions.md §4).
    bool isSigned(const QString &feedId) const;
};

std::variant<IntakeKeyForm, FormProblem> readIntakeKey(const QByteArray &body);

/// Generations out of a list that may be missing; nothing if it is none, or too long.
std::optional<QList<qint64>> readGenerations(const QJsonValue &value);

} // namespace naober
