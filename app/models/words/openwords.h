// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/openinghours.h"
#include "models/words/datewords.h"

#include <QVariant>

namespace naober {

/// Whether something is open, and its hours, in words.
class OpenWords
{
    Q_DECLARE_TR_FUNCTIONS(naober::OpenWords)

public:
    explicit OpenWords(DateWords dates)
        : m_dates(std::move(dates))
    { }

    /// "Open tot 17.00 uur", "Morgen open om 9.00 uur", "Altijd open", "Gesloten"; empty when there
    /// are no hours.
    QString state(const OpeningHours &hours, const QDateTime &now) const;
    /// The week, days with the same hours together, then what is special from \a today on: a list
    /// of {days, times}.
    QVariantList table(const OpeningHours &hours, QDate today) const;

private:
    QString opensAt(const QDateTime &opens, const QDateTime &now) const;
    /// A line for each period.
    QString times(const QList<const OpeningPeriod *> &periods) const;
    QString specialDays(const OpeningPeriod &period, QDate today) const;

    DateWords m_dates;
};

} // namespace naober
