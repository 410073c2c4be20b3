// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/organizationdetails.h"

#include "models/contactcard.h"
#include "models/handoutfacts.h"
#include "models/words/openwords.h"
#include "models/words/thingwords.h"

namespace naober {

OrganizationDetails::OrganizationDetails(QObject *parent)
    : RecordDetails(RecordType::Organization, parent)
{ }

RecordDetails::Card OrganizationDetails::take(const QJsonObject &data)
{
    m_organization = fromJson<Organization>(data);
    Card card;
    card.title = m_organization.name;
    card.summary = m_organization.summary;
    card.body = m_organization.body;
    card.categories = m_organization.categories;
    card.image = m_organization.image;
    card.link = m_organization.url;
    return card;
}

QString OrganizationDetails::kind() const
{
    return enumName(m_organization.kind, Organization::kindNames);
}

QString OrganizationDetails::kindText() const
{
    return ThingWords::kind(m_organization.kind);
}

QString OrganizationDetails::openText() const
{
    return OpenWords(words()).state(m_organization.openingHours, now());
}

bool OrganizationDetails::isOpen() const
{
    return records() && naober::isOpen(m_organization.openingHours, *records());
}

QVariantList OrganizationDetails::hours() const
{
    return OpenWords(words()).table(m_organization.openingHours, today());
}

QString OrganizationDetails::assuredText() const
{
    return ThingWords(words()).assured(m_organization.assuredAt, m_organization.assuredBy, today());
}

QString OrganizationDetails::contactText() const
{
    return exists() ? contactCard(m_organization) : QString();
}

void OrganizationDetails::describe(HandoutFacts &facts) const
{
    facts.over(categories().isEmpty() ? kindText() : words().list(categories()));
    facts.phone(m_organization.phone);
    facts.where(m_organization.address);
    facts.email(m_organization.email);
    facts.website(m_organization.url);
    facts.access(m_organization.accessibility);
    facts.openingHours(m_organization.openingHours);
    facts.assured(assuredText());
}

} // namespace naober
