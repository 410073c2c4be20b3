// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <QHash>
#include <QString>

#include <chrono>
#include <mutex>

namespace naober {

/// So many in an hour, evenly given back: a bucket of tokens. A clock that goes back neither fills
/// nor empties it.
class TokenBucket
{
public:
    explicit TokenBucket(int perHour = 0)
        : m_perHour(perHour)
        , m_tokens(perHour)
    { }
    /// Takes one; zero, or how long to wait for the next.
    std::chrono::seconds take(const QDateTime &now);
    /// How long until there is one; takes nothing.
    std::chrono::seconds wait(const QDateTime &now);
    void giveBack();

private:
    void fill(const QDateTime &now);

    double m_perHour;
    double m_tokens;
    QDateTime m_filled;
};

/// How often who may come (submissions.md §2 "Limits"). Devices count for themselves, all that are
/// not paired (an empty id) together. Any thread.
class RateLimits
{
public:
    explicit RateLimits(const Clock &clock);

    /// Counts a submission; zero, or how long to wait before the next.
    std::chrono::seconds submission(const QString &device);
    /// It was nothing new, and does not count.
    void submissionWasKnown(const QString &device);
    /// Counts what a desk writes, which is many times as much.
    std::chrono::seconds deskWrite(const QString &device);
    /// Zero, or how long until this one may look something up again.
    std::chrono::seconds lookUp(const QString &device);
    void lookUpMissed(const QString &device);
    /// Counts a try to pair.
    std::chrono::seconds pairing();

private:
    struct Misses
    {
        int count = 0;
        QDateTime last;
    };

    const Clock &m_clock;
    std::mutex m_mutex;
    QHash<QString, TokenBucket> m_submissions;
    QHash<QString, TokenBucket> m_deskWrites;
    QHash<QString, Misses> m_misses;
    TokenBucket m_missesOfUnpaired;
    TokenBucket m_pairings;
};

} // namespace naober
