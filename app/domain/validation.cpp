// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/validation.h"

#include "domain/article.h"
#include "domain/event.h"
#include "domain/initiative.h"
#include "domain/network.h"
#include "domain/organization.h"
#include "domain/place.h"
#include "domain/poll.h"
#include "domain/request.h"
#include "domain/service.h"
#include "domain/video.h"
#include "domain/village.h"

#include <QJsonDocument>
#include <QTimeZone>

namespace naober {

namespace {

template<typename T>
QJsonObject rewritten(const QJsonObject &data)
{
    static const QStringList known = knownFields<T>();
    QJsonObject result = toJson(fromJson<T>(data));
    // What this version does not know is a later one's and stays as it is.
    for (auto it = data.begin(); it != data.end(); ++it) {
        if (!known.contains(it.key()))
            result.insert(it.key(), it.value());
    }
    return result;
}

QJsonObject rewritten(RecordType type, const QJsonObject &data)
{
    switch (type) {
    case RecordType::Village:
        return rewritten<Village>(data);
    case RecordType::Article:
        return rewritten<Article>(data);
    case RecordType::Event:
        return rewritten<Event>(data);
    case RecordType::Organization:
        return rewritten<Organization>(data);
    case RecordType::Service:
        return rewritten<Service>(data);
    case RecordType::Place:
        return rewritten<Place>(data);
    case RecordType::Network:
        return rewritten<Network>(data);
    case RecordType::Request:
        return rewritten<Request>(data);
    case RecordType::Initiative:
        return rewritten<Initiative>(data);
    case RecordType::Video:
        return rewritten<Video>(data);
    case RecordType::Poll:
        return rewritten<Poll>(data);
    }
    return data;
}

/// The field without which a record of this type cannot be shown.
QLatin1String nameField(RecordType type)
{
    switch (type) {
    case RecordType::Article:
    case RecordType::Event:
    case RecordType::Request:
    case RecordType::Initiative:
    case RecordType::Video:
        return QLatin1String("title");
    case RecordType::Poll:
        return QLatin1String("question");
    case RecordType::Village:
    case RecordType::Organization:
    case RecordType::Service:
    case RecordType::Place:
    case RecordType::Network:
        return QLatin1String("name");
    }
    return {};
}

void addEventProblems(const QJsonObject &data, QStringList &problems)
{
    const Event event = fromJson<Event>(data);
    if (!event.start.isValid())
        problems.append(QStringLiteral("event: no start that can be read"));
    if (event.start.isValid() && event.allDay != event.start.date.isValid())
        problems.append(QStringLiteral("event: allDay and start do not agree"));
}

} // namespace

QStringList recordProblems(const Record &record)
{
    QStringList problems;
    if (record.id.isEmpty())
        problems.append(QStringLiteral("no id"));
    if (record.type.isEmpty())
        problems.append(QStringLiteral("no type"));
    const std::optional<RecordType> type = recordTypeFromName(record.type);
    if (!type)
        return problems;
    const QLatin1String field = nameField(*type);
    if (harmlessText(record.data.value(field).toString(), limits::title).isEmpty())
        problems.append(record.type + QLatin1String(": no ") + field);
    if (*type == RecordType::Event)
        addEventProblems(record.data, problems);
    if (*type == RecordType::Village) {
        const QByteArray zone = record.data.value(QLatin1String("timezone")).toString().toLatin1();
        if (!zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(zone))
            problems.append(QStringLiteral("village: unknown timezone"));
    }
    if (QJsonDocument(record.data).toJson(QJsonDocument::Compact).size() > limits::recordBytes)
        problems.append(record.type + QLatin1String(": too large"));
    return problems;
}

Record normalized(const Record &record)
{
    const std::optional<RecordType> type = recordTypeFromName(record.type);
    if (!type)
        return record;
    return {record.type, record.id, rewritten(*type, record.data)};
}

} // namespace naober
