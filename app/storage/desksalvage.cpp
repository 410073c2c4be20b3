// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of a damaged desk.sqlite: the part of DeskFile that mends.
#include "storage/desksalvage.h"

#include "storage/deskfile.h"
#include "storage/deskschema.h"
#include "storage/filehealth.h"
#include "storage/log.h"
#include "storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <array>
#include <filesystem>

namespace naober {

namespace {

/// A table as it is copied, by its rows' numbers.
struct Copied
{
    const char *table;
    const char *number; ///< orders the rows, and tells them apart
    const char *columns;
    int count;
};

constexpr std::array tables{Copied{"setting", "key", "key, value", 2},
                            Copied{"secret", "rowid", "name, data", 2},
                            Copied{"outbox", "n", "event, case_id, state, data", 4}};

/// False if the damaged part says nothing of the table.
Result<bool, StorageError> hasTable(Database &database, const Copied &copied)
{
    Statement query =
        database.prepare(QStringLiteral("SELECT 1 FROM sqlite_schema WHERE name = ?"));
    if (const auto ran = query.run({QString::fromLatin1(copied.table)}); !ran)
        return ran.error();
    const bool isThere = query.next();
    if (query.error())
        return *query.error();
    return isThere;
}

/// Appends to \a rows until the end or an error, which is returned.
std::optional<StorageError> read(Database &database, const Copied &copied, const char *order,
                                 QList<QVariantList> &rows)
{
    Statement query =
        database.prepare(QStringLiteral("SELECT %1 FROM %2 ORDER BY %3 %4")
                             .arg(QLatin1String(copied.columns), QLatin1String(copied.table),
                                  QLatin1String(copied.number), QLatin1String(order)));
    if (const auto ran = query.run(); !ran)
        return ran.error();
    while (query.next()) {
        QVariantList row;
        for (int column = 0; column < copied.count; ++column)
            row.append(query.value(column));
        rows.append(row);
    }
    return query.error();
}

/// Reads until a damaged page ends it; from the other end then, so that one bad page in the middle
/// costs no more than itself. Only damage may cost rows: anything else that ends the reading is an
/// error, and can be over at the next try.
Result<QList<QVariantList>, StorageError> readable(Database &database, const Copied &copied)
{
    QList<QVariantList> rows;
    const auto isThere = hasTable(database, copied);
    if (!isThere && isThere.error() != StorageError::Damaged)
        return isThere.error();
    if (!isThere || !*isThere)
        return rows;
    const auto forth = read(database, copied, "ASC", rows);
    if (!forth)
        return rows;
    QList<QVariantList> back;
    const auto other = read(database, copied, "DESC", back);
    for (const auto &ended : {forth, other}) {
        if (ended && *ended != StorageError::Damaged)
            return *ended;
    }
    for (auto it = back.crbegin(); it != back.crend(); ++it) {
        if (!rows.contains(*it))
            rows.append(*it);
    }
    return rows;
}

/// How many rows were taken over. A row that breaks a constraint is none of the desk's and stays
/// behind; that is no error.
Result<int, StorageError> copyTable(Database &from, Database &to, const Copied &copied)
{
    const auto rows = readable(from, copied);
    if (!rows)
        return rows.error();
    const QString marks = QStringList(copied.count, QStringLiteral("?")).join(QLatin1Char(','));
    int kept = 0;
    for (const QVariantList &row : *rows) {
        Statement insert =
            to.prepare(QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
                           .arg(QLatin1String(copied.table), QLatin1String(copied.columns), marks));
        if (const auto done = insert.run(row); !done)
            return done.error();
        kept += insert.affected();
    }
    return kept;
}

/// Only reads, so that the copy stays what the damaged file was.
Result<std::unique_ptr<Database>, StorageError> openToRead(const QString &path)
{
    DatabaseOptions options;
    options.mode = DatabaseOptions::Mode::ReadOnly;
    return Database::open(path, options);
}

/// All or nothing of what can be read in \a aside goes into \a to.
Result<int, StorageError> copyAll(const QString &aside, Database &to)
{
    const auto from = openToRead(aside);
    if (!from && from.error() != StorageError::Damaged)
        return from.error();
    auto transaction = Transaction::begin(to);
    if (!transaction)
        return transaction.error();
    int kept = 0;
    if (from) {
        for (const Copied &table : tables) {
            const auto rows = copyTable(**from, to, table);
            if (!rows)
                return rows.error();
            kept += *rows;
        }
    }
    if (const auto done = transaction->commit(); !done)
        return done.error();
    return kept;
}

/// The damaged file, whole, from before desk.sqlite is touched until it is mended.
QString asideFile(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("desk-damaged.sqlite"));
}

/// Made whole on the disk before it has its name.
Result<void, StorageError> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return StorageError::CannotOpen;
    QSaveFile target(to);
    if (!target.open(QIODevice::WriteOnly))
        return StorageError::DiskFull;
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(64 * 1024);
        if (bytes.isEmpty())
            return StorageError::Failed;
        if (target.write(bytes) != bytes.size())
            return StorageError::DiskFull;
    }
    if (!target.commit())
        return StorageError::DiskFull;
    return {};
}

