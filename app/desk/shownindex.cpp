// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/shownindex.h"

#include "storage/casestore.h"

namespace naober {

Result<void, StorageError> ShownIndex::load(const RecordReader &records)
{
    const auto rows = CaseStore(records).rows({desktypes::shown()});
    if (!rows)
        return rows.error();
    m_shown.clear();
    for (const DeskRow &row : *rows) {
        if (const auto shown = shownRecord(row.json))
            m_shown.insert(row.id, *shown);
    }
    return {};
}

Result<void, StorageError> ShownIndex::change(const RecordReader &records, const ChangeSet &changes)
{
    const QStringList gone = changes.removed.value(desktypes::shown());
    for (const QString &id : gone)
        m_shown.remove(id);
    const auto rows = CaseStore(records).some(changes.changed.value(desktypes::shown()));
    if (!rows)
        return rows.error();
    for (const DeskRow &row : *rows) {
        if (const auto shown = shownRecord(row.json))
            m_shown.insert(row.id, *shown);
    }
    return {};
}

} // namespace naober
