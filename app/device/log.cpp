// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/log.h"

namespace naober {

Q_LOGGING_CATEGORY(logDevice, "naober.device", QtInfoMsg)

} // namespace naober
