// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "seal/desksigningkey.h"
#include "seal/keypair.h"
#include "seal/sealerror.h"

namespace naober {

/// What a desk holds of one generation, and what travels wrapped: submissions.md §7.
struct GenerationKey
{
    int generation = 0; ///< from 1
    QString feedId;
    KeyPair intake;
    DeskSigningKey signing;

    GenerationKey clone() const;
};

/// Sealed to a desk's public half, for `wrapped` of the intakeKey record. Errors: BadKey.
Result<QByteArray, SealError> wrapGeneration(const GenerationKey &key,
                                             const QByteArray &deskPublicKey);

/// What an intakeKey record says around a wrapping; all of it is checked.
struct GenerationFrame
{
    int generation = 0;
    QString feedId; ///< the village feed's
    QByteArray publicKey; ///< 32 bytes, of the intake key
    QByteArray deskKey; ///< 32 bytes, the desks' signing key
};
Result<GenerationKey, SealError> unwrapGeneration(const QByteArray &wrapped, const KeyPair &desk,
                                                  const GenerationFrame &frame);

/// Six digits, "481 920", that two volunteers compare by telephone before a new desk is let in. A
/// slow hash (Argon2id, 0.4 s, 256 MiB), so that a hub cannot search for a key with the same number
/// while they talk: call it on a worker thread. Errors: BadKey, NoMemory.
Result<QString, SealError> checkNumber(const QByteArray &publicKey, const QString &feedId);

} // namespace naober
