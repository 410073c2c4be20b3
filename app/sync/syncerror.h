// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/feederror.h"
#include "storage/storageerror.h"

#include <QMetaType>
#include <QString>

namespace naober {

/// Why a sync did not bring what it should. What was there before is kept in every case.
enum class SyncError {
    None,
    // On the way there.
    Offline, ///< no network, or the name is not known
    Unreachable, ///< a network, but nobody answers at that address
    Timeout, ///< silent for too long, or too slow as a whole
    ConnectionCut, ///< broke off before the end
    UntrustedServer, ///< its TLS certificate is not right
    CaptivePortal, ///< a web page answers in its place: a network's log-in page, most likely
    NotFound, ///< 404, 410, or no such file
    Refused, ///< 401, 403 and what else the server says is our fault; or a file not to be read
    ServerBusy, ///< 429, 503
    ServerError, ///< 5xx
    BadAddress, ///< not an address that can be asked
    // In what came.
    TooLarge,
    NotAFeed,
    WrongKey,
    Tampered, ///< signature, hash or size do not agree with what was signed
    Malformed, ///< rightly signed, yet against the format
    WrongFeed, ///< another village's
    Rollback, ///< older than what this machine has
    UpdateNeeded, ///< a later format than this program knows
    Stale, ///< right, but not signed anew in time: nobody publishes, or somebody holds it back
    // On this machine.
    DiskFull,
    ReadOnly,
    StorageDamaged,
    StorageNewer, ///< a later version of the program wrote the data
    StorageBusy,
    StorageFailed,
    OtherFeedStored, ///< the data here is another feed's: pair again
    Cancelled,
};

/// True if the same can succeed later without a person doing something.
bool isWorthRetrying(SyncError error);
/// For logs and machine-readable reports: "captive-portal"; empty for None.
QString syncErrorName(SyncError error);
/// For a person, one or two sentences in their language; empty for None.
QString syncErrorText(SyncError error);

SyncError syncErrorFrom(FeedError error);
SyncError syncErrorFrom(StorageError error);

} // namespace naober

Q_DECLARE_METATYPE(naober::SyncError)
