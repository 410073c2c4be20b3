// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/placedetails.h"

#include "models/handoutfacts.h"
#include "models/words/openwords.h"
#include "models/words/thingwords.h"

namespace naober {

PlaceDetails::PlaceDetails(QObject *parent)
    : RecordDetails(RecordType::Place, parent)
{ }

RecordDetails::Card PlaceDetails::take(const QJsonObject &data)
{
    m_place = fromJson<Place>(data);
    Card card;
    card.title = m_place.name;
    card.summary = m_place.summary;
    card.body = m_place.body;
    card.categories = m_place.categories;
    card.image = m_place.image;
    card.link = m_place.url;
    return card;
}

QString PlaceDetails::kind() const
{
    return enumName(m_place.kind, Place::kindNames);
}

QString PlaceDetails::kindText() const
{
    return ThingWords::kind(m_place.kind);
}

QString PlaceDetails::distanceText() const
{
    if (!records())
        return {};
    return ThingWords(words()).distance(distanceBetween(records()->home(), m_place.geo));
}

QString PlaceDetails::lengthText() const
{
    return m_place.lengthMeters > 0 ? ThingWords(words()).distance(m_place.lengthMeters)
                                    : QString();
}

QString PlaceDetails::durationText() const
{
    return ThingWords(words()).duration(m_place.durationMinutes);
}

QString PlaceDetails::openText() const
{
    return OpenWords(words()).state(m_place.openingHours, now());
}

bool PlaceDetails::isOpen() const
{
    return records() && naober::isOpen(m_place.openingHours, *records());
}

QVariantList PlaceDetails::hours() const
{
    return OpenWords(words()).table(m_place.openingHours, today());
}

QString PlaceDetails::assuredText() const
{
    return ThingWords(words()).assured(m_place.assuredAt, m_place.assuredBy, today());
}

void PlaceDetails::describe(HandoutFacts &facts) const
{
    facts.over(kindText());
    facts.where(m_place.address);
    facts.fact(tr("Length", "label on paper"), lengthText(), durationText());
    facts.phone(m_place.phone);
    facts.website(m_place.url);
    facts.access(m_place.accessibility);
    facts.openingHours(m_place.openingHours);
    if (geoKnown()) {
        facts.code(
            QStringLiteral("geo:%1,%2").arg(latitude(), 0, 'f', 5).arg(longitude(), 0, 'f', 5),
            tr("Point your phone at this square. Your own map shows the way."));
    }
    facts.assured(assuredText());
}

} // namespace naober
