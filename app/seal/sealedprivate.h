// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "seal/keypair.h"
#include "seal/sealerror.h"
#include "seal/trustedintakekey.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>

namespace naober {

/// What can be read of a submission and stands around its sealed part (submissions.md §2).
struct SubmissionFrame
{
    QString submission; ///< uuid, lower-case text
    QString op;
    QString type;
    QString target; ///< may be empty
    QJsonObject publicPart; ///< texts only
};

/// What only a desk reads: texts by the names of submissions.md §4, each at most 2,000 characters.
struct PrivatePart
{
    static constexpr qsizetype proofSize = 32;

    QDateTime at; ///< whole seconds
    QMap<QString, QString> fields;
    QByteArray proof; ///< 32 bytes from the code: who sends this knows it (CodeSecrets)

    bool operator==(const PrivatePart &) const = default;
};

/// The bytes whose SHA-256 binds the public part: RFC 8785. Nothing if a value is not a text.
std::optional<QByteArray> canonicalPublic(const QJsonObject &publicPart);

/// `private` of a submission. No plain byte stays behind in memory that this call used; the
/// caller wipes its own. Errors: BadInput, TooLong, BadKey.
Result<QByteArray, SealError> sealPrivate(const PrivatePart &part, const SubmissionFrame &frame,
                                          const TrustedIntakeKey &key);

/// Opens what sealPrivate() made and refuses what does not say the same as \a frame, \a generation
/// and \a feedId.
Result<PrivatePart, SealError> openPrivate(const QByteArray &sealed, const SubmissionFrame &frame,
                                           const KeyPair &intake, int generation,
                                           const QString &feedId);

} // namespace naober
