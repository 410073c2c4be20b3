// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/recurrencerule.h"

#include <QDateTime>
#include <QTimeZone>

namespace naober {

/// Where a wall clock hangs: a zone of the time zone database, or the rules of a VTIMEZONE whose
/// name says nothing. A value; any thread.
class CalendarZone
{
public:
    /// From \a utc seconds since 1970 on, the clock is \a offset seconds ahead of UTC.
    struct Transition
    {
        qint64 utc = 0;
        int offset = 0;
    };

    explicit CalendarZone(QTimeZone zone = QTimeZone::utc());
    /// \a transitions ascending, not empty; the first one holds before it too.
    explicit CalendarZone(QList<Transition> transitions);

    /// The instant at which the clock shows \a wall, UTC. Of an hour that comes twice, the first;
    /// an hour that is skipped counts from before the jump (RFC 5545 §3.3.5).
    QDateTime instant(WallSeconds wall) const;
    /// What the clock shows at \a instant.
    WallSeconds wall(const QDateTime &instant) const;
    /// The IANA name; empty for a zone that has none.
    QString name() const;

private:
    int offsetAt(qint64 utc) const;

    QTimeZone m_zone;
    QList<Transition> m_transitions;
};

/// The zone that \a name is in the time zone database: an IANA name, also at the end of a path
/// ("/freeassociation.sourceforge.net/Europe/Amsterdam"), or a Windows name ("W. Europe Standard
/// Time"). Invalid for any other.
QTimeZone zoneFromName(const QString &name);

} // namespace naober
