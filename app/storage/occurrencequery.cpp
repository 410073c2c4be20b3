// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "storage/querybuilder.h"
#include "storage/recordreader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace naober {

namespace {

/// A row of the occurrence table on its way to the event that it is of.
struct OccurrenceRow
{
    qint64 record = 0;
    int index = 0;
    qint64 day = 0;
};

/// An event with its occurrences still in JSON: only the few that are asked for are read.
struct LoadedEvent
{
    QString id;
    Event event;
    QJsonArray occurrences;
};

void addConditions(QueryBuilder &builder, const OccurrenceQuery &query)
{
    const QLatin1String key("o.record");
    if (query.endsAfter.isValid())
        builder.add(QStringLiteral(" AND o.ends > ?"), query.endsAfter.toMSecsSinceEpoch());
    if (!query.event.isEmpty()) {
        builder.add(QStringLiteral(" AND o.record = (SELECT key FROM record WHERE id = ?)"),
                    query.event);
    }
    builder.refersTo(key, ReferenceKind::Category, query.category);
    builder.refersTo(key, ReferenceKind::Network, query.network);
    builder.refersTo(key, ReferenceKind::Organization, query.organization);
    builder.isFor(key, query.audience);
}

/// Those that start within the days, from the primary key in its order, together with the few that
/// began before and go on, from the index of those that last more than a day.
void addDays(QueryBuilder &builder, const OccurrenceQuery &query)
{
    const qint64 from = query.from.toJulianDay();
    const qint64 to =
        query.to.isValid() ? query.to.toJulianDay() : std::numeric_limits<qint32>::max();
    builder.add(QStringLiteral("SELECT o.day AS on_day, o.starts AS starts, o.record AS record,"
                               " o.n AS n FROM occurrence o WHERE o.day >= ?"),
                from);
    builder.add(QStringLiteral(" AND o.day <= ?"), to);
    addConditions(builder, query);
    builder.add(QStringLiteral(" UNION ALL SELECT ?, o.starts, o.record, o.n"
                               " FROM occurrence o WHERE o.last_day > o.day"),
                from);
    builder.add(QStringLiteral(" AND o.last_day >= ?"), from);
    builder.add(QStringLiteral(" AND o.day < ?"), from);
    addConditions(builder, query);
}

QueryBuilder occurrenceSelect(const OccurrenceQuery &query)
{
    QueryBuilder builder;
    addDays(builder, query);
    builder.add(QStringLiteral(" ORDER BY on_day, starts, record, n LIMIT ?"),
                qBound(1, query.limit, RecordReader::mostRows));
    builder.add(QStringLiteral(" OFFSET ?"), qMax(0, query.offset));
    return builder;
}

Result<LoadedEvent, StorageError> loadEvent(Database &database, qint64 key)
{
    Statement one =
        database.prepare(QStringLiteral("SELECT id, CAST(data AS BLOB) FROM record WHERE key = ?"));
    if (const auto ran = one.run({key}); !ran)
        return ran.error();
    if (!one.next())
        return one.error().value_or(StorageError::Damaged);
    LoadedEvent loaded;
    loaded.id = one.text(0);
    QJsonObject data = QJsonDocument::fromJson(one.bytes(1)).object();
    loaded.occurrences = data.take(QLatin1String("occurrences")).toArray();
    loaded.event = fromJson<Event>(data);
    return loaded;
}

} // namespace

Result<QList<EventOccurrence>, StorageError>
RecordReader::occurrences(const OccurrenceQuery &query) const
{
    if (!query.from.isValid())
        return QList<EventOccurrence>();
    QList<OccurrenceRow> rows;
    {
        const QueryBuilder builder = occurrenceSelect(query);
        Statement select = m_database->prepare(builder.sql());
        if (const auto ran = select.run(builder.values()); !ran)
            return ran.error();
        while (select.next()) {
            rows.append(
                {select.integer(2), static_cast<int>(select.integer(3)), select.integer(0)});
        }
        if (select.error())
            return *select.error();
    }
    QHash<qint64, LoadedEvent> events;
    QList<EventOccurrence> found;
    for (const OccurrenceRow &row : std::as_const(rows)) {
        auto known = events.constFind(row.record);
        if (known == events.constEnd()) {
            auto loaded = loadEvent(*m_database, row.record);
            if (!loaded)
                return loaded.error();
            known = events.insert(row.record, std::move(*loaded));
        }
        const QJsonObject json = known->occurrences.at(row.index).toObject();
        found.append({known->id, row.index, fromJson<Occurrence>(json),
                      QDate::fromJulianDay(row.day), known->event});
    }
    return found;
}

Result<QHash<QDate, int>, StorageError>
RecordReader::occurrencesByDay(const OccurrenceQuery &query) const
{
    QHash<QDate, int> days;
    if (!query.from.isValid())
        return days;
    QueryBuilder builder;
    builder.add(QStringLiteral("SELECT on_day, count(*) FROM ("));
    addDays(builder, query);
    builder.add(QStringLiteral(") GROUP BY on_day"));
    Statement counted = m_database->prepare(builder.sql());
    if (const auto ran = counted.run(builder.values()); !ran)
        return ran.error();
    while (counted.next())
        days.insert(QDate::fromJulianDay(counted.integer(0)), static_cast<int>(counted.integer(1)));
    if (counted.error())
        return *counted.error();
    return days;
}

Result<QSet<QDate>, StorageError> RecordReader::daysWithOccurrences(QDate from, QDate to) const
{
    constexpr int mostDays = 400;
    const qint64 first = from.toJulianDay();
    const qint64 last = qMin(to.toJulianDay(), first + mostDays - 1);
    QSet<QDate> days;
    {
        Statement starts = m_database->prepare(
            QStringLiteral("SELECT DISTINCT day FROM occurrence WHERE day BETWEEN ? AND ?"));
        if (const auto ran = starts.run({first, last}); !ran)
            return ran.error();
        while (starts.next())
            days.insert(QDate::fromJulianDay(starts.integer(0)));
        if (starts.error())
            return *starts.error();
    }
    Statement longer = m_database->prepare(
        QStringLiteral("SELECT day, last_day FROM occurrence WHERE last_day > day"
                       " AND last_day >= ? AND day <= ?"));
    if (const auto ran = longer.run({first, last}); !ran)
        return ran.error();
    while (longer.next()) {
        const qint64 end = qMin(last, longer.integer(1));
        for (qint64 day = qMax(first, longer.integer(0)); day <= end; ++day)
            days.insert(QDate::fromJulianDay(day));
    }
    if (longer.error())
        return *longer.error();
    return days;
}

} // namespace naober
