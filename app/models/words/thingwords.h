// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"
#include "domain/place.h"
#include "domain/record.h"
#include "models/words/datewords.h"

namespace naober {

/// Names of kinds, and measures, in words.
class ThingWords
{
    Q_DECLARE_TR_FUNCTIONS(naober::ThingWords)

public:
    explicit ThingWords(DateWords dates)
        : m_dates(std::move(dates))
    { }

    static QString kind(Organization::Kind kind);
    static QString kind(Place::Kind kind);
    /// What a search result stands under: "Agenda", "Wegwijzer".
    static QString group(RecordType type);
    /// "300 meter", "1,2 kilometer"; empty below 0.
    QString distance(double meters) const;
    /// "45 minuten", "1 uur en 30 minuten"; empty for 0.
    QString duration(int minutes) const;
    /// Of a video, from seconds: "12 minuten"; less than a minute is one.
    QString playingTime(int seconds) const;
    /// "nagekeken op 3 november door het loket"; empty without a day.
    QString assured(QDate at, const QString &by, QDate today) const;
    /// "34 van de 52 huizen doen mee"; empty when not told.
    static QString households(int joined, int total);
    /// "nog 3 mensen nodig", "genoeg mensen"; empty when nobody is needed.
    static QString helpers(int needed, int taken);
    /// "Wij bellen binnen 24 uur", "… binnen 2 dagen"; empty for 0.
    static QString replyWithin(int hours);
    /// "Vraag het minstens 2 dagen vooraf."; empty for 0.
    static QString leadTime(int days);

private:
    DateWords m_dates;
};

/// Great-circle metres between two points; −1 if either is not known.
double distanceBetween(const GeoPoint &a, const GeoPoint &b);

} // namespace naober
