// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appcontext.h"

namespace naober::test {

/// What the page of a record of \a type would print, with head and foot; empty when such records
/// have no page of their own.
Handout printedRecord(AppContext &app, const QString &type, const QString &id);

} // namespace naober::test
