// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// What the hub does with secrets: it keeps hashes of them and compares in constant time. Pure;
/// any thread.
namespace naober::secrets {

/// \a size random bytes.
QByteArray random(qsizetype size);
QByteArray sha256(const QByteArray &bytes);
/// BLAKE2b of \a size bytes over the parts of \a message, parted by zero bytes, under \a key (16
/// to 64 bytes).
QByteArray keyed(const QByteArray &key, const QByteArrayList &message, qsizetype size = 32);
/// In a time that depends only on the sizes.
bool same(const QByteArray &a, const QByteArray &b);

} // namespace naober::secrets
