// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/intake/intakeschema.h"

namespace naober {

QStringList intakeTables()
{
    return {
        // What tokens and tombstones are derived with; made once.
        QStringLiteral("CREATE TABLE secret(value BLOB NOT NULL) STRICT"),
        QStringLiteral("INSERT INTO secret VALUES(randomblob(32))"),
        QStringLiteral("CREATE TABLE pairing(code_hash BLOB PRIMARY KEY, role TEXT NOT NULL, "
                       "name TEXT NOT NULL, made INTEGER NOT NULL, device TEXT, public_key BLOB) "
                       "STRICT, WITHOUT ROWID"),
        QStringLiteral(
            "CREATE TABLE device(id TEXT PRIMARY KEY, role TEXT NOT NULL, "
            "name TEXT NOT NULL, public_key BLOB NOT NULL, token_hash BLOB NOT NULL, "
            "paired INTEGER NOT NULL, revoked INTEGER, signature BLOB) STRICT, WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE submission(id TEXT PRIMARY KEY, owner BLOB NOT NULL, "
                       "body_hash BLOB NOT NULL, op TEXT NOT NULL, target TEXT NOT NULL, "
                       "not_after INTEGER NOT NULL, received INTEGER NOT NULL, "
                       "status TEXT NOT NULL, earlier TEXT NOT NULL, status_at INTEGER NOT NULL, "
                       "public BLOB NOT NULL) STRICT, WITHOUT ROWID"),
        QStringLiteral("CREATE INDEX submission_target ON submission(target)"),
        // What the desk feed says, in its order.
        QStringLiteral("CREATE TABLE desk_record(number INTEGER PRIMARY KEY AUTOINCREMENT, "
                       "id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, parent TEXT NOT NULL, "
                       "received INTEGER NOT NULL, body_hash BLOB, json BLOB NOT NULL) STRICT"),
        QStringLiteral("CREATE INDEX desk_record_parent ON desk_record(parent)"),
        QStringLiteral("CREATE TABLE desk_erased(id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE intake_key(generation INTEGER PRIMARY KEY, "
                       "public_key TEXT NOT NULL, signature TEXT NOT NULL, "
                       "desk_key TEXT NOT NULL, wrapped BLOB NOT NULL) STRICT"),
        // Without json: taken off the board; what the village feed's past says of it is known.
        QStringLiteral("CREATE TABLE board(id TEXT PRIMARY KEY, parent TEXT NOT NULL, "
                       "put INTEGER NOT NULL, json BLOB) STRICT, WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE overlay(record TEXT NOT NULL, field TEXT NOT NULL, "
                       "value BLOB NOT NULL, base BLOB NOT NULL, PRIMARY KEY(record, field)) "
                       "STRICT, WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE audit(at INTEGER NOT NULL, device TEXT NOT NULL, "
                       "kind TEXT NOT NULL) STRICT"),
        QStringLiteral("CREATE INDEX audit_at ON audit(at)"),
        QStringLiteral("CREATE TABLE tombstone(id_hash BLOB PRIMARY KEY, body_hash BLOB, until "
                       "INTEGER NOT NULL) "
                       "STRICT, WITHOUT ROWID"),
    };
}

QStringList lackedGenerations()
{
    return {QStringLiteral("CREATE TABLE lacked(device TEXT NOT NULL, generation INTEGER NOT NULL, "
                           "PRIMARY KEY(device, generation)) STRICT, WITHOUT ROWID")};
}

} // namespace naober
