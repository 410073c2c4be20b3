// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deskschema.h"

namespace naober {

const Migrations &deskMigrations()
{
    static const Migrations migrations{
        {QStringLiteral("CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL)"
                        " WITHOUT ROWID"),
         QStringLiteral("CREATE TABLE secret (name TEXT PRIMARY KEY, data BLOB NOT NULL)"),
         // In the order of writing; state: 0 waits, 1 the hub has it, 2 the hub refused it.
         QStringLiteral("CREATE TABLE outbox (n INTEGER PRIMARY KEY AUTOINCREMENT,"
                        " event TEXT NOT NULL UNIQUE, case_id TEXT NOT NULL,"
                        " state INTEGER NOT NULL DEFAULT 0, data BLOB NOT NULL)")},
    };
    return migrations;
}

} // namespace naober
