// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/adminsocket.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QPointer>

namespace naober {

namespace {

constexpr qint64 longestCommand = 64 * 1024;
constexpr int connectMilliseconds = 2000;
constexpr int answerMilliseconds = 120'000;

/// On Windows a pipe has a name and no place in a folder.
QString serverName(const QString &path)
{
#ifdef Q_OS_WIN
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("naober-hub-") + QString::fromLatin1(hash.toHex().left(32));
#else
    return path;
#endif
}

QByteArray lineOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

AdminSocket::AdminSocket(QString path, Handler handler, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_handler(std::move(handler))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &AdminSocket::serve);
}

QString AdminSocket::listen()
{
    QLocalServer::removeServer(serverName(m_path)); // of a hub that was killed
    return m_server.listen(serverName(m_path)) ? QString() : m_server.errorString();
}

void AdminSocket::serve()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const QPointer<QLocalSocket> guarded(socket);
        const auto read = [this, guarded] {
            if (!guarded || (!guarded->canReadLine() && guarded->bytesAvailable() < longestCommand))
                return;
            const QByteArray line = guarded->readLine(longestCommand);
            guarded->disconnect(SIGNAL(readyRead()));
            m_handler(QJsonDocument::fromJson(line).object(), [guarded](const QJsonObject &json) {
                if (!guarded)
                    return;
                guarded->write(lineOf(json));
                guarded->flush();
                guarded->disconnectFromServer();
            });
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

Result<QJsonObject, AdminError> askRunningHub(const QString &path, const QJsonObject &command)
{
    QLocalSocket socket;
    socket.connectToServer(serverName(path));
    if (!socket.waitForConnected(connectMilliseconds))
        return AdminError::NotRunning;
    socket.write(lineOf(command));
    QByteArray answer;
    while (!answer.contains('\n')) {
        if (!socket.bytesAvailable() && !socket.waitForReadyRead(answerMilliseconds))
            break;
        answer += socket.readAll();
    }
    const QJsonDocument document = QJsonDocument::fromJson(answer);
    if (!document.isObject())
        return AdminError::NoAnswer;
    return document.object();
}

} // namespace naober
