// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncerror.h"

#include <QCoreApplication>

namespace naober {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("SyncError", text);
}

} // namespace

bool isWorthRetrying(SyncError error)
{
    switch (error) {
    case SyncError::None:
    case SyncError::Cancelled:
    case SyncError::Offline:
    case SyncError::Unreachable:
    case SyncError::Timeout:
    case SyncError::ConnectionCut:
    case SyncError::UntrustedServer: // often a clock that is not set yet, or a log-in page
    case SyncError::CaptivePortal:
    case SyncError::NotFound: // a host that moves its files, a stick that is not in
    case SyncError::ServerBusy:
    case SyncError::ServerError:
    case SyncError::TooLarge:
    case SyncError::NotAFeed:
    case SyncError::Tampered: // half a file on its way through a cache reads the same
    case SyncError::Malformed:
    case SyncError::Rollback: // an old copy in a cache
    case SyncError::Stale:
    case SyncError::DiskFull:
    case SyncError::StorageBusy:
    case SyncError::StorageFailed:
        return true;
    case SyncError::Refused:
    case SyncError::BadAddress:
    case SyncError::WrongKey:
    case SyncError::WrongFeed:
    case SyncError::UpdateNeeded:
    case SyncError::ReadOnly:
    case SyncError::StorageDamaged:
    case SyncError::StorageNewer:
    case SyncError::OtherFeedStored:
        return false;
    }
    Q_UNREACHABLE();
}

