// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/networkdetails.h"

#include "models/handoutfacts.h"
#include "models/words/thingwords.h"

namespace naober {

NetworkDetails::NetworkDetails(QObject *parent)
    : RecordDetails(RecordType::Network, parent)
{ }

RecordDetails::Card NetworkDetails::take(const QJsonObject &data)
{
    m_network = fromJson<Network>(data);
    Card card;
    card.title = m_network.name;
    card.summary = m_network.summary;
    card.image = m_network.image;
    card.link = m_network.link;
    return card;
}

QString NetworkDetails::streetsText() const
{
    return words().list(m_network.streets);
}

QVariantList NetworkDetails::connectors() const
{
    QVariantList regular;
    QVariantList standIns;
    for (const Connector &connector : m_network.connectors) {
        const QVariantMap person{
            {QStringLiteral("name"), connector.name},
            {QStringLiteral("phone"), connector.phone},
            {QStringLiteral("hours"), connector.hours},
            {QStringLiteral("standIn"), connector.standIn},
            {QStringLiteral("confirmedText"),
             ThingWords(words()).assured(connector.confirmedAt, {}, today())},
            {QStringLiteral("photoUrl"), mediaUrl(connector.photo.media)},
        };
        (connector.standIn ? standIns : regular).append(person);
    }
    return regular + standIns;
}

QString NetworkDetails::householdsText() const
{
    return ThingWords::households(m_network.householdsJoined, m_network.householdsTotal);
}

void NetworkDetails::describe(HandoutFacts &facts) const
{
    facts.over(tr("Neighbourhood"));
    for (const bool standIn : {false, true}) {
        for (const Connector &one : m_network.connectors) {
            if (one.standIn != standIn)
                continue;
            facts.fact(standIn ? tr("Stand-in", "of a neighbourhood connector")
                               : tr("Connector", "of a neighbourhood"),
                       one.name);
            facts.phone(one.phone, one.hours);
        }
    }
    facts.fact(tr("Streets", "label on paper"), streetsText(),
               m_network.postcodes.join(QStringLiteral(", ")));
    facts.fact(tr("Taking part", "label on paper"), householdsText());
    facts.phone(m_network.phone);
    facts.email(m_network.email);
    facts.website(m_network.link);
}

} // namespace naober
