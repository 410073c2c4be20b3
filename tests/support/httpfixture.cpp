// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/httpfixture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace naober {

HttpAnswer HttpAnswer::redirect(const QByteArray &target)
{
    HttpAnswer answer;
    answer.status = 302;
    answer.headers.append({"Location", target});
    return answer;
}

HttpAnswer HttpAnswer::page(const QByteArray &html)
{
    HttpAnswer answer;
    answer.body = html;
    answer.contentType = QByteArrayLiteral("text/html; charset=utf-8");
    return answer;
}

HttpFixture::HttpFixture(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &HttpFixture::onConnection);
    m_server.listen(QHostAddress::LocalHost);
    m_port = m_server.serverPort();
}

HttpFixture::~HttpFixture()
{
    goAway();
}

QUrl HttpFixture::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path));
}

void HttpFixture::goAway()
{
    m_server.close();
    const QList<QTcpSocket *> sockets = m_received.keys();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

bool HttpFixture::comeBack()
{
    return m_server.isListening() || m_server.listen(QHostAddress::LocalHost, m_port);
}

void HttpFixture::onConnection()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        m_received.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onReadyRead(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_received.remove(socket);
            socket->deleteLater();
        });
    }
}

void HttpFixture::onReadyRead(QTcpSocket *socket)
{
    QByteArray &received = m_received[socket];
    received += socket->readAll();
    for (;;) {
        const qsizetype end = received.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        QList<QByteArray> lines = received.left(end).split('\n');
        const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
        HttpQuery query{first.value(0), QString::fromUtf8(first.value(1)), {}, {}};
        for (const QByteArray &line : std::as_const(lines)) {
            const qsizetype colon = line.indexOf(':');
            query.headers.insert(line.left(colon).trimmed().toLower(),
                                 line.mid(colon + 1).trimmed());
        }
        const qsizetype length = query.headers.value("content-length").toLongLong();
        if (received.size() < end + 4 + length)
            return;
        query.body = received.mid(end + 4, length);
        received.remove(0, end + 4 + length);
        m_queries.append(query);
        answer(socket, query);
        if (!m_received.contains(socket))
            return;
    }
}

void HttpFixture::answer(QTcpSocket *socket, const HttpQuery &query)
{
    const HttpAnswer answer = answerFor(query);
    if (!answer.silent)
        send(socket, answer, query.method != "HEAD" && answer.status != 304);
}

HttpAnswer HttpFixture::answerFor(const HttpQuery &query)
{
    QList<HttpAnswer> &once = m_once[query.path];
    if (!once.isEmpty())
        return once.takeFirst();
    if (m_answers.contains(query.path))
        return m_answers.value(query.path);
    if (m_answers.contains(QStringLiteral("*")))
        return m_answers.value(QStringLiteral("*"));
    return fileFor(query);
}

HttpAnswer HttpFixture::fileFor(const HttpQuery &query) const
{
    HttpAnswer answer;
    QFile file(m_folder + query.path);
    if (m_folder.isEmpty() || query.path.contains(QLatin1String(".."))
        || !file.open(QIODevice::ReadOnly)) {
        answer.status = 404;
        return answer;
    }
    answer.body = file.readAll();
    const QByteArray hash = QCryptographicHash::hash(answer.body, QCryptographicHash::Sha256);
    const QByteArray etag = '"' + hash.toHex().left(16) + '"';
    answer.headers.append({"ETag", etag});
    if (query.headers.value("if-none-match") == etag)
        answer.status = 304;
    return answer;
}

void HttpFixture::send(QTcpSocket *socket, const HttpAnswer &answer, bool withBody)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Fixture\r\n";
    if (answer.withLength && answer.status != 304)
        head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    if (!answer.withLength)
        head += "Connection: close\r\n";
    if (!answer.contentType.isEmpty())
        head += "Content-Type: " + answer.contentType + "\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    socket->write(head + "\r\n");
    QByteArray body = withBody ? answer.body : QByteArray();
    if (answer.cutAfter >= 0)
        body.truncate(answer.cutAfter);
    const bool close = !answer.withLength || (answer.cutAfter >= 0 && withBody);
    if (answer.perByte.count() == 0) {
        socket->write(body);
        if (close)
            socket->disconnectFromHost();
        return;
    }
    auto *timer = new QTimer(socket);
    auto sent = std::make_shared<qsizetype>(0);
    connect(timer, &QTimer::timeout, socket, [=] {
        if (*sent < body.size()) {
            socket->write(body.mid((*sent)++, 1));
            return;
        }
        timer->stop();
        if (close)
            socket->disconnectFromHost();
    });
    timer->start(answer.perByte);
}

} // namespace naober
