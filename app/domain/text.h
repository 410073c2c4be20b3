// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naober {

/// Makes a stranger's text harmless to draw, print and speak: control characters, bidirectional
/// overrides and isolates, private-use and unassigned code points go; a run of combining marks is
/// cut to three; white space is folded unless \a keepLines; at most \a limit UTF-16 units, cut at a
/// whole character.
QString harmlessText(const QString &text, qsizetype limit, bool keepLines = false);

} // namespace naober
