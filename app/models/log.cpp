// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log.h"

namespace naober {

Q_LOGGING_CATEGORY(logModels, "naober.models", QtInfoMsg)

} // namespace naober
