// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/keyring.h"

#include "domain/jsoncodec.h"
#include "seal/sealednames.h"
#include "seal/secretjson.h"

namespace naober {

namespace {

constexpr int version = 1;

/// Members of one generation in the stored form: "made.3".
QString member(const char *name, int generation)
{
    return QStringLiteral("%1.%2").arg(QLatin1String(name)).arg(generation);
}

} // namespace

KeyRing::KeyRing(QString feedId, DeskSigningKey signing, const Clock &clock)
    : m_feedId(std::move(feedId))
    , m_signing(std::move(signing))
    , m_clock(&clock)
{ }

KeyRing KeyRing::first(const QString &feedId, const Clock &clock)
{
    KeyRing ring(feedId, DeskSigningKey::generate(), clock);
    ring.m_generations[1] = {clock.now(), {}, KeyPair::generate()};
    return ring;
}

KeyRing KeyRing::from(GenerationKey key, const QDateTime &made, const Clock &clock)
{
    KeyRing ring(key.feedId, std::move(key.signing), clock);
    ring.m_generations[key.generation] = {made, {}, std::move(key.intake)};
    return ring;
}

int KeyRing::newest() const
{
    return m_generations.rbegin()->first;
}

QList<int> KeyRing::living() const
{
    QList<int> numbers;
    for (const auto &[number, generation] : m_generations) {
        if (generation.intake)
            numbers.append(number);
    }
    return numbers;
}

const KeyPair *KeyRing::find(int generation) const
{
    const auto found = m_generations.find(generation);
    if (found == m_generations.end() || !found->second.intake)
        return nullptr;
    return &*found->second.intake;
}

QDateTime KeyRing::newerSince(int generation) const
{
    QDateTime since;
    for (auto it = m_generations.upper_bound(generation); it != m_generations.end(); ++it) {
        if (!since.isValid() || it->second.made < since)
            since = it->second.made;
    }
    return since;
}

Result<GenerationKey, SealError> KeyRing::generation(int number) const
{
    const KeyPair *intake = find(number);
    if (intake == nullptr)
        return SealError::NoGeneration;
    return GenerationKey{number, m_feedId, intake->clone(), m_signing.clone()};
}

TrustedIntakeKey KeyRing::intakeKey() const
{
    return {newest(), find(newest())->publicKey(), m_feedId};
}

IntakeKey KeyRing::signedIntakeKey() const
{
    return m_signing.signIntakeKey(newest(), find(newest())->publicKey(), m_feedId);
}

Result<void, SealError> KeyRing::add(GenerationKey key, const QDateTime &made)
{
    if (key.feedId != m_feedId)
        return SealError::WrongFeed;
    if (key.signing.publicKey() != deskKey())
        return SealError::WrongKey;
    const auto known = m_generations.find(key.generation);
    if (known == m_generations.end()) {
        m_generations[key.generation] = {made, {}, std::move(key.intake)};
    } else if (!known->second.intake) {
        return SealError::NoGeneration;
    } else if (known->second.intake->publicKey() != key.intake.publicKey()) {
        return SealError::WrongKey;
    } else {
        known->second.made = made;
    }
    noteReplaced();
    return {};
}

bool KeyRing::isTurnDue() const
{
    return m_generations.rbegin()->second.made.addDays(turnAfter.count()) <= m_clock->now();
}

int KeyRing::turn()
{
    const int number = newest() + 1;
    m_generations[number] = {m_clock->now(), {}, KeyPair::generate()};
    noteReplaced();
    return number;
}

void KeyRing::dropNewest()
{
    // Whatever was destroyed cannot be the newest again.
    const auto last = std::prev(m_generations.end());
    if (last == m_generations.begin() || !std::prev(last)->second.intake)
        return;
    m_generations.erase(last);
    noteReplaced();
}

void KeyRing::noteReplaced()
{
    QDateTime next;
    for (auto it = m_generations.rbegin(); it != m_generations.rend(); ++it) {
        it->second.replaced = next;
        next = it->second.made;
    }
}

QList<int> KeyRing::dueForDestruction(std::chrono::seconds retention, const QDateTime &heard) const
{
    QList<int> due;
    if (!heard.isValid())
        return due;
    const QDateTime now = qMin(m_clock->now(), heard);
    for (const auto &[number, generation] : m_generations) {
        if (generation.intake && generation.replaced.isValid()
            && generation.replaced.addSecs(retention.count()) < now)
            due.append(number);
    }
    return due;
}

void KeyRing::destroy(int generation)
{
    const auto found = m_generations.find(generation);
    if (found != m_generations.end() && generation != newest())
        found->second.intake.reset();
}

SecretBytes KeyRing::toSecret() const
{
    SecretJsonWriter json;
    json.add(u"v", version);
    json.add(u"feed", m_feedId);
    json.addBytes(u"signing", m_signing.seed());
    QStringList numbers;
    for (const auto &[number, generation] : m_generations) {
        numbers.append(QString::number(number));
        json.add(member("made", number), sealedInstant(generation.made));
        if (generation.intake)
            json.addBytes(member("intake", number), generation.intake->privateKey());
    }
    json.add(u"numbers", numbers.join(QLatin1Char(' ')));
    return json.finish();
}

Result<KeyRing, SealError> KeyRing::fromSecret(const SecretBytes &secret, const Clock &clock)
{
    const auto json = SecretJsonReader::parse(secret.clone());
    if (!json)
        return SealError::Malformed;
    if (json->number(QStringLiteral("v")) != version)
        return SealError::UnknownVersion;
    auto seed = json->bytes(QStringLiteral("signing"));
    auto signing = seed ? DeskSigningKey::fromSeed(std::move(*seed)) : std::nullopt;
    const QString feed = json->text(QStringLiteral("feed"));
    if (!signing || feed.isEmpty())
        return SealError::Malformed;
    KeyRing ring(feed, std::move(*signing), clock);
    const QStringList numbers =
        json->text(QStringLiteral("numbers")).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &text : numbers) {
        const int number = text.toInt();
        Generation generation;
        generation.made = instantFromJson(json->text(member("made", number)));
        if (auto bytes = json->bytes(member("intake", number)))
            generation.intake = KeyPair::fromPrivate(std::move(*bytes));
        if (number < 1 || !generation.made.isValid())
            return SealError::Malformed;
        ring.m_generations[number] = std::move(generation);
    }
    // Without its newest key a ring can neither seal nor turn.
    if (ring.m_generations.empty() || ring.find(ring.newest()) == nullptr)
        return SealError::Malformed;
    ring.noteReplaced();
    return ring;
}

} // namespace naober
