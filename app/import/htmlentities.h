// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace naober {

/// The character of a named HTML entity ("eacute", "nbsp", without & and ;), 0 if it is none.
char32_t htmlEntity(QByteArrayView name);

/// What a numeric reference stands for (WHATWG HTML §13.2.5.80): 0x80 to 0x9F as Windows-1252;
/// U+FFFD for what is no character.
char32_t htmlCharacter(quint32 code);

/// \a text with its character references decoded once. In an attribute, "&copy=1" of an address
/// stays as it is (§13.2.5.73).
QString decodedEntities(QStringView text, bool inAttribute = false);

} // namespace naober
