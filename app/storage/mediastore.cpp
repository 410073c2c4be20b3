// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/mediastore.h"

#include "storage/log.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace naober {

namespace {

constexpr qsizetype hashLength = 64;
constexpr qsizetype longestExtension = 5;

/// The media of a folder, oldest use first.
QFileInfoList mediaFiles(const QString &folder)
{
    QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Time | QDir::Reversed);
    files.removeIf([](const QFileInfo &file) { return !MediaStore::isName(file.fileName()); });
    return files;
}

StorageError meaningOf(QFileDevice::FileError error, const QString &folder)
{
    if (error == QFileDevice::ResourceError)
        return StorageError::DiskFull;
    if (error == QFileDevice::PermissionsError || !QFileInfo(folder).isWritable())
        return StorageError::ReadOnly;
    return StorageError::Failed;
}

} // namespace

MediaStore::MediaStore(const QString &folder, qint64 cap)
    : m_folder(folder)
    , m_cap(cap)
{ }

bool MediaStore::isName(const QString &name)
{
    if (name.size() < hashLength + 2 || name.size() > hashLength + 1 + longestExtension
        || name.at(hashLength) != QLatin1Char('.')) {
        return false;
    }
    for (qsizetype i = 0; i < name.size(); ++i) {
        const char16_t c = name.at(i).unicode();
        const bool digit = c >= u'0' && c <= u'9';
        const bool letter = c >= u'a' && c <= (i < hashLength ? u'f' : u'z');
        if (i != hashLength && !digit && !letter)
            return false;
    }
    return true;
}

QString MediaStore::path(const QString &name) const
{
    if (!isName(name))
        return {};
    const QString path = QDir(m_folder).filePath(name);
    return QFileInfo::exists(path) ? path : QString();
}

QStringList MediaStore::missing(const QStringList &names) const
{
    QStringList lacking;
    for (const QString &name : names) {
        if (isName(name) && !contains(name))
            lacking.append(name);
    }
    return lacking;
}

qint64 MediaStore::size() const
{
    qint64 bytes = 0;
    const QFileInfoList files = mediaFiles(m_folder);
    for (const QFileInfo &file : files)
        bytes += file.size();
    return bytes;
}

Result<void, StorageError> MediaStore::add(const QString &name, const QByteArray &bytes,
                                           const QSet<QString> &needed)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    if (!isName(name) || name.left(hashLength) != QString::fromLatin1(hash)) {
        qCWarning(storageLog) << "a medium is not what its name says:" << name.left(80);
        return StorageError::Damaged;
    }
    if (!QDir().mkpath(m_folder)) {
        qCWarning(storageLog) << "cannot make" << m_folder;
        return StorageError::CannotOpen;
    }
    if (const QString there = path(name); !there.isEmpty()) {
        QFile file(there);
        if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
            file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
        return {};
    }
    qint64 kept = 0;
    qint64 all = 0;
    const QFileInfoList files = mediaFiles(m_folder);
    for (const QFileInfo &file : files) {
        all += file.size();
        if (needed.contains(file.fileName()))
            kept += file.size();
    }
    if (kept + bytes.size() > m_cap)
        return StorageError::DiskFull;
    if (all + bytes.size() > m_cap) {
        if (const auto room = shrinkTo(m_cap - bytes.size(), needed); !room)
            return room.error();
    }
    QSaveFile file(QDir(m_folder).filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        qCWarning(storageLog) << "cannot write" << name << file.errorString();
        return meaningOf(file.error(), m_folder);
    }
    return {};
}

Result<int, StorageError> MediaStore::shrinkTo(qint64 bytes, const QSet<QString> &needed)
{
    const QFileInfoList files = mediaFiles(m_folder);
    qint64 left = 0;
    for (const QFileInfo &file : files)
        left += file.size();
    int removed = 0;
    for (const QFileInfo &file : files) {
        if (left <= bytes)
            break;
        if (needed.contains(file.fileName()))
            continue;
        if (const auto done = remove(file.fileName()); !done)
            return done.error();
        left -= file.size();
        ++removed;
    }
    return removed;
}

Result<void, StorageError> MediaStore::remove(const QString &name)
{
    const QString there = path(name);
    if (there.isEmpty())
        return {};
    QFile file(there);
    if (!file.remove() && file.exists()) {
        qCWarning(storageLog) << "cannot remove" << name << file.errorString();
        return meaningOf(file.error(), m_folder);
    }
    return {};
}

Result<void, StorageError> MediaStore::clear()
{
    const QFileInfoList files = mediaFiles(m_folder);
    for (const QFileInfo &file : files) {
        if (const auto done = remove(file.fileName()); !done)
            return done.error();
    }
    return {};
}

} // namespace naober
