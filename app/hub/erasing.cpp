// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/erasing.h"

#include "hub/publishrun.h"
#include "hub/recordpictures.h"

#include <QJsonDocument>

namespace naober {

namespace {

Result<QStringList, StorageError> picturesOf(const QString &id, HubStore &store)
{
    const auto records = store.allRecords();
    if (!records)
        return records.error();
    for (const StoredRecord &record : *records) {
        if (record.id == id)
            return pictureUrls(QJsonDocument::fromJson(record.json).object());
    }
    return QStringList();
}

} // namespace

Result<bool, QString> eraseRecord(HubWorkshop &workshop, const QString &id)
{
    const auto urls = picturesOf(id, *workshop.store);
    if (!urls)
        return storageErrorText(urls.error());
    const bool known = workshop.writer->live().contains(id);
    // First what it would be published from again, then what is published.
    if (const auto erased = workshop.store->erase(id, *urls); !erased)
        return storageErrorText(erased.error());
    const QString problem = eraseFromFeed(*workshop.store, *workshop.writer, workshop.feedFolder);
    if (!problem.isEmpty())
        return problem;
    return known;
}

} // namespace naober
