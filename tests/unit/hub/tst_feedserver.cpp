// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/feedserver.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace naober;

namespace {

struct Answer
{
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    bool closed = false;
};

/// Everything that comes until the other side closes or has been silent for \a quiet.
QByteArray talk(quint16 port, const QByteArray &said, bool *closed = nullptr,
                std::chrono::milliseconds quiet = std::chrono::milliseconds(300))
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!socket.waitForConnected(3000))
        return {};
    socket.write(said);
    QByteArray heard;
    while (socket.waitForReadyRead(heard.isEmpty() ? 5000 : int(quiet.count())))
        heard += socket.readAll();
    heard += socket.readAll();
    if (closed)
        *closed = socket.state() != QAbstractSocket::ConnectedState;
    return heard;
}

Answer parsed(const QByteArray &heard)
{
    Answer answer;
    const qsizetype end = heard.indexOf("\r\n\r\n");
    if (end < 0)
        return answer;
    const QList<QByteArray> lines = heard.left(end).split('\n');
    answer.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        answer.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    answer.body = heard.mid(end + 4);
    return answer;
}

Answer ask(quint16 port, const QByteArray &method, const QByteArray &path,
           const QByteArray &headers = {})
{
    bool closed = false;
    Answer answer = parsed(talk(port,
                                method + ' ' + path + " HTTP/1.1\r\nHost: dorp\r\n" + headers
                                    + "Connection: close\r\n\r\n",
                                &closed));
    answer.closed = closed;
    return answer;
}

const QByteArray headBytes = R"({"payloadType":"application/vnd.naober.head+json"})";

} // namespace

/// The server itself, spoken to byte by byte.
class TestFeedServer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void shouldServeTheHeadWithItsHeaders();
    void shouldAnswerNotModifiedWithoutABody();
    void shouldAnswerHeadLikeGetWithoutABody();
    void shouldServeTheFilesOfTheFeed();
    void shouldServeNothingElse_data();
    void shouldServeNothingElse();
    void shouldRefuseOtherMethods();
    void shouldRefuseBodies();
    void shouldRefuseTwoLengths();
    void shouldRefuseHeadersThatAreThereTwice_data();
    void shouldRefuseHeadersThatAreThereTwice();
    void shouldSurviveHugeHeaders();
    void shouldEndRequestsThatDrip();
    void shouldEndConnectionsThatAreIdle();
    void shouldBoundTheNumberOfConnections();
    void shouldServeTheOldHeadOrTheNewOne();
    void shouldKeepConnectionsOpen();
    void shouldSayThatThePortIsTaken();

private:
    quint16 port() const { return m_server->port(); }

    QTemporaryDir m_folder;
    QString m_media;
    std::unique_ptr<FeedServer> m_server;
};

