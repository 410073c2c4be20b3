// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outbox.h"

#include "storage/log.h"
#include "storage/transaction.h"

namespace naober {

namespace {

constexpr int mostRefused = 100;

QVariant seconds(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toSecsSinceEpoch()) : QVariant(0);
}

QDateTime time(qint64 seconds)
{
    return seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime();
}

const QString &ready()
{
    // What waits for another one waits as long as that is here.
    static const QString sql =
        QStringLiteral(" FROM outbox AS entry WHERE feed = ? AND NOT EXISTS (SELECT 1"
                       " FROM outbox AS earlier WHERE earlier.submission = entry.after)");
    return sql;
}

/// The submission and all that may only arrive after it: a change cannot when what it changes did
/// not.
const QString &chain()
{
    static const QString sql =
        QStringLiteral("WITH RECURSIVE chain(id) AS (VALUES (?) UNION SELECT submission"
                       " FROM outbox JOIN chain ON outbox.after = chain.id) ");
    return sql;
}

} // namespace

Outbox::Outbox(HomeStore &home)
    : m_home(home)
    , m_database(home.database())
{ }

Result<void, StorageError> Outbox::keep(const OutboxEntry &entry)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto count = waiting();
    if (!count)
        return count.error();
    if (*count >= mostEntries) {
        qCWarning(storageLog) << "the outbox is full:" << *count;
        return StorageError::Failed;
    }
    Statement insert = m_database.prepare(QStringLiteral(
        "INSERT INTO outbox (submission, feed, after, owner, body, tried, kept, not_after, "
        "failures,"
        " due) VALUES (?, ?, ?, ?, ?, 0, ?, ?, 0, 0) ON CONFLICT (submission) DO NOTHING"));
    if (const auto ran = insert.run(
            {entry.submission, entry.feed, entry.after.isNull() ? QStringLiteral("") : entry.after,
             entry.ownerSecret, entry.body, seconds(entry.kept), seconds(entry.notAfter)});
        !ran) {
        return ran.error();
    }
    return transaction->commit();
}

Result<std::optional<OutboxEntry>, StorageError> Outbox::next(const QString &feed,
                                                              const QDateTime &now) const
{
    Statement query = m_database.prepare(
        QString(QStringLiteral("SELECT submission, feed, after, owner, body, kept, not_after,"
                               " failures, due")
                + ready() + QStringLiteral(" AND (due <= ? OR due > ?) ORDER BY number LIMIT 1")));
    if (const auto ran =
            query.run({feed, seconds(now), seconds(now.addSecs(longestPause.count()))});
        !ran)
        return ran.error();
    if (query.next()) {
        return std::optional(OutboxEntry{query.text(0), query.text(1), query.text(2),
                                         query.bytes(3), query.bytes(4), time(query.integer(5)),
                                         time(query.integer(6)), static_cast<int>(query.integer(7)),
                                         time(query.integer(8))});
    }
    if (query.error())
        return *query.error();
    return std::optional<OutboxEntry>();
}

Result<QDateTime, StorageError> Outbox::nextDue(const QString &feed, const QDateTime &now) const
{
    Statement query =
        m_database.prepare(QString(QStringLiteral("SELECT count(*), min(due)") + ready()));
    if (const auto ran = query.run({feed}); !ran)
        return ran.error();
    if (query.next() && query.integer(0) > 0)
        return qMax(now, query.integer(1) > 0 ? time(query.integer(1)) : now);
    if (query.error())
        return *query.error();
    return QDateTime();
}

Result<int, StorageError> Outbox::waiting() const
{
    Statement query = m_database.prepare(QStringLiteral("SELECT count(*) FROM outbox"));
    if (const auto ran = query.run(); !ran)
        return ran.error();
    if (!query.next())
        return query.error().value_or(StorageError::Failed);
    return static_cast<int>(query.integer(0));
}

Result<bool, StorageError> Outbox::holds(const QString &submission) const
{
    Statement query =
        m_database.prepare(QStringLiteral("SELECT 1 FROM outbox WHERE submission = ?"));
    if (const auto ran = query.run({submission}); !ran)
        return ran.error();
    const bool found = query.next();
    if (query.error())
        return *query.error();
    return found;
}

