// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskkeys.h"

#include "domain/base64url.h"
#include "seal/pairmessage.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace naober {

namespace {

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

DeskCall DeskKeys::keysCall(const KeyRecord &record)
{
    return {QByteArrayLiteral("PUT"), QStringLiteral("v1/desk/keys/%1").arg(record.generation),
            compact(keyRecordToJson(record))};
}

Result<bool, DeskError> DeskKeys::takeWrappings()
{
    bool any = false;
    for (const KeyRecord &record : m_book.keys()) {
        const auto taken = takeWrapping(record);
        if (!taken)
            return taken.error();
        any = any || *taken;
    }
    // Asked for with the next half, unless the hub has heard that already.
    const QList<int> lacks = lacking();
    const DeviceRecord *own = m_book.device(m_vault.identity()->device);
    const bool isAsked = std::all_of(lacks.begin(), lacks.end(), [own](int generation) {
        return own && own->lacks.contains(generation);
    });
    if (!isAsked) {
        if (const auto begun = beginPairTurn(); !begun)
            return begun.error();
    }
    return any;
}

std::optional<GenerationKey> DeskKeys::unwrapped(const KeyRecord &record,
                                                 const DeskPairs &pairs) const
{
    const DeskIdentity &identity = *m_vault.identity();
    auto key = pairs.openWith([&](const KeyPair &pair) {
        return unwrapGeneration(
            record.wrapped.value(identity.device), pair,
            {record.generation, identity.village.feed, record.publicKey, record.deskKey});
    });
    return key ? std::optional(std::move(*key)) : std::nullopt;
}

QList<int> DeskKeys::lacking() const
{
    QList<int> lacks;
    const KeyRing *ring = m_vault.ring();
    const auto pairs = m_vault.pairs();
    // Without a ring its half has not changed, and nobody would believe it.
    if (!ring || !pairs)
        return lacks;
    for (const KeyRecord &record : m_book.keys()) {
        if (record.wrapped.contains(m_vault.identity()->device) && !ring->knows(record.generation)
            && !unwrapped(record, **pairs))
            lacks.append(record.generation);
    }
    return lacks;
}

Result<bool, DeskError> DeskKeys::takeWrapping(const KeyRecord &record)
{
    const DeskIdentity &identity = *m_vault.identity();
    const auto &named = identity.village.desk;
    if (named && named->raw() != record.deskKey)
        return DeskError::WrongDeskKey;
    const QByteArray wrapped = record.wrapped.value(identity.device);
    const KeyRing *ring = m_vault.ring();
    if (wrapped.isEmpty())
        return false;
    const auto pairs = m_vault.pairs();
    if (!pairs)
        return pairs.error();
    auto key = unwrapped(record, **pairs);
    // For a pair that this desk had before: an old one, or not meant to be opened any more.
    if (!key)
        return false;
    // A wrapping of what is here already must not stay open to this desk either.
    if (ring && ring->find(record.generation)) {
        const auto begun = beginPairTurn();
        return begun ? Result<bool, DeskError>(false) : begun.error();
    }
    const QDateTime now = m_vault.hubTime().now();
    std::optional<KeyRing> next;
    if (ring) {
        auto copy = m_vault.ringCopy();
        if (!copy)
            return copy.error();
        if (!copy->add(std::move(*key), now))
            return false; // was destroyed here: it stays so
        next = std::move(*copy);
    } else {
        next = KeyRing::from(std::move(*key), now, m_vault.hubTime());
    }
    if (const auto begun = beginPairTurn(); !begun)
        return begun.error();
    if (const auto kept = m_vault.setRing(std::move(*next)); !kept)
        return kept.error();
    return true;
}

Result<void, DeskError> DeskKeys::beginPairTurn()
{
    const auto pairs = m_vault.pairs();
    if (!pairs)
        return pairs.error();
    auto next = DeskPairs::fromSecret((*pairs)->toSecret());
    if (!next)
        return DeskError::Damaged;
    next->beginTurn();
    return m_vault.setPairs(std::move(*next));
}

std::optional<DeskCall> DeskKeys::pairCall()
{
    const auto pairs = m_vault.pairs();
    const KeyRing *ring = m_vault.ring();
    if (!pairs || !(*pairs)->isTurning() || !ring)
        return std::nullopt;
    auto copy = DeskPairs::fromSecret((*pairs)->toSecret());
    if (!copy)
        return std::nullopt;
    const QString device = m_vault.identity()->device;
    const QByteArray publicKey = copy->beginTurn();
    const QByteArray signature =
        ring->signing().sign(pairMessage(device, publicKey, ring->feedId()));
    QJsonArray lacks;
    const QList<int> generations = lacking();
    for (const int generation : generations)
        lacks.append(generation);
    return DeskCall{QByteArrayLiteral("PUT"), QStringLiteral("v1/desk/devices/%1/key").arg(device),
                    compact({{QStringLiteral("publicKey"), base64url::encode(publicKey)},
                             {QStringLiteral("signature"), base64url::encode(signature)},
                             {QStringLiteral("lacks"), lacks}})};
}

Result<void, DeskError> DeskKeys::pairTurned()
{
    const auto pairs = m_vault.pairs();
    if (!pairs)
        return pairs.error();
    auto next = DeskPairs::fromSecret((*pairs)->toSecret());
    if (!next)
        return DeskError::Damaged;
    next->turned();
    if (const auto kept = m_vault.setPairs(std::move(*next)); !kept)
        return kept;
    // The old half is destroyed when it is in no page of the file any more.
    const auto erased = m_vault.store().finishErasing();
    return erased ? Result<void, DeskError>() : deskErrorFrom(erased.error());
}

QByteArray DeskKeys::publicKeyOf(const QString &device) const
{
    if (device == m_vault.identity()->device) {
        const auto pairs = m_vault.pairs();
        return pairs ? (*pairs)->current().publicKey() : QByteArray();
    }
    // Any other comes from the hub, who may say what it likes of who is a desk.
    const DeviceRecord *record = m_book.device(device);
    return record && isSignedDesk(*record) ? record->publicKey : QByteArray();
}

bool DeskKeys::isSignedDesk(const DeviceRecord &device) const
{
    const KeyRing *ring = m_vault.ring();
    return ring && device.isDesk() && device.publicKey.size() == KeyPair::size
        && deskSignatureHolds(ring->deskKey(),
                              pairMessage(device.id, device.publicKey, ring->feedId()),
                              device.signature);
}

Result<KeyRecord, DeskError> DeskKeys::recordFor(const KeyRing &ring,
                                                 const QStringList &devices) const
{
    auto key = ring.generation(ring.newest());
    if (!key)
        return DeskError::Damaged;
    const IntakeKey announced = ring.signedIntakeKey();
    KeyRecord record{ring.newest(),
                     key->intake.publicKey(),
                     base64url::decode(announced.signature).value_or(QByteArray()),
                     ring.deskKey(),
                     {}};
    for (const QString &device : devices) {
        const QByteArray publicKey = publicKeyOf(device);
        if (publicKey.isEmpty())
            continue;
        const auto wrapped = wrapGeneration(*key, publicKey);
        if (wrapped)
            record.wrapped.insert(device, *wrapped);
    }
    return record;
}

Result<DeskKeys::NewGeneration, DeskError> DeskKeys::firstGeneration()
{
    const DeskIdentity &identity = *m_vault.identity();
    // A link that names desks says that there were some.
    if (identity.village.desk)
        return DeskError::WrongDeskKey;
    KeyRing ring = KeyRing::first(identity.village.feed, m_vault.hubTime());
    const auto record = recordFor(ring, {identity.device});
    if (!record)
        return record.error();
    return NewGeneration{std::move(ring), keysCall(*record)};
}

bool DeskKeys::isTurnDue() const
{
    const KeyRing *ring = m_vault.ring();
    if (!ring || m_book.keys().isEmpty())
        return false;
    const KeyRecord &newest = m_book.keys().last();
    if (newest.generation != ring->newest())
        return false;
    const QStringList readers = newest.wrapped.keys();
    const bool isLost = std::any_of(readers.begin(), readers.end(), [this](const QString &id) {
        const DeviceRecord *device = m_book.device(id);
        return device && device->revoked.isValid();
    });
    return isLost || ring->isTurnDue();
}

Result<DeskKeys::NewGeneration, DeskError> DeskKeys::nextGeneration()
{
    auto ring = m_vault.ringCopy();
    if (!ring)
        return ring.error();
    if (m_book.keys().isEmpty() || m_book.keys().last().generation != ring->newest())
        return DeskError::Waiting;
    ring->turn();
    QStringList readers = m_book.keys().last().wrapped.keys();
    if (!readers.contains(m_vault.identity()->device))
        readers.append(m_vault.identity()->device);
    const auto record = recordFor(*ring, readers);
    if (!record)
        return record.error();
    return NewGeneration{std::move(*ring), keysCall(*record)};
}

Result<void, DeskError> DeskKeys::adopt(NewGeneration made)
{
    // It was wrapped for this desk's pair too, which must go.
    if (const auto begun = beginPairTurn(); !begun)
        return begun;
    return m_vault.setRing(std::move(made.ring));
}

} // namespace naober
