// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "feed/feedlink.h"
#include "feed/feedwriter.h"
#include "hub/fetcher.h"
#include "hub/hubconfig.h"
#include "hub/hubstore.h"

#include <memory>

namespace naober {

/// All that a hub works with, opened together: key, memory and the locked feed folder.
struct HubWorkshop
{
    HubConfig config;
    QString feedFolder; ///< absolute; the configuration's, or where `publish --out` says
    std::unique_ptr<HubStore> store;
    std::unique_ptr<FeedWriter> writer;
    FeedLink link;

    /// The workshop, or one line for the keeper why not.
    static Result<HubWorkshop, QString> open(const HubConfig &config, const QString &feedFolder,
                                             const Clock &clock);
};

/// What a device needs to follow this hub's feed, or one line why there is none.
Result<FeedLink, QString> pairingLink(const HubConfig &config);

} // namespace naober
