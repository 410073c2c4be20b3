// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/sealedprivate.h"

#include "domain/base64url.h"
#include "domain/jsoncodec.h"
#include "seal/sealednames.h"
#include "seal/secretjson.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace naober {

namespace {

constexpr int version = 1;
constexpr qsizetype longestSealed = 16 * 1024;
constexpr qsizetype longestText = 2000;

QString hashOf(const QByteArray &canonical)
{
    return base64url::encode(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256));
}

bool areShort(const QMap<QString, QString> &fields)
{
    return std::all_of(fields.begin(), fields.end(),
                       [](const QString &text) { return text.size() <= longestText; });
}

SecretBytes toJson(const PrivatePart &part, const SubmissionFrame &frame, const QString &publicHash,
                   const TrustedIntakeKey &key)
{
    SecretJsonWriter json;
    json.add(u"v", version);
    json.add(u"feed", key.feedId());
    json.add(u"submission", frame.submission);
    json.add(u"op", frame.op);
    json.add(u"type", frame.type);
    json.add(u"target", frame.target);
    json.add(u"public", publicHash);
    json.add(u"generation", key.generation());
    json.add(u"at", sealedInstant(part.at));
    json.addBytes(u"proof", SecretBytes::copyOf(part.proof));
    json.addTexts(u"fields", part.fields);
    return json.finish();
}

/// The first thing that \a json says otherwise than what stands around it.
std::optional<SealError> mismatch(const QJsonObject &json, const SubmissionFrame &frame,
                                  int generation, const QString &feedId)
{
    const auto canonical = canonicalPublic(frame.publicPart);
    if (!says(json, QLatin1String("feed"), feedId))
        return SealError::WrongFeed;
    if (!says(json, QLatin1String("submission"), frame.submission))
        return SealError::WrongSubmission;
    if (!says(json, QLatin1String("op"), frame.op))
        return SealError::WrongOp;
    if (!says(json, QLatin1String("type"), frame.type))
        return SealError::WrongType;
    if (!says(json, QLatin1String("target"), frame.target))
        return SealError::WrongTarget;
    if (!canonical || !says(json, QLatin1String("public"), hashOf(*canonical)))
        return SealError::WrongPublic;
    if (json.value(QLatin1String("generation")) != QJsonValue(generation))
        return SealError::WrongGeneration;
    return std::nullopt;
}

Result<PrivatePart, SealError> partOf(const QJsonObject &json)
{
    PrivatePart part;
    part.at = instantOf(json);
    const QJsonValue fields = json.value(QLatin1String("fields"));
    const auto proof = base64url::decode(json.value(QLatin1String("proof")).toString());
    if (!part.at.isValid() || !fields.isObject() || !proof
        || proof->size() != PrivatePart::proofSize)
        return SealError::Malformed;
    part.proof = *proof;
    const QJsonObject texts = fields.toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (!it.value().isString())
            return SealError::Malformed;
        part.fields.insert(it.key(), it.value().toString());
    }
    if (!areShort(part.fields))
        return SealError::TooLong;
    return part;
}

} // namespace

std::optional<QByteArray> canonicalPublic(const QJsonObject &publicPart)
{
    for (const QJsonValue &value : publicPart) {
        if (!value.isString())
            return std::nullopt;
    }
    return QJsonDocument(publicPart).toJson(QJsonDocument::Compact);
}

Result<QByteArray, SealError> sealPrivate(const PrivatePart &part, const SubmissionFrame &frame,
                                          const TrustedIntakeKey &key)
{
    const auto canonical = canonicalPublic(frame.publicPart);
    if (!isUuidText(frame.submission) || frame.op.isEmpty() || frame.type.isEmpty()
        || !part.at.isValid() || part.proof.size() != PrivatePart::proofSize || !canonical)
        return SealError::BadInput;
    if (!areShort(part.fields))
        return SealError::TooLong;
    const auto sealed =
        KeyPair::sealTo(key.publicKey(), padded(toJson(part, frame, hashOf(*canonical), key)));
    if (!sealed)
        return SealError::BadKey;
    if (sealed->size() > longestSealed)
        return SealError::TooLong;
    return *sealed;
}

Result<PrivatePart, SealError> openPrivate(const QByteArray &sealed, const SubmissionFrame &frame,
                                           const KeyPair &intake, int generation,
                                           const QString &feedId)
{
    if (sealed.size() > longestSealed)
        return SealError::TooLong;
    const auto plain = intake.open(sealed, SecretBytes::Memory::Wiped);
    if (!plain)
        return SealError::NotOpened;
    const auto bytes = unpadded(*plain);
    const auto json = bytes ? sealedObject(*bytes, version) : SealError::Malformed;
    if (!json)
        return json.error();
    if (const auto wrong = mismatch(*json, frame, generation, feedId))
        return *wrong;
    return partOf(*json);
}

} // namespace naober
