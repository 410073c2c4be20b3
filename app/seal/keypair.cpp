// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/keypair.h"

#include <sodium.h>

namespace naober {

namespace {

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

KeyPair KeyPair::generate()
{
    return *fromPrivate(SecretBytes::random(size));
}

std::optional<KeyPair> KeyPair::fromPrivate(SecretBytes privateKey)
{
    if (privateKey.size() != std::size_t(size))
        return std::nullopt;
    KeyPair pair;
    pair.m_public = QByteArray(size, '\0');
    crypto_scalarmult_base(bytesOf(pair.m_public), privateKey.data());
    pair.m_private = std::move(privateKey);
    return pair;
}

KeyPair KeyPair::clone() const
{
    KeyPair copy;
    copy.m_public = m_public;
    copy.m_private = m_private.clone();
    return copy;
}

std::optional<QByteArray> KeyPair::sealTo(const QByteArray &publicKey, const SecretBytes &plain)
{
    if (publicKey.size() != size || sodium_init() < 0)
        return std::nullopt;
    QByteArray sealed(qsizetype(plain.size() + crypto_box_SEALBYTES), '\0');
    if (crypto_box_seal(bytesOf(sealed), plain.data(), plain.size(), bytesOf(publicKey)) != 0)
        return std::nullopt;
    return sealed;
}

std::optional<SecretBytes> KeyPair::open(const QByteArray &sealed, SecretBytes::Memory memory) const
{
    if (sealed.size() <= qsizetype(crypto_box_SEALBYTES))
        return std::nullopt;
    SecretBytes plain(static_cast<std::size_t>(sealed.size()) - crypto_box_SEALBYTES, memory);
    if (crypto_box_seal_open(plain.data(), bytesOf(sealed),
                             static_cast<unsigned long long>(sealed.size()), bytesOf(m_public),
                             m_private.data())
        != 0)
        return std::nullopt;
    return plain;
}

} // namespace naober
