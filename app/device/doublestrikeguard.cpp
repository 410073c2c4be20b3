// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/doublestrikeguard.h"

#include <QElapsedTimer>

#include <memory>

namespace naober {

DoubleStrikeGuard::DoubleStrikeGuard(QObject *parent)
    : QObject(parent)
{
    const auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    m_time = [timer] { return std::chrono::milliseconds(timer->elapsed()); };
}

void DoubleStrikeGuard::setTime(Time time)
{
    m_time = std::move(time);
}

bool DoubleStrikeGuard::accept(QObject *control)
{
    const std::chrono::milliseconds now = m_time();
    const bool again =
        control && m_control == control && now - m_struck < std::chrono::milliseconds(m_interval);
    // A strike that is refused begins the interval anew: a trembling hand comes to rest.
    m_control = control;
    m_struck = now;
    return !again;
}

} // namespace naober