Result<void, StorageError> moveFile(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), error);
    if (!error)
        return {};
    qCWarning(storageLog) << "cannot move" << from << "to" << to;
    return StorageError::CannotOpen;
}

/// With its log, which goes first: where the file is, all of it is.
Result<void, StorageError> moveDatabase(const QString &from, const QString &to)
{
    for (const char *suffix : {"-wal", ""}) {
        if (!QFile::exists(from + QLatin1String(suffix)))
            continue;
        const auto moved = moveFile(from + QLatin1String(suffix), to + QLatin1String(suffix));
        if (!moved)
            return moved;
    }
    return {};
}

Result<void, StorageError> removeFile(const QString &path)
{
    if (!QFile::exists(path) || QFile::remove(path))
        return {};
    qCWarning(storageLog) << "cannot remove" << path;
    return StorageError::ReadOnly;
}

/// Empties the new file of a try that was ended. It must not go: see isCopyWhole().
Result<void, StorageError> emptyDatabase(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return StorageError::CannotOpen;
    file.close();
    for (const char *suffix : {"-wal", "-shm", "-journal"}) {
        if (const auto gone = removeFile(path + QLatin1String(suffix)); !gone)
            return gone;
    }
    return {};
}

/// The new file is begun before the copy has its name, and takes the damaged one's place after. So
/// where both are, the copy is whole, and desk.sqlite may be without its log by now.
bool isCopyWhole(const QString &folder)
{
    return QFile::exists(asideFile(folder))
        && QFile::exists(DeskFile::filePath(DeskFile::salvageFolder(folder)));
}

bool hasKeys(const QString &path)
{
    const auto file = openToRead(path);
    if (!file)
        return false;
    const auto ring =
        (*file)->value(QStringLiteral("SELECT length(data) FROM secret WHERE name = 'ring'"));
    return ring && ring->toInt() > 0;
}

/// Copies the damaged file and its log to where they are read from.
Result<void, StorageError> setAside(const QString &folder)
{
    const QString path = DeskFile::filePath(folder);
    const QString work = DeskFile::salvageFolder(folder);
    if (!QDir().mkpath(work))
        return StorageError::CannotOpen;
    const QString part = asideFile(work);
    for (const char *suffix : {"-wal", ""}) {
        if (!QFile::exists(path + QLatin1String(suffix)))
            continue;
        const auto copied = copyFile(path + QLatin1String(suffix), part + QLatin1String(suffix));
        if (!copied)
            return copied;
    }
    if (const auto begun = emptyDatabase(DeskFile::filePath(work)); !begun)
        return begun;
    return moveDatabase(part, asideFile(folder));
}

/// For good, in a folder of its own: the mended desk has no keys, and a person may get more out of
/// it.
Result<void, StorageError> keepAside(const QString &folder)
{
    QString kept;
    for (int n = 1; kept.isEmpty() || QFile::exists(DeskFile::filePath(kept)); ++n)
        kept = QDir(folder).filePath(QStringLiteral("desk-damaged-%1").arg(n));
    if (!QDir().mkpath(kept))
        return StorageError::CannotOpen;
    if (const auto moved = moveDatabase(asideFile(folder), DeskFile::filePath(kept)); !moved)
        return moved;
    qCWarning(storageLog) << "no keys could be read; the damaged file is kept in" << kept;
    return removeFile(asideFile(folder) + QLatin1String("-shm"));
}

