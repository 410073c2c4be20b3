// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/intake/device.h"
#include "hub/intake/problem.h"

#include <QHash>
#include <QList>

#include <shared_mutex>
#include <variant>

namespace naober {

/// The devices in memory, for looking at a token without asking the database. Any thread.
class DeviceRegister
{
public:
    /// All there are, instead of what was known.
    void set(const QList<Device> &devices);
    void put(const Device &device);

    /// The caller behind an Authorization header (RFC 6750 §2.1); without a header nobody in
    /// particular. TokenWrong or DeviceRevoked if that is what it is; the token is compared in
    /// constant time, and against something also for an id that nobody has.
    std::variant<Caller, Problem> caller(const QByteArray &authorization) const;

private:
    mutable std::shared_mutex m_mutex;
    QHash<QString, Device> m_devices;
};

} // namespace naober
