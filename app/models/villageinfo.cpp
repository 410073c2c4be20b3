// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/villageinfo.h"

#include "models/blockvalues.h"
#include "models/defaultsilhouette.h"
#include "models/log.h"
#include "models/words/openwords.h"
#include "models/words/thingwords.h"
#include "models/wordsof.h"
#include "storage/recordreader.h"

namespace naober {

namespace {

QVariantList pointValues(const QList<QPointF> &points)
{
    QVariantList values;
    values.reserve(points.size());
    for (const QPointF &point : points)
        values.append(point);
    return values;
}

} // namespace

VillageInfo::VillageInfo(Records &records, QObject *parent)
    : QObject(parent)
    , m_records(records)
{
    connect(&records, &Records::storeChanged, this, &VillageInfo::read);
    connect(&records, &Records::wordsChanged, this, [this] {
        if (!m_reading)
            read();
    });
    connect(&records, &Records::recordsChanged, this, [this](const ChangeSet &changes) {
        if (changes.touches(recordTypeName(RecordType::Village)))
            read();
    });
    connect(&records, &Records::minuteChanged, this, &VillageInfo::openChanged);
    connect(&records, &Records::dayChanged, this, &VillageInfo::changed);
    connect(&records, &Records::mediaChanged, this, &VillageInfo::mediaChanged);
    read();
}

void VillageInfo::read()
{
    // Setting the zone tells everybody that words changed, this object too.
    m_reading = true;
    std::optional<Record> record;
    if (m_records.store()) {
        const Result<std::optional<Record>, StorageError> found = m_records.store()->village();
        if (found)
            record = *found;
        else
            qCWarning(logModels) << "village" << storageErrorName(found.error());
    }
    m_known = record.has_value();
    m_village = m_known ? fromJson<Village>(m_records.localized(record->data)) : Village();
    m_records.setHome(m_village.geo);
    // An empty name would mean the machine's own zone.
    if (!m_village.timezone.isEmpty())
        m_records.setZone(QTimeZone(m_village.timezone.toUtf8()));
    m_reading = false;
    emit changed();
    emit openChanged();
    emit mediaChanged();
}

QUrl VillageInfo::logoUrl() const
{
    return m_records.mediaUrl(m_village.theme.logo.media);
}

QVariantList VillageInfo::silhouette() const
{
    QVariantList layers;
    const bool own = !m_village.theme.silhouette.isEmpty();
    const QList<SilhouetteLayer> from = own ? m_village.theme.silhouette : defaultSilhouette();
    for (const SilhouetteLayer &layer : from)
        layers.append(QVariant(pointValues(layer.points)));
    return layers;
}

QVariantList VillageInfo::windows() const
{
    const bool own = !m_village.theme.silhouette.isEmpty();
    return pointValues(own ? m_village.theme.windows : defaultWindows());
}

QVariantList VillageInfo::deskPeople() const
{
    QVariantList people;
    for (const DeskPerson &person : m_village.desk.people) {
        people.append(QVariantMap{
            {QStringLiteral("name"), person.name},
            {QStringLiteral("photoUrl"), m_records.mediaUrl(person.photo.media)},
        });
    }
    return people;
}

bool VillageInfo::isDeskOpen() const
{
    return isOpen(m_village.desk.openingHours, m_records);
}

QString VillageInfo::deskOpenText() const
{
    return OpenWords(wordsOf(m_records)).state(m_village.desk.openingHours, m_records.now());
}

QVariantList VillageInfo::deskHours() const
{
    return OpenWords(wordsOf(m_records)).table(m_village.desk.openingHours, m_records.today());
}

QString VillageInfo::replyWithinText() const
{
    return ThingWords::replyWithin(m_village.desk.replyWithinHours);
}

QVariantList VillageInfo::urgent() const
{
    QVariantList numbers;
    for (const UrgentNumber &number : m_village.urgent) {
        numbers.append(QVariantMap{
            {QStringLiteral("name"), number.name},
            {QStringLiteral("phone"), number.phone},
            {QStringLiteral("when"), number.when},
        });
    }
    return numbers;
}

QVariantList VillageInfo::about() const
{
    return blockValues(m_village.about,
                       [this](const QString &name) { return m_records.mediaUrl(name); });
}

} // namespace naober
