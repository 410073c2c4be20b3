// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/intake/deskadditions.h"

#include "hub/intake/sql.h"

#include "domain/validation.h"

#include <QJsonDocument>

namespace naober {

namespace {

QJsonObject objectOf(const QVariant &bytes)
{
    return QJsonDocument::fromJson(bytes.toByteArray()).object();
}

} // namespace

bool DeskAdditions::load()
{
    Sql sql(m_database);
    m_board.clear();
    m_overlays.clear();
    // What its owner has withdrawn is off the board at once, whenever a desk looks at it.
    const auto board =
        sql.rows(QStringLiteral("SELECT id, json FROM board WHERE json IS NOT NULL AND NOT EXISTS "
                                "(SELECT 1 FROM submission WHERE submission.id = board.parent "
                                "AND submission.status = 'withdrawn') ORDER BY id"),
                 2);
    for (const QVariantList &row : board)
        m_board.append(
            {recordTypeName(RecordType::Request), row.at(0).toString(), objectOf(row.at(1))});
    const auto overlays =
        sql.rows(QStringLiteral("SELECT record, field, value, base FROM overlay"), 4);
    for (const QVariantList &row : overlays) {
        m_overlays[row.at(0).toString()].append(
            {row.at(1).toString(), objectOf(row.at(2)).value(QLatin1String("value")),
             objectOf(row.at(3)).value(QLatin1String("value"))});
    }
    const auto key = sql.row(QStringLiteral("SELECT generation, public_key, signature "
                                            "FROM intake_key ORDER BY generation DESC LIMIT 1"),
                             3);
    m_intakeKey = {};
    if (key)
        m_intakeKey = {{QStringLiteral("generation"), key->at(0).toLongLong()},
                       {QStringLiteral("publicKey"), key->at(1).toString()},
                       {QStringLiteral("signature"), key->at(2).toString()}};
    return !sql.error();
}

QJsonObject DeskAdditions::corrected(const QString &id, const QString &type,
                                     const QJsonObject &data)
{
    QJsonObject result = data;
    Sql sql(m_database);
    const QList<Overlay> overlays = m_overlays.value(id);
    for (const Overlay &overlay : overlays) {
        if (data.value(overlay.field) == overlay.base)
            result.insert(overlay.field, overlay.value);
        else
            sql.change(QStringLiteral("DELETE FROM overlay WHERE record = ? AND field = ?"),
                       {id, overlay.field});
    }
    const Record record = normalized({type, id, result});
    return recordProblems(record).isEmpty() ? record.data : data;
}

std::optional<PublicKey> DeskAdditions::deskKey()
{
    Sql sql(m_database);
    const auto row =
        sql.row(QStringLiteral("SELECT desk_key FROM intake_key ORDER BY generation LIMIT 1"), 1);
    return row ? PublicKey::fromText(row->at(0).toString()) : std::nullopt;
}

} // namespace naober
