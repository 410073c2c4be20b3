// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/folderlock.h"

#include <QFile>
#include <QLockFile>

#include <cerrno>
#include <chrono>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace naober {

FolderLock::FolderLock(QString path)
    : m_path(std::move(path))
{ }

#ifdef Q_OS_WIN

FolderLock::~FolderLock() = default;

FolderLock::Outcome FolderLock::tryLock()
{
    m_file = std::make_unique<QLockFile>(m_path);
    // Held for as long as the program runs, which may be months.
    m_file->setStaleLockTime(0);
    if (m_file->tryLock(0))
        return Outcome::Held;
    return m_file->error() == QLockFile::LockFailedError ? Outcome::Busy : Outcome::NotWritable;
}

#else

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

FolderLock::Outcome FolderLock::tryLock()
{
    constexpr int mode = 0600;
    m_descriptor =
        ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, mode);
    if (m_descriptor < 0)
        return Outcome::NotWritable;
    if (::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0)
        return Outcome::Held;
    const Outcome outcome = errno == EWOULDBLOCK ? Outcome::Busy : Outcome::NotWritable;
    ::close(m_descriptor);
    m_descriptor = -1;
    return outcome;
}

#endif

} // namespace naober
