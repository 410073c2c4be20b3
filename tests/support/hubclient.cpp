// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hubclient.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QHostAddress>
#include <QJsonDocument>
#include <QTcpSocket>

namespace naober::test {

namespace {

HttpReplyText parsed(const QByteArray &heard)
{
    HttpReplyText reply;
    const qsizetype end = heard.indexOf("\r\n\r\n");
    if (end < 0)
        return reply;
    const QList<QByteArray> lines = heard.left(end).split('\n');
    reply.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    reply.body = heard.mid(end + 4);
    return reply;
}

} // namespace

QJsonObject HttpReplyText::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString HttpReplyText::problem() const
{
    return json().value(QLatin1String("type")).toString().section(QLatin1Char(':'), -1);
}

void HubClient::setToken(const QString &device, const QString &token)
{
    m_authorization = "Bearer " + device.toLatin1() + '.' + token.toLatin1();
}

QByteArray HubClient::request(const QByteArray &method, const QByteArray &path,
                              const QByteArray &body, const QByteArrayList &headers) const
{
    QByteArray text = method + ' ' + path + " HTTP/1.1\r\nHost: dorp\r\nConnection: close\r\n";
    if (!m_authorization.isEmpty())
        text += "Authorization: " + m_authorization + "\r\n";
    bool typed = false;
    for (const QByteArray &header : headers) {
        text += header + "\r\n";
        typed = typed || header.toLower().startsWith("content-type");
    }
    if (method != "GET") {
        if (!typed)
            text += "Content-Type: application/json\r\n";
        text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    }
    return text + "\r\n" + body;
}

HttpReplyText HubClient::raw(const QByteArray &bytes, std::chrono::milliseconds limit) const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    if (!socket.waitForConnected(5000))
        return {};
    socket.write(bytes);
    QByteArray heard;
    const QDeadlineTimer deadline(limit);
    while (socket.state() == QAbstractSocket::ConnectedState && !deadline.hasExpired()) {
        socket.waitForReadyRead(int(deadline.remainingTime()));
        heard += socket.readAll();
    }
    heard += socket.readAll();
    return parsed(heard);
}

HttpReplyText HubClient::get(const QByteArray &path, const QByteArrayList &headers) const
{
    return raw(request("GET", path, {}, headers));
}

HttpReplyText HubClient::put(const QByteArray &path, const QByteArray &body,
                             const QByteArrayList &headers) const
{
    return raw(request("PUT", path, body, headers));
}

HttpReplyText HubClient::post(const QByteArray &path, const QByteArray &body) const
{
    return raw(request("POST", path, body, {}));
}

HttpReplyText HubClient::submit(const QString &id, const QByteArray &body,
                                const QByteArray &owner) const
{
    return put("/v1/submissions/" + id.toLatin1(), body,
               {"Naober-Owner: " + base64url::encode(owner).toLatin1()});
}

HttpReplyText HubClient::look(const QString &id, const QByteArray &owner) const
{
    return get("/v1/submissions/" + id.toLatin1(),
               {"Naober-Owner: " + base64url::encode(owner).toLatin1()});
}

QJsonObject submissionJson(const QByteArray &sealed, const QDateTime &notAfter)
{
    return {{QStringLiteral("op"), QStringLiteral("create")},
            {QStringLiteral("type"), QStringLiteral("request")},
            {QStringLiteral("notAfter"),
             notAfter.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"))},
            {QStringLiteral("public"), QJsonObject()},
            {QStringLiteral("private"), base64url::encode(sealed)}};
}

QByteArray toBytes(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace naober::test
