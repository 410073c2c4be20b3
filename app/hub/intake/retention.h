// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/intake/sql.h"

#include <QJsonObject>
#include <QStringList>

namespace naober {

/// How long a village keeps what people sent (records.md village.retention).
struct RetentionPolicy
{
    int expireDays = 30; ///< without any answer
    int eraseDays = 30; ///< after it ended
    int auditDays = 365;

    /// What a village record's data say; the usual where they say nothing.
    static RetentionPolicy fromVillage(const QJsonObject &data);
    /// What desks are told of it.
    QJsonObject toDeskJson() const;
};

/// Forgets what has had its time: ends requests that nobody answered, erases what ended long
/// enough ago, old audit lines and codes. What a desk works on is the desk's to end: of a case that
/// has events, only one that no desk has carried on is erased here. One transaction's use.
class RetentionRun
{
public:
    RetentionRun(Sql &sql, QByteArray secret, RetentionPolicy policy, QDateTime now)
        : m_sql(sql)
        , m_secret(std::move(secret))
        , m_policy(policy)
        , m_now(std::move(now))
    { }

    struct Outcome
    {
        bool erased = false; ///< something is to be taken out of the feeds too
        bool boardChanged = false;
        QStringList shown; ///< records of the desk feed that say otherwise now
    };
    Outcome run();

private:
    QVariant daysAgo(int days) const;
    /// Each gives the cases of which something else is shown now.
    QStringList expire();
    QStringList ended();
    QStringList abandoned();
    QStringList clearBoard();
    bool forgetLines();

    Sql &m_sql;
    const QByteArray m_secret;
    const RetentionPolicy m_policy;
    const QDateTime m_now;
};

} // namespace naober
