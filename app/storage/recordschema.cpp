// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordschema.h"

#include "storage/database.h"

#include <array>

namespace naober {

namespace {

// The texts are folded before they get here, so the tokenizer only splits at spaces (bytes from 128
// on are letters to it). Which column a word is in is all that ranking needs.
constexpr const char16_t *searchTable =
    u"CREATE VIRTUAL TABLE search USING fts5 (title, body, columnsize=0, detail=column,"
    u" prefix='2 3', tokenize='ascii')";

/// Everything but `record` and `meta` is derived from `record.data` (derivedrecord.h). The columns
/// that lists and ranking read stand before the data, so that they are read without its pages.
constexpr std::array tables{
    u"CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID",
    u"CREATE TABLE record (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL,"
    u" seq INTEGER NOT NULL, sort, time INTEGER, until INTEGER, kind TEXT, data TEXT NOT NULL)",
    u"CREATE INDEX record_sort ON record (type, sort)",
    // What ranking reads of each hit, without touching the pages that hold the data.
    u"CREATE INDEX record_rank ON record (key, type, sort, until)",
    u"CREATE TABLE occurrence (day INTEGER NOT NULL, starts INTEGER NOT NULL,"
    u" record INTEGER NOT NULL, n INTEGER NOT NULL, last_day INTEGER NOT NULL,"
    u" ends INTEGER NOT NULL, PRIMARY KEY (day, starts, record, n)) WITHOUT ROWID",
    u"CREATE INDEX occurrence_record ON occurrence (record, ends)",
    u"CREATE INDEX occurrence_long ON occurrence (last_day) WHERE last_day > day",
    u"CREATE TABLE reference (kind INTEGER NOT NULL, target TEXT NOT NULL,"
    u" record INTEGER NOT NULL, PRIMARY KEY (kind, target, record)) WITHOUT ROWID",
    u"CREATE INDEX reference_record ON reference (record)",
    u"CREATE VIRTUAL TABLE place_index USING rtree (record, min_lat, max_lat, min_lon, max_lon)",
    searchTable,
    u"CREATE TABLE word (key INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE)",
};

constexpr std::array clearing{
    u"DELETE FROM occurrence",
    u"DELETE FROM reference",
    u"DELETE FROM place_index",
    u"DROP TABLE search", // leaves no word behind, unlike deleting its rows
    searchTable,
    u"DELETE FROM word",
    u"INSERT INTO meta (key, value) VALUES ('words', 1)"
    u" ON CONFLICT (key) DO UPDATE SET value = value + 1",
};

template<std::size_t N>
Result<void, StorageError> execAll(Database &database, const std::array<const char16_t *, N> &list)
{
    for (const char16_t *sql : list) {
        if (const auto done = database.exec(QString::fromUtf16(sql)); !done)
            return done.error();
    }
    return {};
}

} // namespace

Result<void, StorageError> createRecordTables(Database &database)
{
    return execAll(database, tables);
}

Result<void, StorageError> clearDerivedTables(Database &database)
{
    return execAll(database, clearing);
}

} // namespace naober
