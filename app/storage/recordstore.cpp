// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordstore.h"

#include "storage/derivedrecord.h"
#include "storage/log.h"
#include "storage/recordmeta.h"
#include "storage/recordschema.h"
#include "storage/recordwriter.h"
#include "storage/snapshotimport.h"
#include "storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace naober {

namespace {

constexpr std::array suffixes{"", "-wal", "-shm", "-journal"};

QString fileName(int schema)
{
    return QStringLiteral("feed-%1.sqlite").arg(schema);
}

void removeOtherSchemas(const QString &folder)
{
    const QString own = fileName(RecordStore::schema);
    QDir directory(folder);
    const QStringList files = directory.entryList({QStringLiteral("feed-*.sqlite*")}, QDir::Files);
    for (const QString &file : files) {
        if (!file.startsWith(own) && !directory.remove(file))
            qCWarning(storageLog) << "cannot remove the outdated" << file;
    }
}

/// What marks the derived tables as made by this version of the program.
QString derivedMark()
{
    return QStringLiteral("%1 %2").arg(derivedVersion).arg(QLatin1String(NAOBER_VERSION));
}

} // namespace

RecordStore::RecordStore() = default;
RecordStore::~RecordStore() = default;

QString RecordStore::filePath(const QString &folder)
{
    return QDir(folder).filePath(fileName(schema));
}

Result<void, StorageError> RecordStore::discard(const QString &folder)
{
    const QString path = filePath(folder);
    for (const char *suffix : suffixes) {
        QFile file(path + QLatin1String(suffix));
        if (file.exists() && !file.remove()) {
            qCWarning(storageLog) << "cannot remove" << file.fileName() << file.errorString();
            return StorageError::ReadOnly;
        }
    }
    return {};
}

Result<std::unique_ptr<RecordStore>, StorageError> RecordStore::open(const QString &folder,
                                                                     StatementObserver *observer)
{
    if (!QDir().mkpath(folder)) {
        qCWarning(storageLog) << "cannot make" << folder;
        return StorageError::CannotOpen;
    }
    std::unique_ptr<RecordStore> store(new RecordStore);
    auto opened = store->openFile(folder, observer);
    if (!opened && opened.error() == StorageError::Damaged) {
        qCWarning(storageLog) << "the record cache is damaged and made anew";
        if (const auto gone = discard(folder); !gone)
            return gone.error();
        store->m_rebuilt = true;
        opened = store->openFile(folder, observer);
    }
    if (!opened)
        return opened.error();
    if (!store->isReadOnly())
        removeOtherSchemas(folder);
    return store;
}

Result<void, StorageError> RecordStore::openFile(const QString &folder, StatementObserver *observer)
{
    DatabaseOptions options;
    options.secureDelete = true;
    options.observer = observer;
    // A folder or medium that may only be read: what is there is shown all the same.
    auto opened = Database::openReadable(filePath(folder), options);
    if (!opened)
        return opened.error();
    m_database = std::move(*opened);
    return isReadOnly() ? checkVersion() : create();
}

bool RecordStore::isReadOnly() const
{
    return m_database->isReadOnly();
}

Result<void, StorageError> RecordStore::checkVersion()
{
    const auto version = m_database->version();
    if (!version)
        return version.error();
    // A number that does not fit the file's name was not written by us.
    return *version == schema ? Result<void, StorageError>() : StorageError::Damaged;
}

Result<void, StorageError> RecordStore::create()
{
    const auto version = m_database->version();
    if (!version)
        return version.error();
    if (*version != 0) {
        if (const auto right = checkVersion(); !right)
            return right.error();
        return refreshDerived();
    }
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    // Another thread may have made them meanwhile.
    const auto again = m_database->version();
    if (!again)
        return again.error();
    if (*again == schema)
        return {};
    if (const auto made = createRecordTables(*m_database); !made)
        return made.error();
    if (const auto done = remember(*m_database, QStringLiteral("derived"), derivedMark()); !done)
        return done.error();
    if (const auto done = m_database->exec(QStringLiteral("PRAGMA user_version=%1").arg(schema));
        !done) {
        return done.error();
    }
    return transaction->commit();
}

