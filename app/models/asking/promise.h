// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/openinghours.h"

namespace naober {

/// By when a desk with \a hours that promises to call within \a deskHours of them has called, if it
/// hears something \a from now: the end of the stretch in which that time is over, so that a
/// promise can be kept. Invalid without hours or promise, or if it is not within 30 days.
QDateTime replyBy(const OpeningHours &hours, int deskHours, const QDateTime &from,
                  const QTimeZone &zone);

} // namespace naober
