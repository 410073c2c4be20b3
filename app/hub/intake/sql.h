// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QDateTime>
#include <QVariant>

#include <optional>

namespace naober {

/// Statements on one connection that remember the first failure: after it nothing runs any more
/// and every answer is empty, so that a transaction's work is written straight on and whoever
/// commits looks at error() once. The connection's thread.
class Sql
{
public:
    explicit Sql(Database &database)
        : m_database(database)
    { }

    /// Runs \a sql; how many rows it touched.
    int change(const QString &sql, const QVariantList &values = {});
    /// The first \a columns of every row.
    QList<QVariantList> rows(const QString &sql, int columns, const QVariantList &values = {});
    /// The first \a columns of the first row; nothing if there is none.
    std::optional<QVariantList> row(const QString &sql, int columns,
                                    const QVariantList &values = {});
    /// What this work deletes has to leave the log beside the file too, once it is committed.
    void wantCheckpoint() { m_checkpointWanted = true; }
    bool checkpointWanted() const { return m_checkpointWanted; }

    std::optional<StorageError> error() const { return m_error; }

private:
    Database &m_database;
    std::optional<StorageError> m_error;
    bool m_checkpointWanted = false;
};

/// A text that is none is stored as an empty one, not as NULL.
inline QVariant sqlText(const QString &text)
{
    return text.isNull() ? QString(QLatin1String("")) : text;
}

/// Instants are stored as whole seconds since 1970.
inline QVariant sqlTime(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toSecsSinceEpoch()) : QVariant();
}

inline QDateTime sqlTime(const QVariant &value)
{
    return value.isNull() ? QDateTime()
                          : QDateTime::fromSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

/// RFC 3339 in UTC, whole seconds.
inline QString instantText(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

} // namespace naober
