// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/openinghours.h"
#include "models/records.h"
#include "models/words/datewords.h"

namespace naober {

/// The words of the app's language on the village's clock.
inline DateWords wordsOf(const Records &records)
{
    return {records.locale(), records.zone()};
}

/// The day of a publication: "vandaag", "gisteren", "19 november"; empty if it is not known.
inline QString publishedText(const QDateTime &published, const Records &records)
{
    if (!published.isValid())
        return {};
    const DateWords words = wordsOf(records);
    const QDate day = published.toTimeZone(records.zone()).date();
    const QDate today = records.today();
    const bool near = day == today || day == today.addDays(-1);
    return near ? words.day(day, today) : words.date(day, today);
}

/// Whether something is open now.
inline bool isOpen(const OpeningHours &hours, const Records &records)
{
    return openState(hours, records.now(), records.zone()).kind == OpenState::Kind::Open;
}

/// The name that an enum's value has in JSON.
template<typename E, std::size_t N>
QString enumName(E value, const EnumNames<E, N> &names)
{
    for (const auto &[known, name] : names) {
        if (known == value)
            return QString::fromLatin1(name);
    }
    return {};
}

/// Order by name, the way a dictionary has it.
inline bool namedBefore(const QString &a, const QString &b)
{
    return QString::localeAwareCompare(a, b) < 0;
}

} // namespace naober
