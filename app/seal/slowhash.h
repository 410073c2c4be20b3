// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seal/secretbytes.h"

#include <optional>

namespace naober {

/// Argon2id (crypto_pwhash, Argon2id13) with the costs that this layer uses.
namespace slowhash {

enum class Cost {
    Code, ///< 2 passes, 64 MiB: submissions.md §3
    Moderate, ///< 3 passes, 256 MiB
};

/// \a size bytes from \a secret; \a salt are 16 bytes. Nothing if the memory is not there.
std::optional<SecretBytes> derive(std::size_t size, QByteArrayView secret, const QByteArray &salt,
                                  Cost cost);
/// The first 16 bytes of BLAKE2b-256(\a label ‖ 0x00 ‖ \a feedId).
QByteArray saltFor(QByteArrayView label, const QString &feedId);

} // namespace slowhash
} // namespace naober
