// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/localkeychange.h"

namespace naober {

/// Local keys in files under a passphrase, `<id>.key` in a folder of their own, for machines
/// without a keychain. Each call takes about 0.5 s and 256 MiB but forgetting. One thread.
class PassphraseKeys
{
public:
    PassphraseKeys(QString folder, QString passphrase)
        : m_folder(std::move(folder))
        , m_passphrase(std::move(passphrase))
    { }

    /// Errors: Damaged (there is none with that id, or it is no key), WrongPassphrase.
    Result<LocalKey, DeskError> load(const QString &id) const;
    /// On the disk when it returns, readable for its owner only. Errors: WeakPassphrase, Storage.
    Result<void, DeskError> save(const LocalKey &key) const;
    /// Overwrites and removes it. One that is not there, or cannot be, counts as
    /// forgotten. Errors: Storage.
    Result<void, DeskError> forget(const QString &id) const;
    /// The same calls for a LocalKeyChange; this must outlive it.
    LocalKeys asLocalKeys() const;

private:
    /// Empty for what is no key's id: it comes out of a file that anybody may have changed.
    QString path(const QString &id) const;

    QString m_folder;
    QString m_passphrase;
};

/// Writes \a content for its owner only, from its first byte on, and brings it to the disk.
bool writeSecretFile(const QString &path, const QByteArray &content);

} // namespace naober
