// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/homestore.h"

#include "storage/filehealth.h"
#include "storage/homeschema.h"
#include "storage/log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace naober {

namespace {

constexpr auto timeFormat = QLatin1String("yyyyMMdd-HHmmss");
constexpr auto namePattern = QLatin1String("home-*-*.sqlite");

QString backupFolder(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("backups"));
}

QString stamp(const QDateTime &time)
{
    return time.toUTC().toString(timeFormat);
}

/// When a backup was made, from its name.
QDateTime timeOf(const QString &path)
{
    const QString name = QFileInfo(path).completeBaseName();
    QDateTime time =
        QDateTime::fromString(name.mid(name.indexOf(QLatin1Char('-')) + 1), timeFormat);
    time.setTimeSpec(Qt::UTC);
    return time;
}

/// True if the file is whole and this version can read it.
bool isGood(const QString &path)
{
    DatabaseOptions options;
    options.mode = DatabaseOptions::Mode::Immutable;
    const auto database = Database::open(path, options);
    if (!database)
        return false;
    const auto sound = (*database)->isSound();
    const auto version = (*database)->version();
    return sound && *sound && version && *version > 0 && *version <= homeMigrations().size();
}

/// What people left is not for copies that stay: taken back or answered, it would be in them still.
/// Nor is what makes this machine a device: whoever has a copy would be it too.
bool withoutSecrets(const QString &path)
{
    const auto database = Database::open(path);
    return database && (*database)->exec(QStringLiteral("DELETE FROM outbox"))
        && (*database)->exec(QStringLiteral("DELETE FROM setting WHERE key GLOB 'secret.*'"))
        && (*database)->exec(QStringLiteral("VACUUM"))
        && (*database)->exec(QStringLiteral("PRAGMA journal_mode=DELETE"));
}

/// What was set aside stays for whoever wants to look into it, and is nothing to act as this
/// machine with. By a range, so that a page that is damaged elsewhere is not in the way.
void eraseSecrets(const QString &path)
{
    DatabaseOptions options;
    options.fullSync = true;
    options.secureDelete = true;
    const auto database = Database::open(path, options);
    if (!database
        || !(*database)->exec(
            QStringLiteral("DELETE FROM setting WHERE key >= 'secret.' AND key < 'secret/'"))
        || !(*database)->checkpoint()) {
        qCWarning(storageLog) << "what was secret is still in" << QFileInfo(path).fileName();
    }
}

} // namespace

QStringList HomeStore::backups(const QString &folder)
{
    const QDir directory(backupFolder(folder));
    // The time in the name sorts.
    const QStringList names =
        directory.entryList({namePattern}, QDir::Files, QDir::Name | QDir::Reversed);
    QStringList paths;
    for (const QString &name : names)
        paths.append(directory.filePath(name));
    return paths;
}

Result<QString, StorageError> HomeStore::backUp(const QDateTime &now)
{
    const QDir directory(backupFolder(m_folder));
    if (!QDir().mkpath(directory.path())) {
        qCWarning(storageLog) << "cannot make" << directory.path();
        return StorageError::ReadOnly;
    }
    const QString path = directory.filePath(QStringLiteral("home-%1.sqlite").arg(stamp(now)));
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    {
        Statement copy = m_database->prepare(QStringLiteral("VACUUM INTO ?"));
        if (const auto ran = copy.run({part}); !ran) {
            QFile::remove(part);
            return ran.error();
        }
    }
    if (!withoutSecrets(part) || !isGood(part)) {
        qCWarning(storageLog) << "the backup of home.sqlite is no good";
        QFile::remove(part);
        return StorageError::Failed;
    }
    QFile::remove(path);
    if (!QFile::rename(part, path)) {
        QFile::remove(part);
        return StorageError::Failed;
    }
    const QStringList old = backups(m_folder).mid(backupsKept);
    for (const QString &outdated : old)
        QFile::remove(outdated);
    return path;
}

Result<QString, StorageError> HomeStore::backUpIfDue(const QDateTime &now)
{
    constexpr qint64 secondsBetween = 24 * 3600;
    const QStringList known = backups(m_folder);
    if (!known.isEmpty()) {
        const qint64 age = timeOf(known.front()).secsTo(now);
        // A clock that was put back must not keep backups from being made.
        if (age >= 0 && age < secondsBetween)
            return QString();
    }
    return backUp(now);
}

Result<HomeStore::Restoration, StorageError> HomeStore::setAside(const QString &folder,
                                                                 const QDateTime &now)
{
    const QString path = filePath(folder);
    const QString aside =
        QDir(folder).filePath(QStringLiteral("home-damaged-%1.sqlite").arg(stamp(now)));
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QString file = path + QLatin1String(suffix);
        const QString target = aside + QLatin1String(suffix);
        if (!QFileInfo::exists(file))
            continue;
        QFile::remove(target);
        if (!QFile::rename(file, target)) {
            qCWarning(storageLog) << "cannot set the damaged home.sqlite aside";
            return StorageError::ReadOnly;
        }
    }
    if (QFileInfo::exists(aside))
        eraseSecrets(aside);
    const QStringList known = backups(folder);
    for (const QString &backup : known) {
        if (!isGood(backup))
            continue;
        const QString part = path + QStringLiteral(".part");
        QFile::remove(part);
        if (!QFile::copy(backup, part) || !isGood(part) || !QFile::rename(part, path)) {
            qCWarning(storageLog) << "cannot restore" << backup;
            QFile::remove(part);
            return StorageError::DiskFull;
        }
        qCWarning(storageLog) << "home.sqlite was damaged; restored"
                              << QFileInfo(backup).fileName();
        return Restoration{Origin::Restored, timeOf(backup)};
    }
    qCWarning(storageLog) << "home.sqlite was damaged and there is no good backup";
    return Restoration{Origin::Lost, {}};
}

} // namespace naober
