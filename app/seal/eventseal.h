// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "seal/desksigningkey.h"
#include "seal/keypair.h"
#include "seal/sealerror.h"
#include "seal/trustedintakekey.h"

#include <QJsonObject>

namespace naober {

/// What a caseEvent record says around its sealed part (submissions.md §6).
struct EventFrame
{
    QString event; ///< uuid, the record's id
    QString caseId; ///< uuid
    QString desk; ///< device id
};

/// `sealed` of a case event (submissions.md §8): signed, padded, sealed to the intake key. \a body
/// holds at, volunteer, kind and the kind's own fields; v, event, case, desk, feed and generation
/// are put in here. At most 32 KiB. Errors: BadInput, TooLong, BadKey.
Result<QByteArray, SealError> sealEvent(const QJsonObject &body, const EventFrame &frame,
                                        const TrustedIntakeKey &key, const DeskSigningKey &signing);

/// The whole object, after its signature and all that stands around it were checked. \a deskKey
/// are the 32 bytes of the desks' signing key.
Result<QJsonObject, SealError> openEvent(const QByteArray &sealed, const EventFrame &frame,
                                         const KeyPair &intake, int generation,
                                         const QString &feedId, const QByteArray &deskKey);

} // namespace naober
