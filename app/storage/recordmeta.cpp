// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordmeta.h"

#include "storage/database.h"

namespace naober {

Result<void, StorageError> remember(Database &database, const QString &key, const QVariant &value)
{
    Statement statement =
        database.prepare(QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?)"
                                        " ON CONFLICT (key) DO UPDATE SET value = excluded.value"));
    return statement.run({key, value});
}

QString eraseKey()
{
    return QStringLiteral("erase");
}

} // namespace naober
