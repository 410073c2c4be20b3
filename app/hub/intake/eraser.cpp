// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/intake/eraser.h"

#include "hub/intake/secrets.h"

#include <QByteArrayList>

namespace naober {

namespace {

/// Longer than any device keeps trying (90 days), and than a desk may have been away.
constexpr qint64 remembered = 400LL * 24 * 3600;
constexpr qsizetype hashSize = 16;

} // namespace

QByteArray Eraser::hashOf(const QString &id) const
{
    return secrets::keyed(m_secret, {"naober erased 1", id.toUtf8()}, hashSize);
}

bool Eraser::isErased(const QString &id)
{
    return m_sql
        .row(QStringLiteral("SELECT until FROM tombstone WHERE id_hash = ?"), 1, {hashOf(id)})
        .has_value();
}

bool Eraser::wasErasedWith(const QString &id, const QByteArray &bodyHash)
{
    const auto row = m_sql.row(QStringLiteral("SELECT body_hash FROM tombstone WHERE id_hash = ?"),
                               1, {hashOf(id)});
    return row && secrets::same(row->at(0).toByteArray(), bodyHash);
}

void Eraser::bury(const QString &id, const QVariant &bodyHash)
{
    m_sql.change(QStringLiteral("INSERT OR REPLACE INTO tombstone VALUES(?,?,?)"),
                 {hashOf(id), bodyHash, m_now.toSecsSinceEpoch() + remembered});
}

void Eraser::erase(const QStringList &ids)
{
    for (const QString &id : ids)
        eraseOne(id);
    m_sql.wantCheckpoint();
}

void Eraser::eraseOne(const QString &id)
{
    bury(id, {});
    const auto rows = m_sql.rows(
        QStringLiteral("SELECT id, body_hash FROM desk_record WHERE (id = ? OR parent = ?) "
                       "AND type IN ('submission', 'caseEvent', 'shown')"),
        2, {id, id});
    for (const QVariantList &row : rows) {
        const QString each = row.at(0).toString();
        bury(each, row.at(1));
        m_sql.change(QStringLiteral("INSERT OR IGNORE INTO desk_erased VALUES(?)"), {each});
        m_sql.change(QStringLiteral("DELETE FROM desk_record WHERE id = ?"), {each});
    }
    m_sql.change(QStringLiteral("DELETE FROM submission WHERE id = ? OR target = ?"), {id, id});
    eraseBoard(id);
}

void Eraser::eraseBoard(const QString &parent)
{
    const auto rows =
        m_sql.rows(QStringLiteral("SELECT id FROM board WHERE parent = ?"), 1, {parent});
    for (const QVariantList &row : rows) {
        const QVariant id = row.at(0);
        m_sql.change(QStringLiteral("INSERT OR REPLACE INTO erased VALUES(?)"), {id});
        m_sql.change(QStringLiteral("DELETE FROM erased_from WHERE id = ?"), {id});
        m_sql.change(QStringLiteral("DELETE FROM board WHERE id = ?"), {id});
    }
}

void Eraser::forgetOld(Sql &sql, const QDateTime &now)
{
    sql.change(QStringLiteral("DELETE FROM tombstone WHERE until < ?"), {sqlTime(now)});
}

} // namespace naober
