// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/homestore.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace naober {

/// A submission on its way: submissions.md §2. Its private part was sealed before it came here.
struct OutboxEntry
{
    QString submission; ///< uuid: where it is put
    QString feed; ///< of the village whose desks it was sealed to: no other hub gets it
    QString after; ///< uuid of a submission that must have arrived first; empty: none
    QByteArray ownerSecret; ///< 32 bytes
    QByteArray body; ///< exactly the bytes to send, each time the same
    QDateTime kept; ///< when the person was told "kept", UTC
    QDateTime notAfter; ///< not sent any more after it, UTC
    int failures = 0; ///< in a row
    QDateTime due; ///< not before; UTC, invalid: at once

    bool operator==(const OutboxEntry &) const = default;
};

/// What the hub said no to for good, or what came too late: the person has gone, the keeper is
/// told. Nothing of what was asked is left in it.
struct RefusedEntry
{
    QString submission;
    QDateTime kept;
    QDateTime refused;
    QString problem; ///< a word of RFC 9457 `type`, "too-late" or the HTTP status

    bool operator==(const RefusedEntry &) const = default;
};

/// What people left on this machine until the hub has it, in `home.sqlite`: on the disk when keep()
/// returns, gone from the file when the hub has answered. HomeStore's backups do not hold it: what
/// was answered or taken back would be in them still. On the thread of its HomeStore, which must
/// outlive it.
class Outbox
{
public:
    /// More is not kept: somebody is filling the machine.
    static constexpr int mostEntries = 500;
    /// What is due later than in this was postponed by a clock that was wrong: it is due now.
    static constexpr std::chrono::seconds longestPause = std::chrono::hours(1);

    explicit Outbox(HomeStore &home);

    /// Keeping the same submission again changes nothing. StorageError::Failed when it is full.
    Result<void, StorageError> keep(const OutboxEntry &entry);
    /// The next to send to \a feed's hub at \a now: the oldest that is due, and whose predecessor
    /// has gone.
    Result<std::optional<OutboxEntry>, StorageError> next(const QString &feed,
                                                          const QDateTime &now) const;
    /// When next() has something again; invalid when nothing waits.
    Result<QDateTime, StorageError> nextDue(const QString &feed, const QDateTime &now) const;
    /// To be called before it is sent: from now on the hub may have it.
    Result<void, StorageError> markTried(const QString &submission);
    Result<int, StorageError> waiting() const;
    /// True while this submission waits here.
    Result<bool, StorageError> holds(const QString &submission) const;

    /// The hub has it: everything of it is erased here, free pages and journal included.
    Result<void, StorageError> acknowledge(const QString &submission);
    /// To be tried again, unchanged.
    Result<void, StorageError> postpone(const QString &submission, const QDateTime &due);
    /// All that waits is due now.
    Result<void, StorageError> hurry();
    /// Erases it and what comes after it, and remembers that for the keeper.
    Result<void, StorageError> refuse(const QString &submission, const QString &problem,
                                      const QDateTime &now);
    /// Refuses what may not be sent any more ("too-late"): what was tried in vain, or is another
    /// village's than \a feed. What was never tried is tried once, for its time may be that of a
    /// clock that was wrong; a clock that stands before an entry's own time expires nothing. How
    /// many.
    Result<int, StorageError> expire(const QString &feed, const QDateTime &now);
    /// Takes back what was never tried, and what comes after it; false if it is not here (any
    /// more), or the hub may have it: then it has to be withdrawn.
    Result<bool, StorageError> takeBack(const QString &submission);

    /// Newest first.
    Result<QList<RefusedEntry>, StorageError> refused() const;
    /// The keeper has seen them.
    Result<void, StorageError> forgetRefused();

private:
    Result<void, StorageError> removeChain(const QString &submission);

    HomeStore &m_home;
    Database &m_database;
};

} // namespace naober
