// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/intake/deskfeedrows.h"

#include <QJsonDocument>

#include <algorithm>

namespace naober {

namespace {

RecordChange changeOf(const QVariantList &row)
{
    RecordChange change;
    change.seq = row.at(0).toLongLong();
    change.operation = RecordChange::Operation::Put;
    change.type = row.at(1).toString();
    change.id = row.at(2).toString();
    change.json = row.at(3).toByteArray();
    return change;
}

QVariant hashOrNull(const QByteArray &hash)
{
    return hash.isEmpty() ? QVariant() : QVariant(hash);
}

} // namespace

void DeskFeedRows::put(const Entry &entry)
{
    m_sql.change(QStringLiteral("INSERT INTO desk_record(id, type, parent, received, body_hash, "
                                "json) VALUES(?,?,?,?,?,?) "
                                "ON CONFLICT(id) DO UPDATE SET json = excluded.json"),
                 {entry.id, entry.type, sqlText(entry.parent), sqlTime(entry.received),
                  hashOrNull(entry.bodyHash),
                  QJsonDocument(entry.json).toJson(QJsonDocument::Compact)});
}

std::optional<DeskFeedRows::Known> DeskFeedRows::find(const QString &id)
{
    const auto row =
        m_sql.row(QStringLiteral("SELECT type, body_hash FROM desk_record WHERE id = ?"), 2, {id});
    if (!row)
        return std::nullopt;
    return Known{row->at(0).toString(), row->at(1).toByteArray()};
}

std::optional<QJsonObject> DeskFeedRows::json(const QString &id)
{
    const auto row =
        m_sql.row(QStringLiteral("SELECT json FROM desk_record WHERE id = ?"), 1, {id});
    return row ? std::optional(QJsonDocument::fromJson(row->at(0).toByteArray()).object())
               : std::nullopt;
}

QList<RecordChange> DeskFeedRows::all()
{
    QList<RecordChange> changes;
    const auto rows = m_sql.rows(
        QStringLiteral("SELECT number, type, id, json FROM desk_record ORDER BY number"), 4);
    for (const QVariantList &row : rows)
        changes.append(changeOf(row));
    return changes;
}

QList<RecordChange> DeskFeedRows::some(const QStringList &ids)
{
    QList<RecordChange> changes;
    for (const QString &id : ids) {
        const auto row = m_sql.row(
            QStringLiteral("SELECT number, type, id, json FROM desk_record WHERE id = ?"), 4, {id});
        if (row)
            changes.append(changeOf(*row));
    }
    std::sort(changes.begin(), changes.end(),
              [](const RecordChange &a, const RecordChange &b) { return a.seq < b.seq; });
    return changes;
}

} // namespace naober
