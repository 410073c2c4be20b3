// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/feedlink.h"
#include "storage/storageerror.h"

#include <QList>

#include <optional>

namespace naober {

class HomeStore;
struct SyncReport;

/// The village that this machine follows and the keys that it trusts for it.
struct FeedPin
{
    FeedLink link;
    std::optional<PublicKey> nextKey; ///< announced in a head that link.key signed

    QList<PublicKey> trusted() const;
    /// Follows what a run saw: a key that was announced is trusted, one that has taken over is
    /// pinned. True if anything changed; then save it.
    bool follow(const SyncReport &report);

    /// Nothing if this machine is not paired (or what is stored cannot be read as a link).
    static Result<std::optional<FeedPin>, StorageError> load(const HomeStore &home);
    Result<void, StorageError> save(HomeStore &home) const;

    bool operator==(const FeedPin &) const = default;
};

} // namespace naober
