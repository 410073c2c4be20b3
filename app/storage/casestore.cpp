// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/casestore.h"

#include "storage/database.h"
#include "storage/recordreader.h"

#include <algorithm>

namespace naober {

namespace {

std::optional<StorageError> collect(Statement &query, const QVariantList &values,
                                    QList<DeskRow> &rows)
{
    if (const auto ran = query.run(values); !ran)
        return ran.error();
    while (query.next()) {
        rows.append({query.integer(0), query.text(1), query.text(2), query.text(3).toUtf8()});
    }
    return query.error();
}

bool isEarlier(const DeskRow &a, const DeskRow &b)
{
    return a.seq < b.seq;
}

} // namespace

Result<QList<DeskRow>, StorageError> CaseStore::rows(const QStringList &types) const
{
    QList<DeskRow> rows;
    Statement query = m_reader.database().prepare(
        QStringLiteral("SELECT seq, id, type, data FROM record WHERE type = ?"));
    for (const QString &type : types) {
        if (const auto error = collect(query, {type}, rows))
            return *error;
    }
    std::sort(rows.begin(), rows.end(), isEarlier);
    return rows;
}

Result<QList<DeskRow>, StorageError> CaseStore::some(const QStringList &ids) const
{
    QList<DeskRow> rows;
    Statement query = m_reader.database().prepare(
        QStringLiteral("SELECT seq, id, type, data FROM record WHERE id = ?"));
    for (const QString &id : ids) {
        if (const auto error = collect(query, {id}, rows))
            return *error;
    }
    std::sort(rows.begin(), rows.end(), isEarlier);
    return rows;
}

} // namespace naober
