// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naober {

/// Why something could not be sealed, or is refused when it is opened. None is worth another try
/// with the same bytes.
enum class SealError {
    NotOpened, ///< cut, changed, or sealed to another key
    Malformed, ///< opened, but not what the contract says
    UnknownVersion, ///< from a newer program
    WrongSubmission, ///< sealed for another submission: swapped or replayed
    WrongOp,
    WrongType,
    WrongTarget,
    WrongPublic, ///< the part that can be read was changed
    WrongGeneration,
    WrongFeed, ///< another village's
    WrongEvent,
    WrongCase,
    WrongDesk, ///< another desk's event than its record says
    WrongKey, ///< a wrapping whose keys are not the announced ones
    BadSignature, ///< not by the desks' signing key
    BadKey, ///< a key to seal to that is none
    BadInput, ///< ids or instants that cannot be
    TooLong, ///< a text over 2,000 characters, or the whole over 16 KiB
    NoGeneration, ///< the key of that generation is not here, or destroyed
    WrongPassphrase, ///< or a damaged file
    WeakPassphrase, ///< under 12 characters
    NoMemory, ///< for Argon2id
};

/// One English line for logs and keepers.
QString sealErrorText(SealError error);

} // namespace naober
