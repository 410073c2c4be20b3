// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/absence.h"

#include "hub/hubtext.h"

#include "domain/event.h"

#include <algorithm>

namespace naober {

namespace {

QDate dayOf(const QJsonObject &occurrence)
{
    // Instants and dates both begin with the day in the village's time.
    return QDate::fromString(occurrence.value(QLatin1String("start")).toString().left(10),
                             Qt::ISODate);
}

QDate lastListed(const QHash<QString, Listed> &now)
{
    QDate last;
    for (const Listed &entry : now) {
        if (entry.next.isValid() && (!last.isValid() || entry.next > last))
            last = entry.next;
    }
    return last;
}

} // namespace

Listed listed(const QString &type, const QJsonObject &data, const QDate &today)
{
    Listed result{type, {}};
    if (type != recordTypeName(RecordType::Event))
        return result;
    const QJsonArray occurrences = data.value(QLatin1String("occurrences")).toArray();
    for (const QJsonValue &value : occurrences) {
        const QDate day = dayOf(value.toObject());
        if (day >= today) {
            result.next = day;
            break;
        }
    }
    return result;
}

Absence decideAbsence(Completeness completeness, const QHash<QString, Listed> &before,
                      const QHash<QString, Listed> &now, const QDate &today)
{
    Absence absence;
    if (completeness == Completeness::Partial)
        return absence;
    const QDate last = lastListed(now);
    qsizetype counted = 0;
    for (auto it = before.begin(); it != before.end(); ++it) {
        // A calendar of the next so many says nothing about what is over or beyond its end.
        const bool within = completeness == Completeness::Complete
            || (it->next.isValid() && it->next >= today && last.isValid() && it->next < last);
        const bool there = now.contains(it.key());
        counted += within || there ? 1 : 0;
        if (within && !there)
            absence.gone.append(it.key());
    }
    std::sort(absence.gone.begin(), absence.gone.end());
    if (now.isEmpty() && !before.isEmpty()) {
        absence.gone.clear();
        absence.warning =
            HubText::tr("lists nothing any more; what it had (%1) is kept").arg(before.size());
    } else if (absence.gone.size() * 2 > counted) {
        absence.warning = HubText::tr("lists under half of what it had: %1 of %2 are missing; "
                                      "they are kept")
                              .arg(absence.gone.size())
                              .arg(counted);
        absence.gone.clear();
    }
    return absence;
}

} // namespace naober
