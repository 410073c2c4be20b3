// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sync/feedpin.h"

#include <optional>

namespace naober {

/// The link that somebody gave by hand: a link itself, or the path of a .naober file. The error is
/// in words, for the terminal.
Result<FeedLink, QString> readFeedArgument(const QString &argument);

/// Which village to follow: what was given, else what is kept in \a home. A given link is kept
/// when \a keep; one that was given before follows the keys that its village has had since.
Result<std::optional<FeedPin>, StorageError>
chooseFeed(HomeStore &home, const std::optional<FeedLink> &given, bool keep = true);

} // namespace naober
