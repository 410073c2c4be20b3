// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "seal/sealerror.h"
#include "seal/secretbytes.h"

#include <optional>

namespace naober {

/// The key under which this machine encrypts what it keeps: a desk's rows, a home's private
/// answers. XChaCha20-Poly1305; the row's name is bound to it, so that a row put in another's place
/// does not open. Any thread.
class LocalKey
{
public:
    static LocalKey generate();
    /// Nothing unless \a key has 32 bytes.
    static std::optional<LocalKey> fromBytes(SecretBytes key);

    LocalKey clone() const;
    /// 16 hex digits that tell keys apart and say nothing about them: what it is kept under.
    QString id() const;
    const SecretBytes &bytes() const { return m_key; }
    /// id() of the key that \a row is under; empty for what is no row.
    static QString idOf(const QByteArray &row);

    /// \a name is the row's ("case/<uuid>").
    QByteArray encrypt(QByteArrayView plain, const QString &name) const;
    /// Errors: WrongKey (made under another local key), NotOpened (changed, or another row's).
    Result<SecretBytes, SealError> decrypt(const QByteArray &row, const QString &name) const;
    /// The same row under \a next: for changing the local key, so that what was erased cannot be
    /// read in an old copy of the file. Store \a next, then all rows and its id in one transaction,
    /// then forget this key in its LocalKeyStore.
    Result<QByteArray, SealError> encryptAnew(const QByteArray &row, const QString &name,
                                              const LocalKey &next) const;

private:
    explicit LocalKey(SecretBytes key);

    SecretBytes m_key;
};

} // namespace naober
