// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace naober {

/// Where the time comes from, so that tests can hold it in their hand. Handed down from main;
/// implementations may be asked from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The present, in UTC.
    virtual QDateTime now() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace naober
