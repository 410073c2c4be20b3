// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/httpfixture.h"
#include "sync/feedclient.h"
#include "sync/fetch.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace naober;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(naober::HttpAnswer)

namespace {

HttpAnswer status(int code)
{
    HttpAnswer answer;
    answer.status = code;
    return answer;
}

} // namespace

class TestFeedClient : public QObject
{
    Q_OBJECT

private slots:
    void shouldTellEachOutcomeApart_data();
    void shouldTellEachOutcomeApart();
    void shouldBringTheBodyAndItsEtag();
    void shouldSpareTheBodyOfWhatIsKnown();
    void shouldFollowARedirectOnTheSameHost();
    void shouldStopReadingAtTheCap();
    void shouldStopUnpackingAtTheCap();
    void shouldEndASlowBody();
    void shouldTellThatNobodyListens();
    void shouldTellThatThereIsNoNetwork();
    void shouldSendNothingThatIdentifies();
    void shouldCancel();
    void shouldReadAFolderTheSameWay();

private:
    FetchResult get(const FetchRequest &request)
    {
        FeedClient client({300ms, 900ms});
        std::optional<FetchResult> result;
        client.get(request, this, [&](const FetchResult &r) { result = r; });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 15000))
            QTest::qFail("no outcome", __FILE__, __LINE__);
        return result.value_or(FetchResult());
    }
};

void TestFeedClient::shouldTellEachOutcomeApart_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    QTest::addColumn<SyncError>("error");
    const auto row = [](const char *name, const HttpAnswer &answer, SyncError error) {
        QTest::newRow(name) << answer << error;
    };
    HttpAnswer answer;
    answer.body = "{}";
    row("good", answer, SyncError::None);
    HttpAnswer cut = answer;
    cut.body = QByteArray(5000, 'x');
    cut.cutAfter = 100;
    row("cut off", cut, SyncError::ConnectionCut);
    HttpAnswer cutAtOnce = cut;
    cutAtOnce.cutAfter = 0;
    row("cut off at once", cutAtOnce, SyncError::ConnectionCut);
    HttpAnswer silent;
    silent.silent = true;
    row("silent", silent, SyncError::Timeout);
    HttpAnswer large = answer;
    large.body = QByteArray(200 * 1024, 'x');
    row("too large", large, SyncError::TooLarge);
    HttpAnswer unannounced = large;
    unannounced.withLength = false;
    row("too large, not announced", unannounced, SyncError::TooLarge);
    row("log-in page", HttpAnswer::page(), SyncError::CaptivePortal);
    HttpAnswer lying = answer;
    lying.body = "\n  <html><body>Welcome to the hotel";
    row("log-in page that says it is JSON", lying, SyncError::CaptivePortal);
    row("long log-in page", HttpAnswer::page("<!DOCTYPE html>" + QByteArray(200 * 1024, ' ')),
        SyncError::TooLarge);
    row("away to a log-in page", HttpAnswer::redirect("http://127.0.0.2:9/login"),
        SyncError::CaptivePortal);
    row("round and round", HttpAnswer::redirect("/file"), SyncError::CaptivePortal);
    row("204", status(204), SyncError::CaptivePortal);
    row("400", status(400), SyncError::Refused);
    row("401", status(401), SyncError::Refused);
    row("403", status(403), SyncError::Refused);
    row("404", status(404), SyncError::NotFound);
    row("410", status(410), SyncError::NotFound);
    row("429", status(429), SyncError::ServerBusy);
    row("500", status(500), SyncError::ServerError);
    row("502", status(502), SyncError::ServerError);
    row("503", status(503), SyncError::ServerBusy);
    row("511", status(511), SyncError::CaptivePortal);
}

void TestFeedClient::shouldTellEachOutcomeApart()
{
    QFETCH(HttpAnswer, answer);
    QFETCH(SyncError, error);
    HttpFixture server;
    server.set(QStringLiteral("/file"), answer);
    const FetchResult result = get({server.url(QStringLiteral("/file")), {}, 100 * 1024});
    QCOMPARE(syncErrorName(result.error), syncErrorName(error));
    QVERIFY(result.isOk() || result.body.isEmpty());
}

void TestFeedClient::shouldBringTheBodyAndItsEtag()
{
    HttpFixture server;
    HttpAnswer answer;
    answer.body = QByteArray(50000, 'a');
    answer.addHeader("ETag", "\"v1\"");
    server.set(QStringLiteral("/file"), answer);
    const FetchResult result = get({server.url(QStringLiteral("/file")), {}, 100 * 1024});
    QVERIFY(result.isOk());
    QCOMPARE(result.body, answer.body);
    QCOMPARE(result.etag, QByteArray("\"v1\""));
    QCOMPARE(result.bytes, 50000);
    QCOMPARE(result.requests, 1);
}

void TestFeedClient::shouldSpareTheBodyOfWhatIsKnown()
{
    HttpFixture server;
    server.set(QStringLiteral("/file"), status(304));
    const FetchResult result = get({server.url(QStringLiteral("/file")), "\"v1\"", 1000});
    QVERIFY(result.isOk());
    QVERIFY(result.notModified);
    QCOMPARE(result.bytes, 0);
    QCOMPARE(server.queries().first().headers.value("if-none-match"), QByteArray("\"v1\""));
    // Nobody asked for that.
    const FetchResult unasked = get({server.url(QStringLiteral("/file")), {}, 1000});
    QVERIFY(!unasked.isOk());
}

