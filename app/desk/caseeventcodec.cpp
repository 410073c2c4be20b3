// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/caseeventjson.h"

#include "domain/base64url.h"
#include "domain/jsoncodec.h"

#include <QJsonArray>
#include <QUuid>

namespace naober {

using eventjson::instant;
using eventjson::text;

namespace {

QString keyName(const char *key)
{
    return QString::fromLatin1(key);
}

void put(QJsonObject &json, const char *key, const QString &value)
{
    if (!value.isEmpty())
        json.insert(keyName(key), value);
}

void put(QJsonObject &json, const char *key, const QDateTime &value)
{
    if (value.isValid())
        json.insert(keyName(key), instantToJson(value.toUTC()));
}

QJsonObject textsToJson(const QMap<QString, QString> &texts)
{
    QJsonObject json;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QMap<QString, QString> textsFromJson(const QJsonObject &json)
{
    QMap<QString, QString> texts;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.value().isString())
            texts.insert(it.key(), it.value().toString());
    }
    return texts;
}

/// Writes the fields of a kind; its name comes from caseEventKind().
struct DeedWriter
{
    QJsonObject &json;

    void operator()(const CaseOpened &deed)
    {
        put(json, "submission", deed.submission);
        put(json, "number", deed.number);
    }
    void operator()(const CaseFieldsSet &deed)
    {
        QJsonObject base;
        for (auto it = deed.base.begin(); it != deed.base.end(); ++it)
            base.insert(it.key(), QJsonArray::fromStringList(it.value()));
        QJsonObject fields;
        for (auto it = deed.fields.begin(); it != deed.fields.end(); ++it)
            fields.insert(it.key(), it.value());
        json.insert(QStringLiteral("base"), base);
        json.insert(QStringLiteral("fields"), fields);
    }
    void operator()(const CaseMoved &deed)
    {
        put(json, "from", caseStateName(deed.from));
        put(json, "to", caseStateName(deed.to));
        put(json, "link", deed.link);
    }
    void operator()(const CaseNoted &deed)
    {
        put(json, "text", deed.text);
        put(json, "direction", deed.direction);
        put(json, "channel", deed.channel);
        if (deed.reached)
            json.insert(QStringLiteral("reached"), *deed.reached);
    }
    void operator()(const CaseMatched &deed)
    {
        put(json, "match", deed.match);
        put(json, "helper", deed.helper);
        put(json, "to", matchStateName(MatchState::Proposed));
    }
    void operator()(const CaseMatchMoved &deed)
    {
        put(json, "match", deed.match);
        put(json, "to", matchStateName(deed.to));
    }
    void operator()(const CasePromised &deed)
    {
        put(json, "task", deed.task);
        put(json, "due", deed.due);
    }
    void operator()(const CaseCalled &deed)
    {
        put(json, "task", deed.task);
        json.insert(QStringLiteral("reached"), deed.reached);
        put(json, "due", deed.due);
    }
    void operator()(const CaseCarried &deed)
    {
        QJsonArray items;
        for (const QJsonObject &item : deed.items)
            items.append(item);
        json.insert(QStringLiteral("state"), items);
    }
    void operator()(const CaseUndone &deed) { put(json, "undoes", deed.undoes); }
    void operator()(const CaseCounted &deed)
    {
        put(json, "service", deed.service);
        put(json, "network", deed.network);
        put(json, "month", deed.month);
        put(json, "end", deed.end);
        json.insert(QStringLiteral("days"), deed.days);
    }
    void operator()(const CaseCorrected &deed) { put(json, "shown", deed.shown); }
    void operator()(const CaseUnknown &deed)
    {
        for (auto it = deed.json.begin(); it != deed.json.end(); ++it)
            json.insert(it.key(), it.value());
    }
};

QJsonObject submissionToJson(const CaseSubmission &submission)
{
    QJsonObject json;
    put(json, "submission", submission.id);
    put(json, "received", submission.received);
    put(json, "role", submission.role);
    put(json, "op", submission.op);
    put(json, "type", submission.type);
    put(json, "target", submission.target);
    json.insert(QStringLiteral("public"), textsToJson(submission.publicFields));
    if (submission.readable) {
        json.insert(QStringLiteral("fields"), textsToJson(submission.fields));
        json.insert(QStringLiteral("proof"), base64url::encode(submission.proof));
    }
    return json;
}

std::optional<CaseSubmission> submissionFromJson(const QJsonObject &json)
{
    CaseSubmission submission;
    submission.id = text(json, "submission");
    submission.received = instant(json, "received");
    submission.role = text(json, "role");
    submission.op = text(json, "op");
    submission.type = text(json, "type");
    submission.target = text(json, "target");
    submission.publicFields = textsFromJson(json.value(QLatin1String("public")).toObject());
    submission.readable = json.value(QLatin1String("fields")).isObject();
    submission.fields = textsFromJson(json.value(QLatin1String("fields")).toObject());
    submission.proof = base64url::decode(text(json, "proof")).value_or(QByteArray());
    return isLowerUuid(submission.id) ? std::optional(submission) : std::nullopt;
}

} // namespace

QJsonObject caseEventToJson(const CaseEvent &event)
{
    QJsonObject json;
    std::visit(DeedWriter{json}, event.deed);
    json.insert(QStringLiteral("v"), 1);
    put(json, "event", event.id);
    put(json, "case", event.caseId);
    put(json, "at", event.at);
    put(json, "desk", event.desk);
    put(json, "volunteer", event.volunteer);
    put(json, "kind", caseEventKind(event.deed));
    return json;
}

std::optional<CaseEvent> caseEventFromJson(const QJsonObject &json)
{
    CaseEvent event;
    event.id = text(json, "event");
    event.caseId = text(json, "case");
    event.at = instant(json, "at");
    event.desk = text(json, "desk");
    event.volunteer = text(json, "volunteer");
    const QString kind = text(json, "kind");
    if (json.value(QLatin1String("v")).toInt() != 1 || !isLowerUuid(event.id)
        || !isLowerUuid(event.caseId) || !event.at.isValid() || kind.isEmpty()) {
        return std::nullopt;
    }
    auto deed = eventjson::readDeed(kind, json);
    if (!deed)
        return std::nullopt;
    event.deed = std::move(*deed);
    return event;
}

QJsonObject carriedItem(const CaseItem &item)
{
    if (const auto *submission = std::get_if<CaseSubmission>(&item))
        return {{QStringLiteral("submission"), submissionToJson(*submission)}};
    const CaseEvent &event = std::get<CaseEvent>(item);
    QJsonObject json{{QStringLiteral("event"), caseEventToJson(event)}};
    put(json, "received", event.received);
    return json;
}

std::optional<CaseItem> carriedItemFromJson(const QJsonObject &json)
{
    if (json.contains(QLatin1String("submission"))) {
        auto submission = submissionFromJson(json.value(QLatin1String("submission")).toObject());
        return submission ? std::optional<CaseItem>(std::move(*submission)) : std::nullopt;
    }
    auto event = caseEventFromJson(json.value(QLatin1String("event")).toObject());
    // What carries is never carried: its items are.
    if (!event || std::holds_alternative<CaseCarried>(event->deed))
        return std::nullopt;
    event->received = instant(json, "received");
    return CaseItem(std::move(*event));
}

} // namespace naober
