// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/feederror.h"

namespace naober {

QString feedErrorName(FeedError error)
{
    switch (error) {
    case FeedError::TooLarge:
        return QStringLiteral("too-large");
    case FeedError::NotAFeed:
        return QStringLiteral("not-a-feed");
    case FeedError::UnknownVersion:
        return QStringLiteral("unknown-version");
    case FeedError::WrongKey:
        return QStringLiteral("wrong-key");
    case FeedError::BadSignature:
        return QStringLiteral("bad-signature");
    case FeedError::Malformed:
        return QStringLiteral("malformed");
    case FeedError::WrongFeed:
        return QStringLiteral("wrong-feed");
    case FeedError::Rollback:
        return QStringLiteral("rollback");
    case FeedError::WrongSize:
        return QStringLiteral("wrong-size");
    case FeedError::WrongHash:
        return QStringLiteral("wrong-hash");
    case FeedError::Missing:
        return QStringLiteral("missing");
    case FeedError::BadSequence:
        return QStringLiteral("bad-sequence");
    }
    Q_UNREACHABLE();
}

QString publishErrorName(PublishError error)
{
    switch (error) {
    case PublishError::Locked:
        return QStringLiteral("folder-locked");
    case PublishError::NotWritable:
        return QStringLiteral("not-writable");
    case PublishError::DiskFull:
        return QStringLiteral("disk-full");
    case PublishError::ReadFailed:
        return QStringLiteral("read-failed");
    case PublishError::Damaged:
        return QStringLiteral("folder-damaged");
    case PublishError::OtherFeed:
        return QStringLiteral("other-feed");
    case PublishError::OtherKey:
        return QStringLiteral("other-key");
    case PublishError::BadRecord:
        return QStringLiteral("bad-record");
    case PublishError::TooLarge:
        return QStringLiteral("too-large");
    }
    Q_UNREACHABLE();
}

QString publishErrorText(PublishError error)
{
    switch (error) {
    case PublishError::Locked:
        return QStringLiteral("another program is writing this feed folder");
    case PublishError::NotWritable:
        return QStringLiteral("the feed folder cannot be written");
    case PublishError::DiskFull:
        return QStringLiteral("the disk is full");
    case PublishError::ReadFailed:
        return QStringLiteral("a file of the feed folder cannot be read");
    case PublishError::Damaged:
        return QStringLiteral("the feed folder is damaged; restore it from a backup");
    case PublishError::OtherFeed:
        return QStringLiteral("the folder holds another feed");
    case PublishError::OtherKey:
        return QStringLiteral("the folder is signed by another key");
    case PublishError::BadRecord:
        return QStringLiteral("a record has no type or id, is not a JSON object, or is too large");
    case PublishError::TooLarge:
        return QStringLiteral("a file is larger than a feed may carry");
    }
    Q_UNREACHABLE();
}

} // namespace naober
