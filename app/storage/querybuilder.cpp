// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/querybuilder.h"

#include "storage/database.h"

#include <QtMath>

#include <cmath>

namespace naober {

void QueryBuilder::filter(const RecordFilter &filter)
{
    const QLatin1String key("r.key");
    if (!filter.kind.isEmpty())
        add(QStringLiteral(" AND r.kind = ?"), filter.kind);
    if (filter.aliveAt.isValid()) {
        add(QStringLiteral(" AND (r.until IS NULL OR r.until > ?)"),
            filter.aliveAt.toMSecsSinceEpoch());
    }
    refersTo(key, ReferenceKind::Category, filter.category);
    refersTo(key, ReferenceKind::Organization, filter.organization);
    refersTo(key, ReferenceKind::Network, filter.network);
    refersTo(key, ReferenceKind::Service, filter.service);
    isFor(key, filter.audience);
}

void QueryBuilder::refersTo(QLatin1String column, ReferenceKind kind, const QString &target)
{
    if (target.isEmpty())
        return;
    add(QStringLiteral(" AND %2 IN (SELECT record FROM reference WHERE kind = %1 AND target = ?)")
            .arg(static_cast<int>(kind))
            .arg(column),
        target);
}

void QueryBuilder::isFor(QLatin1String column, const QString &audience)
{
    if (audience.isEmpty())
        return;
    add(QStringLiteral(" AND (NOT EXISTS (SELECT 1 FROM reference f WHERE f.record = %2"
                       " AND f.kind = %1) OR EXISTS (SELECT 1 FROM reference f"
                       " WHERE f.kind = %1 AND f.target = ? AND f.record = %2))")
            .arg(static_cast<int>(ReferenceKind::Audience))
            .arg(column),
        audience);
}

double distanceMeters(const GeoPoint &a, const GeoPoint &b)
{
    constexpr double earthRadius = 6371008.8;
    const double latitudeA = qDegreesToRadians(a.latitude);
    const double latitudeB = qDegreesToRadians(b.latitude);
    const double halfLatitude = (latitudeB - latitudeA) / 2;
    const double halfLongitude = qDegreesToRadians(b.longitude - a.longitude) / 2;
    const double h = std::pow(std::sin(halfLatitude), 2)
        + std::cos(latitudeA) * std::cos(latitudeB) * std::pow(std::sin(halfLongitude), 2);
    return 2 * earthRadius * std::asin(std::sqrt(qMin(1.0, h)));
}

Result<QList<FoundPlace>, StorageError> placesWithin(Database &database, const GeoPoint &from,
                                                     const QList<RecordType> &types, double radius)
{
    constexpr double metersPerDegree = 111195.0;
    constexpr double nearPole = 0.01; // keeps the box finite
    constexpr double rounding = 1e-4; // the index holds 32-bit floats
    const double latitudes = radius / metersPerDegree + rounding;
    const double shrink = qMax(nearPole, std::cos(qDegreesToRadians(from.latitude)));
    const double longitudes = radius / metersPerDegree / shrink + rounding;
    Statement query = database.prepare(QStringLiteral(
        "SELECT p.record, (p.min_lat + p.max_lat) / 2, (p.min_lon + p.max_lon) / 2, r.type"
        " FROM place_index p JOIN record r ON r.key = p.record WHERE p.max_lat >= ?"
        " AND p.min_lat <= ? AND p.max_lon >= ? AND p.min_lon <= ?"));
    if (const auto ran = query.run({from.latitude - latitudes, from.latitude + latitudes,
                                    from.longitude - longitudes, from.longitude + longitudes});
        !ran) {
        return ran.error();
    }
    QList<FoundPlace> found;
    while (query.next()) {
        const auto type = recordTypeFromName(query.text(3));
        if (!types.isEmpty() && (!type || !types.contains(*type)))
            continue;
        const double meters = distanceMeters(from, {query.real(1), query.real(2)});
        if (meters <= radius)
            found.append({query.integer(0), meters});
    }
    if (query.error())
        return *query.error();
    return found;
}

} // namespace naober
