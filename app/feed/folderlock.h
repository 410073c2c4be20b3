// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QLockFile;

namespace naober {

/// Keeps other programs from writing a folder for as long as it lives. On Unix the kernel holds it,
/// so that a killed program leaves nothing behind, also where process numbers repeat (containers).
class FolderLock
{
public:
    /// \a path is the lock's file, made if need be.
    explicit FolderLock(QString path);
    ~FolderLock();
    Q_DISABLE_COPY_MOVE(FolderLock)

    enum class Outcome { Held, Busy, NotWritable };
    /// Takes it, or tells at once that it cannot.
    Outcome tryLock();

private:
    QString m_path;
    int m_descriptor = -1;
    std::unique_ptr<QLockFile> m_file; ///< where there is no flock()
};

} // namespace naober
