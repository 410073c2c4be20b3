// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/servicedetails.h"

#include "models/handoutfacts.h"
#include "models/words/openwords.h"
#include "models/words/thingwords.h"

namespace naober {

ServiceDetails::ServiceDetails(QObject *parent)
    : RecordDetails(RecordType::Service, parent)
{ }

RecordDetails::Card ServiceDetails::take(const QJsonObject &data)
{
    m_service = fromJson<Service>(data);
    Card card;
    card.title = m_service.name;
    card.summary = m_service.summary;
    card.body = m_service.body;
    card.categories = m_service.categories;
    card.image = m_service.image;
    card.link = m_service.url;
    return card;
}

bool ServiceDetails::concerns(const ChangeSet &changes) const
{
    return changes.touches(recordTypeName(RecordType::Organization));
}

QString ServiceDetails::organizationName() const
{
    return nameOf(RecordType::Organization, m_service.organization);
}

QString ServiceDetails::leadTimeText() const
{
    return ThingWords::leadTime(m_service.leadTimeDays);
}

QString ServiceDetails::openText() const
{
    return OpenWords(words()).state(m_service.openingHours, now());
}

bool ServiceDetails::isOpen() const
{
    return records() && naober::isOpen(m_service.openingHours, *records());
}

QVariantList ServiceDetails::hours() const
{
    return OpenWords(words()).table(m_service.openingHours, today());
}

QVariantList ServiceDetails::questions() const
{
    QVariantList questions;
    for (const IntakeQuestion &question : m_service.questions) {
        questions.append(QVariantMap{
            {QStringLiteral("questionId"), question.id},
            {QStringLiteral("label"), question.label},
            {QStringLiteral("kind"), enumName(question.kind, IntakeQuestion::kindNames)},
            {QStringLiteral("choices"), question.choices},
            {QStringLiteral("required"), question.required},
        });
    }
    return questions;
}

QString ServiceDetails::assuredText() const
{
    return ThingWords(words()).assured(m_service.assuredAt, m_service.assuredBy, today());
}

void ServiceDetails::describe(HandoutFacts &facts) const
{
    facts.over(organizationName());
    facts.phone(m_service.phone, m_service.howToAsk);
    if (m_service.phone.isEmpty())
        facts.fact(tr("How to ask", "label on paper"), m_service.howToAsk);
    facts.fact(tr("For whom", "label on paper"), m_service.eligibility);
    facts.cost(m_service.cost);
    facts.fact(tr("In time", "label on paper"), leadTimeText());
    facts.where(m_service.area);
    facts.email(m_service.email);
    facts.website(m_service.url);
    facts.openingHours(m_service.openingHours);
    facts.section(tr("You could ask this"), m_service.examples);
    facts.assured(assuredText());
}

} // namespace naober
