// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace naober {

/// The tables of hub.sqlite for what comes in (app/domain/submissions.md): hubschema.cpp makes
/// them.
QStringList intakeTables();
/// The generations that each device asked to have wrapped for it again.
QStringList lackedGenerations();

} // namespace naober
