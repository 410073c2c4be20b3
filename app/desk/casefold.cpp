// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/casefold.h"

#include "desk/casefolder.h"

namespace naober {

namespace {

QString idOf(const CaseItem &item)
{
    return std::visit([](const auto &value) { return value.id; }, item);
}

QString caseOf(const CaseItem &item)
{
    if (const auto *submission = std::get_if<CaseSubmission>(&item))
        return submission->caseId();
    return std::get<CaseEvent>(item).caseId;
}

} // namespace

QList<CaseItem> unpackedItems(const QList<CaseItem> &items)
{
    QList<CaseItem> unpacked;
    QSet<QString> seen;
    const auto add = [&](const CaseItem &item) {
        if (seen.contains(idOf(item)))
            return;
        seen.insert(idOf(item));
        unpacked.append(item);
    };
    // A desk that cannot read the originals any more has these only; so they count, and count
    // first, also where the originals can still be read.
    for (const CaseItem &item : items) {
        const auto *event = std::get_if<CaseEvent>(&item);
        const auto *carried = event ? std::get_if<CaseCarried>(&event->deed) : nullptr;
        if (!carried)
            continue;
        for (const QJsonObject &json : carried->items) {
            const auto inner = carriedItemFromJson(json);
            if (inner && caseOf(*inner) == event->caseId)
                add(*inner);
        }
    }
    for (const CaseItem &item : items) {
        const auto *event = std::get_if<CaseEvent>(&item);
        if (!event || !std::holds_alternative<CaseCarried>(event->deed))
            add(item);
    }
    return unpacked;
}

Case foldCase(const QString &caseId, const QList<CaseItem> &items)
{
    CaseFolder folder(caseId);
    const QList<CaseItem> unpacked = unpackedItems(items);
    for (const CaseItem &item : unpacked) {
        if (caseOf(item) == caseId)
            folder.take(item);
    }
    return std::move(folder).finished();
}

} // namespace naober
