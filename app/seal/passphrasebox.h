// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "seal/sealerror.h"
#include "seal/secretbytes.h"

namespace naober {

/// A small secret under a passphrase, as JSON text: Argon2id moderate and crypto_secretbox. What
/// the recovery file and the local key's file have in common. About 0.5 s and 256 MiB.
namespace passphrasebox {

constexpr qsizetype shortestPassphrase = 12; ///< characters

/// \a kind says what is in it ("recovery"); it is bound to the content.
/// Errors: WeakPassphrase, NoMemory.
Result<QByteArray, SealError> make(const QString &kind, const SecretBytes &content,
                                   const QString &passphrase);
/// Errors: Malformed (another kind, too), UnknownVersion, WrongPassphrase, NoMemory.
Result<SecretBytes, SealError> open(const QString &kind, const QByteArray &file,
                                    const QString &passphrase);

} // namespace passphrasebox
} // namespace naober
