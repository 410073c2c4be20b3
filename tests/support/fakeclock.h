// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <chrono>
#include <mutex>

namespace naober {

/// A clock that stands still until the test moves it. Any thread.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(QDateTime now = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC))
        : m_now(std::move(now))
    { }

    QDateTime now() const override
    {
        const std::scoped_lock lock(m_mutex);
        return m_now;
    }
    void set(const QDateTime &now)
    {
        const std::scoped_lock lock(m_mutex);
        m_now = now;
    }
    void advance(std::chrono::milliseconds by)
    {
        const std::scoped_lock lock(m_mutex);
        m_now = m_now.addMSecs(by.count());
    }

private:
    mutable std::mutex m_mutex;
    QDateTime m_now;
};

} // namespace naober
