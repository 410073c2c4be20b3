// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/asking/asking.h"
#include "seal/localkeystore.h"

#include <QDateTime>

namespace naober {

/// What somebody asked this home computer to remember of their own requests, under a key of the
/// system's keychain; without a keychain nothing is remembered. A kiosk never has one. UI thread.
class OwnRequests : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Your own requests come from the app.")
    Q_PROPERTY(QVariantList open READ open NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)

public:
    /// Where the key is kept. Answers come later, on this thread.
    struct Keychain
    {
        std::function<void(const QString &id, LocalKeyStore::Loaded)> load;
        std::function<void(const LocalKey &key, LocalKeyStore::Done)> save;
        std::function<void(const QString &id, LocalKeyStore::Done)> forget;
    };

    /// \a line must outlive it.
    explicit OwnRequests(DeskLine &line, QObject *parent = nullptr);

    /// From now on; reads what is kept.
    void setKeychain(Keychain keychain);
    /// A list of {digits, title, whenText}, newest first.
    QVariantList open() const;
    /// Why it could not be remembered; empty when all is well.
    QString message() const { return m_message; }

    void keep(const Asking::SentRequest &request, const QDateTime &now);
    /// It is over.
    void remove(const QString &submission);
    /// Everything, and the key.
    Q_INVOKABLE void forgetAll();

signals:
    void changed();

private:
    struct Own
    {
        Asking::SentRequest request;
        QDateTime kept;
    };
    /// The key's id in the keychain; empty: nothing was ever remembered.
    QString keyId() const;
    void read(const LocalKey &key);
    void add(const Own &own);
    void begin(const Own &own);
    void write();
    static QString lockedText();
    void say(const QString &message);

    DeskLine &m_line;
    Keychain m_keychain;
    std::optional<LocalKey> m_key;
    QList<Own> m_own;
    QString m_message;
};

} // namespace naober
