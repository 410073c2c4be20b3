// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "seal/keypair.h"
#include "seal/sealerror.h"

namespace naober {

/// A desk's own X25519 pair and its successor. A desk that has opened a wrapping begins a new pair,
/// publishes its public half and, once the hub has answered, destroys the old one: an old copy of
/// the hub opens nothing with today's desk (submissions.md §7). Any thread, one at a time.
class DeskPairs
{
public:
    /// A new desk's first pair.
    DeskPairs();

    /// What the hub knows.
    const KeyPair &current() const { return m_current; }
    bool isTurning() const { return m_next.has_value(); }
    /// Begins a successor, or goes on with the one that was begun; its public half is what to
    /// publish. Store the state before publishing.
    QByteArray beginTurn();
    /// The hub has the successor's public half: it becomes current, the old half is destroyed.
    void turned();
    /// Opens what was sealed to the current pair, or to the successor already.
    template<typename Open>
    auto openWith(Open open) const
    {
        auto opened = open(m_current);
        if (!opened && m_next)
            opened = open(*m_next);
        return opened;
    }

    /// For storing, under a LocalKey.
    SecretBytes toSecret() const;
    static Result<DeskPairs, SealError> fromSecret(const SecretBytes &secret);

private:
    explicit DeskPairs(KeyPair current);

    KeyPair m_current;
    std::optional<KeyPair> m_next;
};

} // namespace naober
