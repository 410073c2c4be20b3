// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/homeschema.h"

#include "storage/database.h"

#include <QStringList>

namespace naober {

namespace {

/// The statements of each version, oldest first. One that was released is never changed.
QList<QStringList> migrations()
{
    return {
        {QStringLiteral("CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL)"
                        " WITHOUT ROWID")},
        {QStringLiteral("CREATE TABLE outbox (number INTEGER PRIMARY KEY, submission TEXT NOT NULL"
                        " UNIQUE, feed TEXT NOT NULL, after TEXT NOT NULL, owner BLOB NOT NULL,"
                        " body BLOB NOT NULL, tried INTEGER NOT NULL,"
                        " kept INTEGER NOT NULL, not_after INTEGER NOT NULL,"
                        " failures INTEGER NOT NULL, due INTEGER NOT NULL)"),
         QStringLiteral("CREATE TABLE refused (submission TEXT PRIMARY KEY, kept INTEGER NOT NULL,"
                        " refused INTEGER NOT NULL, problem TEXT NOT NULL) WITHOUT ROWID")},
    };
}

} // namespace

int newestHomeVersion()
{
    return static_cast<int>(migrations().size());
}

Result<void, StorageError> migrateHome(Database &database, int from, int to)
{
    const QList<QStringList> steps = migrations().mid(from, to - from);
    for (const QStringList &step : steps) {
        for (const QString &sql : step) {
            if (const auto done = database.exec(sql); !done)
                return done.error();
        }
    }
    return database.exec(QStringLiteral("PRAGMA user_version=%1").arg(to));
}

} // namespace naober
