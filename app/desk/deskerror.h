// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seal/sealerror.h"
#include "storage/storageerror.h"

#include <QString>

namespace naober {

/// Why a desk cannot do what it was asked.
enum class DeskError {
    NotEnrolled, ///< this machine is no desk yet
    AlreadyEnrolled, ///< it is one, of another village or under another name
    BadLink,
    BadCode, ///< the pairing code is not 16 bytes, or the hub does not know it
    CodeUsed, ///< another machine used it
    WrongPassphrase,
    WeakPassphrase,
    WrongDeskKey, ///< the hub's desks are not those of the pairing link
    Waiting, ///< no desk let it in yet
    Revoked, ///< and wiped
    NoAnswer, ///< nobody answers, or not now
    Refused, ///< the hub says no, for good
    BadFeed, ///< what came is not this village's desk feed
    NoSuchCase,
    NoSuchDevice,
    WrongCheckNumber,
    IllegalMove,
    BadInput,
    TooLarge,
    Storage,
    Damaged, ///< keys that were stored cannot be read
    Busy, ///< another program has the desk's folder open
};

/// For scripts ("not-enrolled").
QString deskErrorName(DeskError error);
/// For a person, in their language.
QString deskErrorText(DeskError error);

DeskError deskErrorFrom(SealError error);
inline DeskError deskErrorFrom(StorageError)
{
    return DeskError::Storage; // its detail is in the log
}

} // namespace naober
