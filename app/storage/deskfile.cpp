// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deskfile.h"

#include "storage/deskschema.h"
#include "storage/log.h"
#include "storage/transaction.h"

#include <QDir>
#include <QFile>

#include <array>

namespace naober {

namespace {

QString settingSql()
{
    return QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?)"
                          " ON CONFLICT (key) DO UPDATE SET value = excluded.value");
}

/// So that a file system that keeps blocks has zeros to keep.
void overwrite(QFile &file)
{
    if (!file.open(QIODevice::ReadWrite))
        return;
    const QByteArray zeros(64 * 1024, '\0');
    for (qint64 left = file.size(); left > 0; left -= zeros.size())
        file.write(zeros.constData(), qMin<qint64>(left, zeros.size()));
    file.close();
}

} // namespace

DeskFile::DeskFile(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{ }

QString DeskFile::filePath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("desk.sqlite"));
}

Result<std::unique_ptr<DeskFile>, StorageError> DeskFile::open(const QString &folder,
                                                               StatementObserver *observer)
{
    if (!QDir().mkpath(folder)) {
        qCWarning(storageLog) << "cannot make" << folder;
        return StorageError::CannotOpen;
    }
    DatabaseOptions options;
    options.fullSync = true;
    options.secureDelete = true;
    options.observer = observer;
    auto database = Database::open(filePath(folder), options);
    if (!database)
        return database.error();
    if (const auto done = migrate(**database, deskMigrations()); !done)
        return done.error();
    return std::unique_ptr<DeskFile>(new DeskFile(std::move(*database)));
}

Result<void, StorageError> DeskFile::wipe(const QString &folder)
{
    for (const QString &path : {filePath(folder), filePath(salvageFolder(folder)),
                                QDir(folder).filePath(QStringLiteral("desk-damaged.sqlite"))}) {
        if (const auto gone = wipeFile(path); !gone)
            return gone;
    }
    return {};
}

Result<void, StorageError> DeskFile::wipeFile(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"}) {
        QFile file(path + QLatin1String(suffix));
        if (!file.exists())
            continue;
        overwrite(file);
        if (!file.remove()) {
            qCWarning(storageLog) << "cannot remove" << file.fileName() << file.errorString();
            return StorageError::ReadOnly;
        }
    }
    return {};
}

Result<void, StorageError> DeskFile::write(const QString &sql, const QVariantList &values)
{
    Statement statement = m_database->prepare(sql);
    return statement.run(values);
}

Result<QString, StorageError> DeskFile::setting(const QString &key) const
{
    Statement query =
        m_database->prepare(QStringLiteral("SELECT value FROM setting WHERE key = ?"));
    if (const auto ran = query.run({key}); !ran)
        return ran.error();
    if (query.next())
        return query.text(0);
    if (query.error())
        return *query.error();
    return QString();
}

Result<void, StorageError> DeskFile::setSetting(const QString &key, const QString &value)
{
    return write(settingSql(), {key, value});
}

Result<QByteArray, StorageError> DeskFile::secret(const QString &name) const
{
    Statement query = m_database->prepare(QStringLiteral("SELECT data FROM secret WHERE name = ?"));
    if (const auto ran = query.run({name}); !ran)
        return ran.error();
    if (query.next())
        return query.bytes(0);
    if (query.error())
        return *query.error();
    return QByteArray();
}

Result<void, StorageError> DeskFile::setSecret(const QString &name, const QByteArray &data)
{
    if (data.isEmpty())
        return write(QStringLiteral("DELETE FROM secret WHERE name = ?"), {name});
    return write(QStringLiteral("INSERT INTO secret (name, data) VALUES (?, ?)"
                                " ON CONFLICT (name) DO UPDATE SET data = excluded.data"),
                 {name, data});
}

Result<QList<DeskOutboxRow>, StorageError> DeskFile::outbox() const
{
    Statement query = m_database->prepare(
        QStringLiteral("SELECT event, case_id, state, data FROM outbox ORDER BY n"));
    if (const auto ran = query.run(); !ran)
        return ran.error();
    QList<DeskOutboxRow> rows;
    while (query.next()) {
        rows.append(
            {query.text(0), query.text(1), DeskOutboxRow::State(query.integer(2)), query.bytes(3)});
    }
    if (query.error())
        return *query.error();
    return rows;
}

Result<void, StorageError> DeskFile::append(const QList<DeskOutboxRow> &rows,
                                            const QString &settingKey, const QString &settingValue)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    for (const DeskOutboxRow &row : rows) {
        const auto done = write(QStringLiteral("INSERT INTO outbox (event, case_id, state, data)"
                                               " VALUES (?, ?, ?, ?)"),
                                {row.event, row.caseId, int(row.state), row.data});
        if (!done)
            return done.error();
    }
    if (!settingKey.isEmpty()) {
        if (const auto done = write(settingSql(), {settingKey, settingValue}); !done)
            return done.error();
    }
    return transaction->commit();
}

Result<void, StorageError> DeskFile::setState(const QString &event, DeskOutboxRow::State state)
{
    return write(QStringLiteral("UPDATE outbox SET state = ? WHERE event = ?"),
                 {int(state), event});
}

Result<void, StorageError> DeskFile::remove(const QStringList &events)
{
    if (events.isEmpty())
        return {};
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    for (const QString &event : events) {
        const auto done = write(QStringLiteral("DELETE FROM outbox WHERE event = ?"), {event});
        if (!done)
            return done.error();
    }
    return transaction->commit();
}

Result<void, StorageError> DeskFile::changeAll(const Change &change, const QString &table,
                                               const QString &key)
{
    QList<QPair<QString, QByteArray>> rows;
    {
        Statement query =
            m_database->prepare(QStringLiteral("SELECT %1, data FROM %2").arg(key, table));
        if (const auto ran = query.run(); !ran)
            return ran.error();
        while (query.next())
            rows.append({query.text(0), query.bytes(1)});
        if (query.error())
            return *query.error();
    }
    const QString update = QStringLiteral("UPDATE %2 SET data = ? WHERE %1 = ?").arg(key, table);
    for (const auto &[name, data] : std::as_const(rows)) {
        const auto changed = change(QString(table + QLatin1Char('/') + name), data);
        if (!changed)
            return StorageError::Failed;
        if (const auto done = write(update, {*changed, name}); !done)
            return done.error();
    }
    return {};
}

Result<void, StorageError> DeskFile::rewrite(const Change &change,
                                             const QMap<QString, QString> &settings)
{
    {
        auto transaction = Transaction::begin(*m_database);
        if (!transaction)
            return transaction.error();
        const auto secrets = changeAll(change, QStringLiteral("secret"), QStringLiteral("name"));
        if (!secrets)
            return secrets.error();
        const auto events = changeAll(change, QStringLiteral("outbox"), QStringLiteral("event"));
        if (!events)
            return events.error();
        for (auto it = settings.begin(); it != settings.end(); ++it) {
            if (const auto done = write(settingSql(), {it.key(), it.value()}); !done)
                return done.error();
        }
        if (const auto done = transaction->commit(); !done)
            return done.error();
    }
    return finishErasing();
}

Result<void, StorageError> DeskFile::finishErasing()
{
    if (const auto done = m_database->exec(QStringLiteral("VACUUM")); !done)
        return done.error();
    return m_database->checkpoint();
}

} // namespace naober
