// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace naober {

/// Says in the event loop that the program was asked to stop: SIGTERM, SIGINT or SIGHUP on Unix,
/// Ctrl+C, closing and shutting down on Windows. One at a time in a program, on the main thread.
class StopSignal : public QObject
{
    Q_OBJECT

public:
    explicit StopSignal(QObject *parent = nullptr);
    ~StopSignal() override;

signals:
    void stopAsked();
};

} // namespace naober
