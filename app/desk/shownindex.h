// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/deskrecords.h"
#include "domain/result.h"
#include "storage/feedstate.h"
#include "storage/storageerror.h"

#include <QHash>
#include <QList>

namespace naober {

class RecordReader;

/// What the hub tells that it shows of cases, by record. One thread.
class ShownIndex
{
public:
    Result<void, StorageError> load(const RecordReader &records);
    /// What a sync changed of it.
    Result<void, StorageError> change(const RecordReader &records, const ChangeSet &changes);

    QList<ShownRecord> all() const { return m_shown.values(); }

private:
    QHash<QString, ShownRecord> m_shown;
};

} // namespace naober
