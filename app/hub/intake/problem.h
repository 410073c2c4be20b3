// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/httpdoor.h"

#include <chrono>

namespace naober {

/// What a device is told when something cannot be done (submissions.md §2, §5).
enum class Problem {
    Malformed, ///< 400
    TokenMissing, ///< 401
    TokenWrong, ///< 401
    DeviceRevoked, ///< 401
    RoleMayNot, ///< 403
    CodeUnknown, ///< 403
    CodeUsed, ///< 403
    NotFound, ///< 404
    WrongMethod, ///< 405
    OtherBytes, ///< 409
    NoLength, ///< 411
    TooLarge, ///< 413
    NotJson, ///< 415
    FieldRefused, ///< 422
    TooMany, ///< 429
    NotNow, ///< 503
};

/// The RFC 9457 answer; \a detail says which field or what to do, never what somebody wrote.
HubAnswer problemAnswer(Problem problem, const QString &detail = {});
/// One that may be tried again after \a wait.
HubAnswer problemAnswer(Problem problem, std::chrono::seconds wait);

} // namespace naober
