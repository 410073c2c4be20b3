// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/openinghours.h"

#include <QString>

namespace naober {

/// Opening hours as people in the Netherlands write them ("ma-vr 9.00-17.00 uur, za 10-16 uur",
/// "dinsdag t/m vrijdag 13.30–17.00, maandag gesloten"), in English, or in OpenStreetMap's
/// opening_hours syntax ("Mo-Fr 09:00-17:00; Sa 10:00-16:00"). A clause that is not understood to
/// its last word ("op afspraak", "in de zomer tot 20 uur") goes to the note as it was written: a
/// wrong hour is worse than none.
OpeningHours openingHoursFromText(const QString &text);

} // namespace naober
