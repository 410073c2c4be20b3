// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/transaction.h"

#include "storage/database.h"

#include <utility>

namespace naober {

Result<Transaction, StorageError> Transaction::begin(Database &database)
{
    if (database.isReadOnly())
        return StorageError::ReadOnly;
    if (const auto begun = database.exec(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun.error();
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (m_database)
        m_database->rollBack();
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{ }

Transaction &Transaction::operator=(Transaction &&other) noexcept
{
    std::swap(m_database, other.m_database);
    return *this;
}

Result<void, StorageError> Transaction::commit()
{
    Q_ASSERT(m_database);
    if (const auto done = m_database->exec(QStringLiteral("COMMIT")); !done)
        return done.error();
    m_database = nullptr;
    return {};
}

} // namespace naober
