// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"

namespace naober {

/// True if normalized() would change nothing of \a article and recordProblems() find nothing, as
/// far as that can be seen at a glance: texts of everyday characters, within their limits, and
/// plain addresses. False says nothing. Most of what websites publish passes, and these two
/// together take longer than all the rest of an import.
bool isSurelySound(const Article &article);

} // namespace naober
