// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/geometry.h"

#include <QJsonArray>
#include <QPointF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace naober {

namespace {

using Ring = QList<QPointF>; // x is longitude
using Polygon = QList<Ring>; // outline, then holes

std::optional<QPointF> readPosition(const QJsonValue &value)
{
    constexpr double decimals = 1e6;
    const QJsonArray array = value.toArray();
    const double x = array.at(0).toDouble(std::nan(""));
    const double y = array.at(1).toDouble(std::nan(""));
    if (!(std::abs(x) <= 180.0) || !(std::abs(y) <= 90.0)) // also catches what is no number
        return std::nullopt;
    return QPointF(std::round(x * decimals) / decimals, std::round(y * decimals) / decimals);
}

/// The positions of a row that are on earth; \a count grows by their number.
Ring readRow(const QJsonValue &value, qsizetype &count)
{
    Ring row;
    for (const QJsonValue &position : value.toArray()) {
        if (const std::optional<QPointF> point = readPosition(position))
            row.append(*point);
    }
    count += row.size();
    return row;
}

Polygon readPolygon(const QJsonValue &value, qsizetype &count)
{
    constexpr qsizetype leastOfRing = 4; // RFC 7946 §3.1.6
    Polygon polygon;
    for (const QJsonValue &ring : value.toArray()) {
        Ring row = readRow(ring, count);
        if (row.size() >= leastOfRing - 1 && row.front() != row.back())
            row.append(row.front());
        if (row.size() >= leastOfRing)
            polygon.append(row);
        else if (polygon.isEmpty())
            return {}; // without an outline its holes mean nothing
    }
    return polygon;
}

QJsonArray rowToJson(const Ring &row)
{
    QJsonArray json;
    for (const QPointF &point : row)
        json.append(QJsonArray{point.x(), point.y()});
    return json;
}

QJsonArray polygonToJson(const Polygon &polygon)
{
    QJsonArray json;
    for (const Ring &ring : polygon)
        json.append(rowToJson(ring));
    return json;
}

/// Twice the signed area, and the sums that its centre comes from.
struct Moments
{
    double area = 0.0;
    QPointF sum;
};

Moments moments(const Ring &ring)
{
    Moments result;
    const QPointF origin = ring.front(); // keeps the numbers small
    for (qsizetype i = 0; i + 1 < ring.size(); ++i) {
        const QPointF a = ring.at(i) - origin;
        const QPointF b = ring.at(i + 1) - origin;
        const double cross = a.x() * b.y() - b.x() * a.y();
        result.area += cross;
        result.sum += (a + b) * cross;
    }
    return result;
}

/// Where a level line at \a y crosses the rings, ascending.
QList<double> crossings(const Polygon &polygon, double y)
{
    QList<double> xs;
    for (const Ring &ring : polygon) {
        for (qsizetype i = 0; i + 1 < ring.size(); ++i) {
            const QPointF a = ring.at(i);
            const QPointF b = ring.at(i + 1);
            if ((a.y() > y) != (b.y() > y))
                xs.append(a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x()));
        }
    }
    std::sort(xs.begin(), xs.end());
    return xs;
}

/// The centre where it is inside, else the middle of the widest stretch on its level.
QPointF pointInside(const Polygon &polygon)
{
    const Ring &outline = polygon.front();
    const Moments whole = moments(outline);
    QPointF centre = outline.front();
    if (whole.area != 0.0)
        centre += whole.sum / (3.0 * whole.area);
    const QList<double> xs = crossings(polygon, centre.y());
    QPointF best = centre;
    double widest = -1.0;
    for (qsizetype i = 0; i + 1 < xs.size(); i += 2) {
        if (xs.at(i) <= centre.x() && centre.x() <= xs.at(i + 1))
            return centre;
        if (xs.at(i + 1) - xs.at(i) > widest) {
            widest = xs.at(i + 1) - xs.at(i);
            best = QPointF((xs.at(i) + xs.at(i + 1)) / 2.0, centre.y());
        }
    }
    return best;
}

