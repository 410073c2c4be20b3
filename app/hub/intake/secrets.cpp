// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/intake/secrets.h"

#include <QByteArrayList>

#include <sodium.h>

#include <cstdlib>

namespace naober::secrets {

namespace {

/// libsodium fails to start only where there is no randomness; then there is nothing to go on with.
void ready()
{
    if (sodium_init() < 0)
        std::abort();
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

QByteArray random(qsizetype size)
{
    ready();
    QByteArray bytes(size, '\0');
    randombytes_buf(bytes.data(), std::size_t(size));
    return bytes;
}

QByteArray sha256(const QByteArray &bytes)
{
    QByteArray hash(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256(raw(hash), raw(bytes), static_cast<unsigned long long>(bytes.size()));
    return hash;
}

QByteArray keyed(const QByteArray &key, const QByteArrayList &message, qsizetype size)
{
    ready();
    const QByteArray whole = message.join('\0');
    QByteArray hash(size, '\0');
    crypto_generichash(raw(hash), std::size_t(size), raw(whole),
                       static_cast<unsigned long long>(whole.size()), raw(key),
                       std::size_t(key.size()));
    return hash;
}

bool same(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size()
        && sodium_memcmp(a.constData(), b.constData(), std::size_t(a.size())) == 0;
}

} // namespace naober::secrets
