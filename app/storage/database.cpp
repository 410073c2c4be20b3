// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/log.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace naober {

Q_LOGGING_CATEGORY(storageLog, "naober.storage")

namespace {

// SQLite's primary result codes (sqlite.org/rescode.html) that mean something to a caller, and the
// extended one that a full disk gives for the shared-memory file.
enum ResultCode {
    CodeBusy = 5,
    CodeLocked = 6,
    CodeReadOnly = 8,
    CodeCorrupt = 11,
    CodeFull = 13,
    CodeCannotOpen = 14,
    CodeNotADatabase = 26,
    CodeShmSize = 4874,
};

StorageError meaningOf(int code)
{
    if (code == CodeShmSize)
        return StorageError::DiskFull;
    switch (code & 0xff) {
    case CodeBusy:
    case CodeLocked:
        return StorageError::Busy;
    case CodeReadOnly:
        return StorageError::ReadOnly;
    case CodeCorrupt:
    case CodeNotADatabase:
        return StorageError::Damaged;
    case CodeFull:
        return StorageError::DiskFull;
    case CodeCannotOpen:
        return StorageError::CannotOpen;
    default:
        return StorageError::Failed;
    }
}

} // namespace

Database::Database(const QString &path, const DatabaseOptions &options)
    : m_path(path)
    , m_name(QUuid::createUuid().toString(QUuid::Id128))
    , m_options(options)
{ }

Database::~Database()
{
    m_prepared.clear();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>, StorageError> Database::open(const QString &path,
                                                               const DatabaseOptions &options)
{
    std::unique_ptr<Database> database(new Database(path, options));
    if (const auto connected = database->connect(); !connected)
        return connected.error();
    if (const auto ready = database->setUp(); !ready)
        return ready.error();
    return database;
}

Result<std::unique_ptr<Database>, StorageError>
Database::openReadable(const QString &path, const DatabaseOptions &options)
{
    using Mode = DatabaseOptions::Mode;
    auto opened = open(path, options);
    for (const Mode mode : {Mode::ReadOnly, Mode::Immutable}) {
        if (opened || !QFileInfo::exists(path)
            || (opened.error() != StorageError::ReadOnly
                && opened.error() != StorageError::CannotOpen)) {
            break;
        }
        DatabaseOptions lesser = options;
        lesser.mode = mode;
        const StorageError reason = opened.error();
        opened = open(path, lesser);
        if (!opened)
            opened = reason;
    }
    return opened;
}

Result<void, StorageError> Database::connect()
{
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(m_options.busyTimeout.count());
    QString name = m_path;
    switch (m_options.mode) {
    case DatabaseOptions::Mode::ReadWrite:
        break;
    case DatabaseOptions::Mode::ReadOnly:
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
        break;
    case DatabaseOptions::Mode::Immutable: {
        options += QStringLiteral(";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI");
        const QUrl url = QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath());
        name = url.toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1");
        break;
    }
    }
    m_connection.setConnectOptions(options);
    m_connection.setDatabaseName(name);
    if (!m_connection.open())
        return report(m_connection.lastError(), QStringLiteral("open"));
    return {};
}

Result<void, StorageError> Database::setUp()
{
    // Negative: kibibytes.
    QStringList statements{QStringLiteral("PRAGMA cache_size=-%1").arg(m_options.cacheKibibytes),
                           QStringLiteral("PRAGMA temp_store=MEMORY"),
                           QStringLiteral("PRAGMA foreign_keys=ON")};
    if (!isReadOnly()) {
        const auto mode = value(QStringLiteral("PRAGMA journal_mode=WAL"));
        if (!mode)
            return mode.error();
        if (mode->toString() != QLatin1String("wal")) {
            qCWarning(storageLog) << m_path << "cannot be put into WAL mode";
            return StorageError::CannotOpen;
        }
        statements << (m_options.fullSync ? QStringLiteral("PRAGMA synchronous=FULL")
                                          : QStringLiteral("PRAGMA synchronous=NORMAL"))
                   << (m_options.secureDelete ? QStringLiteral("PRAGMA secure_delete=ON")
                                              : QStringLiteral("PRAGMA secure_delete=OFF"));
    }
    for (const QString &statement : std::as_const(statements)) {
        if (const auto done = exec(statement); !done)
            return done.error();
    }
    // Reads the file's header, so that a file that is none fails here and not later.
    const auto header = value(QStringLiteral("PRAGMA schema_version"));
    if (!header)
        return header.error();
    return {};
}

Result<void, StorageError> Database::exec(const QString &sql)
{
    if (const auto error = intercepted(sql))
        return *error;
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return report(query.lastError(), sql);
    // Steps to the end: some pragmas do their work row by row.
    while (query.next()) { }
    if (query.lastError().isValid())
        return report(query.lastError(), sql);
    return {};
}

Statement Database::prepare(const QString &sql)
{
    auto known = m_prepared.constFind(sql);
    if (known != m_prepared.constEnd())
        return Statement(*this, *known, std::nullopt);
    auto query = std::make_shared<QSqlQuery>(m_connection);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return Statement(*this, query, report(query->lastError(), sql));
    m_prepared.insert(sql, query);
    return Statement(*this, query, std::nullopt);
}

Result<QVariant, StorageError> Database::value(const QString &sql)
{
    if (const auto error = intercepted(sql))
        return *error;
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return report(query.lastError(), sql);
    if (query.next())
        return query.value(0);
    if (query.lastError().isValid())
        return report(query.lastError(), sql);
    return QVariant();
}

Result<int, StorageError> Database::version()
{
    const auto version = value(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    return version->toInt();
}

Result<bool, StorageError> Database::isSound()
{
    const auto answer = value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!answer) {
        if (answer.error() == StorageError::Damaged)
            return false;
        return answer.error();
    }
    if (answer->toString() == QLatin1String("ok"))
        return true;
    qCWarning(storageLog) << m_path << "is damaged:" << answer->toString();
    return false;
}

Result<void, StorageError> Database::checkpoint()
{
    const auto busy = value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!busy)
        return busy.error();
    if (busy->toInt() != 0)
        return StorageError::Busy;
    return {};
}

void Database::releaseMemory()
{
    m_prepared.removeIf([](const auto &entry) { return !entry.value()->isActive(); });
    if (const auto done = exec(QStringLiteral("PRAGMA shrink_memory")); !done)
        qCDebug(storageLog) << "shrink_memory failed";
}

StorageError Database::report(const QSqlError &error, const QString &sql) const
{
    const int code = error.nativeErrorCode().toInt();
    qCWarning(storageLog).noquote() << QFileInfo(m_path).fileName() << "code" << code
                                    << error.databaseText() << "in" << sql.left(120);
    return meaningOf(code);
}

std::optional<StorageError> Database::intercepted(const QString &sql) const
{
    if (!m_options.observer)
        return std::nullopt;
    return m_options.observer->beforeStatement(sql);
}

void Database::rollBack()
{
    // An error may have rolled back by itself; then this one fails, rightly.
    QSqlQuery(m_connection).exec(QStringLiteral("ROLLBACK"));
}

} // namespace naober
