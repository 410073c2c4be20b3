// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/durablefile.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <cerrno>
#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace naober::durable {

namespace {

Q_LOGGING_CATEGORY(log, "naober.feed")

const QLatin1String leftoverSuffix(".part~");

PublishError failure(const QFile &file)
{
    // QFile maps "no space left" to ResourceError; a disk that is full for this user reads the
    // same.
    bool full = file.error() == QFileDevice::ResourceError || errno == ENOSPC;
#ifdef EDQUOT
    full = full || errno == EDQUOT;
#endif
    qCWarning(log) << "cannot write" << file.fileName() << file.errorString();
    return full ? PublishError::DiskFull : PublishError::NotWritable;
}

} // namespace

bool syncFile(QFile &file)
{
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

void syncFolder(const QString &folder)
{
#ifdef Q_OS_WIN
    Q_UNUSED(folder);
#else
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
#endif
}

bool isLeftover(const QString &fileName)
{
    return fileName.endsWith(leftoverSuffix);
}

Result<void, PublishError> write(const QString &path, const QByteArray &bytes)
{
    errno = 0;
    QFile file(path + leftoverSuffix);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return failure(file);
    if (file.write(bytes) != bytes.size() || !file.flush() || !syncFile(file)) {
        const PublishError error = failure(file);
        file.remove();
        return error;
    }
    file.close();
    // QFile::rename() never replaces; this does, at once.
    std::error_code renamed;
    std::filesystem::rename(file.filesystemFileName(), QFile(path).filesystemFileName(), renamed);
    if (renamed) {
        qCWarning(log) << "cannot rename to" << path << renamed.value();
        file.remove();
        return PublishError::NotWritable;
    }
    syncFolder(QFileInfo(path).absolutePath());
    return {};
}

} // namespace naober::durable
