// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "feed/publickey.h"

#include <array>

namespace naober {

enum class KeyError {
    Missing, ///< no such file
    Unreadable, ///< there, but not readable for this user
    Malformed, ///< not a key file of ours
    Exists, ///< a key is never written over
    NotWritable,
};

/// One English line for a keeper.
QString keyErrorText(KeyError error);

/// The private half of a feed's Ed25519 key. Lives in memory that is wiped; may be moved, not
/// copied by accident. Any thread.
class SigningKey
{
public:
    static SigningKey generate();
    /// From a 32-byte seed, for tests and golden files.
    static std::optional<SigningKey> fromSeed(const QByteArray &seed);
    /// Reads a file that save() wrote; tightens its mode to 0600 if that was lost in a copy.
    static Result<SigningKey, KeyError> load(const QString &path);

    /// Makes a new file with mode 0600 from its first byte on. Never overwrites.
    Result<void, KeyError> save(const QString &path) const;

    SigningKey(SigningKey &&other) noexcept;
    SigningKey &operator=(SigningKey &&other) noexcept;
    SigningKey(const SigningKey &) = delete;
    SigningKey &operator=(const SigningKey &) = delete;
    ~SigningKey();

    /// A second holder of the same key, made knowingly.
    SigningKey clone() const;
    PublicKey publicKey() const;
    /// 64 bytes over \a message.
    QByteArray sign(const QByteArray &message) const;

private:
    SigningKey() = default;

    std::array<unsigned char, 64> m_secret{}; ///< libsodium's form: seed, then public key
};

} // namespace naober
