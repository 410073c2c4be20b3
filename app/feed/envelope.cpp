// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/envelope.h"

#include "feed/signingkey.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace naober::envelope {

namespace {

// More signatures than a rotation ever needs are somebody's attempt to keep us busy.
constexpr qsizetype mostSignatures = 8;

std::optional<QByteArray> decoded(const QJsonValue &value)
{
    // DSSE: either alphabet must be accepted.
    QByteArray text = value.toString().toLatin1();
    text.replace('-', '+').replace('_', '/');
    auto result = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!result || result.decoded.isEmpty())
        return std::nullopt;
    return result.decoded;
}

} // namespace

QByteArray preAuthentication(const QByteArray &payloadType, const QByteArray &payload)
{
    QByteArray bytes = QByteArrayLiteral("DSSEv1 ");
    bytes.append(QByteArray::number(payloadType.size()));
    bytes.append(' ');
    bytes.append(payloadType);
    bytes.append(' ');
    bytes.append(QByteArray::number(payload.size()));
    bytes.append(' ');
    bytes.append(payload);
    return bytes;
}

QByteArray seal(const QByteArray &payloadType, const QByteArray &payload,
                const QList<const SigningKey *> &keys)
{
    const QByteArray message = preAuthentication(payloadType, payload);
    QJsonArray signatures;
    for (const SigningKey *key : keys) {
        signatures.append(QJsonObject{
            {QStringLiteral("keyid"), key->publicKey().keyId()},
            {QStringLiteral("sig"), QString::fromLatin1(key->sign(message).toBase64())}});
    }
    const QJsonObject envelope{
        {QStringLiteral("payloadType"), QString::fromLatin1(payloadType)},
        {QStringLiteral("payload"), QString::fromLatin1(payload.toBase64())},
        {QStringLiteral("signatures"), signatures},
    };
    return QJsonDocument(envelope).toJson(QJsonDocument::Compact) + '\n';
}

Result<Opened, FeedError> open(const QByteArray &bytes, const QByteArray &payloadType,
                               const QList<PublicKey> &trusted)
{
    const QJsonObject envelope = QJsonDocument::fromJson(bytes).object();
    const std::optional<QByteArray> payload = decoded(envelope.value(QLatin1String("payload")));
    const QJsonArray signatures = envelope.value(QLatin1String("signatures")).toArray();
    if (!payload || signatures.isEmpty() || signatures.size() > mostSignatures
        || envelope.value(QLatin1String("payloadType")).toString()
            != QString::fromLatin1(payloadType)) {
        return FeedError::NotAFeed;
    }
    const QByteArray message = preAuthentication(payloadType, *payload);
    bool claimed = false;
    for (const PublicKey &key : trusted) {
        for (const QJsonValue &entry : signatures) {
            // The key id only saves work: what counts is the signature.
            if (entry[QLatin1String("keyid")].toString() != key.keyId())
                continue;
            claimed = true;
            const std::optional<QByteArray> signature = decoded(entry[QLatin1String("sig")]);
            if (signature && key.verifies(message, *signature))
                return Opened{*payload, key};
        }
    }
    return claimed ? FeedError::BadSignature : FeedError::WrongKey;
}

} // namespace naober::envelope
