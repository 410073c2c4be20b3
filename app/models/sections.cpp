// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sections.h"

#include "models/log.h"
#include "storage/recordreader.h"

namespace naober {

namespace {

struct Part
{
    QLatin1String name;
    int minimum; ///< of the app, for a village that names none
};

constexpr Part parts[] = {
    {QLatin1String("agenda"), 3},        {QLatin1String("together"), 1},
    {QLatin1String("guide"), 3},         {QLatin1String("news"), 1},
    {QLatin1String("visit"), 1},         {QLatin1String("tv"), 1},
    {QLatin1String("neighbourhood"), 1},
};

} // namespace

Sections::Sections(Records &records, VillageInfo &village, QObject *parent)
    : QObject(parent)
    , m_records(records)
    , m_village(village)
{
    connect(&records, &Records::storeChanged, this, &Sections::count);
    connect(&records, &Records::recordsChanged, this, &Sections::count);
    connect(&records, &Records::dayChanged, this, &Sections::count);
    connect(&village, &VillageInfo::changed, this, &Sections::count);
    count();
}

void Sections::count()
{
    QSet<QString> open;
    for (const Part &part : parts) {
        int minimum = part.minimum;
        for (const SectionMinimum &own : m_village.village().sections) {
            if (own.section == part.name)
                minimum = own.minimum;
        }
        if (minimum >= 0 && items(part.name, qMax(1, minimum)) >= minimum)
            open.insert(part.name);
    }
    if (open == m_open)
        return;
    m_open = open;
    emit changed();
}

int Sections::items(const QString &section, int enough) const
{
    const RecordReader *store = m_records.store();
    if (!store)
        return 0;
    const auto number = [this, store](RecordType type) {
        RecordFilter filter;
        filter.aliveAt = m_records.now();
        const Result<qint64, StorageError> found = store->count(type, filter);
        if (!found)
            qCWarning(logModels) << "sections" << storageErrorName(found.error());
        return found ? static_cast<int>(*found) : 0;
    };
    if (section == QLatin1String("agenda")) {
        OccurrenceQuery query;
        query.from = m_records.today();
        query.limit = qMin(enough, RecordReader::mostRows);
        const Result<QList<EventOccurrence>, StorageError> found = store->occurrences(query);
        return found ? static_cast<int>(found->size()) : 0;
    }
    if (section == QLatin1String("together"))
        return (m_village.deskKnown() ? 1 : 0) + number(RecordType::Service)
            + number(RecordType::Request);
    if (section == QLatin1String("guide"))
        return number(RecordType::Organization);
    if (section == QLatin1String("news"))
        return number(RecordType::Article);
    if (section == QLatin1String("visit"))
        return number(RecordType::Place);
    if (section == QLatin1String("tv"))
        return number(RecordType::Video);
    return number(RecordType::Network);
}

} // namespace naober
