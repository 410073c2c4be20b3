// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/storageerror.h"

namespace naober {

class Database;

/// Makes the tables of the record cache; within the caller's transaction. A change needs a new
/// RecordStore::schema.
Result<void, StorageError> createRecordTables(Database &database);

/// Empties every table but the record table and what is remembered; within the caller's
/// transaction.
Result<void, StorageError> clearDerivedTables(Database &database);

} // namespace naober
