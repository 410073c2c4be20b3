// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/deskbook.h"

namespace naober {

/// The events that make the hub show what the cases say. A move that lost against another desk's
/// stays in the log without effect, but the hub, which cannot read it, has done what came with it.
/// Any desk may send them: they name the same event, and the first one counts. Left alone is what
/// nothing came for since \a since, which is the hub's to end, what this desk has not sent yet,
/// what was put right in the same way already, and the cases \a incomplete, of which others know
/// more.
QList<EventDraft> shownCorrections(const DeskBook &book, const QDateTime &since,
                                   const QSet<QString> &incomplete);

} // namespace naober
