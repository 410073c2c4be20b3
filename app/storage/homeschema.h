// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/migrations.h"

namespace naober {

/// The tables of home.sqlite.
const Migrations &homeMigrations();

} // namespace naober
