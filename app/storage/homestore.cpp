// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/homestore.h"

#include "storage/filehealth.h"
#include "storage/homeschema.h"
#include "storage/log.h"
#include "storage/transaction.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

namespace naober {

namespace {

const QString &linkKey()
{
    static const QString key = QStringLiteral("feed.link");
    return key;
}

const QString &deviceKey()
{
    static const QString key = QStringLiteral("device.id");
    return key;
}

/// homebackup.cpp leaves out what begins so.
QString secretKey(const QString &key)
{
    return QStringLiteral("secret.") + key;
}

} // namespace

HomeStore::HomeStore(const QString &folder, std::unique_ptr<Database> database)
    : m_folder(folder)
    , m_database(std::move(database))
{ }

HomeStore::~HomeStore() = default;

QString HomeStore::filePath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("home.sqlite"));
}

Result<std::unique_ptr<HomeStore>, StorageError>
HomeStore::open(const QString &folder, const QDateTime &now, StatementObserver *observer)
{
    if (!QDir().mkpath(folder)) {
        qCWarning(storageLog) << "cannot make" << folder;
        return StorageError::CannotOpen;
    }
    const bool existed = QFileInfo::exists(filePath(folder));
    auto store = openFile(folder, observer);
    if (store) {
        (*store)->m_origin = existed ? Origin::Existing : Origin::Fresh;
        return store;
    }
    if (store.error() != StorageError::Damaged)
        return store;
    const auto restored = setAside(folder, now);
    if (!restored)
        return restored.error();
    store = openFile(folder, observer);
    if (store) {
        (*store)->m_origin = restored->origin;
        (*store)->m_restoredFrom = restored->backupTime;
    }
    return store;
}

Result<std::unique_ptr<HomeStore>, StorageError> HomeStore::openFile(const QString &folder,
                                                                     StatementObserver *observer)
{
    DatabaseOptions options;
    options.fullSync = true;
    options.secureDelete = true;
    options.observer = observer;
    auto database = Database::openReadable(filePath(folder), options);
    if (!database)
        return database.error();
    std::unique_ptr<HomeStore> store(new HomeStore(folder, std::move(*database)));
    if (const auto done = store->migrate(); !done)
        return done.error();
    return store;
}

Result<void, StorageError> HomeStore::migrate()
{
    return naober::migrate(*m_database, homeMigrations(), [this] {
        Statement identity = m_database->prepare(QStringLiteral(
            "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT DO NOTHING"));
        return identity.run({deviceKey(), QUuid::createUuid().toString(QUuid::WithoutBraces)});
    });
}

Result<QString, StorageError> HomeStore::setting(const QString &key, const QString &fallback) const
{
    Statement query =
        m_database->prepare(QStringLiteral("SELECT value FROM setting WHERE key = ?"));
    if (const auto ran = query.run({key}); !ran)
        return ran.error();
    if (query.next())
        return query.text(0);
    if (query.error())
        return *query.error();
    return fallback;
}

Result<void, StorageError> HomeStore::setSetting(const QString &key, const QString &value)
{
    const auto known = setting(key);
    if (!known)
        return known.error();
    if (*known == value && known->isNull() == value.isNull())
        return {};
    if (const auto done = write(key, value); !done)
        return done;
    settle();
    return {};
}

Result<void, StorageError> HomeStore::write(const QString &key, const QString &value)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    if (value.isNull()) {
        Statement removal =
            m_database->prepare(QStringLiteral("DELETE FROM setting WHERE key = ?"));
        if (const auto ran = removal.run({key}); !ran)
            return ran.error();
        return transaction->commit();
    }
    Statement change = m_database->prepare(
        QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?)"
                       " ON CONFLICT (key) DO UPDATE SET value = excluded.value"));
    if (const auto ran = change.run({key, value}); !ran)
        return ran.error();
    return transaction->commit();
}

Result<QStringList, StorageError> HomeStore::settingKeys(const QString &prefix) const
{
    Statement query = m_database->prepare(
        QStringLiteral("SELECT key FROM setting WHERE substr(key, 1, ?) = ? ORDER BY key"));
    if (const auto ran = query.run({prefix.size(), prefix.isNull() ? QStringLiteral("") : prefix});
        !ran) {
        return ran.error();
    }
    QStringList keys;
    while (query.next())
        keys.append(query.text(0));
    if (query.error())
        return *query.error();
    return keys;
}

Result<QString, StorageError> HomeStore::secret(const QString &key) const
{
    return setting(secretKey(key));
}

Result<void, StorageError> HomeStore::setSecret(const QString &key, const QString &value)
{
    if (const auto kept = setSetting(secretKey(key), value); !kept)
        return kept;
    return scrub();
}

Result<void, StorageError> HomeStore::scrub()
{
    // secure_delete has overwritten the page; its older image is still in the journal.
    const auto done = m_database->checkpoint();
    m_scrubOwed = !done;
    if (!done && done.error() != StorageError::Busy)
        return done;
    return {};
}

void HomeStore::settle()
{
    if (!m_scrubOwed)
        return;
    if (const auto done = scrub(); !done)
        qCWarning(storageLog) << "the journal cannot be emptied" << storageErrorName(done.error());
}

Result<QString, StorageError> HomeStore::feedLink() const
{
    return setting(linkKey());
}

Result<void, StorageError> HomeStore::setFeedLink(const QString &link)
{
    return setSetting(linkKey(), link.isEmpty() ? QString() : link);
}

Result<QString, StorageError> HomeStore::deviceId() const
{
    return setting(deviceKey());
}

} // namespace naober
