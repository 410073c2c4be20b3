// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace naober {

/// True when one of \a postcodes ("5991 AB", a range "5991 AB-5991 AZ") is or holds what somebody
/// typed ("5991ab", "5991 AC"). Four digits alone match every postcode with these digits.
bool coversPostcode(const QStringList &postcodes, const QString &typed);

/// A street as somebody types their address, without the house number: "Molenstraat 12a" is
/// "Molenstraat". Empty for what begins with a digit.
QString withoutHouseNumber(const QString &address);

} // namespace naober
