// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/generationkey.h"

#include "seal/generationjson.h"
#include "seal/slowhash.h"

namespace naober {

namespace {

constexpr int version = 1;

} // namespace

GenerationKey GenerationKey::clone() const
{
    return {generation, feedId, intake.clone(), signing.clone()};
}

SecretBytes generationToJson(const GenerationKey &key)
{
    SecretJsonWriter json;
    json.add(u"v", version);
    json.add(u"generation", key.generation);
    json.add(u"feed", key.feedId);
    json.addBytes(u"intake", key.intake.privateKey());
    json.addBytes(u"signing", key.signing.seed());
    return json.finish();
}

Result<GenerationKey, SealError> generationFromJson(SecretBytes json)
{
    const auto reader = SecretJsonReader::parse(std::move(json));
    if (!reader)
        return SealError::Malformed;
    if (reader->number(QStringLiteral("v")) != version)
        return SealError::UnknownVersion;
    const auto generation = reader->number(QStringLiteral("generation"));
    auto intakeBytes = reader->bytes(QStringLiteral("intake"));
    auto signingBytes = reader->bytes(QStringLiteral("signing"));
    const QString feed = reader->text(QStringLiteral("feed"));
    if (!generation || *generation < 1 || feed.isEmpty() || !intakeBytes || !signingBytes)
        return SealError::Malformed;
    auto intake = KeyPair::fromPrivate(std::move(*intakeBytes));
    auto signing = DeskSigningKey::fromSeed(std::move(*signingBytes));
    if (!intake || !signing)
        return SealError::Malformed;
    return GenerationKey{*generation, feed, std::move(*intake), std::move(*signing)};
}

Result<QByteArray, SealError> wrapGeneration(const GenerationKey &key,
                                             const QByteArray &deskPublicKey)
{
    const auto sealed = KeyPair::sealTo(deskPublicKey, generationToJson(key));
    if (!sealed)
        return SealError::BadKey;
    return *sealed;
}

Result<GenerationKey, SealError> unwrapGeneration(const QByteArray &wrapped, const KeyPair &desk,
                                                  const GenerationFrame &frame)
{
    auto json = desk.open(wrapped);
    if (!json)
        return SealError::NotOpened;
    auto key = generationFromJson(std::move(*json));
    if (!key)
        return key.error();
    if (key->feedId != frame.feedId)
        return SealError::WrongFeed;
    if (key->generation != frame.generation)
        return SealError::WrongGeneration;
    if (key->intake.publicKey() != frame.publicKey || key->signing.publicKey() != frame.deskKey)
        return SealError::WrongKey;
    return std::move(*key);
}

Result<QString, SealError> checkNumber(const QByteArray &publicKey, const QString &feedId)
{
    constexpr quint64 numbers = 1'000'000;
    if (publicKey.size() != KeyPair::size)
        return SealError::BadKey;
    constexpr std::size_t shortestHash = 16; // libsodium's
    const auto hash =
        slowhash::derive(shortestHash, publicKey, slowhash::saltFor("naober check 1", feedId),
                         slowhash::Cost::Moderate);
    if (!hash)
        return SealError::NoMemory;
    quint64 value = 0;
    for (std::size_t i = 0; i < sizeof(value); ++i)
        value = value << 8 | hash->data()[i];
    const QString digits = QStringLiteral("%1").arg(value % numbers, 6, 10, QLatin1Char('0'));
    return QString(digits.first(3) + QLatin1Char(' ') + digits.sliced(3));
}

} // namespace naober
