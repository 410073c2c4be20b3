// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/derivedrecord.h"
#include "storage/recordquery.h"
#include "storage/storageerror.h"

#include <QString>
#include <QVariantList>

namespace naober {

class Database;

/// A SELECT put together from the conditions that a caller sets. Only fixed text goes into the
/// SQL, so that there are few different ones to prepare; values are bound.
class QueryBuilder
{
public:
    void add(const QString &sql) { m_sql += sql; }
    void add(const QString &sql, const QVariant &value)
    {
        m_sql += sql;
        m_values.append(value);
    }
    /// Conditions on record r.
    void filter(const RecordFilter &filter);
    /// The condition that the record in \a column refers to \a target; nothing if that is empty.
    void refersTo(QLatin1String column, ReferenceKind kind, const QString &target);
    /// The condition that the record in \a column is for \a audience or for everybody.
    void isFor(QLatin1String column, const QString &audience);

    QString sql() const { return m_sql; }
    const QVariantList &values() const { return m_values; }

private:
    QString m_sql;
    QVariantList m_values;
};

/// A record in the place index.
struct FoundPlace
{
    qint64 key = 0;
    double meters = 0.0;
};

/// Records of \a types (empty: all) no further than \a radius metres from \a from, in no order.
Result<QList<FoundPlace>, StorageError> placesWithin(Database &database, const GeoPoint &from,
                                                     const QList<RecordType> &types, double radius);

/// The great-circle distance in metres on a sphere of the earth's mean radius.
double distanceMeters(const GeoPoint &a, const GeoPoint &b);

} // namespace naober
