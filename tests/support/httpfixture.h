// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <optional>

class QTcpSocket;

namespace naober {

/// What the fixture answers to one path.
struct HttpAnswer
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = QByteArrayLiteral("application/json");
    QList<QPair<QByteArray, QByteArray>> headers;
    qint64 cutAfter = -1; ///< closes after so many bytes of body; -1: sends all of it
    bool silent = false; ///< takes the request and never says a word
    /// Sends a byte of the body every so often; 0: all at once.
    std::chrono::milliseconds perByte{0};
    bool withLength = true; ///< false: no Content-Length, the end is the end of the connection

    void addHeader(const QByteArray &name, const QByteArray &value)
    {
        headers.append(qMakePair(name, value));
    }
    /// A redirect to \a target.
    static HttpAnswer redirect(const QByteArray &target);
    static HttpAnswer page(const QByteArray &html = QByteArrayLiteral("<!DOCTYPE html><p>Log in"));
};

/// What it was asked.
struct HttpQuery
{
    QByteArray method;
    QString path;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// A small HTTP/1.1 server on 127.0.0.1 that does what a test tells it, for each path, and serves a
/// folder for the rest: with an ETag, and 304 to who has it. Needs the event loop of its thread.
class HttpFixture : public QObject
{
    Q_OBJECT

public:
    explicit HttpFixture(QObject *parent = nullptr);
    ~HttpFixture() override;

    /// http://127.0.0.1:<port> and \a path.
    QUrl url(const QString &path = QStringLiteral("/")) const;
    void setFolder(const QString &folder) { m_folder = folder; }
    /// From now on; "*" stands for every path that has no answer of its own.
    void set(const QString &path, const HttpAnswer &answer) { m_answers.insert(path, answer); }
    /// Once for each of \a path's next requests, then as before.
    void setOnce(const QString &path, const HttpAnswer &answer) { m_once[path].append(answer); }
    void reset(const QString &path) { m_answers.remove(path); }
    /// Stops to listen: connections are refused.
    void goAway();
    /// Listens again on the same port.
    bool comeBack();

    QList<HttpQuery> queries() const { return m_queries; }
    void forgetQueries() { m_queries.clear(); }

private:
    void onConnection();
    void onReadyRead(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const HttpQuery &query);
    HttpAnswer answerFor(const HttpQuery &query);
    HttpAnswer fileFor(const HttpQuery &query) const;
    static void send(QTcpSocket *socket, const HttpAnswer &answer, bool withBody);

    QTcpServer m_server;
    quint16 m_port = 0;
    QString m_folder;
    QHash<QString, HttpAnswer> m_answers;
    QHash<QString, QList<HttpAnswer>> m_once;
    QHash<QTcpSocket *, QByteArray> m_received;
    QList<HttpQuery> m_queries;
};

} // namespace naober
