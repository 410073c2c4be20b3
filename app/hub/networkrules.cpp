// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/networkrules.h"

#include <array>

namespace naober {

namespace {

struct Range
{
    const char *net;
    int bits;
};

constexpr std::array closedV4{
    Range{"0.0.0.0", 8},     Range{"10.0.0.0", 8},      Range{"100.64.0.0", 10},
    Range{"127.0.0.0", 8},   Range{"169.254.0.0", 16},  Range{"172.16.0.0", 12},
    Range{"192.0.0.0", 24},  Range{"192.0.2.0", 24},    Range{"192.168.0.0", 16},
    Range{"198.18.0.0", 15}, Range{"198.51.100.0", 24}, Range{"203.0.113.0", 24},
    Range{"224.0.0.0", 4},   Range{"240.0.0.0", 4},
};

bool isPublicV4(quint32 address)
{
    const QHostAddress host(address);
    for (const Range &range : closedV4) {
        if (host.isInSubnet(QHostAddress(QLatin1String(range.net)), range.bits))
            return false;
    }
    return true;
}

quint32 v4At(const Q_IPV6ADDR &bytes, int from)
{
    quint32 address = 0;
    for (int i = from; i < from + 4; ++i)
        address = (address << 8) | bytes[i];
    return address;
}

bool inNet(const QHostAddress &address, const char *net, int bits)
{
    return address.isInSubnet(QHostAddress(QLatin1String(net)), bits);
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4); // also for ::ffff:a.b.c.d
    if (isV4)
        return isPublicV4(v4);
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return false;
    QHostAddress plain(address);
    plain.setScopeId(QString());
    const Q_IPV6ADDR bytes = plain.toIPv6Address();
    if (inNet(plain, "64:ff9b::", 96))
        return isPublicV4(v4At(bytes, 12));
    if (inNet(plain, "2002::", 16))
        return isPublicV4(v4At(bytes, 2));
    // Only 2000::/3 is handed out; of that, documentation and Teredo are not for us.
    return inNet(plain, "2000::", 3) && !inNet(plain, "2001:db8::", 32)
        && !inNet(plain, "2001::", 32);
}

} // namespace naober
