// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <optional>

namespace naober {

enum class PinError {
    TooShort, ///< under six digits
    TooLong, ///< over 32
    NotDigits,
    TooSimple, ///< one digit only, or a row such as 123456
    NoMemory,
};

/// A volunteer's PIN, kept as Argon2id (interactive: about 0.1 s, 64 MiB). A value; any thread.
class PinHash
{
public:
    static constexpr qsizetype fewestDigits = 6;
    static constexpr qsizetype mostDigits = 32;

    static Result<PinHash, PinError> of(const QString &pin);
    /// What toText() gave.
    static std::optional<PinHash> fromText(const QString &text);
    QString toText() const;
    bool matches(const QString &pin) const;

private:
    explicit PinHash(QByteArray text);

    QByteArray m_text; ///< libsodium's crypto_pwhash_str
};

} // namespace naober
