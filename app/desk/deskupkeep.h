// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/deskbook.h"
#include "desk/keepingpolicy.h"

namespace naober {

/// What happens at a desk by itself. Each run writes what is due as events; the hub and the other
/// desks learn of it like of anything else. One thread.
class DeskUpkeep
{
public:
    /// Both must outlive it. \a policy counts until the hub has told the village's own.
    DeskUpkeep(DeskVault &vault, DeskBook &book, KeepingPolicy policy)
        : m_vault(vault)
        , m_book(book)
        , m_policy(policy)
    { }

    /// After a sync. \a heard is the time of the newest head of the hub; the earlier of it and this
    /// desk's clock counts, so that a clock that jumps ahead forgets nothing.
    Result<void, DeskError> run(const QDateTime &heard);

private:
    /// Generations of the village that this desk never had and another desk may still have.
    QList<int> lacking(const QDateTime &now) const;
    std::chrono::days keysStay() const;
    Result<void, DeskError> endAndErase(const QDateTime &now);
    /// What the hub shows of a case and the case itself does not say is put right: a move that came
    /// too late had its effects there all the same.
    Result<void, DeskError> correctShown(const QDateTime &now);
    Result<void, DeskError> carryAndDestroy(const QDateTime &heard);
    QList<EventDraft> carrying(const QString &caseId) const;
    KeepingPolicy policy() const { return m_book.keeping().value_or(m_policy); }

    DeskVault &m_vault;
    DeskBook &m_book;
    KeepingPolicy m_policy;
    QSet<QString> m_incomplete; ///< cases that others know more of; this run leaves them alone
};

} // namespace naober
