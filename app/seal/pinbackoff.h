// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace naober {

/// Makes guessing a PIN slow: five tries, then one after 30 s, after 5 min and after each hour.
/// What is stored is the number of misses alone; the wait is counted on a clock that nobody can
/// set, and begins anew when the program does. So neither a restart nor another date shortens it.
/// \code
/// if (backOff.wait(now) > 0s) return;
/// store(backOff.begin(now));           // before the PIN is looked at
/// if (hash.matches(pin)) store(backOff.succeeded());
/// \endcode
/// One thread.
class PinBackOff
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    /// \a misses is what was stored, 0 at first.
    PinBackOff(int misses, TimePoint now);

    /// How long until the next try; rounded up, 0 for now.
    std::chrono::seconds wait(TimePoint now) const;
    /// Counts a try as missed before it is made, so that ending the program on it saves none.
    /// Returns what to store.
    int begin(TimePoint now);
    /// Returns what to store.
    int succeeded();
    int misses() const { return m_misses; }

    /// The pause after \a misses misses.
    static std::chrono::seconds pauseAfter(int misses);

private:
    int m_misses;
    TimePoint m_openAt;
};

} // namespace naober
