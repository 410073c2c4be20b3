// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QJsonObject>
#include <QLocalServer>
#include <QObject>

#include <functional>
#include <optional>

namespace naober {

/// Where commands such as `pair` reach the hub that runs: a local socket in the hub's home, for the
/// hub's own user alone. One JSON object on a line, one back. Lives on the main thread.
class AdminSocket : public QObject
{
    Q_OBJECT

public:
    using Reply = std::function<void(const QJsonObject &)>;
    /// Answers a command, now or later, once.
    using Handler = std::function<void(const QJsonObject &command, const Reply &reply)>;

    AdminSocket(QString path, Handler handler, QObject *parent = nullptr);
    /// Empty, or why it does not listen. The caller holds the hub's folder, so that no other hub's
    /// socket is taken away.
    QString listen();

private:
    void serve();

    const QString m_path;
    const Handler m_handler;
    QLocalServer m_server;
};

enum class AdminError {
    NotRunning, ///< no hub listens there
    NoAnswer, ///< it listens, and did not answer
};

/// Asks the hub that runs; waits for its answer.
Result<QJsonObject, AdminError> askRunningHub(const QString &path, const QJsonObject &command);

} // namespace naober