void TestFeedServer::initTestCase()
{
    const QDir folder(m_folder.path());
    for (const char *name : {"feed/log", "feed/snapshot", "feed/media"})
        QVERIFY(folder.mkpath(QLatin1String(name)));
    m_media = QString(64, QLatin1Char('a')) + QStringLiteral(".jpg");
    const QHash<QString, QByteArray> files{
        {QStringLiteral("feed/log/1-4-0123456789abcdef.ndjson"), "{}\n"},
        {QStringLiteral("feed/snapshot/4-0123456789abcdef.ndjson"), QByteArray(300000, 'x')},
        {QStringLiteral("feed/media/") + m_media, "jpeg"},
        {QStringLiteral("feed/media/.lock"), "no"},
        {QStringLiteral("feed/.lock"), "no"},
        {QStringLiteral("hub.key"), "secret"},
    };
    for (auto it = files.begin(); it != files.end(); ++it) {
        QFile file(folder.filePath(it.key()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(it.value());
    }
}

void TestFeedServer::init()
{
    ServeOptions options;
    options.folder = m_folder.filePath(QStringLiteral("feed"));
    options.connections = 16;
    options.idle = std::chrono::seconds(1);
    options.asking = std::chrono::milliseconds(600);
    m_server = std::make_unique<FeedServer>(options);
    QVERIFY(m_server->start());
    m_server->setHead(headBytes);
    m_server->setStatus("{}");
}

void TestFeedServer::shouldServeTheHeadWithItsHeaders()
{
    const Answer answer = ask(port(), "GET", "/head.json");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, headBytes);
    QCOMPARE(answer.headers.value("cache-control"),
             QByteArray("public, max-age=15, stale-if-error=604800"));
    QCOMPARE(answer.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(answer.headers.value("content-length").toInt(), headBytes.size());
    QVERIFY(answer.headers.value("etag").startsWith('"'));
    QCOMPARE(ask(port(), "GET", "/v1/status").headers.value("cache-control"),
             QByteArray("no-store"));
    m_server->setHead({});
    QCOMPARE(ask(port(), "GET", "/head.json").status, 503);
}

void TestFeedServer::shouldAnswerNotModifiedWithoutABody()
{
    const QByteArray etag = ask(port(), "GET", "/head.json").headers.value("etag");
    for (const QByteArray &known :
         QList<QByteArray>{etag, "W/" + etag, "\"other\", " + etag, "*"}) {
        const Answer answer = ask(port(), "GET", "/head.json", "If-None-Match: " + known + "\r\n");
        QCOMPARE(answer.status, 304);
        QVERIFY(answer.body.isEmpty());
        QCOMPARE(answer.headers.value("etag"), etag);
        QVERIFY(answer.headers.contains("cache-control"));
    }
    QCOMPARE(ask(port(), "GET", "/head.json", "If-None-Match: \"other\"\r\n").status, 200);
    m_server->setHead("{}");
    QCOMPARE(ask(port(), "GET", "/head.json", "If-None-Match: " + etag + "\r\n").status, 200);
}

void TestFeedServer::shouldAnswerHeadLikeGetWithoutABody()
{
    for (const QByteArray &path :
         QList<QByteArray>{"/head.json", "/media/" + m_media.toLatin1(), "/nothing"}) {
        const Answer get = ask(port(), "GET", path);
        const Answer head = ask(port(), "HEAD", path);
        QCOMPARE(head.status, get.status);
        QVERIFY(head.body.isEmpty());
        for (const char *name : {"content-length", "content-type", "etag", "cache-control"})
            QCOMPARE(head.headers.value(name), get.headers.value(name));
    }
}

void TestFeedServer::shouldServeTheFilesOfTheFeed()
{
    const Answer segment = ask(port(), "GET", "/log/1-4-0123456789abcdef.ndjson");
    QCOMPARE(segment.status, 200);
    QCOMPARE(segment.body, QByteArray("{}\n"));
    QCOMPARE(segment.headers.value("cache-control"), QByteArray("public, max-age=86400"));
    const Answer snapshot = ask(port(), "GET", "/snapshot/4-0123456789abcdef.ndjson");
    QCOMPARE(snapshot.body.size(), 300000);
    const Answer media = ask(port(), "GET", "/media/" + m_media.toLatin1());
    QCOMPARE(media.headers.value("content-type"), QByteArray("image/jpeg"));
    const QByteArray known = "If-None-Match: " + media.headers.value("etag") + "\r\n";
    const Answer again = ask(port(), "GET", "/media/" + m_media.toLatin1(), known);
    QCOMPARE(again.status, 304);
    QVERIFY(again.body.isEmpty());
}

void TestFeedServer::shouldServeNothingElse_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"/",
                             "/hub.key",
                             "/../hub.key",
                             "/log/../../hub.key",
                             "/%2e%2e/hub.key",
                             "/log/%2e%2e%2f%2e%2e%2fhub.key",
                             "/media/",
                             "/media/.lock",
                             "/.lock",
                             "/log",
                             "//head.json",
                             "/head.json/",
                             "/HEAD.JSON",
                             "/log/1-4-0123456789abcdef.ndjson/",
                             "/log/9-9-0123456789abcdef.ndjson",
                             "/media/..%5c..%5chub.key",
                             "/log/-.ndjson",
                             "/media/CON.jpg",
                             "/head.json%00",
                             "/log/\xC3\xA9"})
        QTest::newRow(path) << QByteArray(path);
    QTest::newRow("long") << QByteArray("/media/") + QByteArray(5000, 'a');
}

