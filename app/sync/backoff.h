// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace naober {

/// How long to wait after so many failures in a row: 1 min, doubling to 60 min, each drawn from
/// the upper half of its span by \a random (0 to 1), so that a village's kiosks do not come back
/// all at once.
std::chrono::milliseconds backOff(int failures, double random);

/// The longest that backOff() ever gives.
inline constexpr std::chrono::milliseconds longestBackOff = std::chrono::minutes(60);

} // namespace naober
