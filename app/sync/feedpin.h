// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "feed/feedlink.h"
#include "storage/storageerror.h"

#include <QList>
#include <QUrl>

#include <optional>

namespace naober {

class HomeStore;
struct SyncReport;

/// The village that this machine follows, the keys that it trusts for it and how far it has seen
/// it: an older head is a rollback even when the cache is gone.
struct FeedPin
{
    FeedLink link;
    std::optional<PublicKey> nextKey; ///< announced in a head that link.key signed

    Cursor floor{}; ///< of the newest head that was accepted; nothing: none since it was paired
    QUrl submissions{}; ///< of that head: the hub's address; empty: it takes none

    QList<PublicKey> trusted() const;
    /// Follows what a run saw: a key that was announced is trusted, one that has taken over is
    /// pinned, the floor rises. True if anything changed; then save it.
    bool follow(const SyncReport &report);

    /// Nothing if this machine is not paired (or what is stored cannot be read as a link).
    static Result<std::optional<FeedPin>, StorageError> load(const HomeStore &home);
    /// Writes only what differs from what is kept.
    Result<void, StorageError> save(HomeStore &home) const;

    bool operator==(const FeedPin &) const = default;
};

} // namespace naober
