// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/sealednames.h"

#include "domain/jsoncodec.h"

#include <QJsonDocument>
#include <QUuid>

namespace naober {

bool isUuidText(const QString &text)
{
    const QUuid uuid = QUuid::fromString(text);
    return !uuid.isNull() && uuid.toString(QUuid::WithoutBraces) == text;
}

QString sealedInstant(const QDateTime &at)
{
    return instantToJson(at.toUTC());
}

QDateTime instantOf(const QJsonObject &json)
{
    const QString text = json.value(QLatin1String("at")).toString();
    const QDateTime at = instantFromJson(text);
    return at.isValid() && sealedInstant(at) == text ? at.toUTC() : QDateTime();
}

bool says(const QJsonObject &json, QLatin1String name, const QString &expected)
{
    const QJsonValue value = json.value(name);
    return value.isString() && value.toString() == expected;
}

Result<QJsonObject, SealError> sealedObject(QByteArrayView plain, int version)
{
    const auto document =
        QJsonDocument::fromJson(QByteArray::fromRawData(plain.data(), plain.size()));
    if (!document.isObject())
        return SealError::Malformed;
    const QJsonObject json = document.object();
    if (json.value(QLatin1String("v")) != QJsonValue(version))
        return SealError::UnknownVersion;
    return json;
}

} // namespace naober
