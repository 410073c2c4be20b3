// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace naober {

/// The text of \a bytes as UTF-8 that XML and JSON parsers accept: no byte order mark, no control
/// characters but tab and line ends, no U+FFFE and U+FFFF, no invalid sequences.
///
/// A byte order mark decides; else bytes that are sound UTF-8 are that, whatever their XML
/// declaration says; else the declaration; else each byte that is no UTF-8 is read as
/// Windows-1252, which is what such bytes nearly always are. Linear time; any thread.
QByteArray cleanUtf8(const QByteArray &bytes);

/// The character that Windows-1252 has for \a byte 0x80 to 0x9F (WHATWG Encoding §9), U+FFFD for
/// the five that it has not.
char16_t windows1252(quint8 byte);

} // namespace naober
