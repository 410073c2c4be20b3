// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/intake/sql.h"

#include <QStringList>

namespace naober {

/// Tells desks what is shown of each case outside: its record on the board and what its owner is
/// told (submissions.md §6, `shown`). So they see what an outdated move of theirs has left there.
/// One transaction's use.
class ShownRecords
{
public:
    ShownRecords(Sql &sql, QDateTime now)
        : m_sql(sql)
        , m_now(std::move(now))
    { }

    /// Writes down what is shown of \a caseId now if that has changed. \a after is the event or
    /// submission that changed it; empty: time did.
    void refresh(const QString &caseId, const QString &after = {});
    /// The records that were written: what there is to publish.
    QStringList written() const { return m_written; }

private:
    Sql &m_sql;
    const QDateTime m_now;
    QStringList m_written;
};

} // namespace naober
