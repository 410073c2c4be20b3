// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "domain/result.h"
#include "feed/feederror.h"
#include "feed/publickey.h"

#include <QDateTime>
#include <QList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace naober {

class SigningKey;

/// The sizes that a reader accepts and a writer keeps to, in bytes.
namespace feedlimits {
inline constexpr qint64 head = 256 * 1024;
inline constexpr qint64 segment = 8 * 1024 * 1024;
inline constexpr qint64 snapshot = 128 * 1024 * 1024;
inline constexpr qint64 media = 8 * 1024 * 1024;
inline constexpr qint64 lineFrame = 4096; ///< of one line, what stands around its data
inline constexpr int segments = 512; ///< in one head
inline constexpr qint64 mergedRecords = 256; ///< lines of a merged segment
} // namespace feedlimits

/// One immutable file of the log: the lines \a from to \a to.
struct SegmentRef
{
    qint64 from = 0;
    qint64 to = 0;
    QString path; ///< "log/<from>-<to>-<16 hex digits of the hash>.ndjson"
    QByteArray sha256; ///< raw, 32 bytes
    qint64 bytes = 0;

    bool operator==(const SegmentRef &) const = default;
};

/// The file of all live records as of \a seq.
struct SnapshotRef
{
    qint64 seq = 0;
    QString path; ///< "snapshot/<seq>-<16 hex digits of the hash>.ndjson"
    QByteArray sha256; ///< raw, 32 bytes
    qint64 bytes = 0;
    qint64 count = 0; ///< lines

    bool operator==(const SnapshotRef &) const = default;
};

/// The payload of head.json (design §3).
struct Head
{
    static constexpr int version = 1;

    QString feed; ///< the feed's id
    qint64 epoch = 1;
    qint64 seq = 0; ///< of the last change
    QDateTime time; ///< when it was signed, UTC
    std::chrono::seconds staleAfter{0}; ///< after this it is old, or somebody holds back newer ones
    std::optional<PublicKey> nextKey; ///< takes over soon; trusted because this head is signed
    SnapshotRef snapshot;
    qint64 logFirst = 1; ///< first number in the log
    QList<SegmentRef> segments; ///< contiguous from logFirst to seq
    QUrl submissions; ///< where people's messages go; empty: nowhere

    Cursor cursor() const { return {epoch, seq}; }
    bool isStale(const QDateTime &now) const { return now > time.addSecs(staleAfter.count()); }
    bool operator==(const Head &) const = default;
};

/// A head that somebody trusted has signed.
struct SignedHead
{
    Head head;
    PublicKey signedBy;
};

/// Feed ids: 1 to 64 of letters, digits, '.', '-' and '_', not starting with a dot.
bool isFeedId(const QString &id);

QString segmentPath(qint64 from, qint64 to, const QByteArray &sha256);
QString snapshotPath(qint64 seq, const QByteArray &sha256);
QString mediaPath(const QString &name);

/// The payload's JSON.
QByteArray headToJson(const Head &head);
/// Every number, path and bound is checked. Errors: UnknownVersion, Malformed, TooLarge.
Result<Head, FeedError> headFromJson(const QByteArray &payload);

/// The bytes of a head.json.
QByteArray sealHead(const Head &head, const QList<const SigningKey *> &keys);
/// Size cap, then signature, then content.
Result<SignedHead, FeedError> openHead(const QByteArray &bytes, const QList<PublicKey> &trusted);

/// Whether a reader that has been at \a seen may take \a head of the feed that it follows. At the
/// same place a head signed before \a seenTime, of the head taken last, is an older one too; an
/// invalid time asks nothing. Errors: WrongFeed, Rollback.
Result<void, FeedError> acceptHead(const Head &head, const QString &feed, const Cursor &seen,
                                   const QDateTime &seenTime = {});

} // namespace naober