Result<void, StorageError> RecordStore::refreshDerived()
{
    const QString question = QStringLiteral("SELECT value FROM meta WHERE key = 'derived'");
    const auto mark = m_database->value(question);
    if (!mark)
        return mark.error();
    if (mark->toString() == derivedMark())
        return {};
    qCInfo(storageLog) << "another version made the search index: making it again";
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    if (const auto done = clearDerivedTables(*m_database); !done)
        return done.error();
    RecordWriter writer(*m_database);
    QList<qint64> keys;
    {
        Statement all = m_database->prepare(QStringLiteral("SELECT key FROM record"));
        if (const auto ran = all.run(); !ran)
            return ran.error();
        while (all.next())
            keys.append(all.integer(0));
        if (all.error())
            return *all.error();
    }
    for (const qint64 key : std::as_const(keys)) {
        QString type;
        QByteArray json;
        {
            Statement one = m_database->prepare(
                QStringLiteral("SELECT type, CAST(data AS BLOB) FROM record WHERE key = ?"));
            if (const auto ran = one.run({key}); !ran)
                return ran.error();
            if (!one.next())
                return one.error().value_or(StorageError::Failed);
            type = one.text(0);
            json = one.bytes(1);
        }
        if (const auto done = writer.index(key, type, json); !done)
            return done.error();
    }
    if (const auto done = remember(*m_database, QStringLiteral("derived"), derivedMark()); !done)
        return done.error();
    return transaction->commit();
}

Result<void, StorageError> RecordStore::writeCursor(const Cursor &cursor)
{
    const QString text = QStringLiteral("%1:%2").arg(cursor.epoch).arg(cursor.seq);
    return remember(*m_database, QStringLiteral("cursor"), text);
}

Result<ChangeSet, StorageError>
RecordStore::complete(RecordWriter &writer, Transaction &transaction, const Cursor &cursor)
{
    const auto known = RecordReader::cursor();
    if (!known)
        return known.error();
    if (cursor < *known) {
        qCWarning(storageLog) << "the cursor would go back from" << known->epoch << known->seq
                              << "to" << cursor.epoch << cursor.seq;
        return StorageError::Failed;
    }
    if (const auto done = writer.finish(); !done)
        return done.error();
    if (cursor != *known) {
        if (const auto done = writeCursor(cursor); !done)
            return done.error();
    }
    if (writer.hasDeleted()) {
        if (const auto done = remember(*m_database, eraseKey(), 1); !done)
            return done.error();
    }
    if (const auto done = transaction.commit(); !done)
        return done.error();
    m_truncateDue = m_truncateDue || writer.hasErased();
    if (!m_erasesAtOnce)
        return writer.changes();
    // What was committed stays committed: a reader in the way only puts off the rest.
    if (const auto done = finishErasing(); !done)
        qCInfo(storageLog) << "erasing is finished later:" << storageErrorName(done.error());
    return writer.changes();
}

Result<ChangeSet, StorageError> RecordStore::applySegment(const QList<RecordChange> &changes,
                                                          const Cursor &cursor)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    const auto known = RecordReader::cursor();
    if (!known)
        return known.error();
    RecordWriter writer(*m_database);
    for (const RecordChange &change : changes) {
        if (cursor.epoch == known->epoch && change.seq <= known->seq)
            continue;
        switch (change.operation) {
        case RecordChange::Operation::Put:
            if (const auto done = writer.put(change); !done)
                return done.error();
            break;
        case RecordChange::Operation::Delete:
            if (const auto done = writer.remove(change.id); !done)
                return done.error();
            break;
        case RecordChange::Operation::Void:
            break;
        }
    }
    return complete(writer, *transaction, cursor);
}

Result<ChangeSet, StorageError> RecordStore::applySnapshot(const QList<RecordChange> &records,
                                                           const Cursor &cursor)
{
    auto import = beginSnapshot();
    if (!import)
        return import.error();
    if (const auto added = (*import)->add(records); !added)
        return added.error();
    return (*import)->commit(cursor);
}

Result<std::unique_ptr<SnapshotImport>, StorageError> RecordStore::beginSnapshot()
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    return std::unique_ptr<SnapshotImport>(new SnapshotImport(*this, std::move(*transaction)));
}

} // namespace naober
