// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/storageerror.h"

namespace naober {

class Database;

/// A write transaction that is rolled back when it goes out of scope without commit(). The
/// Database must outlive it; not nestable.
class Transaction
{
public:
    /// BEGIN IMMEDIATE: waits for another writer as long as the database's busy time-out.
    static Result<Transaction, StorageError> begin(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&other) noexcept;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// After an error nothing is committed.
    Result<void, StorageError> commit();

private:
    explicit Transaction(Database &database)
        : m_database(&database)
    { }
    Database *m_database; ///< null once it is over
};

} // namespace naober
