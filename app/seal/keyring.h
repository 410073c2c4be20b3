// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "seal/generationkey.h"
#include "seal/trustedintakekey.h"

#include <chrono>
#include <map>

namespace naober {

/// The generations that a desk can open: submissions.md §7. Logic only; the desk stores what
/// toSecret() gives, under its LocalKey, after each change. One thread at a time.
class KeyRing
{
public:
    static constexpr std::chrono::days turnAfter{91}; ///< a quarter
    /// Longer than a submission may be on its way (90 days, and a device's clock is never right).
    static constexpr std::chrono::days longestUnderWay{92};

    /// The first desk of a village: a signing key and generation 1.
    static KeyRing first(const QString &feedId, const Clock &clock);
    /// What a wrapping or the recovery file brought, made at \a made (the record's instant).
    static KeyRing from(GenerationKey key, const QDateTime &made, const Clock &clock);

    QString feedId() const { return m_feedId; }
    /// 32 bytes: the desks' signing key, "desk=" of the pairing link.
    QByteArray deskKey() const { return m_signing.publicKey(); }
    const DeskSigningKey &signing() const { return m_signing; }
    int newest() const;
    QList<int> living() const;
    /// Null when that generation never came, or is destroyed. Good until the next change.
    const KeyPair *find(int generation) const;
    /// True also for one that is destroyed.
    bool knows(int generation) const { return m_generations.contains(generation); }
    /// Since when one that is newer than \a generation is here: that was replaced then, or before.
    /// Invalid: none is.
    QDateTime newerSince(int generation) const;
    /// For wrapping. Errors: NoGeneration.
    Result<GenerationKey, SealError> generation(int number) const;
    /// What this desk seals to.
    TrustedIntakeKey intakeKey() const;
    /// For the village and intakeKey records.
    IntakeKey signedIntakeKey() const;

    /// Adds a generation that another desk made; for one that is here its instant is taken over, so
    /// that all desks go by the hub's. Errors:
    /// WrongFeed, WrongKey (other desks, or another key of the same number), NoGeneration (was
    /// destroyed here).
    Result<void, SealError> add(GenerationKey key, const QDateTime &made);
    bool isTurnDue() const;
    /// Generation n+1, made now; returns its number.
    int turn();
    /// Takes back a turn that the hub refused because another desk was first.
    void dropNewest();

    /// Generations that were replaced longer ago than \a retention. Their living cases are carried
    /// first, then destroy(). \a heard is the newest instant that the hub's feed told: the earlier
    /// of it and the clock counts, so that a clock that jumps ahead destroys nothing.
    QList<int> dueForDestruction(std::chrono::seconds retention, const QDateTime &heard) const;
    /// Wipes a private half for good. Never the newest.
    void destroy(int generation);

    /// For storing, under a LocalKey.
    SecretBytes toSecret() const;
    static Result<KeyRing, SealError> fromSecret(const SecretBytes &secret, const Clock &clock);

private:
    struct Generation
    {
        QDateTime made;
        QDateTime replaced; ///< invalid for the newest
        std::optional<KeyPair> intake; ///< none: destroyed, but its number is remembered
    };

    KeyRing(QString feedId, DeskSigningKey signing, const Clock &clock);
    void noteReplaced();

    QString m_feedId;
    DeskSigningKey m_signing;
    std::map<int, Generation> m_generations;
    const Clock *m_clock;
};

} // namespace naober
