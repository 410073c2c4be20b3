// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <functional>

namespace naober {

/// Makes the tables of hub.sqlite where they are not there. A file that a later version wrote is
/// refused (NewerFile).
Result<void, StorageError> bringUpToDate(Database &database);

/// Runs \a work in a transaction that holds only if all of it went well.
Result<void, StorageError> inTransaction(Database &database,
                                         const std::function<Result<void, StorageError>()> &work);

} // namespace naober
