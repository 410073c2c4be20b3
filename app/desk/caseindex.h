// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/case.h"
#include "desk/itemopener.h"

#include <QHash>

namespace naober {

/// All cases of the village in memory: what the desk feed told, this desk's unsent events last. A
/// case is folded when somebody looks at it and what it is made of has changed. One thread.
class CaseIndex
{
public:
    void clear();
    /// Adds what came with the feed, or puts it in the place of what has the same id.
    void add(const OpenedItem &opened);
    /// The record is gone from the feed.
    void remove(const QString &id);
    /// This desk's events that the feed does not have, in the order of writing, all of them.
    void setUnsent(const QList<CaseEvent> &events);
    /// Cases that this desk has asked the hub to erase: they are not shown any more.
    void setHidden(const QSet<QString> &cases);

    /// Null if there is none with a beginning, or it is hidden. Good until the next change.
    const Case *find(const QString &caseId) const;
    /// By its id, or by a number that people heard ("b-147").
    const Case *named(const QString &text) const;
    /// Cases with a beginning, by when they began.
    QStringList ids() const;
    bool isInFeed(const QString &caseId) const;
    /// True if this desk wrote something in it that the feed does not have.
    bool hasUnsent(const QString &caseId) const;
    /// What a case is made of, in the order of the feed, unsent events last.
    QList<CaseItem> items(const QString &caseId) const;
    /// True if some of it would be lost with the generations \a due: it was sealed under one of
    /// them and is in no `carried` event of another.
    bool needsCarrying(const QString &caseId, const QList<int> &due) const;
    /// True if the feed has it here, also what no key opens any more.
    bool hasRecord(const QString &id) const
    {
        return m_caseOf.contains(id) || m_unread.contains(id);
    }
    QStringList everyCase() const { return m_cases.keys(); }
    /// Cases of which something was sealed under one of the generations \a lacking, and is in no
    /// `carried` event either: what they say here is not what they say to others.
    QSet<QString> incomplete(const QList<int> &lacking) const;
    /// Records that were not believed, and why. Such of destroyed generations are not among them.
    QHash<QString, SealError> refused() const { return m_refused; }

private:
    struct Part
    {
        QString id;
        int generation = 0;
        std::optional<CaseItem> item;
    };
    struct Entry
    {
        QMap<qint64, Part> parts; ///< by their place in the feed
        QList<CaseEvent> unsent;
        mutable std::optional<Case> folded;
    };
    const Case &folded(const QString &caseId, const Entry &entry) const;

    QHash<QString, Entry> m_cases;
    QHash<QString, QPair<QString, qint64>> m_caseOf; ///< record → case and place
    QHash<QString, SealError> m_refused;
    struct Unread
    {
        QString caseId;
        int generation = 0; ///< 0: a submission, whose case is here without its secret part
    };
    QHash<QString, Unread> m_unread; ///< records of generations that are not here
    QSet<QString> m_hidden;
};

} // namespace naober
