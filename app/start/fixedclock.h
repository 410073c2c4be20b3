// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

namespace naober {

/// A clock that stands still: for pictures that are the same every time.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &at)
        : m_at(at.toUTC())
    { }
    QDateTime now() const override { return m_at; }

private:
    QDateTime m_at;
};

} // namespace naober
