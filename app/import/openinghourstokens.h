// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QTime>

namespace naober {

/// A piece of a text about opening hours.
struct HoursToken
{
    enum class Kind {
        Days, ///< days
        Range, ///< opens, closes
        Closed,
        Dash, ///< also "t/m"
        Soft, ///< comma, "en"
        Hard, ///< semicolon, line end, full stop
        Appointment, ///< "op afspraak"
        Unknown,
    };

    Kind kind = Kind::Unknown;
    QList<int> days; ///< ISO 8601
    QTime opens;
    QTime closes;
    qsizetype from = 0; ///< where it stands in the text
    qsizetype to = 0;
};

/// Cuts a text into tokens; words that change nothing ("van", "geopend", "uur") are dropped.
QList<HoursToken> hoursTokens(const QString &text);

} // namespace naober
