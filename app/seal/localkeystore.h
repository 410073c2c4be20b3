// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seal/localkey.h"

#include <QObject>

#include <functional>

namespace naober {

enum class LocalKeyError {
    NoKeychain, ///< this system has none, or it is locked away: use a LocalKeyFile
    NotFound,
    Denied, ///< the person or the system refused
    Damaged, ///< what is kept under that name is no key
    Failed, ///< anything else
};

/// Keeps local keys in the system's keychain (QtKeychain), each under its id. Asynchronous: the
/// answer comes through the event loop of the thread it lives on; a store that is destroyed
/// answers no more.
class LocalKeyStore : public QObject
{
    Q_OBJECT
public:
    using Loaded = std::function<void(Result<LocalKey, LocalKeyError>)>;
    using Done = std::function<void(Result<void, LocalKeyError>)>;

    /// \a service names the program and village in the keychain ("naober-desk/<feed id>").
    explicit LocalKeyStore(QString service, QObject *parent = nullptr);

    void load(const QString &id, Loaded loaded);
    void save(const LocalKey &key, Done done);
    /// Destroys the kept copy. A key that is not there counts as forgotten.
    void forget(const QString &id, Done done);

private:
    QString m_service;
};

} // namespace naober
