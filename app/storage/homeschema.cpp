// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/homeschema.h"

namespace naober {

const Migrations &homeMigrations()
{
    static const Migrations migrations{
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
    return migrations;
}

} // namespace naober
