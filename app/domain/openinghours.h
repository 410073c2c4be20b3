// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/jsoncodec.h"

#include <QList>
#include <QTimeZone>

namespace naober {

/// One line of opening hours, after schema.org's OpeningHoursSpecification.
struct OpeningPeriod
{
    /// ISO 8601 weekday numbers, 1 (Monday) to 7; empty: every day of the validity.
    QList<int> dayOfWeek;
    QTime opens; ///< village time; invalid together with closes: closed on these days
    QTime closes; ///< at or before opens: on the next day
    QDate validFrom; ///< invalid: always
    QDate validThrough; ///< inclusive; invalid: always

    /// True for a period that stands for some dates only (a holiday, the summer) and so comes
    /// before the ones that stand always.
    bool isSpecial() const { return validFrom.isValid() || validThrough.isValid(); }
    bool covers(QDate day) const;
    bool isClosed() const { return !opens.isValid() || !closes.isValid(); }

    template<class Self, class Codec>
    static void fields(Self &self, Codec &codec)
    {
        codec.weekdays(QLatin1String("dayOfWeek"), self.dayOfWeek);
        codec.time(QLatin1String("opens"), self.opens);
        codec.time(QLatin1String("closes"), self.closes);
        codec.date(QLatin1String("validFrom"), self.validFrom);
        codec.date(QLatin1String("validThrough"), self.validThrough);
    }
    bool operator==(const OpeningPeriod &) const = default;
};

/// When something is open. Times are those of the village's clock.
struct OpeningHours
{
    QList<OpeningPeriod> periods;
    QString note; ///< in words, "op afspraak"; also what could not be structured

    bool isEmpty() const { return periods.isEmpty() && note.isEmpty(); }

    template<class Self, class Codec>
    static void fields(Self &self, Codec &codec)
    {
        codec.objects(QLatin1String("periods"), self.periods);
        codec.text(QLatin1String("note"), self.note, limits::summary);
    }
    bool operator==(const OpeningHours &) const = default;
};

/// A stretch of one day's clock; closes may be on the next day.
struct OpenStretch
{
    QDateTime from;
    QDateTime to;
};

/// The stretches that begin on \a day, in order, special periods replacing the usual ones.
QList<OpenStretch> openOn(const OpeningHours &hours, QDate day, const QTimeZone &zone);

/// What a page says beside a name: open until, opens at, or nothing known.
struct OpenState
{
    enum class Kind { Unknown, Open, Closed };
    Kind kind = Kind::Unknown;
    QDateTime until; ///< Open: when it closes; Closed: when it opens next, invalid if not within
                     ///< 14 days
};
OpenState openState(const OpeningHours &hours, const QDateTime &at, const QTimeZone &zone);

} // namespace naober
