// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace naober {

/// How long a village keeps what people sent: desk.md "Keeping and forgetting". The village's own
/// (`village.retention`) comes with the desk feed.
struct KeepingPolicy
{
    std::chrono::days expire{30}; ///< on the board without a helper
    std::chrono::days erase{30}; ///< after a case ended; keys that were replaced as long ago go too
};

} // namespace naober
