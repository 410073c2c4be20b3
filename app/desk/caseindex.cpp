// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/caseindex.h"

#include "desk/casefold.h"

#include <algorithm>

namespace naober {

namespace {

/// Of what \a item tells: itself, or what it carries.
QStringList idsIn(const CaseItem &item)
{
    QStringList ids;
    const auto *event = std::get_if<CaseEvent>(&item);
    const auto *carried = event ? std::get_if<CaseCarried>(&event->deed) : nullptr;
    const QList<CaseItem> items = carried ? unpackedItems({item}) : QList<CaseItem>{item};
    for (const CaseItem &inner : items)
        ids.append(std::visit([](const auto &value) { return value.id; }, inner));
    return ids;
}

} // namespace

void CaseIndex::clear()
{
    *this = CaseIndex();
}

void CaseIndex::add(const OpenedItem &opened)
{
    remove(opened.id);
    if (opened.refused == SealError::NoGeneration)
        m_unread.insert(opened.id, {opened.caseId, opened.generation});
    else if (opened.refused)
        m_refused.insert(opened.id, *opened.refused);
    if (!opened.item)
        return;
    const auto *submission = std::get_if<CaseSubmission>(&*opened.item);
    const QString caseId =
        submission ? submission->caseId() : std::get<CaseEvent>(*opened.item).caseId;
    Entry &entry = m_cases[caseId];
    entry.parts.insert(opened.seq, {opened.id, opened.generation, opened.item});
    entry.folded.reset();
    m_caseOf.insert(opened.id, {caseId, opened.seq});
}

void CaseIndex::remove(const QString &id)
{
    m_refused.remove(id);
    m_unread.remove(id);
    const auto place = m_caseOf.take(id);
    const auto it = m_cases.find(place.first);
    if (it == m_cases.end())
        return;
    it->parts.remove(place.second);
    it->folded.reset();
    if (it->parts.isEmpty() && it->unsent.isEmpty())
        m_cases.erase(it);
}

void CaseIndex::setUnsent(const QList<CaseEvent> &events)
{
    for (auto it = m_cases.begin(); it != m_cases.end();) {
        if (!it->unsent.isEmpty()) {
            it->unsent.clear();
            it->folded.reset();
        }
        it = it->parts.isEmpty() ? m_cases.erase(it) : std::next(it);
    }
    for (const CaseEvent &event : events) {
        Entry &entry = m_cases[event.caseId];
        entry.unsent.append(event);
        entry.folded.reset();
    }
}

void CaseIndex::setHidden(const QSet<QString> &cases)
{
    m_hidden = cases;
}

const Case &CaseIndex::folded(const QString &caseId, const Entry &entry) const
{
    if (!entry.folded)
        entry.folded = foldCase(caseId, items(caseId));
    return *entry.folded;
}

const Case *CaseIndex::find(const QString &caseId) const
{
    const auto it = m_cases.constFind(caseId);
    if (it == m_cases.constEnd() || m_hidden.contains(caseId))
        return nullptr;
    const Case &found = folded(caseId, *it);
    return found.hasBeginning ? &found : nullptr;
}

const Case *CaseIndex::named(const QString &text) const
{
    if (isLowerUuid(text))
        return find(text);
    const QString number = text.trimmed().toUpper();
    for (auto it = m_cases.constBegin(); it != m_cases.constEnd(); ++it) {
        const Case *found = find(it.key());
        if (found && (found->number == number || found->otherNumbers.contains(number)))
            return found;
    }
    return nullptr;
}

QStringList CaseIndex::ids() const
{
    QList<QPair<QDateTime, QString>> found;
    for (auto it = m_cases.constBegin(); it != m_cases.constEnd(); ++it) {
        if (const Case *made = find(it.key()))
            found.append({made->begun, it.key()});
    }
    std::sort(found.begin(), found.end());
    QStringList ids;
    for (const auto &[begun, id] : std::as_const(found))
        ids.append(id);
    return ids;
}

bool CaseIndex::isInFeed(const QString &caseId) const
{
    const auto it = m_cases.constFind(caseId);
    return it != m_cases.constEnd() && !it->parts.isEmpty();
}

bool CaseIndex::hasUnsent(const QString &caseId) const
{
    const auto it = m_cases.constFind(caseId);
    return it != m_cases.constEnd() && !it->unsent.isEmpty();
}

QList<CaseItem> CaseIndex::items(const QString &caseId) const
{
    QList<CaseItem> items;
    const auto it = m_cases.constFind(caseId);
    if (it == m_cases.constEnd())
        return items;
    for (const Part &part : it->parts)
        items.append(*part.item);
    for (const CaseEvent &event : it->unsent)
        items.append(event);
    return items;
}

bool CaseIndex::needsCarrying(const QString &caseId, const QList<int> &due) const
{
    const auto it = m_cases.constFind(caseId);
    if (it == m_cases.constEnd())
        return false;
    QSet<QString> safe;
    QSet<QString> endangered;
    for (const Part &part : it->parts) {
        const QStringList ids = idsIn(*part.item);
        const QSet<QString> held(ids.begin(), ids.end());
        (due.contains(part.generation) ? endangered : safe) += held;
    }
    return !safe.contains(endangered);
}

QSet<QString> CaseIndex::incomplete(const QList<int> &lacking) const
{
    QHash<QString, QSet<QString>> missing;
    for (auto it = m_unread.constBegin(); it != m_unread.constEnd(); ++it) {
        if (lacking.contains(it->generation))
            missing[it->caseId].insert(it.key());
    }
    QSet<QString> cases;
    for (auto it = missing.begin(); it != missing.end(); ++it) {
        const Entry entry = m_cases.value(it.key());
        for (const Part &part : entry.parts) {
            const QStringList ids = idsIn(*part.item);
            *it -= QSet<QString>(ids.begin(), ids.end());
        }
        if (!it->isEmpty())
            cases.insert(it.key());
    }
    return cases;
}

} // namespace naober