void TestFeedClient::shouldFollowARedirectOnTheSameHost()
{
    HttpFixture server;
    HttpAnswer answer;
    answer.body = "{}";
    server.set(QStringLiteral("/new"), answer);
    server.set(QStringLiteral("/old"), HttpAnswer::redirect("/new"));
    const FetchResult result = get({server.url(QStringLiteral("/old")), {}, 1000});
    QVERIFY(result.isOk());
    QCOMPARE(result.body, QByteArray("{}"));
    QCOMPARE(result.requests, 2);
}

void TestFeedClient::shouldStopReadingAtTheCap()
{
    HttpFixture server;
    HttpAnswer answer;
    answer.body = QByteArray(20 * 1024 * 1024, 'x');
    answer.withLength = false;
    server.set(QStringLiteral("/file"), answer);
    const FetchResult result = get({server.url(QStringLiteral("/file")), {}, 100 * 1024});
    QCOMPARE(result.error, SyncError::TooLarge);
    QVERIFY2(result.bytes < 2 * 1024 * 1024, qPrintable(QString::number(result.bytes)));
}

void TestFeedClient::shouldStopUnpackingAtTheCap()
{
    HttpFixture server;
    HttpAnswer bomb;
    // qCompress() puts four bytes before a zlib stream, which is what HTTP calls "deflate".
    bomb.body = qCompress(QByteArray(50 * 1024 * 1024, 'x'), 9).mid(4);
    bomb.addHeader("Content-Encoding", "deflate");
    server.set(QStringLiteral("/file"), bomb);
    const FetchResult result = get({server.url(QStringLiteral("/file")), {}, 100 * 1024});
    QCOMPARE(result.error, SyncError::TooLarge);
    QVERIFY2(result.bytes < 8 * 1024 * 1024, qPrintable(QString::number(result.bytes)));
    HttpAnswer small;
    small.body = qCompress(QByteArray(60 * 1024, 'x'), 9).mid(4);
    small.headers = bomb.headers;
    server.set(QStringLiteral("/file"), small);
    QVERIFY(get({server.url(QStringLiteral("/file")), {}, 100 * 1024}).isOk());
}

void TestFeedClient::shouldEndASlowBody()
{
    HttpFixture server;
    HttpAnswer answer;
    answer.body = QByteArray(1000, 'x');
    answer.perByte = 20ms; // never silent for long, never done
    server.set(QStringLiteral("/file"), answer);
    QCOMPARE(get({server.url(QStringLiteral("/file")), {}, 2000}).error, SyncError::Timeout);
}

void TestFeedClient::shouldTellThatNobodyListens()
{
    HttpFixture server;
    server.goAway();
    QCOMPARE(get({server.url(), {}, 1000}).error, SyncError::Unreachable);
}

void TestFeedClient::shouldTellThatThereIsNoNetwork()
{
    // RFC 6761 §6.4: this name never resolves, network or not.
    FeedClient client;
    std::optional<FetchResult> result;
    client.get({QUrl(QStringLiteral("https://dorp.invalid/head.json")), {}, 1000}, this,
               [&](const FetchResult &r) { result = r; });
    QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 15000);
    QCOMPARE(syncErrorName(result->error), QStringLiteral("offline"));
}

void TestFeedClient::shouldSendNothingThatIdentifies()
{
    HttpFixture server;
    HttpAnswer answer;
    answer.body = "{}";
    answer.addHeader("Set-Cookie", "id=42; Path=/");
    server.set(QStringLiteral("/file"), answer);
    FeedClient client;
    int done = 0;
    for (int i = 0; i < 2; ++i) {
        client.get({server.url(QStringLiteral("/file")), {}, 1000}, this,
                   [&](const FetchResult &) { ++done; });
        QTRY_COMPARE(done, i + 1);
    }
    QVERIFY(!server.queries().last().headers.contains("cookie"));
    QVERIFY(server.queries().last().headers.value("user-agent").startsWith("Naober/"));
}

void TestFeedClient::shouldCancel()
{
    HttpFixture server;
    HttpAnswer silent;
    silent.silent = true;
    server.set(QStringLiteral("/file"), silent);
    FeedClient client;
    std::optional<FetchResult> result;
    client.get({server.url(QStringLiteral("/file")), {}, 1000}, this,
               [&](const FetchResult &r) { result = r; });
    QTRY_COMPARE(server.queries().size(), 1);
    client.cancel();
    QVERIFY(result);
    QCOMPARE(result->error, SyncError::Cancelled);
}

void TestFeedClient::shouldReadAFolderTheSameWay()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("head.json"));
    const QUrl url = QUrl::fromLocalFile(path);
    QCOMPARE(get({url, {}, 1000}).error, SyncError::NotFound);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"a\":1}");
    file.close();
    const FetchResult result = get({url, {}, 1000});
    QVERIFY(result.isOk());
    QCOMPARE(result.body, QByteArray("{\"a\":1}"));
    const FetchResult again = get({url, result.etag, 1000});
    QVERIFY(again.notModified);
    QCOMPARE(again.bytes, 0);
    QCOMPARE(get({url, {}, 3}).error, SyncError::TooLarge);
}

QTEST_GUILESS_MAIN(TestFeedClient)
#include "tst_feedclient.moc"