/// DeskFile's way to overwrite a file before it goes.
using Wipe = Result<void, StorageError> (*)(const QString &path);

/// What the copy still has to say once a file has taken the damaged one's place: nothing, if that
/// one has the keys.
Result<void, StorageError> settle(const QString &folder, Wipe wipe)
{
    if (hasKeys(DeskFile::filePath(folder)))
        return wipe(asideFile(folder));
    return keepAside(folder);
}

/// Takes away what an earlier try left, of the copy at most its log.
Result<void, StorageError> wipeLeft(const QString &folder, Wipe wipe)
{
    const QDir work(DeskFile::salvageFolder(folder));
    QStringList left{asideFile(folder)};
    const QStringList names = work.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names)
        left.append(work.filePath(name));
    for (const QString &file : std::as_const(left)) {
        if (const auto gone = wipe(file); !gone)
            return gone;
    }
    return {};
}

/// Makes the copy.
Result<void, StorageError> begin(const QString &folder, Wipe wipe)
{
    if (const auto gone = wipeLeft(folder, wipe); !gone)
        return gone;
    return setAside(folder);
}

/// All was mended but for the tidying up; no row more is kept by it.
Result<int, StorageError> clear(const QString &folder, Wipe wipe)
{
    if (const auto gone = wipeLeft(folder, wipe); !gone)
        return gone.error();
    QDir(DeskFile::salvageFolder(folder)).removeRecursively();
    return 0;
}

Result<void, StorageError> replaceDatabase(const QString &path, const QString &fresh)
{
    // The old log must not be read into the new file.
    for (const char *suffix : {"-wal", "-shm"}) {
        if (const auto gone = removeFile(path + QLatin1String(suffix)); !gone)
            return gone;
    }
    return moveFile(fresh, path);
}

} // namespace

bool isSalvageUnfinished(const QString &folder)
{
    const QString aside = asideFile(folder);
    return QFile::exists(aside) || QFile::exists(aside + QStringLiteral("-wal"))
        || QFile::exists(aside + QStringLiteral("-shm"))
        || QFile::exists(DeskFile::salvageFolder(folder));
}

QStringList damagedFolders(const QString &folder)
{
    QStringList folders;
    const QDir dir(folder);
    const QStringList names =
        dir.entryList({QStringLiteral("desk-damaged-*")}, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names)
        folders.append(dir.filePath(name));
    return folders;
}

QString DeskFile::salvageFolder(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("salvage"));
}

Result<int, StorageError> DeskFile::salvage(const QString &folder)
{
    const QString path = filePath(folder);
    const QString fresh = filePath(salvageFolder(folder));
    if (!isCopyWhole(folder)) {
        if (isSalvageUnfinished(folder)) {
            if (QFile::exists(asideFile(folder))) {
                if (const auto settled = settle(folder, wipeFile); !settled)
                    return settled.error();
            }
            if (checkFile(path) != FileHealth::Damaged)
                return clear(folder, wipeFile);
        }
        if (const auto begun = begin(folder, wipeFile); !begun)
            return begun.error();
    }
    if (const auto emptied = emptyDatabase(fresh); !emptied)
        return emptied.error();
    int kept = 0;
    {
        auto file = open(salvageFolder(folder));
        if (!file)
            return file.error();
        const auto copied = copyAll(asideFile(folder), *(*file)->m_database);
        if (!copied)
            return copied.error();
        kept = *copied;
        if (const auto whole = (*file)->finishErasing(); !whole)
            return whole.error();
    }
    if (const auto replaced = replaceDatabase(path, fresh); !replaced)
        return replaced.error();
    if (const auto settled = settle(folder, wipeFile); !settled)
        return settled.error();
    QDir(salvageFolder(folder)).removeRecursively();
    qCWarning(storageLog) << path << "was damaged;" << kept << "rows could be kept";
    return kept;
}

} // namespace naober
