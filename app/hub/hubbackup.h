// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/result.h"
#include "hub/hubconfig.h"

#include <QString>

namespace naober {

/// Why there is no backup, or no hub out of one: one line for the keeper.
struct BackupProblem
{
    QString text;
};

/// Copies everything that a hub is into a new, dated folder under \a target: hub.json, key, memory,
/// feed, and sources that are files beside hub.json. The hub may be running. The copy's memory was
/// read back and its feed verified. Returns the folder. Nothing is left behind by
/// one that fails.
Result<QString, BackupProblem> backUpHub(const HubConfig &config, const QString &target,
                                         const Clock &clock);

/// Makes a hub of a backup in \a folder, which must not hold one, and starts a new epoch, so that
/// readers who saw more than the backup knows follow it (design §3). Returns the new hub.json.
Result<QString, BackupProblem> restoreHub(const QString &backup, const QString &folder,
                                          const Clock &clock);

} // namespace naober
