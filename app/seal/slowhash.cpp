// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/slowhash.h"

#include <sodium.h>

namespace naober::slowhash {

std::optional<SecretBytes> derive(std::size_t size, QByteArrayView secret, const QByteArray &salt,
                                  Cost cost)
{
    constexpr std::size_t codeMemory = 64UL * 1024 * 1024;
    constexpr unsigned long long codePasses = 2;
    Q_ASSERT(salt.size() == qsizetype(crypto_pwhash_SALTBYTES));
    SecretBytes derived(size);
    const bool moderate = cost == Cost::Moderate;
    if (crypto_pwhash(
            derived.data(), size, secret.data(), static_cast<unsigned long long>(secret.size()),
            reinterpret_cast<const unsigned char *>(salt.constData()),
            moderate ? crypto_pwhash_OPSLIMIT_MODERATE : codePasses,
            moderate ? crypto_pwhash_MEMLIMIT_MODERATE : codeMemory, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return std::nullopt;
    return derived;
}

QByteArray saltFor(QByteArrayView label, const QString &feedId)
{
    QByteArray input = label.toByteArray();
    input += '\0';
    input += feedId.toUtf8();
    QByteArray hash(qsizetype(crypto_generichash_BYTES), '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()),
                       static_cast<std::size_t>(hash.size()),
                       reinterpret_cast<const unsigned char *>(input.constData()),
                       static_cast<unsigned long long>(input.size()), nullptr, 0);
    return hash.first(qsizetype(crypto_pwhash_SALTBYTES));
}

} // namespace naober::slowhash
