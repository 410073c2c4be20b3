// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/statement.h"
#include "storage/storageerror.h"

#include <QHash>
#include <QSqlDatabase>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace naober {

/// Looks on at every statement before it runs and can make it fail: how tests break an import at
/// each of its statements. Called on the database's thread.
class StatementObserver
{
public:
    virtual ~StatementObserver() = default;
    /// An error to fail with instead of running \a sql, or nothing to let it run.
    virtual std::optional<StorageError> beforeStatement(const QString &sql) = 0;
};

/// How a database is opened.
struct DatabaseOptions
{
    enum class Mode {
        ReadWrite, ///< made if it is not there
        ReadOnly, ///< must be there; nothing is written
        Immutable, ///< must be there, on a medium that nobody writes; works without -wal and -shm
    };
    Mode mode = Mode::ReadWrite;
    bool fullSync = false; ///< synchronous=FULL: what is committed survives a power cut
    bool secureDelete = false; ///< deleted content is overwritten with zeros
    std::chrono::milliseconds busyTimeout{5000}; ///< how long to wait for another writer
    int cacheKibibytes = 4096; ///< page cache of this connection
    StatementObserver *observer = nullptr; ///< not owned; outlives the database
};

/// One SQLite connection with a name of its own, in WAL mode with foreign keys on. It belongs to
/// the thread that opened it. Every failure is returned as a StorageError and its detail logged
/// under naober.storage.
class Database
{
public:
    static Result<std::unique_ptr<Database>, StorageError>
    open(const QString &path, const DatabaseOptions &options = {});
    /// open(), but if the folder or file may not be written to and the file is there, it is opened
    /// to be read only.
    static Result<std::unique_ptr<Database>, StorageError>
    openReadable(const QString &path, const DatabaseOptions &options = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString path() const { return m_path; }
    bool isReadOnly() const { return m_options.mode != DatabaseOptions::Mode::ReadWrite; }

    /// Runs one statement without parameters.
    Result<void, StorageError> exec(const QString &sql);
    /// The statement, prepared at its first use and kept. Two that are alive at the same time must
    /// not have the same \a sql. A failure to prepare is reported by Statement::run().
    Statement prepare(const QString &sql);
    /// First column of the first row of a statement without parameters; an invalid QVariant if
    /// there is no row.
    Result<QVariant, StorageError> value(const QString &sql);

    /// PRAGMA user_version.
    Result<int, StorageError> version();
    /// PRAGMA quick_check: false if the file is damaged. Reads the whole file.
    Result<bool, StorageError> isSound();
    /// Moves everything from the -wal file into the database and cuts that file to nothing. Busy
    /// if a reader kept it from that.
    Result<void, StorageError> checkpoint();
    /// Hands memory that is not needed now back.
    void releaseMemory();

private:
    friend class Statement;
    friend class Transaction;

    Database(const QString &path, const DatabaseOptions &options);
    Result<void, StorageError> connect();
    Result<void, StorageError> setUp();
    /// Maps SQLite's result code, logs the detail.
    StorageError report(const QSqlError &error, const QString &sql) const;
    std::optional<StorageError> intercepted(const QString &sql) const;
    void rollBack();

    QString m_path;
    QString m_name;
    DatabaseOptions m_options;
    QSqlDatabase m_connection;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
};

} // namespace naober
