// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/showncorrections.h"

#include "desk/deskeffects.h"

namespace naober {

namespace {

QString idOf(const CaseItem &item)
{
    return std::visit([](const auto &value) { return value.id; }, item);
}

QDateTime receivedOf(const CaseItem &item)
{
    return std::visit([](const auto &value) { return value.received; }, item);
}

/// True if \a item put right what is shown, in just this way.
bool isCorrection(const CaseItem &item, const QString &digest)
{
    const auto *event = std::get_if<CaseEvent>(&item);
    const auto *corrected = event ? std::get_if<CaseCorrected>(&event->deed) : nullptr;
    return corrected && corrected->shown == digest;
}

} // namespace

QList<EventDraft> shownCorrections(const DeskBook &book, const QDateTime &since,
                                   const QSet<QString> &incomplete)
{
    QList<EventDraft> drafts;
    const CaseIndex &index = book.cases();
    const QList<ShownRecord> all = book.shown();
    for (const ShownRecord &shown : all) {
        // What it was shown after must be here too, or this desk would go back on it.
        const bool isKnown = (shown.after.isEmpty() || index.hasRecord(shown.after))
            && !incomplete.contains(shown.caseId);
        const Case *about = index.find(shown.caseId);
        if (!about || !isKnown || index.hasUnsent(shown.caseId))
            continue;
        const effects::Shown wanted = effects::shownOf(*about);
        const QString digest = effects::shownDigest(wanted.status, wanted.board);
        if (digest == effects::shownDigest(shown.status, shown.board))
            continue;
        const CaseItem last = index.items(shown.caseId).last();
        if (isCorrection(last, digest) || receivedOf(last) < since)
            continue;
        const QString event =
            derivedUuid({QByteArrayLiteral("naober corrected 1"), shown.caseId.toLatin1(),
                         idOf(last).toLatin1(), digest.toLatin1()});
        drafts.append({shown.caseId, CaseCorrected{digest}, effects::toShow(shown.caseId, wanted),
                       event, false});
    }
    return drafts;
}

} // namespace naober
