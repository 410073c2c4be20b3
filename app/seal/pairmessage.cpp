// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/pairmessage.h"

#include <QByteArrayList>

namespace naober {

QByteArray pairMessage(const QString &device, const QByteArray &publicKey, const QString &feedId)
{
    const QByteArrayList parts{QByteArrayLiteral("naober desk pair 1"), feedId.toUtf8(),
                               device.toUtf8(), publicKey};
    return parts.join('\0');
}

} // namespace naober
