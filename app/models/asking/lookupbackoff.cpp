// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/asking/lookupbackoff.h"

#include <algorithm>

namespace naober {

using namespace std::chrono_literals;

namespace {

constexpr int freeMisses = 5;
constexpr int mostMisses = 100; ///< more say nothing more

} // namespace

LookUpBackOff::LookUpBackOff(int misses, TimePoint now)
    : m_misses(std::clamp(misses, 0, mostMisses))
    , m_last(now)
{ }

std::chrono::seconds LookUpBackOff::wait(TimePoint now) const
{
    return std::max(0s,
                    std::chrono::ceil<std::chrono::seconds>(m_last + pauseAfter(m_misses) - now));
}

int LookUpBackOff::missed(TimePoint now)
{
    if (now - m_last > 1h + 1min)
        m_misses = 0;
    m_misses = std::min(m_misses + 1, mostMisses);
    m_last = now;
    return m_misses;
}

int LookUpBackOff::succeeded()
{
    m_misses = 0;
    return m_misses;
}

std::chrono::seconds LookUpBackOff::pauseAfter(int misses)
{
    if (misses < freeMisses)
        return 0s;
    if (misses == freeMisses)
        return 1min;
    return misses == freeMisses + 1 ? std::chrono::seconds(5min) : std::chrono::seconds(1h);
}

} // namespace naober
