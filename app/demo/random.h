// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace naober::demo {

/// Chance that is the same on every machine: the standard library's distributions are not.
class Random
{
public:
    explicit Random(quint32 seed)
        : m_state(seed * 2654435761u + 88172645463325252ull)
    {
        for (int i = 0; i < 8; ++i)
            next();
    }

    double unit() { return double(next() >> 40) / double(1ull << 24); } ///< 0 to below 1
    double between(double low, double high) { return low + (high - low) * unit(); }
    int index(int count) { return int(unit() * count); } ///< 0 to below \a count
    bool chance(double probability) { return unit() < probability; }
    double spread(double amount) { return between(-amount, amount); }

private:
    quint64 next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return m_state * 2685821657736338717ull;
    }
    quint64 m_state;
};

} // namespace naober::demo
