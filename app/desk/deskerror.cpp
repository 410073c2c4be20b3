// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskerror.h"

#include "desk/desktext.h"

namespace naober {

QString deskErrorName(DeskError error)
{
    switch (error) {
    case DeskError::NotEnrolled:
        return QStringLiteral("not-enrolled");
    case DeskError::AlreadyEnrolled:
        return QStringLiteral("already-enrolled");
    case DeskError::BadLink:
        return QStringLiteral("bad-link");
    case DeskError::BadCode:
        return QStringLiteral("bad-code");
    case DeskError::CodeUsed:
        return QStringLiteral("code-used");
    case DeskError::WrongPassphrase:
        return QStringLiteral("wrong-passphrase");
    case DeskError::WeakPassphrase:
        return QStringLiteral("weak-passphrase");
    case DeskError::WrongDeskKey:
        return QStringLiteral("wrong-desk-key");
    case DeskError::Waiting:
        return QStringLiteral("waiting");
    case DeskError::Revoked:
        return QStringLiteral("revoked");
    case DeskError::NoAnswer:
        return QStringLiteral("no-answer");
    case DeskError::Refused:
        return QStringLiteral("refused");
    case DeskError::BadFeed:
        return QStringLiteral("bad-feed");
    case DeskError::NoSuchCase:
        return QStringLiteral("no-such-case");
    case DeskError::NoSuchDevice:
        return QStringLiteral("no-such-device");
    case DeskError::WrongCheckNumber:
        return QStringLiteral("wrong-check-number");
    case DeskError::IllegalMove:
        return QStringLiteral("illegal-move");
    case DeskError::BadInput:
        return QStringLiteral("bad-input");
    case DeskError::TooLarge:
        return QStringLiteral("too-large");
    case DeskError::Storage:
        return QStringLiteral("storage");
    case DeskError::Damaged:
        return QStringLiteral("damaged");
    case DeskError::Busy:
        return QStringLiteral("busy");
    }
    return {};
}

QString deskErrorText(DeskError error)
{
    switch (error) {
    case DeskError::NotEnrolled:
        return DeskText::tr("This computer is not a desk yet. Enrol it first.");
    case DeskError::AlreadyEnrolled:
        return DeskText::tr("This computer is a desk already.");
    case DeskError::BadLink:
        return DeskText::tr("This is not a village's link.");
    case DeskError::BadCode:
        return DeskText::tr("The hub does not know this pairing code. A code is good for half an "
                            "hour.");
    case DeskError::CodeUsed:
        return DeskText::tr("Another computer used this pairing code. Ask for a new one.");
    case DeskError::WrongPassphrase:
        return DeskText::tr("The passphrase is not right.");
    case DeskError::WeakPassphrase:
        return DeskText::tr("The passphrase must have 12 characters or more.");
    case DeskError::WrongDeskKey:
        return DeskText::tr("The hub shows other desks than the link names. Call the keeper.");
    case DeskError::Waiting:
        return DeskText::tr("Another desk must let this one in first.");
    case DeskError::Revoked:
        return DeskText::tr("This desk was revoked. Everything on it is erased.");
    case DeskError::NoAnswer:
        return DeskText::tr("The hub does not answer. What you did is kept here.");
    case DeskError::Refused:
        return DeskText::tr("The hub refused this.");
    case DeskError::BadFeed:
        return DeskText::tr("What came is not from this village's hub.");
    case DeskError::NoSuchCase:
        return DeskText::tr("There is no such case.");
    case DeskError::NoSuchDevice:
        return DeskText::tr("There is no desk that waits under that name.");
    case DeskError::WrongCheckNumber:
        return DeskText::tr("The check number is not the same. Do not let that desk in.");
    case DeskError::IllegalMove:
        return DeskText::tr("The case cannot go to that state from where it is.");
    case DeskError::BadInput:
        return DeskText::tr("The input cannot be understood.");
    case DeskError::TooLarge:
        return DeskText::tr("This is too long.");
    case DeskError::Storage:
        return DeskText::tr("The disk of this computer cannot be read or written.");
    case DeskError::Damaged:
        return DeskText::tr("The keys on this computer cannot be read.");
    case DeskError::Busy:
        return DeskText::tr("Another program works in this desk now. Try again in a minute.");
    }
    return {};
}

DeskError deskErrorFrom(SealError error)
{
    switch (error) {
    case SealError::TooLong:
        return DeskError::TooLarge;
    case SealError::WrongPassphrase:
        return DeskError::WrongPassphrase;
    case SealError::WeakPassphrase:
        return DeskError::WeakPassphrase;
    case SealError::BadInput:
        return DeskError::BadInput;
    default:
        return DeskError::Damaged;
    }
}

} // namespace naober
