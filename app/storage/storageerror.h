// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naober {

/// Why something could not be read from or written to this machine's own files. What was there
/// before is kept in every case.
enum class StorageError {
    CannotOpen, ///< the file or its folder cannot be made or opened
    ReadOnly, ///< the folder or file may be read only
    DiskFull,
    Damaged, ///< the file is not what was written
    NewerFile, ///< a later version of the program wrote it
    Busy, ///< another process holds the file for longer than the time-out
    Failed, ///< anything else; the log has the detail
};

/// True if the same call can succeed later without a person doing something.
bool isWorthRetrying(StorageError error);

/// The error in the person's own language, one sentence with what can be done.
QString storageErrorText(StorageError error);

/// A short fixed name for logs and machine-readable reports: "disk-full".
QString storageErrorName(StorageError error);

} // namespace naober