double meters(const QPointF &a, const QPointF &b)
{
    constexpr double earthRadius = 6371008.8;
    constexpr double degree = std::numbers::pi / 180.0;
    const double dy = std::sin((b.y() - a.y()) * degree / 2.0);
    const double dx = std::sin((b.x() - a.x()) * degree / 2.0);
    const double h = dy * dy + std::cos(a.y() * degree) * std::cos(b.y() * degree) * dx * dx;
    return 2.0 * earthRadius * std::asin(std::min(1.0, std::sqrt(h)));
}

GeoPoint geoPoint(const QPointF &point)
{
    constexpr double decimals = 1e6;
    return {std::round(point.y() * decimals) / decimals,
            std::round(point.x() * decimals) / decimals};
}

QJsonObject geometryJson(const char *type, const QJsonArray &coordinates)
{
    return {{QStringLiteral("type"), QLatin1String(type)},
            {QStringLiteral("coordinates"), coordinates}};
}

Geometry pointGeometry(const std::optional<QPointF> &point)
{
    Geometry geometry;
    if (point) {
        geometry.kind = Geometry::Kind::Point;
        geometry.point = geoPoint(*point);
    }
    return geometry;
}

Geometry lineGeometry(const QJsonArray &lines)
{
    Geometry geometry;
    QList<Ring> rows;
    qsizetype count = 0;
    for (const QJsonValue &line : lines) {
        const Ring row = readRow(line, count);
        if (row.size() < 2)
            continue;
        rows.append(row);
        for (qsizetype i = 0; i + 1 < row.size(); ++i)
            geometry.lengthMeters += meters(row.at(i), row.at(i + 1));
    }
    if (rows.isEmpty())
        return {};
    geometry.kind = Geometry::Kind::Line;
    geometry.point = geoPoint(rows.front().front());
    geometry.tooLarge = count > limits::points;
    if (geometry.tooLarge)
        return geometry;
    if (rows.size() == 1) {
        geometry.json = geometryJson("LineString", rowToJson(rows.front()));
        return geometry;
    }
    QJsonArray coordinates;
    for (const Ring &row : std::as_const(rows))
        coordinates.append(rowToJson(row));
    geometry.json = geometryJson("MultiLineString", coordinates);
    return geometry;
}

Geometry areaGeometry(const QJsonArray &polygons)
{
    Geometry geometry;
    QList<Polygon> areas;
    qsizetype count = 0;
    qsizetype largest = 0;
    double most = -1.0;
    for (const QJsonValue &value : polygons) {
        const Polygon polygon = readPolygon(value, count);
        if (polygon.isEmpty())
            continue;
        const double size = std::abs(moments(polygon.front()).area);
        if (size > most) {
            most = size;
            largest = areas.size();
        }
        areas.append(polygon);
    }
    if (areas.isEmpty())
        return {};
    geometry.kind = Geometry::Kind::Area;
    geometry.point = geoPoint(pointInside(areas.at(largest)));
    geometry.tooLarge = count > limits::points;
    if (geometry.tooLarge)
        return geometry;
    if (areas.size() == 1) {
        geometry.json = geometryJson("Polygon", polygonToJson(areas.front()));
        return geometry;
    }
    QJsonArray coordinates;
    for (const Polygon &polygon : std::as_const(areas))
        coordinates.append(polygonToJson(polygon));
    geometry.json = geometryJson("MultiPolygon", coordinates);
    return geometry;
}

} // namespace

Geometry geometryFromJson(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    const QString type = object.value(QLatin1String("type")).toString();
    const QJsonArray coordinates = object.value(QLatin1String("coordinates")).toArray();
    if (type == QLatin1String("Point"))
        return pointGeometry(readPosition(coordinates));
    if (type == QLatin1String("MultiPoint"))
        return pointGeometry(readPosition(coordinates.at(0)));
    if (type == QLatin1String("LineString"))
        return lineGeometry({QJsonValue(coordinates)});
    if (type == QLatin1String("MultiLineString"))
        return lineGeometry(coordinates);
    if (type == QLatin1String("Polygon"))
        return areaGeometry({QJsonValue(coordinates)});
    if (type == QLatin1String("MultiPolygon"))
        return areaGeometry(coordinates);
    if (type == QLatin1String("GeometryCollection")) {
        for (const QJsonValue &part : object.value(QLatin1String("geometries")).toArray()) {
            const Geometry geometry = geometryFromJson(part);
            if (geometry.kind != Geometry::Kind::None)
                return geometry;
        }
    }
    return {};
}

} // namespace naober
