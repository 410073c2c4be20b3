// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "feed/feederror.h"
#include "feed/publickey.h"

#include <QList>

#include <functional>

namespace naober {

class SigningKey;

/// DSSE v1 "Dead Simple Signing Envelope": what is signed are the exact bytes of the payload and
/// its type, so that JSON needs no canonical form.
namespace envelope {

/// DSSE's pre-authentication encoding: what the signature is over.
QByteArray preAuthentication(const QByteArray &payloadType, const QByteArray &payload);

/// The envelope's JSON, signed by every key of \a keys.
QByteArray seal(const QByteArray &payloadType, const QByteArray &payload,
                const QList<const SigningKey *> &keys);

struct Opened
{
    QByteArray payload;
    PublicKey signedBy; ///< the first of the trusted keys that signed it
};

/// The payload if one of \a trusted signed it; the payload itself is not looked at.
/// Errors: NotAFeed, WrongKey, BadSignature.
Result<Opened, FeedError> open(const QByteArray &bytes, const QByteArray &payloadType,
                               const QList<PublicKey> &trusted);

} // namespace envelope

} // namespace naober
