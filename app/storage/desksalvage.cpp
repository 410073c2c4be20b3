// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of a damaged desk.sqlite: the part of DeskFile that mends.
#include "storage/deskfile.h"

#include "storage/deskschema.h"
#include "storage/log.h"

#include <QDir>
#include <QFile>

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

/// Reads until a damaged page ends it; from the other end then, so that one bad page in the middle
/// costs no more than itself.
QList<QVariantList> readable(Database &database, const Copied &copied, const char *order)
{
    QList<QVariantList> rows;
    Statement query =
        database.prepare(QStringLiteral("SELECT %1 FROM %2 ORDER BY %3 %4")
                             .arg(QLatin1String(copied.columns), QLatin1String(copied.table),
                                  QLatin1String(copied.number), QLatin1String(order)));
    if (!query.run())
        return rows;
    while (query.next()) {
        QVariantList row;
        for (int column = 0; column < copied.count; ++column)
            row.append(query.value(column));
        rows.append(row);
    }
    return rows;
}

int copy(Database &from, Database &to, const Copied &copied)
{
    QList<QVariantList> rows = readable(from, copied, "ASC");
    const QList<QVariantList> back = readable(from, copied, "DESC");
    for (auto it = back.crbegin(); it != back.crend(); ++it) {
        if (!rows.contains(*it))
            rows.append(*it);
    }
    const QString marks = QStringList(copied.count, QStringLiteral("?")).join(QLatin1Char(','));
    int kept = 0;
    for (const QVariantList &row : std::as_const(rows)) {
        Statement insert =
            to.prepare(QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
                           .arg(QLatin1String(copied.table), QLatin1String(copied.columns), marks));
        kept += insert.run(row) ? 1 : 0;
    }
    return kept;
}

QString asideFile(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("desk-damaged.sqlite"));
}

} // namespace

QString DeskFile::salvageFolder(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("salvage"));
}

Result<int, StorageError> DeskFile::salvage(const QString &folder)
{
    const QString path = filePath(folder);
    const QString aside = asideFile(folder);
    // What an earlier try left.
    if (const auto gone = wipeFile(filePath(salvageFolder(folder))); !gone)
        return gone.error();
    // The copy is read, so that the file itself stays as it was until another can take its place.
    for (const char *suffix : {"", "-wal"}) {
        QFile::remove(aside + QLatin1String(suffix));
        if (QFile::exists(path + QLatin1String(suffix))
            && !QFile::copy(path + QLatin1String(suffix), aside + QLatin1String(suffix)))
            return StorageError::DiskFull;
    }
    int kept = 0;
    {
        auto fresh = open(salvageFolder(folder));
        if (!fresh)
            return fresh.error();
        if (const auto old = Database::open(aside)) {
            for (const Copied &table : tables)
                kept += copy(**old, *(*fresh)->m_database, table);
        }
        if (const auto whole = (*fresh)->finishErasing(); !whole)
            return whole.error();
    }
    for (const char *suffix : {"-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
    std::error_code error;
    std::filesystem::rename(filePath(salvageFolder(folder)).toStdU16String(), path.toStdU16String(),
                            error);
    if (error)
        return StorageError::CannotOpen;
    // The copy holds what was salvaged once more, and nobody changes its key.
    if (const auto gone = wipeFile(aside); !gone)
        return gone.error();
    QDir(salvageFolder(folder)).removeRecursively();
    qCWarning(storageLog) << path << "was damaged;" << kept << "rows could be kept";
    return kept;
}

} // namespace naober
