// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace naober {

/// An Ed25519 public key. A value; any thread.
class PublicKey
{
public:
    static constexpr qsizetype size = 32; ///< bytes

    /// An invalid key, which verifies nothing.
    PublicKey() = default;
    /// \a raw are 32 bytes.
    static std::optional<PublicKey> fromRaw(const QByteArray &raw);
    /// base64url without padding (RFC 4648 §5), 43 characters.
    static std::optional<PublicKey> fromText(const QString &text);

    bool isValid() const { return m_raw.size() == size; }
    QByteArray raw() const { return m_raw; }
    QString toText() const;
    /// The first 16 hex digits of SHA-256 of the raw key: what an envelope names its key by.
    QString keyId() const;
    /// True if \a signature (64 bytes) is this key's over \a message.
    bool verifies(const QByteArray &message, const QByteArray &signature) const;

    bool operator==(const PublicKey &) const = default;

private:
    QByteArray m_raw;
};

} // namespace naober
