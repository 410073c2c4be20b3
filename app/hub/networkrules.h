// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace naober {

/// True for an address that anybody on the internet could reach. False for loopback, private
/// (RFC 1918, RFC 4193), link-local, shared (RFC 6598), documentation, multicast and reserved
/// ranges, also when they are written as IPv4 in IPv6 (RFC 4291 §2.5.5, RFC 6052, RFC 3056).
bool isPublicAddress(const QHostAddress &address);

} // namespace naober
