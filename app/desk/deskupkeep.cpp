// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskupkeep.h"

#include "desk/casefold.h"
#include "desk/deskeffects.h"
#include "desk/deskwork.h"
#include "desk/showncorrections.h"

#include <QJsonDocument>

namespace naober {

namespace {

constexpr qsizetype mostCarried = 20 * 1024; // of JSON in one event, far below its limit

QDateTime lastMove(const Case &folded)
{
    return folded.transitions.isEmpty() ? folded.begun : folded.transitions.last().at;
}

} // namespace

Result<void, DeskError> DeskUpkeep::run(const QDateTime &heard)
{
    if (!m_vault.ring() || !heard.isValid())
        return {};
    const QDateTime now = std::min(heard, m_vault.clock().now());
    const QList<int> lacks = lacking(now);
    // Whatever was written since the newest key was made may be missing here.
    if (!lacks.isEmpty() && lacks.last() > m_vault.ring()->newest())
        return {};
    m_incomplete = m_book.cases().incomplete(lacks);
    if (const auto done = endAndErase(now); !done)
        return done;
    if (const auto done = correctShown(now); !done)
        return done;
    return carryAndDestroy(now);
}

std::chrono::days DeskUpkeep::keysStay() const
{
    // What was sealed to a key before it was replaced may be under way as long as the hub takes it.
    return std::max(policy().erase, std::chrono::days(KeyRing::longestUnderWay));
}

QList<int> DeskUpkeep::lacking(const QDateTime &now) const
{
    const KeyRing &ring = *m_vault.ring();
    QList<int> lacks;
    for (const KeyRecord &key : m_book.keys()) {
        const QDateTime since = ring.newerSince(key.generation);
        // By then it is destroyed at every desk.
        const bool isGone = since.isValid() && since.addDays(keysStay().count()) < now;
        if (!ring.knows(key.generation) && !isGone)
            lacks.append(key.generation);
    }
    return lacks;
}

Result<void, DeskError> DeskUpkeep::endAndErase(const QDateTime &now)
{
    const auto isOver = [&now](const QDateTime &since, std::chrono::days time) {
        return since.isValid() && since.addSecs(std::chrono::seconds(time).count()) <= now;
    };
    QList<EventDraft> drafts;
    const QStringList ids = m_book.cases().ids();
    for (const QString &id : ids) {
        // Until the hub has it, only this desk's clock says when it was, and that may be wrong.
        if (m_book.cases().hasUnsent(id) || m_incomplete.contains(id))
            continue;
        const Case &about = *m_book.cases().find(id);
        if (isOver(about.ended(), policy().erase)) {
            drafts.append(countedDraft(about, m_book.villageFeed(), now));
        } else if (about.state == CaseState::Open && effects::isOnBoard(about)
                   && isOver(lastMove(about), policy().expire)) {
            drafts.append({id, CaseMoved{CaseState::Open, CaseState::Expired, {}},
                           effects::ofMove(about, CaseState::Expired)});
        }
    }
    if (drafts.isEmpty())
        return {};
    const auto written = m_book.write(drafts, QString());
    return written ? Result<void, DeskError>() : written.error();
}

Result<void, DeskError> DeskUpkeep::correctShown(const QDateTime &now)
{
    const QDateTime since = now.addDays(-policy().expire.count());
    const QList<EventDraft> drafts = shownCorrections(m_book, since, m_incomplete);
    if (drafts.isEmpty())
        return {};
    const auto written = m_book.write(drafts, QString());
    return written ? Result<void, DeskError>() : written.error();
}

Result<void, DeskError> DeskUpkeep::carryAndDestroy(const QDateTime &heard)
{
    // Before anything is destroyed, everybody's events must be here and this desk's at the hub.
    if (m_book.hasUnsent() || !m_incomplete.isEmpty())
        return {};
    const QList<int> due = m_vault.ring()->dueForDestruction(keysStay(), heard);
    if (due.isEmpty())
        return {};
    QList<EventDraft> drafts;
    const QStringList cases = m_book.cases().everyCase();
    for (const QString &id : cases) {
        if (m_book.cases().needsCarrying(id, due))
            drafts += carrying(id);
    }
    if (!drafts.isEmpty()) {
        const auto written = m_book.write(drafts, QString());
        return written ? Result<void, DeskError>() : written.error();
    }
    auto ring = m_vault.ringCopy();
    if (!ring)
        return ring.error();
    for (const int generation : due)
        ring->destroy(generation);
    if (const auto kept = m_vault.setRing(std::move(*ring)); !kept)
        return kept;
    if (const auto erased = m_vault.store().finishErasing(); !erased)
        return deskErrorFrom(erased.error());
    return m_book.feedChanged({});
}

QList<EventDraft> DeskUpkeep::carrying(const QString &caseId) const
{
    QList<EventDraft> drafts;
    CaseCarried part;
    qsizetype size = 0;
    const auto finish = [&] {
        if (!part.items.isEmpty())
            drafts.append({caseId, part, {}, {}, true});
        part.items.clear();
        size = 0;
    };
    const QList<CaseItem> items = unpackedItems(m_book.cases().items(caseId));
    for (const CaseItem &item : items) {
        const QJsonObject json = carriedItem(item);
        const qsizetype bytes = QJsonDocument(json).toJson(QJsonDocument::Compact).size();
        if (size + bytes > mostCarried)
            finish();
        part.items.append(json);
        size += bytes;
    }
    finish();
    return drafts;
}

} // namespace naober
