// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/village.h"
#include "seal/secretbytes.h"

#include <optional>

namespace naober {

/// The Ed25519 key that a village's desks share: it signs intake keys and case events. Its public
/// half comes to a device with the pairing link ("desk="). Any thread.
class DeskSigningKey
{
public:
    static constexpr qsizetype publicSize = 32;
    static constexpr qsizetype signatureSize = 64;

    static DeskSigningKey generate();
    /// Nothing unless \a seed has 32 bytes.
    static std::optional<DeskSigningKey> fromSeed(SecretBytes seed);

    DeskSigningKey clone() const;
    QByteArray publicKey() const { return m_public; }
    /// 32 bytes, for wrapping and storing.
    const SecretBytes &seed() const { return m_seed; }
    QByteArray sign(QByteArrayView message) const;
    /// The village record's intake key: submissions.md §4.
    IntakeKey signIntakeKey(int generation, const QByteArray &publicKey,
                            const QString &feedId) const;

private:
    DeskSigningKey() = default;

    QByteArray m_public;
    SecretBytes m_seed;
};

/// False for a key or signature of another size, too.
bool deskSignatureHolds(const QByteArray &deskKey, QByteArrayView message,
                        QByteArrayView signature);

} // namespace naober
