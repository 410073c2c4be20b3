// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deskschema.h"

#include "storage/database.h"

#include <QStringList>

namespace naober {

namespace {

/// The statements of each version, oldest first. One that was released is never changed.
QList<QStringList> deskMigrations()
{
    return {
        {QStringLiteral("CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL)"
                        " WITHOUT ROWID"),
         QStringLiteral("CREATE TABLE secret (name TEXT PRIMARY KEY, data BLOB NOT NULL)"),
         // In the order of writing; state: 0 waits, 1 the hub has it, 2 the hub refused it.
         QStringLiteral("CREATE TABLE outbox (n INTEGER PRIMARY KEY AUTOINCREMENT,"
                        " event TEXT NOT NULL UNIQUE, case_id TEXT NOT NULL,"
                        " state INTEGER NOT NULL DEFAULT 0, data BLOB NOT NULL)")},
    };
}

} // namespace

int newestDeskVersion()
{
    return static_cast<int>(deskMigrations().size());
}

Result<void, StorageError> migrateDesk(Database &database, int from, int to)
{
    const QList<QStringList> steps = deskMigrations().mid(from, to - from);
    for (const QStringList &step : steps) {
        for (const QString &sql : step) {
            if (const auto done = database.exec(sql); !done)
                return done.error();
        }
    }
    return database.exec(QStringLiteral("PRAGMA user_version=%1").arg(to));
}

} // namespace naober
