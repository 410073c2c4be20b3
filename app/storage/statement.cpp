// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statement.h"

#include "storage/database.h"

#include <QSqlError>

namespace naober {

Statement::Statement(Database &database, std::shared_ptr<QSqlQuery> query,
                     std::optional<StorageError> failure)
    : m_database(&database)
    , m_query(std::move(query))
    , m_failure(failure)
{ }

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database)
    , m_query(std::move(other.m_query))
    , m_failure(other.m_failure)
    , m_error(other.m_error)
{ }

Statement::~Statement()
{
    if (m_query)
        m_query->finish();
}

Result<void, StorageError> Statement::run(const QVariantList &values)
{
    m_error.reset();
    if (m_failure)
        return *m_failure;
    if (const auto error = m_database->intercepted(m_query->lastQuery()))
        return *error;
    for (int i = 0; i < values.size(); ++i)
        m_query->bindValue(i, values.at(i));
    if (!m_query->exec())
        return m_database->report(m_query->lastError(), m_query->lastQuery());
    return {};
}

bool Statement::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_error = m_database->report(m_query->lastError(), m_query->lastQuery());
    return false;
}

} // namespace naober
