// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/pinbackoff.h"

#include <algorithm>

namespace naober {

using namespace std::chrono_literals;

namespace {

constexpr int freeTries = 5;
constexpr int mostMisses = 1000; ///< more say nothing more

} // namespace

PinBackOff::PinBackOff(int misses, TimePoint now)
    : m_misses(std::clamp(misses, 0, mostMisses))
    , m_openAt(now + pauseAfter(misses))
{ }

std::chrono::seconds PinBackOff::wait(TimePoint now) const
{
    if (m_misses < freeTries)
        return 0s;
    return std::max(0s, std::chrono::ceil<std::chrono::seconds>(m_openAt - now));
}

int PinBackOff::begin(TimePoint now)
{
    m_misses = std::min(m_misses + 1, mostMisses);
    m_openAt = now + pauseAfter(m_misses);
    return m_misses;
}

int PinBackOff::succeeded()
{
    m_misses = 0;
    return m_misses;
}

std::chrono::seconds PinBackOff::pauseAfter(int misses)
{
    if (misses < freeTries)
        return 0s;
    if (misses == freeTries)
        return 30s;
    return misses == freeTries + 1 ? std::chrono::seconds(5min) : std::chrono::seconds(1h);
}

} // namespace naober
