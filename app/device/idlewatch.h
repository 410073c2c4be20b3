// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>
#include <functional>

namespace naober {

/// Notices that nobody is there any more: after the timeout it asks, after the countdown the visit
/// is over. Any touch, key or mouse button in the watched window starts it again, as often as
/// needed. UI thread.
class IdleWatch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool enabled READ isEnabled WRITE setEnabled NOTIFY changed)
    Q_PROPERTY(int timeout READ timeout WRITE setTimeout NOTIFY changed)
    Q_PROPERTY(int countdown READ countdown WRITE setCountdown NOTIFY changed)
    Q_PROPERTY(bool held READ isHeld WRITE setHeld NOTIFY changed)
    Q_PROPERTY(bool asking READ isAsking NOTIFY askingChanged)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsLeftChanged)
    Q_PROPERTY(QObject *watched READ watched WRITE setWatched NOTIFY changed)

public:
    /// Monotonic time since any fixed moment; tests put their own in.
    using Time = std::function<std::chrono::milliseconds()>;
    static constexpr int shortest = 30; ///< seconds
    static constexpr int longest = 300;

    explicit IdleWatch(QObject *parent = nullptr);
    void setTime(Time time);

    bool isEnabled() const { return m_enabled; }
    void setEnabled(bool enabled);
    /// Seconds without a touch before it asks.
    int timeout() const { return static_cast<int>(m_timeout.count()); }
    void setTimeout(int seconds);
    /// Seconds that the question stands; at least 20 (WCAG 2.2.1).
    int countdown() const { return static_cast<int>(m_countdown.count()); }
    void setCountdown(int seconds);
    /// Something goes on that needs no touch, such as reading aloud: time stands still.
    bool isHeld() const { return m_held; }
    void setHeld(bool held);
    bool isAsking() const { return m_asking; }
    int secondsLeft() const { return m_secondsLeft; }
    QObject *watched() const { return m_watched; }
    void setWatched(QObject *window);

    /// Somebody is there.
    Q_INVOKABLE void touch();
    /// Asks now, as if the timeout had passed.
    Q_INVOKABLE void ask();
    /// Looks at the time; called twice a second by its own timer.
    void look();

    /// What answers the question goes no further, from press to release.
    bool eventFilter(QObject *object, QEvent *event) override;

signals:
    void changed();
    void askingChanged();
    void secondsLeftChanged();
    void asked();
    /// The visit is over. It does not ask again before somebody touched the screen.
    void expired();

private:
    void setSecondsLeft(int seconds);

    Time m_time;
    QTimer m_timer;
    QPointer<QObject> m_watched;
    std::chrono::seconds m_timeout{60};
    std::chrono::seconds m_countdown{20};
    std::chrono::milliseconds m_last{0};
    bool m_enabled = false;
    bool m_held = false;
    bool m_asking = false;
    bool m_answering = false; ///< the finger or key that answered is not let go of yet
    bool m_over = true;
    int m_secondsLeft = 0;
};

} // namespace naober
