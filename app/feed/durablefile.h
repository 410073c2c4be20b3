// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "feed/feederror.h"

#include <QByteArray>
#include <QString>

class QFile;

/// Files that survive a power cut, on Unix and Windows.
namespace naober::durable {

/// Writes \a bytes beside \a path, brings them to the disk, renames over \a path and brings the
/// folder to the disk: after a power cut there is the old file or the new one, whole.
/// Errors: NotWritable, DiskFull.
Result<void, PublishError> write(const QString &path, const QByteArray &bytes);

/// Brings an open file's flushed content to the disk.
bool syncFile(QFile &file);
/// Makes renames and removals in \a folder survive a power cut. No-op where the system does that.
void syncFolder(const QString &folder);

/// True for a name that write() uses while it writes: left over after a crash.
bool isLeftover(const QString &fileName);

} // namespace naober::durable
