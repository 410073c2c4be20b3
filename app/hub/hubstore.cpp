// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hubstore.h"

#include "hub/hubschema.h"

namespace naober {

namespace {

QVariant stored(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toUTC().toString(Qt::ISODate)) : QVariant();
}

QVariant stored(QDate date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}

QDateTime readTime(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate);
}

} // namespace

HubStore::HubStore(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{ }

Result<std::unique_ptr<HubStore>, StorageError> HubStore::open(const QString &file)
{
    DatabaseOptions options;
    options.secureDelete = true; // erasing has to leave nothing in the file
    auto database = Database::open(file, options);
    if (!database)
        return database.error();
    std::unique_ptr<HubStore> store(new HubStore(std::move(database).value()));
    if (const auto migrated = bringUpToDate(*store->m_database); !migrated)
        return migrated.error();
    // A hub that was killed left its last changes beside the file; nothing erased may stay there.
    (void)store->m_database->checkpoint();
    return store;
}

Result<bool, StorageError> HubStore::isNew()
{
    const auto known = m_database->value(
        QStringLiteral("SELECT EXISTS(SELECT 1 FROM source) OR EXISTS(SELECT 1 FROM record)"));
    if (!known)
        return known.error();
    return known->toInt() == 0;
}

Result<void, StorageError> HubStore::adopt(const QList<StoredRecord> &records)
{
    return inTransaction(*m_database, [&] { return write(records); });
}

Result<SourceState, StorageError> HubStore::source(const QString &id)
{
    SourceState state;
    state.id = id;
    Statement query = m_database->prepare(
        QStringLiteral("SELECT url, etag, last_modified, body_hash, window, checked, succeeded, "
                       "failures, problem, records FROM source WHERE id = ?"));
    if (const auto ran = query.run({id}); !ran)
        return ran.error();
    if (query.next()) {
        state.url = query.text(0);
        state.etag = query.bytes(1);
        state.lastModified = query.bytes(2);
        state.bodyHash = query.bytes(3);
        state.window = query.text(4);
        state.checked = readTime(query.text(5));
        state.succeeded = readTime(query.text(6));
        state.failures = int(query.integer(7));
        state.problem = query.text(8);
        state.records = int(query.integer(9));
    }
    if (query.error())
        return *query.error();
    return state;
}

Result<void, StorageError> HubStore::writeSource(const SourceState &state)
{
    Statement query = m_database->prepare(
        QStringLiteral("INSERT OR REPLACE INTO source VALUES(?,?,?,?,?,?,?,?,?,?,?)"));
    return query.run({state.id, state.url, state.etag, state.lastModified, state.bodyHash,
                      state.window, stored(state.checked), stored(state.succeeded), state.failures,
                      state.problem, state.records});
}

Result<void, StorageError> HubStore::saveSource(const SourceState &state)
{
    return writeSource(state);
}

Result<void, StorageError> HubStore::write(const QList<StoredRecord> &records)
{
    Statement query = m_database->prepare(
        QStringLiteral("INSERT OR REPLACE INTO record(id, source, type, json, day) "
                       "VALUES(?,?,?,?,?)"));
    for (const StoredRecord &record : records) {
        if (const auto ran =
                query.run({record.id, record.source, record.type, record.json, stored(record.day)});
            !ran)
            return ran;
    }
    return {};
}

Result<void, StorageError> HubStore::remove(const QStringList &ids)
{
    Statement query = m_database->prepare(QStringLiteral("DELETE FROM record WHERE id = ?"));
    for (const QString &id : ids) {
        if (const auto ran = query.run({id}); !ran)
            return ran;
    }
    return {};
}

Result<void, StorageError> HubStore::apply(const SourceState &state, const QList<StoredRecord> &put,
                                           const QStringList &gone)
{
    return inTransaction(*m_database, [&]() -> Result<void, StorageError> {
        if (const auto removed = remove(gone); !removed)
            return removed;
        if (const auto written = write(put); !written)
            return written;
        return writeSource(state);
    });
}

Result<int, StorageError> HubStore::keepOnlySources(const QStringList &ids)
{
    QStringList gone;
    {
        Statement query = m_database->prepare(
            QStringLiteral("SELECT id FROM source UNION SELECT DISTINCT source FROM record"));
        if (const auto ran = query.run(); !ran)
            return ran.error();
        while (query.next()) {
            if (!ids.contains(query.text(0)))
                gone.append(query.text(0));
        }
        if (query.error())
            return *query.error();
    }
    int removed = 0;
    if (gone.isEmpty())
        return removed;
    const auto done = inTransaction(*m_database, [&]() -> Result<void, StorageError> {
        for (const QString &id : gone) {
            Statement records =
                m_database->prepare(QStringLiteral("DELETE FROM record WHERE source = ?"));
            if (const auto ran = records.run({id}); !ran)
                return ran;
            removed += records.affected();
            Statement source =
                m_database->prepare(QStringLiteral("DELETE FROM source WHERE id = ?"));
            if (const auto ran = source.run({id}); !ran)
                return ran;
        }
        return {};
    });
    if (!done)
        return done.error();
    return removed;
}

Result<QList<StoredRecord>, StorageError> HubStore::read(Statement query,
                                                         const QVariantList &values)
{
    if (const auto ran = query.run(values); !ran)
        return ran.error();
    QList<StoredRecord> records;
    while (query.next()) {
        records.append({query.text(0), query.text(1), query.text(2), query.bytes(3),
                        QDate::fromString(query.text(4), Qt::ISODate)});
    }
    if (query.error())
        return *query.error();
    return records;
}

Result<QList<StoredRecord>, StorageError> HubStore::records(const QString &source)
{
    return read(m_database->prepare(QStringLiteral("SELECT id, type, source, json, day "
                                                   "FROM record WHERE source = ? ORDER BY id")),
                {source});
}

Result<QList<StoredRecord>, StorageError> HubStore::allRecords()
{
    return read(m_database->prepare(QStringLiteral(
                    "SELECT id, type, source, json, day FROM record ORDER BY rowid")),
                {});
}

Result<void, StorageError> HubStore::forget(const QStringList &ids)
{
    return inTransaction(*m_database, [&] { return remove(ids); });
}

Result<QHash<QString, PictureState>, StorageError> HubStore::pictures()
{
    Statement query = m_database->prepare(QStringLiteral(
        "SELECT url, media, width, height, etag, last_modified, checked FROM picture"));
    if (const auto ran = query.run(); !ran)
        return ran.error();
    QHash<QString, PictureState> pictures;
    while (query.next()) {
        PictureState state;
        state.url = query.text(0);
        state.media = query.text(1);
        state.size = QSize(int(query.integer(2)), int(query.integer(3)));
        state.etag = query.bytes(4);
        state.lastModified = query.bytes(5);
        state.checked = readTime(query.text(6));
        pictures.insert(state.url, state);
    }
    if (query.error())
        return *query.error();
    return pictures;
}

Result<void, StorageError> HubStore::savePicture(const PictureState &state)
{
    Statement query =
        m_database->prepare(QStringLiteral("INSERT OR REPLACE INTO picture VALUES(?,?,?,?,?,?,?)"));
    return query.run({state.url, state.media, state.size.width(), state.size.height(), state.etag,
                      state.lastModified, stored(state.checked)});
}

Result<void, StorageError> HubStore::erase(const QString &id, const QStringList &pictureUrls)
{
    const auto done = inTransaction(*m_database, [&]() -> Result<void, StorageError> {
        if (const auto removed = remove({id}); !removed)
            return removed;
        for (const QString &url : pictureUrls) {
            Statement picture =
                m_database->prepare(QStringLiteral("DELETE FROM picture WHERE url = ?"));
            if (const auto ran = picture.run({url}); !ran)
                return ran;
        }
        // From every folder once more, should its source have brought it back in between.
        for (const char *statement :
             {"INSERT OR REPLACE INTO erased VALUES(?)", "DELETE FROM erased_from WHERE id = ?"}) {
            Statement query = m_database->prepare(QLatin1String(statement));
            if (const auto ran = query.run({id}); !ran)
                return ran;
        }
        return {};
    });
    if (!done)
        return done;
    // What was overwritten in the file still stands in the log beside it until this.
    return m_database->checkpoint();
}

Result<QSet<QString>, StorageError> HubStore::erased()
{
    Statement query = m_database->prepare(QStringLiteral("SELECT id FROM erased"));
    if (const auto ran = query.run(); !ran)
        return ran.error();
    QSet<QString> ids;
    while (query.next())
        ids.insert(query.text(0));
    if (query.error())
        return *query.error();
    return ids;
}

Result<QStringList, StorageError> HubStore::unfinishedErasures(const QString &folder)
{
    Statement query = m_database->prepare(
        QStringLiteral("SELECT id FROM erased EXCEPT SELECT id FROM erased_from WHERE folder = ?"));
    if (const auto ran = query.run({folder}); !ran)
        return ran.error();
    QStringList ids;
    while (query.next())
        ids.append(query.text(0));
    if (query.error())
        return *query.error();
    return ids;
}

Result<void, StorageError> HubStore::erasuresFinished(const QStringList &ids, const QString &folder)
{
    return inTransaction(*m_database, [&]() -> Result<void, StorageError> {
        Statement query =
            m_database->prepare(QStringLiteral("INSERT OR REPLACE INTO erased_from VALUES(?, ?)"));
        for (const QString &id : ids) {
            if (const auto ran = query.run({id, folder}); !ran)
                return ran;
        }
        return {};
    });
}

Result<void, StorageError> HubStore::copyTo(const QString &file)
{
    Statement query = m_database->prepare(QStringLiteral("VACUUM INTO ?"));
    if (const auto ran = query.run({file}); !ran)
        return ran;
    DatabaseOptions options;
    options.mode = DatabaseOptions::Mode::Immutable;
    const auto copy = Database::open(file, options);
    if (!copy)
        return copy.error();
    const auto sound = (*copy)->isSound();
    if (!sound)
        return sound.error();
    if (!*sound)
        return StorageError::Damaged;
    return {};
}

} // namespace naober
