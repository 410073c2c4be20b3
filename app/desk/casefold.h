// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/case.h"

namespace naober {

/// The case that \a items tell: submissions and events of one case in the order of the desk feed,
/// own unsent events last (submissions.md §8). The same list gives the same case on every desk. An
/// item that is there twice counts once; what was carried takes the place of its originals and
/// stands before the rest. Never fails: what has no effect stays in the log. Any thread.
Case foldCase(const QString &caseId, const QList<CaseItem> &items);

/// The items in the order in which they are folded, carried ones unpacked, each once. What a desk
/// carries.
QList<CaseItem> unpackedItems(const QList<CaseItem> &items);

} // namespace naober
