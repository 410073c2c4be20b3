// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/publickey.h"

#include "domain/base64url.h"

#include <QCryptographicHash>

#include <sodium.h>

namespace naober {

namespace {

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

std::optional<PublicKey> PublicKey::fromRaw(const QByteArray &raw)
{
    if (raw.size() != size)
        return std::nullopt;
    PublicKey key;
    key.m_raw = raw;
    return key;
}

std::optional<PublicKey> PublicKey::fromText(const QString &text)
{
    const auto decoded = base64url::decode(text);
    return decoded ? fromRaw(*decoded) : std::nullopt;
}

QString PublicKey::toText() const
{
    return base64url::encode(m_raw);
}

QString PublicKey::keyId() const
{
    constexpr qsizetype digits = 16;
    const QByteArray hash = QCryptographicHash::hash(m_raw, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(digits));
}

bool PublicKey::verifies(const QByteArray &message, const QByteArray &signature) const
{
    if (!isValid() || signature.size() != qsizetype(crypto_sign_BYTES) || sodium_init() < 0)
        return false;
    return crypto_sign_verify_detached(bytesOf(signature), bytesOf(message),
                                       static_cast<unsigned long long>(message.size()),
                                       bytesOf(m_raw))
        == 0;
}

} // namespace naober
