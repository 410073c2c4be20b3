// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filehealth.h"

#include "storage/database.h"
#include "storage/homestore.h"
#include "storage/recordstore.h"

#include <QFileInfo>

namespace naober {

FileHealth checkFile(const QString &path)
{
    if (!QFileInfo::exists(path))
        return FileHealth::Missing;
    DatabaseOptions options;
    options.mode = DatabaseOptions::Mode::ReadOnly;
    auto database = Database::openReadable(path, options);
    if (!database) {
        return database.error() == StorageError::Damaged ? FileHealth::Damaged
                                                         : FileHealth::Unknown;
    }
    const auto sound = (*database)->isSound();
    if (!sound)
        return FileHealth::Unknown;
    return *sound ? FileHealth::Sound : FileHealth::Damaged;
}

HealthReport checkHealth(const QString &folder)
{
    return {checkFile(RecordStore::filePath(folder)), checkFile(HomeStore::filePath(folder))};
}

} // namespace naober
