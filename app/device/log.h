// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace naober {

Q_DECLARE_LOGGING_CATEGORY(logDevice)

} // namespace naober
