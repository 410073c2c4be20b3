// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskrecords.h"

#include "desk/caseevent.h"
#include "domain/jsoncodec.h"
#include "seal/base64url.h"

#include <QJsonDocument>

namespace naober {

namespace {

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QString text(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString();
}

QByteArray bytes(const QJsonObject &json, const char *key)
{
    return base64url::decode(text(json, key)).value_or(QByteArray());
}

QDateTime instant(const QJsonObject &json, const char *key)
{
    return instantFromJson(text(json, key)).toUTC();
}

} // namespace

std::optional<SubmissionRecord> submissionRecord(const QString &id, const QByteArray &json)
{
    const QJsonObject object = parsed(json);
    SubmissionRecord record{id,
                            instant(object, "received"),
                            text(object, "device"),
                            text(object, "role"),
                            text(object, "op"),
                            text(object, "type"),
                            text(object, "target"),
                            object.value(QLatin1String("public")).toObject(),
                            bytes(object, "private")};
    const bool sound = isUuid(id) && record.received.isValid() && !record.op.isEmpty()
        && (record.op == QLatin1String("create") || isUuid(record.target));
    return sound ? std::optional(std::move(record)) : std::nullopt;
}

std::optional<EventRecord> eventRecord(const QString &id, const QByteArray &json)
{
    const QJsonObject object = parsed(json);
    EventRecord record{id,
                       instant(object, "received"),
                       text(object, "device"),
                       text(object, "case"),
                       object.value(QLatin1String("generation")).toInt(),
                       bytes(object, "sealed")};
    const bool sound =
        isUuid(id) && isUuid(record.caseId) && record.generation > 0 && record.received.isValid();
    return sound ? std::optional(std::move(record)) : std::nullopt;
}

std::optional<KeyRecord> keyRecord(const QByteArray &json)
{
    const QJsonObject object = parsed(json);
    KeyRecord record{object.value(QLatin1String("generation")).toInt(),
                     bytes(object, "publicKey"),
                     bytes(object, "signature"),
                     bytes(object, "deskKey"),
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
                        text(object, "role"),
                        text(object, "name"),
                        bytes(object, "publicKey"),
                        instant(object, "paired"),
                        instant(object, "revoked")};
    return record.role.isEmpty() ? std::nullopt : std::optional(std::move(record));
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
