// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hubschema.h"

#include "hub/intake/intakeschema.h"

#include "storage/migrations.h"
#include "storage/transaction.h"

namespace naober {

namespace {

const QStringList &firstVersion()
{
    static const QStringList statements{
        QStringLiteral("CREATE TABLE source(id TEXT PRIMARY KEY, url TEXT NOT NULL, etag BLOB, "
                       "last_modified BLOB, body_hash BLOB, window TEXT, checked TEXT, "
                       "succeeded TEXT, failures INTEGER NOT NULL, problem TEXT, "
                       "records INTEGER NOT NULL) STRICT, WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE record(id TEXT PRIMARY KEY, source TEXT NOT NULL, "
                       "type TEXT NOT NULL, json BLOB NOT NULL, day TEXT) STRICT"),
        QStringLiteral("CREATE INDEX record_source ON record(source)"),
        QStringLiteral("CREATE TABLE picture(url TEXT PRIMARY KEY, media TEXT, "
                       "width INTEGER NOT NULL, height INTEGER NOT NULL, etag BLOB, "
                       "last_modified BLOB, checked TEXT) STRICT, WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE erased(id TEXT PRIMARY KEY, finished INTEGER NOT NULL) "
                       "STRICT, WITHOUT ROWID"),
    };
    return statements;
}

/// What was erased once is erased again from every folder: which they were was not kept before.
const QStringList &secondVersion()
{
    static const QStringList statements{
        QStringLiteral("ALTER TABLE erased DROP COLUMN finished"),
        QStringLiteral("CREATE TABLE erased_from(id TEXT NOT NULL, folder TEXT NOT NULL, "
                       "PRIMARY KEY(id, folder)) STRICT, WITHOUT ROWID"),
    };
    return statements;
}

} // namespace

Result<void, StorageError> inTransaction(Database &database,
                                         const std::function<Result<void, StorageError>()> &work)
{
    Result<Transaction, StorageError> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (const auto done = work(); !done)
        return done;
    return transaction->commit();
}

Result<void, StorageError> bringUpToDate(Database &database)
{
    return migrate(database,
                   {firstVersion(), secondVersion(), intakeTables(), lackedGenerations()});
}

} // namespace naober
