// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/storageerror.h"

namespace naober {

class Database;

/// The version of desk.sqlite that this program writes: the number of migrations there are.
int newestDeskVersion();

/// Runs the migrations after \a from up to \a to in order and sets the version; within the
/// caller's transaction.
Result<void, StorageError> migrateDesk(Database &database, int from, int to);

} // namespace naober
