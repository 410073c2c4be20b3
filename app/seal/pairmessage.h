// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace naober {

/// What the desks sign to make the 32 bytes of \a publicKey the pair of the desk \a device:
/// submissions.md §7.
QByteArray pairMessage(const QString &device, const QByteArray &publicKey, const QString &feedId);

} // namespace naober
