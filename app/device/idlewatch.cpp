// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/idlewatch.h"

#include <QEvent>

#include <memory>

namespace naober {

namespace {

using namespace std::chrono_literals;

constexpr int shortestCountdown = 20; // seconds, WCAG 2.2.1

IdleWatch::Time steadyTime()
{
    const auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    return [timer] { return std::chrono::milliseconds(timer->elapsed()); };
}

bool isSignOfLife(QEvent::Type type)
{
    switch (type) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::KeyPress:
    case QEvent::Wheel:
        return true;
    default:
        return false;
    }
}

bool isTakingHold(QEvent::Type type)
{
    return type == QEvent::TouchBegin || type == QEvent::MouseButtonPress
        || type == QEvent::KeyPress;
}

bool isLettingGo(QEvent::Type type)
{
    return type == QEvent::TouchEnd || type == QEvent::TouchCancel
        || type == QEvent::MouseButtonRelease || type == QEvent::KeyRelease;
}

bool isOfTheHand(QEvent::Type type)
{
    return isTakingHold(type) || isLettingGo(type) || type == QEvent::TouchUpdate
        || type == QEvent::MouseMove;
}

} // namespace

IdleWatch::IdleWatch(QObject *parent)
    : QObject(parent)
    , m_time(steadyTime())
{
    m_timer.setInterval(500ms);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::setTime(Time time)
{
    m_time = std::move(time);
    m_last = m_time();
}

void IdleWatch::setEnabled(bool enabled)
{
    if (m_enabled == enabled)
        return;
    m_enabled = enabled;
    m_over = false;
    m_last = m_time();
    if (enabled) {
        m_timer.start();
    } else {
        m_timer.stop();
        if (m_asking) {
            m_asking = false;
            emit askingChanged();
        }
    }
    emit changed();
}

void IdleWatch::setTimeout(int seconds)
{
    m_timeout = std::chrono::seconds(qBound(shortest, seconds, longest));
    emit changed();
}

void IdleWatch::setCountdown(int seconds)
{
    m_countdown = std::chrono::seconds(qMax(shortestCountdown, seconds));
    emit changed();
}

void IdleWatch::setHeld(bool held)
{
    if (m_held == held)
        return;
    m_held = held;
    if (!m_over)
        m_last = m_time();
    emit changed();
}

void IdleWatch::setWatched(QObject *window)
{
    if (m_watched == window)
        return;
    if (m_watched)
        m_watched->removeEventFilter(this);
    m_watched = window;
    if (m_watched)
        m_watched->installEventFilter(this);
    emit changed();
}

void IdleWatch::touch()
{
    m_last = m_time();
    m_over = false;
    if (!m_asking)
        return;
    m_asking = false;
    emit askingChanged();
}

void IdleWatch::ask()
{
    m_last = m_time() - m_timeout;
    m_over = false;
    look();
}

void IdleWatch::look()
{
    // Nobody was there since the last visit ended: nothing to end.
    if (!m_enabled || m_over)
        return;
    if (m_held)
        m_last = m_time();
    const std::chrono::milliseconds idle = m_time() - m_last;
    if (idle < m_timeout)
        return;
    const std::chrono::milliseconds left = m_timeout + m_countdown - idle;
    if (left <= 0ms) {
        m_over = true;
        setSecondsLeft(0);
        if (m_asking) {
            m_asking = false;
            emit askingChanged();
        }
        emit expired();
        return;
    }
    setSecondsLeft(static_cast<int>(std::chrono::ceil<std::chrono::seconds>(left).count()));
    if (m_asking)
        return;
    m_asking = true;
    emit askingChanged();
    emit asked();
}

void IdleWatch::setSecondsLeft(int seconds)
{
    if (m_secondsLeft == seconds)
        return;
    m_secondsLeft = seconds;
    emit secondsLeftChanged();
}

bool IdleWatch::eventFilter(QObject *object, QEvent *event)
{
    if (isSignOfLife(event->type())) {
        m_answering = m_answering || (m_asking && isTakingHold(event->type()));
        touch();
    }
    if (m_answering && isOfTheHand(event->type())) {
        // Else the finger that answers would press what lies behind the question.
        m_answering = !isLettingGo(event->type());
        event->accept();
        return true;
    }
    return QObject::eventFilter(object, event);
}

} // namespace naober
