// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/publickey.h"
#include "storage/feedstate.h"
#include "sync/syncerror.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QUrl>

#include <chrono>
#include <optional>

namespace naober {

/// What one sync did. Crosses threads by value.
struct SyncReport
{
    enum class Result { Updated, Unchanged, Failed };

    Result result = Result::Failed;
    /// None unless Failed; Stale also beside the other results: the data is right, but old.
    SyncError error = SyncError::None;
    int requests = 0; ///< HTTP requests, or files looked at
    qint64 bytes = 0; ///< of bodies, uncompressed
    qint64 records = 0; ///< new or different
    qint64 deleted = 0;
    qint64 seq = 0; ///< how far the store is now
    std::chrono::milliseconds duration{0};
    ChangeSet changes; ///< what was changed, also by a run that failed half-way
    QDateTime headTime; ///< the date of the data, UTC; invalid: there never was any
    PublicKey signedBy; ///< of the head that was read; invalid on an unchanged poll
    std::optional<PublicKey> nextKey; ///< that this head announced
    QUrl submissions{}; ///< that this head named
    Cursor head{}; ///< of the head that was accepted, also when the run failed after it

    /// The object of `naober --sync-once`: result, error, requests, bytes, records, deleted, seq,
    /// milliseconds.
    QJsonObject toJson() const;
};

} // namespace naober

Q_DECLARE_METATYPE(naober::SyncReport)
