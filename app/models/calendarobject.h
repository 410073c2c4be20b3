// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"

namespace naober {

/// One time of an activity as an iCalendar object (RFC 5545), short enough for a QR code: title,
/// times in UTC, place. Long texts are cut.
QString calendarObject(const QString &id, const Event &event, const Occurrence &occurrence);

} // namespace naober
