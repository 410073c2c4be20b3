// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seal/localkey.h"
#include "seal/passphrasebox.h"

namespace naober {

/// A local key in a file under a passphrase (Argon2id moderate), for machines without a keychain.
/// About 0.5 s and 256 MiB: not on the UI thread.
namespace localkeyfile {

using passphrasebox::shortestPassphrase; ///< characters

/// The file's content; the caller writes it, readable for its owner only.
/// Errors: WeakPassphrase, NoMemory.
Result<QByteArray, SealError> make(const LocalKey &key, const QString &passphrase);
/// Errors: Malformed, UnknownVersion, WrongPassphrase, NoMemory.
Result<LocalKey, SealError> open(const QByteArray &file, const QString &passphrase);

} // namespace localkeyfile
} // namespace naober
