// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

namespace naober::test {

QString programPath(const QString &name)
{
#ifdef Q_OS_WIN
    return QStringLiteral(NAOBER_BINARY_DIR "/bin/%1.exe").arg(name);
#else
    return QStringLiteral(NAOBER_BINARY_DIR "/bin/%1").arg(name);
#endif
}

ProgramResult runProgram(const QString &name, const QStringList &arguments,
                         std::chrono::milliseconds limit)
{
    QProcess process;
    process.start(programPath(name), arguments);
    ProgramResult result;
    if (process.waitForFinished(int(limit.count())) && process.exitStatus() == QProcess::NormalExit)
        result.exitCode = process.exitCode();
    else
        process.kill();
    process.waitForFinished();
    result.output = process.readAllStandardOutput();
    result.errors = process.readAllStandardError();
    return result;
}

ServingHub::ServingHub(const QString &configFile, quint16 port)
    : m_port(port)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(programPath(QStringLiteral("naober-hub")),
                    {QStringLiteral("serve"), QStringLiteral("--config"), configFile});
}

ServingHub::~ServingHub()
{
    if (m_process.state() != QProcess::NotRunning)
        stop();
}

bool ServingHub::waitUntilReady(std::chrono::milliseconds limit)
{
    const QString address = QStringLiteral("http://127.0.0.1:%1/head.json").arg(m_port);
    return QTest::qWaitFor(
               [&] {
                   int status = 0;
                   httpGet(address, &status);
                   return status == 200 || m_process.state() == QProcess::NotRunning;
               },
               int(limit.count()))
        && m_process.state() == QProcess::Running;
}

int ServingHub::stop()
{
    m_process.terminate();
    if (!m_process.waitForFinished(10'000)) {
        m_process.kill();
        m_process.waitForFinished();
        return -1;
    }
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void ServingHub::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

QByteArray ServingHub::log()
{
    return m_process.readAllStandardOutput();
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

QByteArray httpGet(const QString &address, int *status)
{
    // A socket of its own: what tests what is sent must not share the code that sends it.
    const QUrl url(address);
    QTcpSocket socket;
    socket.connectToHost(url.host(), quint16(url.port(80)));
    if (!socket.waitForConnected(2000))
        return {};
    socket.write("GET " + url.path(QUrl::FullyEncoded).toLatin1()
                 + " HTTP/1.1\r\nHost: " + url.host().toLatin1() + "\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    QDeadlineTimer deadline(10'000);
    while (socket.state() == QAbstractSocket::ConnectedState && !deadline.hasExpired()) {
        socket.waitForReadyRead(500);
        answer += socket.readAll();
    }
    answer += socket.readAll();
    if (status)
        *status = answer.mid(9, 3).toInt();
    const qsizetype body = answer.indexOf("\r\n\r\n");
    return body < 0 ? QByteArray() : answer.mid(body + 4);
}

} // namespace naober::test
