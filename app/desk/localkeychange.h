// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/deskerror.h"
#include "seal/localkeystore.h"

#include <functional>

namespace naober {

class DeskVault;

/// Where this machine keeps local keys, each under its id and never in a desk's folder: a copy of
/// the folder must not bring along what opens it. LocalKeyStore does it with the system's keychain,
/// PassphraseKeys with files. Answers may come at once or later, on the same thread.
struct LocalKeys
{
    std::function<void(const LocalKey &key, LocalKeyStore::Done done)> save;
    std::function<void(const QString &id, LocalKeyStore::Done done)> forget;
};

/// Puts all that a desk keeps under another local key when its generations have changed, and
/// forgets the old one: from then on an older copy of the folder opens nothing. Each step is on the
/// disk before the next, so that a desk that was killed between two opens again and goes on:
///   the other key's id · the next key · all rows under it, and the old one's id · the old key gone
/// One thread; must outlive what it began.
class LocalKeyChange
{
public:
    using Done = std::function<void(Result<void, DeskError>)>;

    /// \a vault must outlive it.
    LocalKeyChange(DeskVault &vault, LocalKeys keys)
        : m_vault(vault)
        , m_keys(std::move(keys))
    { }

    /// Finishes what was begun before, and changes the key if that is due. Without keys nothing is
    /// done. Calls \a done once. Errors: Storage (also a keychain that refuses), Damaged.
    void run(Done done);

private:
    void forgetOther(const Done &done);
    void changeIfDue(const Done &done);

    DeskVault &m_vault;
    LocalKeys m_keys;
};

} // namespace naober
