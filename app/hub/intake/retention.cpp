// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/intake/retention.h"

#include "hub/intake/devicestore.h"
#include "hub/intake/eraser.h"
#include "hub/intake/shownrecords.h"

#include <algorithm>

namespace naober {

namespace {

/// Desks seal living cases anew before they destroy a key (submissions.md §7): a quarter after it
/// was made another takes its place, it stays as long as something may be under way or is kept, and
/// then all desks may be on holiday. Of a case that was not sealed anew in all that time, nobody
/// has the key any more.
constexpr int quarterDays = 91;
constexpr int underWayDays = 92;
constexpr int holidayDays = 90;
/// What was on the board, for as long as the village feed's past may hold it.
constexpr int boardDays = 190;
constexpr int longestDays = 3650;

int daysIn(const QJsonObject &json, QLatin1String key, int usual)
{
    const int days = json.value(key).toInt();
    return days > 0 ? std::min(days, longestDays) : usual;
}

QStringList firstColumn(const QList<QVariantList> &rows)
{
    QStringList texts;
    for (const QVariantList &row : rows)
        texts.append(row.at(0).toString());
    return texts;
}

} // namespace

RetentionPolicy RetentionPolicy::fromVillage(const QJsonObject &data)
{
    const QJsonObject json = data.value(QLatin1String("retention")).toObject();
    RetentionPolicy policy;
    policy.expireDays = daysIn(json, QLatin1String("expireDays"), policy.expireDays);
    policy.eraseDays = daysIn(json, QLatin1String("eraseDays"), policy.eraseDays);
    policy.auditDays = daysIn(json, QLatin1String("auditDays"), policy.auditDays);
    return policy;
}

QJsonObject RetentionPolicy::toDeskJson() const
{
    return {{QStringLiteral("expireDays"), expireDays}, {QStringLiteral("eraseDays"), eraseDays}};
}

QVariant RetentionRun::daysAgo(int days) const
{
    return sqlTime(m_now.addDays(-days));
}

RetentionRun::Outcome RetentionRun::run()
{
    Outcome outcome;
    QStringList changed = expire();
    QStringList ids = ended() + abandoned();
    ids.removeDuplicates();
    if (!ids.isEmpty())
        Eraser(m_sql, m_secret, m_now).erase(ids);
    outcome.erased = !ids.isEmpty();
    const QStringList off = clearBoard();
    outcome.boardChanged = !off.isEmpty();
    changed += off;
    ShownRecords shown(m_sql, m_now);
    for (const QString &id : std::as_const(changed)) {
        if (!ids.contains(id))
            shown.refresh(id);
    }
    outcome.shown = shown.written();
    if (forgetLines())
        m_sql.wantCheckpoint();
    return outcome;
}

QStringList RetentionRun::expire()
{
    const QStringList ids = firstColumn(
        m_sql.rows(QStringLiteral("SELECT id FROM submission "
                                  "WHERE op = 'create' AND status IN ('received', 'published') "
                                  "AND status_at < ? AND NOT EXISTS(SELECT 1 FROM desk_record "
                                  "WHERE parent = submission.id AND desk_record.received >= ?)"),
                   1, {daysAgo(m_policy.expireDays), daysAgo(m_policy.expireDays)}));
    for (const QString &id : ids) {
        m_sql.change(QStringLiteral("UPDATE submission SET earlier = status, status = 'withdrawn', "
                                    "status_at = ? WHERE id = ?"),
                     {sqlTime(m_now), id});
    }
    return ids;
}

QStringList RetentionRun::ended()
{
    return firstColumn(m_sql.rows(
        QStringLiteral("SELECT id FROM submission WHERE op = 'create' "
                       "AND status IN ('rejected', 'withdrawn', 'done') AND status_at < ? "
                       "AND NOT EXISTS(SELECT 1 FROM desk_record "
                       "WHERE parent = submission.id AND desk_record.received >= ?)"),
        1, {daysAgo(m_policy.eraseDays), daysAgo(m_policy.eraseDays)}));
}

QStringList RetentionRun::abandoned()
{
    const int days = quarterDays + holidayDays
        + std::max({underWayDays, m_policy.eraseDays, m_policy.expireDays});
    return firstColumn(
        m_sql.rows(QStringLiteral("SELECT parent FROM desk_record WHERE parent <> '' "
                                  "GROUP BY parent HAVING max(received) < ?"),
                   1, {daysAgo(days)}));
}

QStringList RetentionRun::clearBoard()
{
    m_sql.change(QStringLiteral("DELETE FROM board WHERE json IS NULL AND put < ?"),
                 {daysAgo(boardDays)});
    const QStringList cases = firstColumn(
        m_sql.rows(QStringLiteral("SELECT parent FROM board WHERE json IS NOT NULL AND put < ?"), 1,
                   {daysAgo(m_policy.expireDays)}));
    m_sql.change(QStringLiteral("UPDATE board SET json = NULL WHERE json IS NOT NULL AND put < ?"),
                 {daysAgo(m_policy.expireDays)});
    return cases;
}

bool RetentionRun::forgetLines()
{
    DeviceStore(m_sql, m_secret).forgetOldCodes(m_now);
    Eraser::forgetOld(m_sql, m_now);
    return m_sql.change(QStringLiteral("DELETE FROM audit WHERE at < ?"),
                        {daysAgo(m_policy.auditDays)})
        > 0;
}

} // namespace naober
