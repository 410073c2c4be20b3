// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/storageerror.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

namespace naober {

class Database;

/// A prepared statement in use. When it goes out of scope it is reset, so that no read lock stays
/// behind; the prepared form stays with the Database, which must outlive it.
/// \code
/// Statement query = database.prepare(sql);
/// if (const auto ran = query.run({type, limit}); !ran)
///     return ran.error();
/// while (query.next())
///     use(query.text(0));
/// if (query.error())
///     return *query.error();
/// \endcode
class Statement
{
public:
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;

    /// Binds \a values in order and runs the statement from its start. QString is stored as text,
    /// QByteArray as blob, an invalid QVariant as NULL.
    Result<void, StorageError> run(const QVariantList &values = {});
    /// Steps to the next row; false after the last one and on an error.
    bool next();
    /// What ended next(), if it was not the end of the rows.
    std::optional<StorageError> error() const { return m_error; }

    qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    double real(int column) const { return m_query->value(column).toDouble(); }
    QString text(int column) const { return m_query->value(column).toString(); }
    QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    QVariant value(int column) const { return m_query->value(column); }
    bool isNull(int column) const { return m_query->isNull(column); }
    /// Rows that an INSERT, UPDATE or DELETE touched.
    int affected() const { return m_query->numRowsAffected(); }
    /// rowid of the last INSERT.
    qint64 insertedKey() const { return m_query->lastInsertId().toLongLong(); }

private:
    friend class Database;
    Statement(Database &database, std::shared_ptr<QSqlQuery> query,
              std::optional<StorageError> failure);

    Database *m_database;
    std::shared_ptr<QSqlQuery> m_query;
    std::optional<StorageError> m_failure; ///< of preparing
    std::optional<StorageError> m_error;
};

} // namespace naober
