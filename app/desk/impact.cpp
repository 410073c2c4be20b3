// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/impact.h"

#include "desk/casefold.h"

namespace naober {

namespace {

constexpr int smallest = 5; // a group that may be shown as a number

QJsonValue shown(int count)
{
    if (count == 0 || count >= smallest)
        return count;
    return QStringLiteral("<5");
}

QJsonObject shown(const QMap<QString, int> &counts)
{
    QJsonObject json;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        json.insert(it.key().isEmpty() ? QStringLiteral("-") : it.key(), shown(it.value()));
    return json;
}

} // namespace

QJsonObject impactFigures(const QList<CaseItem> &journal)
{
    int all = 0;
    QMap<QString, int> months;
    QMap<QString, int> services;
    QMap<QString, int> networks;
    QMap<QString, int> ends;
    const QList<CaseItem> items = unpackedItems(journal);
    for (const CaseItem &item : items) {
        const auto *event = std::get_if<CaseEvent>(&item);
        const auto *line = event ? std::get_if<CaseCounted>(&event->deed) : nullptr;
        if (!line)
            continue;
        ++all;
        ++months[line->month];
        ++services[line->service];
        ++networks[line->network];
        ++ends[line->end];
    }
    return {{QStringLiteral("cases"), shown(all)},
            {QStringLiteral("months"), shown(months)},
            {QStringLiteral("services"), shown(services)},
            {QStringLiteral("networks"), shown(networks)},
            {QStringLiteral("ends"), shown(ends)}};
}

} // namespace naober