Result<void, StorageError> Outbox::acknowledge(const QString &submission)
{
    Statement removal =
        m_database.prepare(QStringLiteral("DELETE FROM outbox WHERE submission = ?"));
    if (const auto ran = removal.run({submission}); !ran)
        return ran;
    return m_home.scrub();
}

Result<void, StorageError> Outbox::markTried(const QString &submission)
{
    Statement change = m_database.prepare(
        QStringLiteral("UPDATE outbox SET tried = 1 WHERE submission = ? AND tried = 0"));
    return change.run({submission});
}

Result<void, StorageError> Outbox::postpone(const QString &submission, const QDateTime &due)
{
    Statement change = m_database.prepare(
        QStringLiteral("UPDATE outbox SET failures = failures + 1, due = ? WHERE submission = ?"));
    return change.run({seconds(due), submission});
}

Result<void, StorageError> Outbox::hurry()
{
    return m_database.exec(QStringLiteral("UPDATE outbox SET due = 0 WHERE due > 0"));
}

Result<void, StorageError> Outbox::refuse(const QString &submission, const QString &problem,
                                          const QDateTime &now)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Statement note = m_database.prepare(
        QString(chain()
                + QStringLiteral("INSERT OR REPLACE INTO refused (submission, kept, refused,"
                                 " problem) SELECT submission, kept, ?, ? FROM outbox"
                                 " WHERE submission IN (SELECT id FROM chain)")));
    if (const auto ran = note.run({submission, seconds(now), problem}); !ran)
        return ran.error();
    if (const auto done = removeChain(submission); !done)
        return done;
    Statement oldest = m_database.prepare(
        QStringLiteral("DELETE FROM refused WHERE submission NOT IN (SELECT submission"
                       " FROM refused ORDER BY refused DESC, submission LIMIT ?)"));
    if (const auto ran = oldest.run({mostRefused}); !ran)
        return ran.error();
    if (const auto done = transaction->commit(); !done)
        return done;
    return m_home.scrub();
}

Result<void, StorageError> Outbox::removeChain(const QString &submission)
{
    Statement removal = m_database.prepare(
        QString(chain()
                + QStringLiteral("DELETE FROM outbox WHERE submission IN (SELECT id FROM"
                                 " chain)")));
    return removal.run({submission});
}

Result<int, StorageError> Outbox::expire(const QString &feed, const QDateTime &now)
{
    QStringList late;
    {
        Statement query = m_database.prepare(
            QStringLiteral("SELECT submission FROM outbox WHERE not_after < ? AND kept <= ?"
                           " AND (tried <> 0 OR feed <> ?)"));
        if (const auto ran = query.run({seconds(now), seconds(now), feed}); !ran)
            return ran.error();
        while (query.next())
            late.append(query.text(0));
        if (query.error())
            return *query.error();
    }
    for (const QString &submission : std::as_const(late)) {
        if (const auto done = refuse(submission, QStringLiteral("too-late"), now); !done)
            return done.error();
    }
    return static_cast<int>(late.size());
}

Result<bool, StorageError> Outbox::takeBack(const QString &submission)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    {
        Statement query = m_database.prepare(
            QStringLiteral("SELECT 1 FROM outbox WHERE submission = ? AND tried = 0"));
        if (const auto ran = query.run({submission}); !ran)
            return ran.error();
        if (!query.next())
            return query.error() ? Result<bool, StorageError>(*query.error()) : false;
    }
    if (const auto done = removeChain(submission); !done)
        return done.error();
    if (const auto done = transaction->commit(); !done)
        return done.error();
    if (const auto done = m_home.scrub(); !done)
        return done.error();
    return true;
}

Result<QList<RefusedEntry>, StorageError> Outbox::refused() const
{
    Statement query =
        m_database.prepare(QStringLiteral("SELECT submission, kept, refused, problem FROM refused "
                                          "ORDER BY refused DESC, submission"));
    if (const auto ran = query.run(); !ran)
        return ran.error();
    QList<RefusedEntry> entries;
    while (query.next()) {
        entries.append(
            {query.text(0), time(query.integer(1)), time(query.integer(2)), query.text(3)});
    }
    if (query.error())
        return *query.error();
    return entries;
}

Result<void, StorageError> Outbox::forgetRefused()
{
    return m_database.exec(QStringLiteral("DELETE FROM refused"));
}

} // namespace naober
