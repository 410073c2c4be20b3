// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/hubworkshop.h"

namespace naober {

/// Takes a record out of the hub's memory and of the workshop's feed folder for good. True if it
/// was known; else one line what went wrong. No publishing run may be going on.
Result<bool, QString> eraseRecord(HubWorkshop &workshop, const QString &id);

} // namespace naober
