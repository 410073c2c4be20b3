// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/backoff.h"

#include <QtGlobal>

#include <algorithm>

namespace naober {

std::chrono::milliseconds backOff(int failures, double random)
{
    using std::chrono::milliseconds;
    constexpr milliseconds first = std::chrono::minutes(1);
    constexpr int mostDoublings = 6;
    const int doublings = std::clamp(failures - 1, 0, mostDoublings);
    const milliseconds span = std::min(first * (1 << doublings), longestBackOff);
    const double share = 0.5 + 0.5 * std::clamp(random, 0.0, 1.0);
    // Never under the first minute, the jitter of the first span included.
    const milliseconds drawn(static_cast<qint64>(double(span.count()) * share));
    return std::max(drawn, first);
}

} // namespace naober
