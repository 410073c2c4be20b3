// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskrecords.h"

#include "desk/caseevent.h"
#include "domain/base64url.h"
#include "domain/jsoncodec.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace naober {

namespace {

constexpr int longestDays = 3650; // submissions.md §6

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QString textAt(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString();
}

QByteArray bytesAt(const QJsonObject &json, const char *key)
{
    return base64url::decode(textAt(json, key)).value_or(QByteArray());
}

QDateTime instantAt(const QJsonObject &json, const char *key)
{
    return instantFromJson(textAt(json, key)).toUTC();
}

} // namespace

std::optional<SubmissionRecord> submissionRecord(const QString &id, const QByteArray &json)
{
    const QJsonObject object = parsed(json);
    SubmissionRecord record{id,
                            instantAt(object, "received"),
                            textAt(object, "device"),
                            textAt(object, "role"),
                            textAt(object, "op"),
                            textAt(object, "type"),
                            textAt(object, "target"),
                            object.value(QLatin1String("public")).toObject(),
                            bytesAt(object, "private")};
    const bool sound = isLowerUuid(id) && record.received.isValid() && !record.op.isEmpty()
        && (record.op == QLatin1String("create") || isLowerUuid(record.target));
    return sound ? std::optional(std::move(record)) : std::nullopt;
}

std::optional<EventRecord> eventRecord(const QString &id, const QByteArray &json)
{
    const QJsonObject object = parsed(json);
    EventRecord record{id,
                       instantAt(object, "received"),
                       textAt(object, "device"),
                       textAt(object, "case"),
                       object.value(QLatin1String("generation")).toInt(),
                       bytesAt(object, "sealed")};
    const bool sound = isLowerUuid(id) && isLowerUuid(record.caseId) && record.generation > 0
        && record.received.isValid();
    return sound ? std::optional(std::move(record)) : std::nullopt;
}

std::optional<KeyRecord> keyRecord(const QByteArray &json)
{
    const QJsonObject object = parsed(json);
    KeyRecord record{object.value(QLatin1String("generation")).toInt(),
                     bytesAt(object, "publicKey"),
                     bytesAt(object, "signature"),
                     bytesAt(object, "deskKey"),
                     {}};
    const QJsonObject wrapped = object.value(QLatin1String("wrapped")).toObject();
    for (auto it = wrapped.begin(); it != wrapped.end(); ++it) {
        if (const auto sealed = base64url::decode(it.value().toString()))
            record.wrapped.insert(it.key(), *sealed);
    }
    const bool sound =
        record.generation > 0 && record.publicKey.size() == 32 && record.deskKey.size() == 32;
    return sound ? std::optional(std::move(record)) : std::nullopt;
}

std::optional<DeviceRecord> deviceRecord(const QString &id, const QByteArray &json)
{
    const QJsonObject object = parsed(json);
    DeviceRecord record{id,
                        textAt(object, "role"),
                        textAt(object, "name"),
                        bytesAt(object, "publicKey"),
                        bytesAt(object, "signature"),
                        {},
                        instantAt(object, "paired"),
                        instantAt(object, "revoked")};
    const QJsonArray lacks = object.value(QLatin1String("lacks")).toArray();
    for (const QJsonValue &generation : lacks)
        record.lacks.append(generation.toInt());
    return record.role.isEmpty() ? std::nullopt : std::optional(std::move(record));
}

std::optional<ShownRecord> shownRecord(const QByteArray &json)
{
    const QJsonObject object = parsed(json);
    ShownRecord record{textAt(object, "case"), textAt(object, "status"),
                       object.value(QLatin1String("board")).toObject(), textAt(object, "after")};
    return isLowerUuid(record.caseId) ? std::optional(std::move(record)) : std::nullopt;
}

std::optional<KeepingPolicy> keepingRecord(const QByteArray &json)
{
    const QJsonObject object = parsed(json);
    const int expire = object.value(QLatin1String("expireDays")).toInt();
    const int erase = object.value(QLatin1String("eraseDays")).toInt();
    const bool sound = expire > 0 && erase > 0 && expire <= longestDays && erase <= longestDays;
    return sound ? std::optional(KeepingPolicy{std::chrono::days(expire), std::chrono::days(erase)})
                 : std::nullopt;
}

QJsonObject keyRecordToJson(const KeyRecord &record)
{
    QJsonObject wrapped;
    for (auto it = record.wrapped.begin(); it != record.wrapped.end(); ++it)
        wrapped.insert(it.key(), base64url::encode(it.value()));
    return {{QStringLiteral("generation"), record.generation},
            {QStringLiteral("publicKey"), base64url::encode(record.publicKey)},
            {QStringLiteral("signature"), base64url::encode(record.signature)},
            {QStringLiteral("deskKey"), base64url::encode(record.deskKey)},
            {QStringLiteral("wrapped"), wrapped}};
}

} // namespace naober
