// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"
#include "domain/place.h"

#include <optional>

namespace naober {

/// What kind of place a word means: our own names ("busStop"), Dutch and English words
/// ("wandelroute", "bushalte", "AED").
std::optional<Place::Kind> placeKindFromWord(const QString &word);
/// The same for organizations: "vereniging", "huisarts", "school", "care" …
std::optional<Organization::Kind> organizationKindFromWord(const QString &word);

/// Yes or no in a word: "ja", "yes", "true", "1", "x", "nee", "no" …; nothing for anything else.
std::optional<bool> flagFromWord(const QString &word);

/// A date as tables and forms have it: 2026-03-01, 1-3-2026, 01/03/2026, 1 maart 2026; a time of
/// day after it is passed over. Day before month. Invalid for anything else.
QDate dateFromText(const QString &text);
/// A time of day: 19.30, 19:30, 19:30:00, 19u30, "19 uur". Invalid for anything else.
QTime timeFromText(const QString &text);
/// Meters from "8,5 km", "850 m" or a number, which is meters above 200 and kilometers below.
/// 0 for anything else.
int metersFromText(const QString &text);
/// Minutes from "PT1H30M", "1:30", "1,5 uur", "2 h" or a number. 0 for anything else.
int minutesFromText(const QString &text);
/// Entries parted by semicolons, bars, or else commas.
QStringList wordsFromText(const QString &text);

/// A coordinate with a point or a comma; nothing for anything else.
std::optional<double> coordinateFromText(const QString &text);

} // namespace naober
