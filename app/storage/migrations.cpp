// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "storage/database.h"
#include "storage/log.h"
#include "storage/transaction.h"

namespace naober {

Result<void, StorageError> migrate(Database &database, const Migrations &migrations,
                                   const std::function<Result<void, StorageError>()> &last)
{
    const int newest = static_cast<int>(migrations.size());
    const auto before = database.version();
    if (!before)
        return before.error();
    if (*before > newest) {
        qCWarning(storageLog) << database.path() << "has version" << *before << "and only" << newest
                              << "is known";
        return StorageError::NewerFile;
    }
    if (*before == newest)
        return {};
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    // Another thread or process may have been first.
    const auto version = database.version();
    if (!version)
        return version.error();
    for (const QStringList &step : migrations.mid(*version)) {
        for (const QString &sql : step) {
            if (const auto done = database.exec(sql); !done)
                return done;
        }
    }
    if (last) {
        if (const auto done = last(); !done)
            return done;
    }
    if (const auto done =
            database.exec(QStringLiteral("PRAGMA user_version=%1").arg(qMax(*version, newest)));
        !done)
        return done;
    return transaction->commit();
}

} // namespace naober
