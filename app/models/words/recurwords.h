// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "models/words/datewords.h"

namespace naober {

/// How an activity repeats, said the way people say it: "elke dinsdag", "elke eerste zondag van de
/// maand".
class RecurWords
{
    Q_DECLARE_TR_FUNCTIONS(naober::RecurWords)

public:
    explicit RecurWords(DateWords dates)
        : m_dates(std::move(dates))
    { }

    /// Empty for what does not repeat. The last day is told when it is not far from \a today.
    QString text(const Recurs &recurs, QDate today) const;

private:
    QString daily(int interval) const;
    QString weekly(const Recurs &recurs) const;
    QString monthly(const Recurs &recurs) const;
    QString ordinal(int week) const;

    DateWords m_dates;
};

} // namespace naober
