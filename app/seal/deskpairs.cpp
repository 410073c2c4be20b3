// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/deskpairs.h"

#include "seal/secretjson.h"

namespace naober {

DeskPairs::DeskPairs()
    : DeskPairs(KeyPair::generate())
{ }

DeskPairs::DeskPairs(KeyPair current)
    : m_current(std::move(current))
{ }

QByteArray DeskPairs::beginTurn()
{
    if (!m_next)
        m_next = KeyPair::generate();
    return m_next->publicKey();
}

void DeskPairs::turned()
{
    if (!m_next)
        return;
    m_current = std::move(*m_next);
    m_next.reset();
}

SecretBytes DeskPairs::toSecret() const
{
    SecretJsonWriter json;
    json.add(u"v", 1);
    json.addBytes(u"current", m_current.privateKey());
    if (m_next)
        json.addBytes(u"next", m_next->privateKey());
    return json.finish();
}

Result<DeskPairs, SealError> DeskPairs::fromSecret(const SecretBytes &secret)
{
    const auto json = SecretJsonReader::parse(secret.clone());
    if (!json)
        return SealError::Malformed;
    if (json->number(QStringLiteral("v")) != 1)
        return SealError::UnknownVersion;
    const auto pairOf = [&json](const QString &name) -> std::optional<KeyPair> {
        auto bytes = json->bytes(name);
        return bytes ? KeyPair::fromPrivate(std::move(*bytes)) : std::nullopt;
    };
    auto current = pairOf(QStringLiteral("current"));
    if (!current)
        return SealError::Malformed;
    DeskPairs pairs(std::move(*current));
    pairs.m_next = pairOf(QStringLiteral("next"));
    if (json->has(QStringLiteral("next")) && !pairs.m_next)
        return SealError::Malformed;
    return pairs;
}

} // namespace naober
