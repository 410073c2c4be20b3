// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/intake/ratelimits.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace naober {

namespace {

constexpr int submissionsPerHour = 60;
constexpr int deskWritesPerHour = 20'000;
constexpr int missesPerHour = 60;
constexpr int pairingsPerHour = 60;
constexpr int freeMisses = 5;
constexpr std::array<std::chrono::minutes, 3> missWaits{
    std::chrono::minutes(1), std::chrono::minutes(5), std::chrono::minutes(60)};
constexpr double secondsPerHour = 3600;

std::chrono::seconds waitAfter(int misses)
{
    if (misses < freeMisses)
        return std::chrono::seconds(0);
    return missWaits.at(std::min(std::size_t(misses - freeMisses), missWaits.size() - 1));
}

std::chrono::seconds takeFrom(QHash<QString, TokenBucket> &buckets, const QString &device,
                              int perHour, const QDateTime &now)
{
    auto bucket = buckets.find(device);
    if (bucket == buckets.end())
        bucket = buckets.insert(device, TokenBucket(perHour));
    return bucket->take(now);
}

} // namespace

void TokenBucket::fill(const QDateTime &now)
{
    if (m_filled.isValid()) {
        const double gone = std::max(0.0, double(m_filled.msecsTo(now)) / 1000);
        m_tokens = std::min(m_perHour, m_tokens + gone * m_perHour / secondsPerHour);
    }
    m_filled = now;
}

std::chrono::seconds TokenBucket::wait(const QDateTime &now)
{
    fill(now);
    if (m_tokens >= 1)
        return std::chrono::seconds(0);
    return std::chrono::seconds(
        std::max<qint64>(1, qint64(std::ceil((1 - m_tokens) * secondsPerHour / m_perHour))));
}

std::chrono::seconds TokenBucket::take(const QDateTime &now)
{
    const std::chrono::seconds next = wait(now);
    if (next.count() == 0)
        m_tokens -= 1;
    return next;
}

void TokenBucket::giveBack()
{
    m_tokens = std::min(m_perHour, m_tokens + 1);
}

RateLimits::RateLimits(const Clock &clock)
    : m_clock(clock)
    , m_missesOfUnpaired(missesPerHour)
    , m_pairings(pairingsPerHour)
{ }

std::chrono::seconds RateLimits::submission(const QString &device)
{
    const std::lock_guard lock(m_mutex);
    return takeFrom(m_submissions, device, submissionsPerHour, m_clock.now());
}

void RateLimits::submissionWasKnown(const QString &device)
{
    const std::lock_guard lock(m_mutex);
    const auto bucket = m_submissions.find(device);
    if (bucket != m_submissions.end())
        bucket->giveBack();
}

std::chrono::seconds RateLimits::deskWrite(const QString &device)
{
    const std::lock_guard lock(m_mutex);
    return takeFrom(m_deskWrites, device, deskWritesPerHour, m_clock.now());
}

std::chrono::seconds RateLimits::lookUp(const QString &device)
{
    const std::lock_guard lock(m_mutex);
    const QDateTime now = m_clock.now();
    if (device.isEmpty())
        return m_missesOfUnpaired.wait(now);
    Misses &misses = m_misses[device];
    const qint64 gone = misses.last.isValid() ? misses.last.secsTo(now) : 0;
    if (gone >= std::chrono::seconds(missWaits.back()).count())
        misses = {};
    const qint64 left = waitAfter(misses.count).count() - std::max<qint64>(0, gone);
    return std::chrono::seconds(std::max<qint64>(0, left));
}

void RateLimits::lookUpMissed(const QString &device)
{
    const std::lock_guard lock(m_mutex);
    const QDateTime now = m_clock.now();
    if (device.isEmpty()) {
        m_missesOfUnpaired.take(now);
        return;
    }
    Misses &misses = m_misses[device];
    ++misses.count;
    misses.last = now;
}

std::chrono::seconds RateLimits::pairing()
{
    const std::lock_guard lock(m_mutex);
    return m_pairings.take(m_clock.now());
}

} // namespace naober
