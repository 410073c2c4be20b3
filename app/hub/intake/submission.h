// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/intake/device.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <variant>

namespace naober {

/// What a device sends in (submissions.md §2), after its form was found right.
struct Submission
{
    QString id; ///< uuid
    QByteArray ownerHash; ///< SHA-256 of the owner's secret
    QByteArray bodyHash; ///< SHA-256 of the bytes that came
    Caller from;
    QString op;
    QString type;
    QString target; ///< record id with "create" (may be empty), else the uuid of a submission
    QDateTime notAfter;
    QJsonObject publicPart;
    QString sealedPart; ///< base64url; nobody but a desk can open it

    bool creates() const { return op == QLatin1String("create"); }
    /// The case that it belongs to as far as the hub knows.
    QString parent() const { return creates() ? id : target; }
    /// What the desk feed says of it.
    QJsonObject toDeskJson(const QDateTime &received) const;
};

/// Why a form is refused.
struct FormProblem
{
    bool malformed = false; ///< not understood at all (400), rather than a field refused (422)
    QString detail;
};

/// Reads the body of PUT /v1/submissions/{uuid}; id, owner and sender are the caller's to set.
std::variant<Submission, FormProblem> readSubmission(const QByteArray &body, const QDateTime &now);

/// A uuid as the contract writes it: lower case, RFC 9562.
bool isUuid(const QString &text);
/// Something that looks like a record's id.
bool isRecordId(const QString &text);
/// What only a sealed box to a desk looks like from outside (submissions.md §4): base64url of a
/// whole number of padded blocks. At most \a mostBytes of them.
bool isSealed(const QString &text, qsizetype mostBytes);

} // namespace naober
