// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requestdetails.h"

#include "models/handoutfacts.h"

namespace naober {

RequestDetails::RequestDetails(QObject *parent)
    : RecordDetails(RecordType::Request, parent)
{ }

RecordDetails::Card RequestDetails::take(const QJsonObject &data)
{
    m_request = fromJson<Request>(data);
    Card card;
    card.title = m_request.title;
    card.summary = m_request.summary;
    card.categories = m_request.categories;
    return card;
}

bool RequestDetails::concerns(const ChangeSet &changes) const
{
    return changes.touches(recordTypeName(RecordType::Network))
        || changes.touches(recordTypeName(RecordType::Service));
}

QString RequestDetails::kind() const
{
    return enumName(m_request.kind, Request::kindNames);
}

QString RequestDetails::networkName() const
{
    return nameOf(RecordType::Network, m_request.network);
}

QString RequestDetails::serviceName() const
{
    return nameOf(RecordType::Service, m_request.service);
}

QString RequestDetails::publishedText() const
{
    return records() ? naober::publishedText(m_request.published, *records()) : QString();
}

void RequestDetails::describe(HandoutFacts &facts) const
{
    facts.over(m_request.kind == Request::Kind::Offer ? tr("A neighbour offers this")
                                                      : tr("A neighbour asks this"));
    if (agreed())
        facts.notice(tr("Somebody is on it"));
    facts.when(m_request.when);
    facts.where(networkName());
    facts.phone(m_request.phone, m_request.respond);
    if (m_request.phone.isEmpty())
        facts.fact(tr("How to answer", "label on paper"), m_request.respond);
}

} // namespace naober
