// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/log.h"

namespace naober {

Q_LOGGING_CATEGORY(logStart, "naober.start", QtInfoMsg)

} // namespace naober
