// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include <chrono>
#include <functional>

namespace naober {

/// Takes two strikes on one control within the interval for one: hands that tremble. UI thread.
class DoubleStrikeGuard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int interval MEMBER m_interval NOTIFY intervalChanged)

public:
    using Time = std::function<std::chrono::milliseconds()>;

    explicit DoubleStrikeGuard(QObject *parent = nullptr);
    void setTime(Time time);

    /// True when the strike on \a control counts.
    Q_INVOKABLE bool accept(QObject *control);

signals:
    void intervalChanged();

private:
    Time m_time;
    QPointer<QObject> m_control;
    std::chrono::milliseconds m_struck{0};
    int m_interval = 500; // milliseconds
};

} // namespace naober
