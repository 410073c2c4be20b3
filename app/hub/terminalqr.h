// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naober {

/// The QR code of \a text for a terminal: two modules in one character, by half blocks, with the
/// quiet zone of ISO/IEC 18004 around it. Dark on light whatever the terminal's colours. Empty when
/// the text is too long for one code.
QString terminalQr(const QString &text);

} // namespace naober
