// SPDX-License-Identifier: GPL-3.0-or-later
// What the record store remembers of its feed, and how it forgets.
#include "storage/recordmeta.h"
#include "storage/recordschema.h"
#include "storage/recordstore.h"
#include "storage/transaction.h"

#include <QFileInfo>

namespace naober {

namespace {

/// Milliseconds since 1970, or nothing.
QVariant stored(const QDateTime &instant)
{
    return instant.isValid() ? QVariant(instant.toMSecsSinceEpoch()) : QVariant();
}

} // namespace

Result<bool, StorageError> RecordStore::adoptFeed(const QString &feed)
{
    const auto known = state();
    if (!known)
        return known.error();
    if (known->feed == feed)
        return true;
    if (!known->feed.isEmpty())
        return false;
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    if (const auto done = remember(*m_database, QStringLiteral("feed"), feed); !done)
        return done.error();
    if (const auto done = transaction->commit(); !done)
        return done.error();
    return true;
}

Result<void, StorageError> RecordStore::forgetFeed()
{
    {
        auto transaction = Transaction::begin(*m_database);
        if (!transaction)
            return transaction.error();
        if (const auto done = clearDerivedTables(*m_database); !done)
            return done.error();
        for (const QString &sql :
             {QStringLiteral("DELETE FROM record"),
              QStringLiteral("DELETE FROM meta WHERE key NOT IN ('derived', 'words')")}) {
            if (const auto done = m_database->exec(sql); !done)
                return done.error();
        }
        if (const auto done = remember(*m_database, eraseKey(), 1); !done)
            return done.error();
        if (const auto done = transaction->commit(); !done)
            return done.error();
    }
    return finishErasing();
}

Result<void, StorageError> RecordStore::saveState(const FeedState &state)
{
    const auto known = RecordReader::state();
    if (!known)
        return known.error();
    QList<std::pair<QString, QVariant>> different;
    if (state.etag != known->etag)
        different.append({QStringLiteral("etag"), state.etag});
    if (state.headTime != known->headTime)
        different.append({QStringLiteral("headTime"), stored(state.headTime)});
    if (state.staleAfter != known->staleAfter)
        different.append({QStringLiteral("staleAfter"), stored(state.staleAfter)});
    if (state.failures != known->failures)
        different.append({QStringLiteral("failures"), state.failures});
    if (state.nextTry != known->nextTry)
        different.append({QStringLiteral("nextTry"), stored(state.nextTry)});
    if (different.isEmpty())
        return {};
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    for (const auto &[key, value] : std::as_const(different)) {
        if (const auto done = remember(*m_database, key, value); !done)
            return done.error();
    }
    return transaction->commit();
}

Result<void, StorageError> RecordStore::finishErasing()
{
    if (isReadOnly())
        return StorageError::ReadOnly;
    const auto due =
        m_database->value(QStringLiteral("SELECT value FROM meta WHERE key = 'erase'"));
    if (!due)
        return due.error();
    if (due->isValid()) {
        if (const auto done = m_database->exec(QStringLiteral("VACUUM")); !done)
            return done.error();
        if (const auto done =
                m_database->exec(QStringLiteral("DELETE FROM meta WHERE key = 'erase'"));
            !done) {
            return done.error();
        }
        m_truncateDue = true;
    }
    if (!m_truncateDue)
        return {};
    const QFileInfo wal(m_database->path() + QStringLiteral("-wal"));
    if (wal.exists() && wal.size() > 0) {
        if (const auto done = m_database->checkpoint(); !done)
            return done.error();
    }
    m_truncateDue = false;
    return {};
}

} // namespace naober
