// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/desksigningkey.h"

#include "domain/base64url.h"
#include "seal/intakemessage.h"

#include <sodium.h>

namespace naober {

namespace {

const unsigned char *bytesOf(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

DeskSigningKey DeskSigningKey::generate()
{
    return *fromSeed(SecretBytes::random(crypto_sign_SEEDBYTES));
}

std::optional<DeskSigningKey> DeskSigningKey::fromSeed(SecretBytes seed)
{
    if (seed.size() != crypto_sign_SEEDBYTES)
        return std::nullopt;
    DeskSigningKey key;
    key.m_public = QByteArray(publicSize, '\0');
    SecretBytes secret(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(bytesOf(key.m_public), secret.data(), seed.data());
    key.m_seed = std::move(seed);
    return key;
}

DeskSigningKey DeskSigningKey::clone() const
{
    DeskSigningKey copy;
    copy.m_public = m_public;
    copy.m_seed = m_seed.clone();
    return copy;
}

QByteArray DeskSigningKey::sign(QByteArrayView message) const
{
    // libsodium signs with the seed and the public half side by side.
    SecretBytes secret(crypto_sign_SECRETKEYBYTES);
    std::copy_n(m_seed.data(), m_seed.size(), secret.data());
    std::copy(m_public.begin(), m_public.end(), secret.data() + m_seed.size());
    QByteArray signature(signatureSize, '\0');
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(message),
                         static_cast<unsigned long long>(message.size()), secret.data());
    return signature;
}

IntakeKey DeskSigningKey::signIntakeKey(int generation, const QByteArray &publicKey,
                                        const QString &feedId) const
{
    return {generation, base64url::encode(publicKey),
            base64url::encode(sign(intakeMessage(generation, publicKey, feedId)))};
}

bool deskSignatureHolds(const QByteArray &deskKey, QByteArrayView message, QByteArrayView signature)
{
    if (deskKey.size() != DeskSigningKey::publicSize
        || signature.size() != DeskSigningKey::signatureSize || sodium_init() < 0)
        return false;
    return crypto_sign_verify_detached(bytesOf(signature), bytesOf(message),
                                       static_cast<unsigned long long>(message.size()),
                                       bytesOf(deskKey))
        == 0;
}

} // namespace naober
