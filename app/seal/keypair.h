// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seal/secretbytes.h"

#include <optional>

namespace naober {

/// An X25519 pair: a desk's own, or an intake key with its private half. Any thread.
class KeyPair
{
public:
    static constexpr qsizetype size = 32; ///< bytes of either half

    static KeyPair generate();
    /// Nothing unless \a privateKey has 32 bytes.
    static std::optional<KeyPair> fromPrivate(SecretBytes privateKey);

    KeyPair clone() const;
    /// 32 bytes.
    QByteArray publicKey() const { return m_public; }
    const SecretBytes &privateKey() const { return m_private; }

    /// crypto_box_seal: anybody may. Nothing for a key that is none.
    static std::optional<QByteArray> sealTo(const QByteArray &publicKey, const SecretBytes &plain);
    /// crypto_box_seal_open. Nothing for what was not sealed to this pair, or changed.
    std::optional<SecretBytes>
    open(const QByteArray &sealed, SecretBytes::Memory memory = SecretBytes::Memory::Guarded) const;

private:
    KeyPair() = default;

    QByteArray m_public;
    SecretBytes m_private;
};

} // namespace naober
