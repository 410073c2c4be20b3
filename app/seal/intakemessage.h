// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace naober {

/// What the desks sign to make \a publicKey their intake key: submissions.md §4.
QByteArray intakeMessage(int generation, const QByteArray &publicKey, const QString &feedId);

} // namespace naober