void TestFeedServer::shouldServeNothingElse()
{
    QFETCH(QByteArray, path);
    const Answer answer = ask(port(), "GET", path);
    QVERIFY2(answer.status == 404 || answer.status == 400 || answer.status == 414,
             QByteArray::number(answer.status));
    QVERIFY(!answer.body.contains("secret"));
}

void TestFeedServer::shouldRefuseOtherMethods()
{
    for (const char *method : {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "BREW"}) {
        const Answer answer = ask(port(), method, "/head.json");
        QCOMPARE(answer.status, 405);
        QCOMPARE(answer.headers.value("allow"), QByteArray("GET, HEAD"));
    }
}

void TestFeedServer::shouldRefuseBodies()
{
    bool closed = false;
    const Answer answer = parsed(talk(port(),
                                      "GET /head.json HTTP/1.1\r\nHost: a\r\nContent-Length: "
                                      "100000000\r\n\r\nxxxx",
                                      &closed));
    QCOMPARE(answer.status, 413);
    QVERIFY(closed);
    const Answer chunked = parsed(talk(
        port(), "GET /head.json HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx",
        &closed));
    QVERIFY(chunked.status == 413 || chunked.status == 400);
    QVERIFY(closed);
    const Answer put = parsed(talk(port(),
                                   "PUT /head.json HTTP/1.1\r\nHost: a\r\nContent-Length: "
                                   "100000000\r\n\r\nxxxx",
                                   &closed));
    QCOMPARE(put.status, 413);
    QVERIFY(closed);
}

void TestFeedServer::shouldRefuseTwoLengths()
{
    bool closed = false;
    // Were the body taken for the next request, there would be a second answer.
    const QByteArray heard = talk(port(),
                                  "GET /head.json HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n"
                                  "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                                  "GET /v1/status HTTP/1.1\r\nHost: a\r\n\r\n",
                                  &closed);
    QCOMPARE(parsed(heard).status, 400);
    QCOMPARE(heard.count("HTTP/1.1 "), 1);
    QVERIFY(closed);
}

void TestFeedServer::shouldRefuseHeadersThatAreThereTwice_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("lengths") << QByteArray("Host: a\r\nContent-Length: 0\r\ncontent-length: 0\r\n");
    QTest::newRow("other lengths")
        << QByteArray("Host: a\r\nContent-Length: 0\r\nContent-Length: 41\r\n");
    QTest::newRow("codings") << QByteArray(
        "Host: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n");
    QTest::newRow("hosts") << QByteArray("Host: a\r\nHost: b\r\n");
}

void TestFeedServer::shouldRefuseHeadersThatAreThereTwice()
{
    QFETCH(QByteArray, headers);
    bool closed = false;
    const QByteArray heard = talk(port(),
                                  "GET /head.json HTTP/1.1\r\n" + headers
                                      + "\r\nGET /v1/status HTTP/1.1\r\nHost: a\r\n\r\n",
                                  &closed);
    QCOMPARE(parsed(heard).status, 400);
    QCOMPARE(heard.count("HTTP/1.1 "), 1);
    QVERIFY(closed);
}

