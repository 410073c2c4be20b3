// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naober {

/// How a database file is.
enum class FileHealth {
    Sound,
    Missing,
    Damaged,
    Unknown, ///< it could not be read now; the log says why
};

/// What a start-up check found.
struct HealthReport
{
    FileHealth records = FileHealth::Missing;
    FileHealth home = FileHealth::Missing;
};

/// Reads both databases in \a folder through (PRAGMA quick_check, some 60 ms for 5,000 records).
/// Opens its own connections: run it on a thread, after the first frame. Changes nothing. If
/// records are Damaged, close every store and search on the folder, RecordStore::discard(), open
/// and sync; if home is Damaged, close it, HomeStore::setAside(), open and tell the person.
HealthReport checkHealth(const QString &folder);

/// The same for one file.
FileHealth checkFile(const QString &path);

} // namespace naober
