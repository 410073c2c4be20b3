// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/service.h"

#include <QList>

namespace naober {

/// The six things that people come for: desk.md "Asking on the screen".
namespace needs {

/// "ride", "groceries", "chore", "computer", "company", "other": in the order of the screen.
QStringList keys();
/// Which of them \a service answers, from its categories and name; "other" when none of the first
/// five.
QString keyOf(const Service &service);

} // namespace needs
} // namespace naober
