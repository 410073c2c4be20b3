// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

namespace naober::test {

/// What one run of a program left behind.
struct ProgramResult
{
    int exitCode = -1; ///< −1: it crashed, was killed or did not start
    QByteArray output;
    QByteArray errors;
};

/// The path of one of our programs in the build tree ("naober-hub").
QString programPath(const QString &name);

/// Runs a program to its end, within \a limit.
ProgramResult runProgram(const QString &name, const QStringList &arguments,
                         std::chrono::milliseconds limit = std::chrono::seconds(60));

/// A hub that serves until this goes. Its port is a free one on the loopback.
class ServingHub
{
public:
    /// Starts `naober-hub serve` on \a configFile, whose "listen" must be 127.0.0.1:\a port.
    ServingHub(const QString &configFile, quint16 port);
    ~ServingHub();

    /// True when GET /v1/status answered within \a limit.
    bool waitUntilReady(std::chrono::milliseconds limit = std::chrono::seconds(30));
    /// Asks it to end (SIGTERM on Unix); the exit code, −1 if it had to be killed.
    int stop();
    /// Ends it at once, as a power cut would (SIGKILL on Unix).
    void kill();
    qint64 processId() const { return m_process.processId(); }
    QByteArray log();

private:
    QProcess m_process;
    quint16 m_port;
};

/// A port on 127.0.0.1 that was free a moment ago.
quint16 freePort();

/// The body of a GET, or nothing on any failure; blocks. For tests only.
QByteArray httpGet(const QString &address, int *status = nullptr);

} // namespace naober::test
