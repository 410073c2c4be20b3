// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace naober {

/// Makes guessing codes slow on this machine, as the hub does (submissions.md §2): five look-ups
/// that miss, then one after 1, 5 and each 60 minutes. An hour without a miss forgives them. What
/// is stored is the number of misses alone; the wait runs on a clock that nobody can set. UI
/// thread.
class LookUpBackOff
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    /// \a misses is what was stored, 0 at first.
    LookUpBackOff(int misses, TimePoint now);

    /// How long until the next look; rounded up, 0 for now.
    std::chrono::seconds wait(TimePoint now) const;
    /// A look-up missed. Returns what to store.
    int missed(TimePoint now);
    /// One was found. Returns what to store.
    int succeeded();

private:
    static std::chrono::seconds pauseAfter(int misses);

    int m_misses;
    TimePoint m_last;
};

} // namespace naober