void TestFeedServer::shouldSurviveHugeHeaders()
{
    bool closed = false;
    const QByteArray heard = talk(
        port(), "GET /head.json HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(200000, 'x') + "\r\n\r\n",
        &closed);
    QVERIFY(closed);
    QVERIFY2(heard.isEmpty() || parsed(heard).status == 431 || parsed(heard).status == 414
                 || parsed(heard).status == 413,
             heard.left(40));
    QByteArray many = "GET /head.json HTTP/1.1\r\nHost: a\r\n";
    for (int i = 0; i < 5000; ++i)
        many += "X" + QByteArray::number(i) + ": y\r\n";
    QVERIFY(parsed(talk(port(), many + "\r\n")).status != 200);
    QCOMPARE(ask(port(), "GET", "/head.json").status, 200);
}

void TestFeedServer::shouldEndRequestsThatDrip()
{
    QTcpSocket socket;
    QSignalSpy ended(&socket, &QTcpSocket::disconnected);
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port());
    QVERIFY(socket.waitForConnected(3000));
    socket.write("GET /head.json HTTP/1.1\r\nHost: a\r\nX: ");
    // A byte every tenth of a second: never idle, never done.
    QDeadlineTimer limit(8000);
    while (socket.state() == QAbstractSocket::ConnectedState && !limit.hasExpired()) {
        socket.write("x");
        socket.flush();
        ended.wait(100);
    }
    QVERIFY(socket.state() != QAbstractSocket::ConnectedState);
    QCOMPARE(ask(port(), "GET", "/head.json").status, 200);
}

void TestFeedServer::shouldEndConnectionsThatAreIdle()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port());
    QVERIFY(socket.waitForConnected(3000));
    QTRY_VERIFY_WITH_TIMEOUT(socket.state() != QAbstractSocket::ConnectedState, 8000);
}

void TestFeedServer::shouldBoundTheNumberOfConnections()
{
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 60; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), port());
        sockets.back()->waitForConnected(1000);
    }
    sockets.clear();
    QTRY_COMPARE_WITH_TIMEOUT(ask(port(), "GET", "/head.json").status, 200, 8000);
}

void TestFeedServer::shouldServeTheOldHeadOrTheNewOne()
{
    std::atomic<bool> done{false};
    std::atomic<int> wrong{0};
    std::atomic<int> asked{0};
    const quint16 at = port();
    std::thread reader([&] {
        while (!done) {
            const Answer answer = ask(at, "GET", "/head.json");
            const QByteArray hash =
                QCryptographicHash::hash(answer.body, QCryptographicHash::Sha256).toHex();
            if (!hash.startsWith(answer.headers.value("etag").mid(1, 32)))
                ++wrong;
            ++asked;
        }
    });
    for (int i = 0; asked < 40; ++i) {
        m_server->setHead(QByteArray(1 + i % 5000, char('a' + i % 26)));
        std::this_thread::yield();
    }
    done = true;
    reader.join();
    QCOMPARE(wrong.load(), 0);
}

void TestFeedServer::shouldKeepConnectionsOpen()
{
    const QByteArray etag = ask(port(), "GET", "/head.json").headers.value("etag");
    const QByteArray request =
        "GET /head.json HTTP/1.1\r\nHost: a\r\nIf-None-Match: " + etag + "\r\n\r\n";
    bool closed = false;
    const QByteArray heard = talk(port(), request + request + request, &closed);
    QCOMPARE(heard.count("HTTP/1.1 304"), 3);
    QVERIFY(!closed);
    // No client may wait for a body that does not come.
    QCOMPARE(parsed(heard).headers.value("content-length", "0").toInt(), 0);
    QVERIFY(heard.endsWith("\r\n\r\n"));
    QVERIFY(!heard.contains("payloadType"));
}

void TestFeedServer::shouldSayThatThePortIsTaken()
{
    ServeOptions options;
    options.port = port();
    FeedServer second(options);
    const auto started = second.start();
    QVERIFY(!started);
    QCOMPARE(started.error(), ServeError::AddressInUse);
}

QTEST_GUILESS_MAIN(TestFeedServer)
#include "tst_feedserver.moc"
