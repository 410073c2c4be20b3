// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/sealerror.h"

namespace naober {

QString sealErrorText(SealError error)
{
    switch (error) {
    case SealError::NotOpened:
        return QStringLiteral("it was cut, changed, or sealed to another key");
    case SealError::Malformed:
        return QStringLiteral("it opened, but it is not what the contract says");
    case SealError::UnknownVersion:
        return QStringLiteral("it was made by a newer program");
    case SealError::WrongSubmission:
        return QStringLiteral("it was sealed for another submission");
    case SealError::WrongOp:
        return QStringLiteral("it was sealed for another operation");
    case SealError::WrongType:
        return QStringLiteral("it was sealed for another type");
    case SealError::WrongTarget:
        return QStringLiteral("it was sealed for another target");
    case SealError::WrongPublic:
        return QStringLiteral("the public part was changed after it was sealed");
    case SealError::WrongGeneration:
        return QStringLiteral("it was sealed for another generation");
    case SealError::WrongFeed:
        return QStringLiteral("it was made for another village");
    case SealError::WrongEvent:
        return QStringLiteral("it was sealed for another event");
    case SealError::WrongCase:
        return QStringLiteral("it was sealed for another case");
    case SealError::WrongDesk:
        return QStringLiteral("it was sealed by another desk");
    case SealError::WrongKey:
        return QStringLiteral("the keys are not the announced ones");
    case SealError::BadSignature:
        return QStringLiteral("the desks did not sign it");
    case SealError::BadKey:
        return QStringLiteral("the key to seal to is none");
    case SealError::BadInput:
        return QStringLiteral("an id, instant or field is not allowed");
    case SealError::TooLong:
        return QStringLiteral("it is too long");
    case SealError::NoGeneration:
        return QStringLiteral("the key of that generation is not here");
    case SealError::WrongPassphrase:
        return QStringLiteral("the passphrase is wrong, or the file is damaged");
    case SealError::WeakPassphrase:
        return QStringLiteral("the passphrase is too short");
    case SealError::NoMemory:
        return QStringLiteral("there is not enough memory");
    }
    Q_UNREACHABLE();
}

} // namespace naober
