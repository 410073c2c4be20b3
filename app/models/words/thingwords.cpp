// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/thingwords.h"

#include <QtMath>

namespace naober {

QString ThingWords::kind(Organization::Kind kind)
{
    switch (kind) {
    case Organization::Kind::Association:
        return tr("Association");
    case Organization::Kind::Business:
        return tr("Business");
    case Organization::Kind::Care:
        return tr("Care");
    case Organization::Kind::School:
        return tr("School");
    case Organization::Kind::Church:
        return tr("Church");
    case Organization::Kind::Municipality:
        return tr("Municipality");
    case Organization::Kind::Facility:
        return tr("Facility");
    case Organization::Kind::Other:
        return tr("Other", "organisation");
    }
    Q_UNREACHABLE();
}

QString ThingWords::kind(Place::Kind kind)
{
    switch (kind) {
    case Place::Kind::Sight:
        return tr("Sight");
    case Place::Kind::Route:
        return tr("Route");
    case Place::Kind::Food:
        return tr("Eating and drinking");
    case Place::Kind::Lodging:
        return tr("Sleeping");
    case Place::Kind::Toilet:
        return tr("Toilet");
    case Place::Kind::Defibrillator:
        return tr("Defibrillator");
    case Place::Kind::Playground:
        return tr("Playground");
    case Place::Kind::BusStop:
        return tr("Bus stop");
    case Place::Kind::Parking:
        return tr("Parking");
    case Place::Kind::Area:
        return tr("Area");
    case Place::Kind::Other:
        return tr("Other", "place");
    }
    Q_UNREACHABLE();
}

QString ThingWords::group(RecordType type)
{
    switch (type) {
    case RecordType::Event:
        return tr("Agenda");
    case RecordType::Article:
        return tr("News");
    case RecordType::Organization:
        return tr("Guide");
    case RecordType::Service:
    case RecordType::Request:
        return tr("For each other");
    case RecordType::Place:
        return tr("Visit");
    case RecordType::Network:
    case RecordType::Initiative:
        return tr("Neighbourhood");
    case RecordType::Video:
        return tr("Television");
    case RecordType::Village:
    case RecordType::Poll:
        return tr("Village");
    }
    Q_UNREACHABLE();
}

QString ThingWords::distance(double meters) const
{
    if (meters < 0.0)
        return {};
    if (meters < 75.0)
        return tr("close by");
    if (meters < 975.0)
        return tr("%1 metres").arg(qRound(meters / 50.0) * 50);
    const double kilometers = meters / 1000.0;
    const int decimals = kilometers < 9.95 && qRound(kilometers * 10.0) % 10 != 0 ? 1 : 0;
    return tr("%1 kilometres").arg(m_dates.locale().toString(kilometers, 'f', decimals));
}

QString ThingWords::duration(int minutes) const
{
    if (minutes <= 0)
        return {};
    const int hours = minutes / 60;
    const int rest = minutes % 60;
    const QString hoursText = hours == 1 ? tr("1 hour") : tr("%1 hours").arg(hours);
    const QString restText = rest == 1 ? tr("1 minute") : tr("%1 minutes").arg(rest);
    if (hours == 0)
        return restText;
    return rest == 0 ? hoursText : m_dates.list({hoursText, restText});
}

QString ThingWords::playingTime(int seconds) const
{
    return seconds <= 0 ? QString() : duration(qMax(1, qRound(seconds / 60.0)));
}

QString ThingWords::assured(QDate at, const QString &by, QDate today) const
{
    if (!at.isValid())
        return {};
    const QString day = m_dates.date(at, today);
    return by.isEmpty() ? tr("checked on %1").arg(day) : tr("checked on %1 by %2").arg(day, by);
}

QString ThingWords::households(int joined, int total)
{
    if (joined <= 0)
        return {};
    if (total <= 0 || total < joined)
        return joined == 1 ? tr("1 home takes part") : tr("%1 homes take part").arg(joined);
    return tr("%1 of the %2 homes take part").arg(joined).arg(total);
}

QString ThingWords::helpers(int needed, int taken)
{
    if (needed <= 0)
        return {};
    const int left = needed - taken;
    if (left <= 0)
        return tr("enough people");
    return left == 1 ? tr("1 more person needed") : tr("%1 more people needed").arg(left);
}

QString ThingWords::replyWithin(int hours)
{
    if (hours <= 0)
        return {};
    if (hours == 1)
        return tr("We call within an hour");
    if (hours < 48 || hours % 24 != 0)
        return tr("We call within %1 hours").arg(hours);
    return tr("We call within %1 days").arg(hours / 24);
}

QString ThingWords::leadTime(int days)
{
    if (days <= 0)
        return {};
    return days == 1 ? tr("Please ask at least a day ahead.")
                     : tr("Please ask at least %1 days ahead.").arg(days);
}

double distanceBetween(const GeoPoint &a, const GeoPoint &b)
{
    if (a.isNull() || b.isNull())
        return -1.0;
    constexpr double earthRadius = 6371008.8; // metres, IUGG mean
    const double latitudes = qDegreesToRadians(b.latitude - a.latitude);
    const double longitudes = qDegreesToRadians(b.longitude - a.longitude);
    const double chord = qPow(qSin(latitudes / 2), 2)
        + qCos(qDegreesToRadians(a.latitude)) * qCos(qDegreesToRadians(b.latitude))
            * qPow(qSin(longitudes / 2), 2);
    return 2.0 * earthRadius * qAsin(qMin(1.0, qSqrt(chord)));
}

} // namespace naober
