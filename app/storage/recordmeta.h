// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/storageerror.h"

#include <QString>
#include <QVariant>

namespace naober {

class Database;

/// Sets a row of the record cache's meta table; within the caller's transaction.
Result<void, StorageError> remember(Database &database, const QString &key, const QVariant &value);

/// Stands in the meta table as long as the file must be rewritten for what was deleted.
QString eraseKey();

} // namespace naober
