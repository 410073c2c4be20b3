// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naober {

/// What a reader can find wrong with a feed. None of these ever costs the data that is already
/// there.
enum class FeedError {
    TooLarge, ///< over the cap, or the head names a size over it
    NotAFeed, ///< no signed head at all: a web page, half a file, another kind of file
    UnknownVersion, ///< a later format: the program needs an update
    WrongKey, ///< signed, but by nobody that is trusted
    BadSignature, ///< says that it is signed by the trusted key, and is not: tampered with
    Malformed, ///< rightly signed, but not what the format says
    WrongFeed, ///< another village's
    Rollback, ///< older than what was seen before: (epoch, seq) went down
    WrongSize, ///< a file that is shorter or longer than the head says: cut off or swapped
    WrongHash, ///< a file whose content is not what was signed: tampered with or swapped
    Missing, ///< a file that the head names, or the head itself, is not there
    BadSequence, ///< lines that are missing, double or out of order
};

/// The name for logs and machine-readable reports: "bad-signature".
QString feedErrorName(FeedError error);

/// What can go wrong for the one that writes a feed folder. The detail goes to naober.feed.
enum class PublishError {
    Locked, ///< another program writes this folder
    NotWritable, ///< no permission, or not a folder
    DiskFull,
    ReadFailed, ///< a file of the folder cannot be read
    Damaged, ///< the folder does not verify; restore it, or start a new one
    OtherFeed, ///< the folder holds the feed of another id
    OtherKey, ///< the folder is signed by another key
    BadRecord, ///< a change without type or id, or larger than a record may be
    TooLarge, ///< a medium or a snapshot over the cap
};

/// "folder-locked", for logs and reports.
QString publishErrorName(PublishError error);
/// One English line for a keeper.
QString publishErrorText(PublishError error);

} // namespace naober
