// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/trustedintakekey.h"

#include "domain/base64url.h"
#include "seal/desksigningkey.h"
#include "seal/intakemessage.h"
#include "seal/keypair.h"

namespace naober {

QByteArray intakeMessage(int generation, const QByteArray &publicKey, const QString &feedId)
{
    QByteArray message("naober intake 1");
    message += '\0';
    message += feedId.toUtf8();
    message += '\0';
    message += QByteArray::number(generation);
    message += '\0';
    message += publicKey;
    return message;
}

Result<TrustedIntakeKey, IntakeKeyError> verifyIntakeKey(const IntakeKey &villageKey,
                                                         const QByteArray &deskKey,
                                                         const QString &feedId, int newestSeen)
{
    if (deskKey.size() != DeskSigningKey::publicSize)
        return IntakeKeyError::NoDeskKey;
    if (villageKey == IntakeKey())
        return IntakeKeyError::Missing;
    const auto publicKey = base64url::decode(villageKey.publicKey);
    const auto signature = base64url::decode(villageKey.signature);
    if (!publicKey || publicKey->size() != KeyPair::size || !signature
        || signature->size() != DeskSigningKey::signatureSize || villageKey.generation < 1)
        return IntakeKeyError::Malformed;
    if (!deskSignatureHolds(deskKey, intakeMessage(villageKey.generation, *publicKey, feedId),
                            *signature))
        return IntakeKeyError::BadSignature;
    if (villageKey.generation < newestSeen)
        return IntakeKeyError::OlderGeneration;
    return TrustedIntakeKey(villageKey.generation, *publicKey, feedId);
}

QString intakeKeyErrorText(IntakeKeyError error)
{
    switch (error) {
    case IntakeKeyError::NoDeskKey:
        return QStringLiteral("the pairing link has no desk key");
    case IntakeKeyError::Missing:
        return QStringLiteral("the village has no intake key yet");
    case IntakeKeyError::Malformed:
        return QStringLiteral("the intake key is mangled");
    case IntakeKeyError::BadSignature:
        return QStringLiteral("the desks did not sign this intake key");
    case IntakeKeyError::OlderGeneration:
        return QStringLiteral("the intake key is older than one that was seen");
    }
    Q_UNREACHABLE();
}

} // namespace naober
