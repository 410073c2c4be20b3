// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/eventseal.h"

#include "seal/sealednames.h"
#include "seal/secretjson.h"

#include <QJsonDocument>

namespace naober {

namespace {

constexpr int version = 1;
constexpr qsizetype longestSealed = 32 * 1024;
constexpr std::array ownNames{QLatin1String("v"),    QLatin1String("event"),
                              QLatin1String("case"), QLatin1String("desk"),
                              QLatin1String("feed"), QLatin1String("generation")};

/// What is signed for \a json: submissions.md §8.
SecretBytes signedMessage(QByteArrayView json)
{
    constexpr QByteArrayView label("naober event 1");
    SecretBytes message(static_cast<std::size_t>(label.size() + 1 + json.size()),
                        SecretBytes::Memory::Wiped);
    auto *end = std::copy(label.begin(), label.end(), message.data());
    std::copy(json.begin(), json.end(), end + 1); // the zero byte is there
    return message;
}

SecretBytes signedJson(QJsonObject body, const EventFrame &frame, const TrustedIntakeKey &key,
                       const DeskSigningKey &signing)
{
    body.insert(QLatin1String("v"), version);
    body.insert(QLatin1String("event"), frame.event);
    body.insert(QLatin1String("case"), frame.caseId);
    body.insert(QLatin1String("desk"), frame.desk);
    body.insert(QLatin1String("feed"), key.feedId());
    body.insert(QLatin1String("generation"), key.generation());
    QByteArray bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const SecretBytes json = SecretBytes::takenFrom(bytes);
    const QByteArray signature = signing.sign(signedMessage(json.view()).view());
    SecretBytes whole(static_cast<std::size_t>(signature.size()) + json.size());
    auto *end = std::copy(signature.begin(), signature.end(), whole.data());
    std::copy_n(json.data(), json.size(), end);
    return whole;
}

std::optional<SealError> mismatch(const QJsonObject &json, const EventFrame &frame, int generation,
                                  const QString &feedId)
{
    if (!says(json, QLatin1String("feed"), feedId))
        return SealError::WrongFeed;
    if (!says(json, QLatin1String("event"), frame.event))
        return SealError::WrongEvent;
    if (!says(json, QLatin1String("case"), frame.caseId))
        return SealError::WrongCase;
    if (!says(json, QLatin1String("desk"), frame.desk))
        return SealError::WrongDesk;
    if (json.value(QLatin1String("generation")) != QJsonValue(generation))
        return SealError::WrongGeneration;
    return std::nullopt;
}

bool isEvent(const QJsonObject &json)
{
    return instantOf(json).isValid() && !json.value(QLatin1String("kind")).toString().isEmpty();
}

} // namespace

Result<QByteArray, SealError> sealEvent(const QJsonObject &body, const EventFrame &frame,
                                        const TrustedIntakeKey &key, const DeskSigningKey &signing)
{
    const bool reserved = std::any_of(ownNames.begin(), ownNames.end(),
                                      [&body](QLatin1String name) { return body.contains(name); });
    if (reserved || !isEvent(body) || !isUuidText(frame.event) || !isUuidText(frame.caseId)
        || frame.desk.isEmpty())
        return SealError::BadInput;
    const auto sealed =
        KeyPair::sealTo(key.publicKey(), padded(signedJson(body, frame, key, signing)));
    if (!sealed)
        return SealError::BadKey;
    if (sealed->size() > longestSealed)
        return SealError::TooLong;
    return *sealed;
}

Result<QJsonObject, SealError> openEvent(const QByteArray &sealed, const EventFrame &frame,
                                         const KeyPair &intake, int generation,
                                         const QString &feedId, const QByteArray &deskKey)
{
    if (sealed.size() > longestSealed)
        return SealError::TooLong;
    const auto plain = intake.open(sealed, SecretBytes::Memory::Wiped);
    if (!plain)
        return SealError::NotOpened;
    const auto whole = unpadded(*plain);
    if (!whole || whole->size() < DeskSigningKey::signatureSize)
        return SealError::Malformed;
    const QByteArrayView signature = whole->first(DeskSigningKey::signatureSize);
    const QByteArrayView bytes = whole->sliced(DeskSigningKey::signatureSize);
    if (!deskSignatureHolds(deskKey, signedMessage(bytes).view(), signature))
        return SealError::BadSignature;
    auto json = sealedObject(bytes, version);
    if (!json)
        return json.error();
    if (const auto wrong = mismatch(*json, frame, generation, feedId))
        return *wrong;
    if (!isEvent(*json))
        return SealError::Malformed;
    return json;
}

} // namespace naober
