// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searchrow.h"

#include "domain/article.h"
#include "domain/event.h"
#include "domain/initiative.h"
#include "domain/network.h"
#include "domain/place.h"
#include "domain/request.h"
#include "domain/service.h"
#include "domain/video.h"
#include "models/words/thingwords.h"
#include "models/wordsof.h"

namespace naober {

namespace {

void take(SearchRow &row, const Event &event)
{
    row.title = event.title;
    row.image = event.image;
    row.facts = {event.location.name.isEmpty() ? event.location.address : event.location.name};
}

void take(SearchRow &row, const Article &article)
{
    row.title = article.title;
    row.image = article.image;
    row.published = article.published;
    row.facts = {article.publisher};
}

void take(SearchRow &row, const Organization &organization)
{
    row.title = organization.name;
    row.image = organization.image;
    row.facts = {organization.address, organization.phone};
}

void take(SearchRow &row, const Service &service)
{
    row.title = service.name;
    row.image = service.image;
    row.facts = {service.cost, service.phone};
}

void take(SearchRow &row, const Place &place)
{
    row.title = place.name;
    row.image = place.image;
    row.facts = {ThingWords::kind(place.kind), place.address};
}

void take(SearchRow &row, const Network &network)
{
    row.title = network.name;
    row.image = network.image;
    if (!network.connectors.isEmpty())
        row.facts = {network.connectors.first().name, network.connectors.first().phone};
}

void take(SearchRow &row, const Request &request)
{
    row.title = request.title;
    row.facts = {request.when};
}

void take(SearchRow &row, const Initiative &initiative)
{
    row.title = initiative.title;
    row.image = initiative.image;
    row.facts = {initiative.when, initiative.location.name};
}

void take(SearchRow &row, const Video &video)
{
    row.title = video.title;
    row.image = video.poster;
    row.published = video.published;
    row.facts = {video.publisher};
}

template<typename T>
SearchRow read(SearchRow row, const QJsonObject &data)
{
    const T record = fromJson<T>(data);
    row.summary = record.summary;
    if constexpr (requires { record.categories; })
        row.categories = record.categories;
    take(row, record);
    return row;
}

} // namespace

QString SearchRow::detail(const Records &records) const
{
    const DateWords words = wordsOf(records);
    QStringList parts;
    if (when.isValid())
        parts.append(words.when(when, records.today()));
    if (published.isValid())
        parts.append(publishedText(published, records));
    parts.append(facts);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

std::optional<SearchRow> searchRow(const SearchHit &hit, const Records &records)
{
    const std::optional<RecordType> type = recordTypeFromName(hit.record.type);
    if (!type)
        return std::nullopt;
    SearchRow row;
    row.id = hit.record.id;
    row.type = *type;
    row.when = hit.next;
    row.past = hit.past;
    const QJsonObject data = records.localized(hit.record.data);
    switch (*type) {
    case RecordType::Event:
        return read<Event>(row, data);
    case RecordType::Article:
        return read<Article>(row, data);
    case RecordType::Organization:
        return read<Organization>(row, data);
    case RecordType::Service:
        return read<Service>(row, data);
    case RecordType::Place:
        return read<Place>(row, data);
    case RecordType::Network:
        return read<Network>(row, data);
    case RecordType::Request:
        return read<Request>(row, data);
    case RecordType::Initiative:
        return read<Initiative>(row, data);
    case RecordType::Video:
        return read<Video>(row, data);
    case RecordType::Village:
    case RecordType::Poll:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace naober
