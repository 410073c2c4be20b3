// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/storageerror.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace naober {

class Database;

/// The statements of each version of a file's tables, oldest first: the version is how many steps
/// were taken. A step that was released is never changed.
using Migrations = QList<QStringList>;

/// Takes the steps that \a database lacks, then \a last, in one transaction; nothing if it lacks
/// none. A file with more steps than there are is refused (NewerFile).
Result<void, StorageError> migrate(Database &database, const Migrations &migrations,
                                   const std::function<Result<void, StorageError>()> &last = {});

} // namespace naober
