// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recordreader.h"

#include "storage/database.h"
#include "storage/derivedrecord.h"
#include "storage/querybuilder.h"

#include <QJsonDocument>
#include <QtMath>

#include <algorithm>

namespace naober {

namespace {

int bounded(int limit)
{
    return qBound(1, limit, RecordReader::mostRows);
}

Record toRecord(const QString &type, const QString &id, const QByteArray &json)
{
    return {type, id, QJsonDocument::fromJson(json).object()};
}

QDateTime instantOf(const QVariant &milliseconds)
{
    if (milliseconds.isNull())
        return {};
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

Cursor cursorOf(const QString &text)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    if (colon < 0)
        return {};
    return {QStringView(text).left(colon).toLongLong(),
            QStringView(text).mid(colon + 1).toLongLong()};
}

} // namespace

RecordReader::RecordReader() = default;
RecordReader::~RecordReader() = default;

Result<std::optional<Record>, StorageError> RecordReader::record(const QString &id) const
{
    Statement query = m_database->prepare(
        QStringLiteral("SELECT type, CAST(data AS BLOB) FROM record WHERE id = ?"));
    if (const auto ran = query.run({id}); !ran)
        return ran.error();
    if (query.next())
        return std::optional(toRecord(query.text(0), id, query.bytes(1)));
    if (query.error())
        return *query.error();
    return std::optional<Record>();
}

Result<std::optional<Record>, StorageError> RecordReader::village() const
{
    auto found = records(RecordType::Village, {}, 1);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return std::optional<Record>();
    return std::optional(found->takeFirst());
}

Result<QList<Record>, StorageError>
RecordReader::records(RecordType type, const RecordFilter &filter, int limit, int offset) const
{
    QueryBuilder builder;
    const QString name = recordTypeName(type);
    builder.add(QStringLiteral("SELECT id, CAST(data AS BLOB) FROM record r WHERE type = ?"), name);
    builder.filter(filter);
    builder.add(QStringLiteral(" ORDER BY sort, key LIMIT ?"), bounded(limit));
    builder.add(QStringLiteral(" OFFSET ?"), qMax(0, offset));
    Statement query = m_database->prepare(builder.sql());
    if (const auto ran = query.run(builder.values()); !ran)
        return ran.error();
    QList<Record> found;
    while (query.next())
        found.append(toRecord(name, query.text(0), query.bytes(1)));
    if (query.error())
        return *query.error();
    return found;
}

Result<qint64, StorageError> RecordReader::count(RecordType type, const RecordFilter &filter) const
{
    QueryBuilder builder;
    builder.add(QStringLiteral("SELECT count(*) FROM record r WHERE type = ?"),
                recordTypeName(type));
    builder.filter(filter);
    Statement query = m_database->prepare(builder.sql());
    if (const auto ran = query.run(builder.values()); !ran)
        return ran.error();
    if (!query.next())
        return query.error().value_or(StorageError::Failed);
    return query.integer(0);
}

Result<QHash<QString, qint64>, StorageError> RecordReader::counts() const
{
    Statement query =
        m_database->prepare(QStringLiteral("SELECT type, count(*) FROM record GROUP BY type"));
    if (const auto ran = query.run(); !ran)
        return ran.error();
    QHash<QString, qint64> counts;
    while (query.next())
        counts.insert(query.text(0), query.integer(1));
    if (query.error())
        return *query.error();
    return counts;
}

Result<QStringList, StorageError> RecordReader::categories(RecordType type, int limit) const
{
    Statement query = m_database->prepare(QStringLiteral(
        "SELECT f.target FROM reference f JOIN record r ON r.key = f.record"
        " WHERE f.kind = ? AND r.type = ? GROUP BY f.target ORDER BY count(*) DESC, f.target"
        " LIMIT ?"));
    if (const auto ran = query.run(
            {static_cast<int>(ReferenceKind::Category), recordTypeName(type), bounded(limit)});
        !ran) {
        return ran.error();
    }
    QStringList found;
    while (query.next())
        found.append(query.text(0));
    if (query.error())
        return *query.error();
    return found;
}

Result<QHash<QString, int>, StorageError>
RecordReader::categoryCounts(RecordType type, const RecordFilter &filter) const
{
    QueryBuilder builder;
    builder.add(QStringLiteral("SELECT f.target, count(*) FROM record r JOIN reference f"
                               " ON f.record = r.key AND f.kind = ?"),
                static_cast<int>(ReferenceKind::Category));
    builder.add(QStringLiteral(" WHERE r.type = ?"), recordTypeName(type));
    builder.filter(filter);
    builder.add(QStringLiteral(" GROUP BY f.target"));
    Statement query = m_database->prepare(builder.sql());
    if (const auto ran = query.run(builder.values()); !ran)
        return ran.error();
    QHash<QString, int> found;
    while (query.next())
        found.insert(query.text(0), static_cast<int>(query.integer(1)));
    if (query.error())
        return *query.error();
    return found;
}

Result<QList<NearbyRecord>, StorageError> RecordReader::nearest(const GeoPoint &from,
                                                                const QList<RecordType> &types,
                                                                int limit, double mostMeters) const
{
    const int most = bounded(limit);
    constexpr double firstRadius = 500.0;
    QList<FoundPlace> found;
    // Wider and wider, until there are enough within a circle that was wholly looked at.
    for (double radius = qMin(firstRadius, mostMeters);; radius = qMin(radius * 3, mostMeters)) {
        auto within = placesWithin(*m_database, from, types, radius);
        if (!within)
            return within.error();
        found = std::move(*within);
        if (found.size() >= most || radius >= mostMeters)
            break;
    }
    std::sort(found.begin(), found.end(), [](const FoundPlace &a, const FoundPlace &b) {
        return std::pair(a.meters, a.key) < std::pair(b.meters, b.key);
    });
    QList<NearbyRecord> records;
    for (const FoundPlace &place : std::as_const(found)) {
        if (records.size() >= most)
            break;
        Statement query = m_database->prepare(
            QStringLiteral("SELECT type, id, CAST(data AS BLOB) FROM record WHERE key = ?"));
        if (const auto ran = query.run({place.key}); !ran)
            return ran.error();
        if (query.next()) {
            records.append({toRecord(query.text(0), query.text(1), query.bytes(2)), place.meters});
        }
        if (query.error())
            return *query.error();
    }
    return records;
}

Result<QStringList, StorageError> RecordReader::mediaNames(QDate today, int limit) const
{
    // How far ahead and back pictures are wanted first.
    constexpr int daysAhead = 14;
    constexpr int daysBack = 30;
    const qint64 day = today.toJulianDay();
    const qint64 recent =
        QDateTime(today.addDays(-daysBack), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    Statement query = m_database->prepare(QStringLiteral(
        "SELECT f.target, min(CASE WHEN r.type = 'village' THEN 0"
        " WHEN f.kind = 7 THEN 4"
        " WHEN r.type = 'event' AND EXISTS (SELECT 1 FROM occurrence o WHERE o.record = r.key"
        " AND o.last_day >= ? AND o.day <= ?) THEN 1"
        " WHEN r.type = 'article' AND r.time >= ? THEN 1"
        " WHEN r.type = 'event' AND r.until < ? THEN 3 ELSE 2 END) AS place"
        " FROM reference f JOIN record r ON r.key = f.record WHERE f.kind IN (6, 7)"
        " GROUP BY f.target ORDER BY place, min(r.type), min(r.sort), f.target LIMIT ?"));
    static_assert(static_cast<int>(ReferenceKind::ShownMedia) == 6
                  && static_cast<int>(ReferenceKind::BodyMedia) == 7);
    const qint64 past = QDateTime(today, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    if (const auto ran = query.run({day, day + daysAhead, recent, past, qMax(1, limit)}); !ran)
        return ran.error();
    QStringList names;
    while (query.next())
        names.append(query.text(0));
    if (query.error())
        return *query.error();
    return names;
}

Result<FeedState, StorageError> RecordReader::state() const
{
    Statement query = m_database->prepare(QStringLiteral("SELECT key, value FROM meta"));
    if (const auto ran = query.run(); !ran)
        return ran.error();
    QHash<QString, QVariant> values;
    while (query.next())
        values.insert(query.text(0), query.value(1));
    if (query.error())
        return *query.error();
    FeedState state;
    state.feed = values.value(QStringLiteral("feed")).toString();
    state.cursor = cursorOf(values.value(QStringLiteral("cursor")).toString());
    state.etag = values.value(QStringLiteral("etag")).toByteArray();
    state.headTime = instantOf(values.value(QStringLiteral("headTime")));
    state.staleAfter = instantOf(values.value(QStringLiteral("staleAfter")));
    state.failures = values.value(QStringLiteral("failures")).toInt();
    state.nextTry = instantOf(values.value(QStringLiteral("nextTry")));
    return state;
}

Result<Cursor, StorageError> RecordReader::cursor() const
{
    Statement query =
        m_database->prepare(QStringLiteral("SELECT value FROM meta WHERE key = 'cursor'"));
    if (const auto ran = query.run(); !ran)
        return ran.error();
    if (query.next())
        return cursorOf(query.text(0));
    if (query.error())
        return *query.error();
    return Cursor{};
}

} // namespace naober
