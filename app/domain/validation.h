// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QStringList>

namespace naober {

/// What a record lacks to be published, in words for the hub's report ("event: no start"); empty
/// when it is sound. Unknown types are sound if they have an id. A publisher leaves unsound
/// records out; a reader stores whatever is signed and shows what can be shown.
QStringList recordProblems(const Record &record);

/// The record with its data read and written once by the codec of its type, so that texts are
/// harmless, limits hold and defaults are gone. Unknown types and unknown fields stay as they are.
Record normalized(const Record &record);

} // namespace naober
