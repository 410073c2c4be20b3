// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordwriter.h"

#include "storage/database.h"
#include "storage/folding.h"
#include "storage/vocabulary.h"

namespace naober {

namespace {

QVariant orNull(const std::optional<qint64> &number)
{
    return number ? QVariant(*number) : QVariant();
}

} // namespace

RecordWriter::RecordWriter(Database &database)
    : m_database(database)
{ }

Result<qint64, StorageError> RecordWriter::put(const RecordChange &change)
{
    qint64 key = 0;
    QString oldType;
    QByteArray oldJson;
    qint64 oldSeq = 0;
    {
        Statement known = m_database.prepare(
            QStringLiteral("SELECT key, type, seq, CAST(data AS BLOB) FROM record WHERE id = ?"));
        if (const auto ran = known.run({change.id}); !ran)
            return ran.error();
        if (known.next()) {
            key = known.integer(0);
            oldType = known.text(1);
            oldSeq = known.integer(2);
            oldJson = known.bytes(3);
        }
        if (known.error())
            return *known.error();
    }
    if (key != 0 && oldType == change.type && oldJson == change.json) {
        if (oldSeq == change.seq)
            return key;
        Statement renumber =
            m_database.prepare(QStringLiteral("UPDATE record SET seq = ? WHERE key = ?"));
        if (const auto ran = renumber.run({change.seq, key}); !ran)
            return ran.error();
        return key;
    }
    const DerivedRecord derived = derive(change.type, change.json);
    if (key != 0) {
        if (const auto done = removeDerived(key); !done)
            return done.error();
        if (oldType != change.type)
            m_changes.noteRemoved(oldType, change.id);
        if (const auto done = update(change, derived, key); !done)
            return done.error();
    } else if (const auto done = insert(change, derived, key); !done) {
        return done.error();
    }
    if (const auto done = addDerived(key, derived); !done)
        return done.error();
    m_changes.noteChanged(change.type, change.id);
    return key;
}

Result<void, StorageError> RecordWriter::insert(const RecordChange &change,
                                                const DerivedRecord &derived, qint64 &key)
{
    Statement insertion = m_database.prepare(
        QStringLiteral("INSERT INTO record (id, type, seq, sort, time, until, kind, data)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT))"));
    if (const auto ran =
            insertion.run({change.id, change.type, change.seq, derived.sort, orNull(derived.time),
                           orNull(derived.until), derived.kind, change.json});
        !ran) {
        return ran.error();
    }
    key = insertion.insertedKey();
    return {};
}

Result<void, StorageError> RecordWriter::update(const RecordChange &change,
                                                const DerivedRecord &derived, qint64 key)
{
    Statement updating = m_database.prepare(QStringLiteral(
        "UPDATE record SET type = ?, seq = ?, sort = ?, time = ?, until = ?, kind = ?,"
        " data = CAST(? AS TEXT)"
        " WHERE key = ?"));
    return updating.run({change.type, change.seq, derived.sort, orNull(derived.time),
                         orNull(derived.until), derived.kind, change.json, key});
}

Result<void, StorageError> RecordWriter::remove(const QString &id)
{
    qint64 key = 0;
    QString type;
    {
        Statement known =
            m_database.prepare(QStringLiteral("SELECT key, type FROM record WHERE id = ?"));
        if (const auto ran = known.run({id}); !ran)
            return ran.error();
        if (!known.next()) {
            if (known.error())
                return *known.error();
            return {};
        }
        key = known.integer(0);
        type = known.text(1);
    }
    if (const auto done = removeDerived(key); !done)
        return done.error();
    Statement deletion = m_database.prepare(QStringLiteral("DELETE FROM record WHERE key = ?"));
    if (const auto ran = deletion.run({key}); !ran)
        return ran.error();
    m_deleted = true;
    m_changes.noteRemoved(type, id);
    return {};
}

Result<void, StorageError> RecordWriter::index(qint64 key, const QString &type,
                                               const QByteArray &json)
{
    const DerivedRecord derived = derive(type, json);
    Statement updating = m_database.prepare(
        QStringLiteral("UPDATE record SET sort = ?, time = ?, until = ?, kind = ? WHERE key = ?"));
    if (const auto ran = updating.run(
            {derived.sort, orNull(derived.time), orNull(derived.until), derived.kind, key});
        !ran) {
        return ran.error();
    }
    return addDerived(key, derived);
}

Result<void, StorageError> RecordWriter::addDerived(qint64 key, const DerivedRecord &derived)
{
    if (!derived.title.isEmpty() || !derived.body.isEmpty()) {
        Statement text =
            m_database.prepare(QStringLiteral("INSERT INTO search (rowid, title, body)"
                                              " VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT))"));
        if (const auto ran = text.run({key, derived.title, derived.body}); !ran)
            return ran.error();
    }
    for (const DerivedOccurrence &row : derived.occurrences) {
        Statement time = m_database.prepare(
            QStringLiteral("INSERT OR REPLACE INTO occurrence"
                           " (day, starts, record, n, last_day, ends) VALUES (?, ?, ?, ?, ?, ?)"));
        if (const auto ran = time.run({row.day, row.starts, key, row.index, row.lastDay, row.ends});
            !ran) {
            return ran.error();
        }
    }
    for (const DerivedReference &reference : derived.references) {
        Statement refers = m_database.prepare(
            QStringLiteral("INSERT INTO reference (kind, target, record) VALUES (?, ?, ?)"));
        if (const auto ran = refers.run({static_cast<int>(reference.kind), reference.target, key});
            !ran) {
            return ran.error();
        }
    }
    if (derived.geo) {
        Statement place = m_database.prepare(
            QStringLiteral("INSERT INTO place_index (record, min_lat, max_lat, min_lon, max_lon)"
                           " VALUES (?, ?, ?, ?, ?)"));
        const double latitude = derived.geo->latitude;
        const double longitude = derived.geo->longitude;
        if (const auto ran = place.run({key, latitude, latitude, longitude, longitude}); !ran)
            return ran.error();
    }
    if (const auto done = addWords(derived.title); !done)
        return done.error();
    return addWords(derived.body);
}

Result<void, StorageError> RecordWriter::addWords(QByteArrayView text)
{
    for (const QByteArrayView word : foldedWords(text)) {
        if (!Vocabulary::takes(word) || !m_knownWords.insert(word))
            continue;
        const QByteArray own = word.toByteArray();
        Statement addition = m_database.prepare(QStringLiteral(
            "INSERT INTO word (word) VALUES (CAST(? AS TEXT)) ON CONFLICT DO NOTHING"));
        if (const auto ran = addition.run({own}); !ran)
            return ran.error();
    }
    return {};
}

void RecordWriter::noteOldWords(QByteArrayView text)
{
    for (const QByteArrayView word : foldedWords(text)) {
        if (Vocabulary::takes(word)
            && !m_oldWords.contains(QByteArray::fromRawData(word.data(), word.size()))) {
            m_oldWords.insert(word.toByteArray());
        }
    }
}

Result<void, StorageError> RecordWriter::removeDerived(qint64 key)
{
    m_erased = true;
    {
        Statement old = m_database.prepare(QStringLiteral(
            "SELECT CAST(title AS BLOB), CAST(body AS BLOB) FROM search WHERE rowid = ?"));
        if (const auto ran = old.run({key}); !ran)
            return ran.error();
        if (old.next()) {
            noteOldWords(old.bytes(0));
            noteOldWords(old.bytes(1));
        }
        if (old.error())
            return *old.error();
    }
    for (const QString &sql : {QStringLiteral("DELETE FROM search WHERE rowid = ?"),
                               QStringLiteral("DELETE FROM occurrence WHERE record = ?"),
                               QStringLiteral("DELETE FROM reference WHERE record = ?"),
                               QStringLiteral("DELETE FROM place_index WHERE record = ?")}) {
        Statement deletion = m_database.prepare(sql);
        if (const auto ran = deletion.run({key}); !ran)
            return ran.error();
    }
    return {};
}

Result<void, StorageError> RecordWriter::finish()
{
    if (const auto done = removeLostWords(); !done)
        return done.error();
    if (!m_deleted)
        return {};
    return m_database.exec(QStringLiteral("INSERT INTO search (search) VALUES ('optimize')"));
}

Result<void, StorageError> RecordWriter::removeLostWords()
{
    bool lost = false;
    for (const QByteArray &word : std::as_const(m_oldWords)) {
        {
            Statement use = m_database.prepare(
                QStringLiteral("SELECT rowid FROM search WHERE search MATCH ? LIMIT 1"));
            const QString phrase = QLatin1Char('"') + QString::fromUtf8(word) + QLatin1Char('"');
            if (const auto ran = use.run({phrase}); !ran)
                return ran.error();
            if (use.next())
                continue;
            if (use.error())
                return *use.error();
        }
        Statement deletion =
            m_database.prepare(QStringLiteral("DELETE FROM word WHERE word = CAST(? AS TEXT)"));
        if (const auto ran = deletion.run({word}); !ran)
            return ran.error();
        lost = true;
    }
    if (!lost)
        return {};
    return m_database.exec(QStringLiteral("INSERT INTO meta (key, value) VALUES ('words', 1)"
                                          " ON CONFLICT (key) DO UPDATE SET value = value + 1"));
}

} // namespace naober