QString syncErrorName(SyncError error)
{
    switch (error) {
    case SyncError::None:
        return {};
    case SyncError::Offline:
        return QStringLiteral("offline");
    case SyncError::Unreachable:
        return QStringLiteral("unreachable");
    case SyncError::Timeout:
        return QStringLiteral("timeout");
    case SyncError::ConnectionCut:
        return QStringLiteral("connection-cut");
    case SyncError::UntrustedServer:
        return QStringLiteral("untrusted-server");
    case SyncError::CaptivePortal:
        return QStringLiteral("captive-portal");
    case SyncError::NotFound:
        return QStringLiteral("not-found");
    case SyncError::Refused:
        return QStringLiteral("refused");
    case SyncError::ServerBusy:
        return QStringLiteral("server-busy");
    case SyncError::ServerError:
        return QStringLiteral("server-error");
    case SyncError::BadAddress:
        return QStringLiteral("bad-address");
    case SyncError::TooLarge:
        return QStringLiteral("too-large");
    case SyncError::NotAFeed:
        return QStringLiteral("not-a-feed");
    case SyncError::WrongKey:
        return QStringLiteral("wrong-key");
    case SyncError::Tampered:
        return QStringLiteral("tampered");
    case SyncError::Malformed:
        return QStringLiteral("malformed");
    case SyncError::WrongFeed:
        return QStringLiteral("wrong-feed");
    case SyncError::Rollback:
        return QStringLiteral("rollback");
    case SyncError::UpdateNeeded:
        return QStringLiteral("update-needed");
    case SyncError::Stale:
        return QStringLiteral("stale");
    case SyncError::DiskFull:
        return QStringLiteral("disk-full");
    case SyncError::ReadOnly:
        return QStringLiteral("read-only");
    case SyncError::StorageDamaged:
        return QStringLiteral("storage-damaged");
    case SyncError::StorageNewer:
        return QStringLiteral("storage-newer");
    case SyncError::StorageBusy:
        return QStringLiteral("storage-busy");
    case SyncError::StorageFailed:
        return QStringLiteral("storage-failed");
    case SyncError::OtherFeedStored:
        return QStringLiteral("other-feed-stored");
    case SyncError::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

namespace {

// The strings stand in QT_TRANSLATE_NOOP so that lupdate finds them.
const char *networkText(SyncError error)
{
    switch (error) {
    case SyncError::Offline:
        return QT_TRANSLATE_NOOP("SyncError", "There is no internet right now.");
    case SyncError::Unreachable:
        return QT_TRANSLATE_NOOP("SyncError", "The village's server does not answer.");
    case SyncError::Timeout:
        return QT_TRANSLATE_NOOP("SyncError", "The connection is too slow right now.");
    case SyncError::ConnectionCut:
        return QT_TRANSLATE_NOOP("SyncError", "The connection broke off.");
    case SyncError::UntrustedServer:
        return QT_TRANSLATE_NOOP("SyncError",
                                 "The connection to the village's server is not safe. Is the "
                                 "clock of this computer right?");
    case SyncError::CaptivePortal:
        return QT_TRANSLATE_NOOP("SyncError",
                                 "This network first wants you to log in on a web page.");
    case SyncError::NotFound:
        return QT_TRANSLATE_NOOP("SyncError", "The village's news is not at this address.");
    case SyncError::Refused:
        return QT_TRANSLATE_NOOP("SyncError", "The village's server refuses this computer.");
    case SyncError::ServerBusy:
        return QT_TRANSLATE_NOOP("SyncError", "The village's server is busy.");
    case SyncError::ServerError:
        return QT_TRANSLATE_NOOP("SyncError", "The village's server has a problem.");
    case SyncError::BadAddress:
        return QT_TRANSLATE_NOOP("SyncError", "This is not an address.");
    default:
        return nullptr;
    }
}

const char *feedText(SyncError error)
{
    switch (error) {
    case SyncError::TooLarge:
        return QT_TRANSLATE_NOOP("SyncError", "What the village's server sends is too large.");
    case SyncError::NotAFeed:
        return QT_TRANSLATE_NOOP("SyncError", "What is at this address is not a village's news.");
    case SyncError::WrongKey:
        return QT_TRANSLATE_NOOP("SyncError",
                                 "The news is not signed by your village, so it was not taken "
                                 "over. Ask your village for a new link.");
    case SyncError::Tampered:
        return QT_TRANSLATE_NOOP("SyncError",
                                 "The news was damaged or changed on its way, so it was not taken "
                                 "over.");
    case SyncError::Malformed:
        return QT_TRANSLATE_NOOP("SyncError", "The village's news has a mistake in it.");
    case SyncError::WrongFeed:
        return QT_TRANSLATE_NOOP("SyncError", "This is another village's news.");
    case SyncError::Rollback:
        return QT_TRANSLATE_NOOP("SyncError",
                                 "The server sends older news than is here already, so it was not "
                                 "taken over.");
    case SyncError::UpdateNeeded:
        return QT_TRANSLATE_NOOP("SyncError",
                                 "The village's news needs a newer version of this program.");
    case SyncError::Stale:
        return QT_TRANSLATE_NOOP("SyncError", "There has been no fresh news for some time.");
    default:
        return nullptr;
    }
}

const char *machineText(SyncError error)
{
    switch (error) {
    case SyncError::DiskFull:
        return QT_TRANSLATE_NOOP("SyncError", "The disk of this computer is full.");
    case SyncError::ReadOnly:
        return QT_TRANSLATE_NOOP("SyncError", "News cannot be kept on this computer.");
    case SyncError::StorageDamaged:
        return QT_TRANSLATE_NOOP("SyncError",
                                 "The news on this computer is damaged. It is fetched again at "
                                 "the next start.");
    case SyncError::StorageNewer:
        return QT_TRANSLATE_NOOP("SyncError",
                                 "A newer version of this program was used on this computer.");
    case SyncError::StorageBusy:
        return QT_TRANSLATE_NOOP("SyncError", "Another program is using the news right now.");
    case SyncError::StorageFailed:
        return QT_TRANSLATE_NOOP("SyncError", "The news could not be kept on this computer.");
    case SyncError::OtherFeedStored:
        return QT_TRANSLATE_NOOP("SyncError",
                                 "Another village's news is on this computer. Choose your village "
                                 "again.");
    case SyncError::Cancelled:
        return QT_TRANSLATE_NOOP("SyncError", "Looking for news was stopped.");
    default:
        return nullptr;
    }
}

} // namespace

QString syncErrorText(SyncError error)
{
    if (error == SyncError::None)
        return {};
    const char *text = networkText(error);
    if (!text)
        text = feedText(error);
    if (!text)
        text = machineText(error);
    Q_ASSERT(text);
    return words(text);
}

SyncError syncErrorFrom(FeedError error)
{
    switch (error) {
    case FeedError::TooLarge:
        return SyncError::TooLarge;
    case FeedError::NotAFeed:
        return SyncError::NotAFeed;
    case FeedError::UnknownVersion:
        return SyncError::UpdateNeeded;
    case FeedError::WrongKey:
        return SyncError::WrongKey;
    case FeedError::BadSignature:
    case FeedError::WrongSize:
    case FeedError::WrongHash:
        return SyncError::Tampered;
    case FeedError::Malformed:
    case FeedError::BadSequence:
        return SyncError::Malformed;
    case FeedError::WrongFeed:
        return SyncError::WrongFeed;
    case FeedError::Rollback:
        return SyncError::Rollback;
    case FeedError::Missing:
        return SyncError::NotFound;
    }
    Q_UNREACHABLE();
}

SyncError syncErrorFrom(StorageError error)
{
    switch (error) {
    case StorageError::DiskFull:
        return SyncError::DiskFull;
    case StorageError::ReadOnly:
        return SyncError::ReadOnly;
    case StorageError::Damaged:
        return SyncError::StorageDamaged;
    case StorageError::NewerFile:
        return SyncError::StorageNewer;
    case StorageError::Busy:
        return SyncError::StorageBusy;
    case StorageError::CannotOpen:
    case StorageError::Failed:
        return SyncError::StorageFailed;
    }
    Q_UNREACHABLE();
}

} // namespace naober
