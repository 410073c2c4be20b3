// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seal/generationkey.h"
#include "seal/passphrasebox.h"

namespace naober {

/// The file on a stick in the desk's drawer: the newest generation and the signing key under a
/// passphrase (Argon2id moderate, crypto_secretbox; submissions.md §7). It is made anew after each
/// turn; an older one opens only what that generation opened.
namespace recoveryfile {

using passphrasebox::shortestPassphrase; ///< characters

/// The file's content. About 0.5 s and 256 MiB: not on the UI thread.
/// Errors: WeakPassphrase, NoMemory.
Result<QByteArray, SealError> make(const GenerationKey &key, const QString &passphrase);
/// Errors: Malformed, UnknownVersion, WrongPassphrase, NoMemory.
Result<GenerationKey, SealError> open(const QByteArray &file, const QString &passphrase);

} // namespace recoveryfile
} // namespace naober
