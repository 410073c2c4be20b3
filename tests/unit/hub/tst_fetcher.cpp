// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/fetcher.h"
#include "hub/networkrules.h"
#include "support/httpfixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace naober;

class TestFetcher : public QObject
{
    Q_OBJECT

private slots:
    void shouldFetchAndAskOnlyForWhatIsNew();
    void shouldFollowFiveRedirectsAndNoMore();
    void shouldEndWhatIsTooLarge();
    void shouldEndWhatTakesTooLong();
    void shouldTellWhatTheServerRefused();
    void shouldKeepFeedsOutOfPrivateNetworks();
    void shouldNotFollowARedirectToAFile();
    void shouldReadFilesAndKnowThemAgain();
    void shouldKeepFeedsInTheirOwnFolder();
    void shouldTellPublicAddresses_data();
    void shouldTellPublicAddresses();

private:
    FetchReply get(const FetchRequest &request);
};

namespace {

HttpAnswer answered(int status, const QByteArray &body,
                    const QByteArray &type = QByteArrayLiteral("application/json"))
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.contentType = type;
    return answer;
}

} // namespace

FetchReply TestFetcher::get(const FetchRequest &request)
{
    Fetcher fetcher;
    FetchReply result;
    bool done = false;
    fetcher.get(request, [&](const FetchReply &reply) {
        result = reply;
        done = true;
    });
    if (!QTest::qWaitFor([&] { return done; }, 10000))
        QTest::qFail("no reply", __FILE__, __LINE__);
    return result;
}

void TestFetcher::shouldFetchAndAskOnlyForWhatIsNew()
{
    HttpFixture site;
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("feed")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("news");
    file.close();
    site.setFolder(folder.path());
    FetchRequest request;
    request.url = site.url(QStringLiteral("/feed"));
    const FetchReply first = get(request);
    QVERIFY(!first.error);
    QCOMPARE(first.body, QByteArray("news"));
    QVERIFY(!first.etag.isEmpty());
    request.etag = first.etag;
    const FetchReply second = get(request);
    QVERIFY(second.notModified);
    QVERIFY(second.body.isEmpty());
}

void TestFetcher::shouldFollowFiveRedirectsAndNoMore()
{
    HttpFixture site;
    for (int i = 0; i < 6; ++i)
        site.set(QStringLiteral("/%1").arg(i),
                 HttpAnswer::redirect(QByteArray("/") + QByteArray::number(i + 1)));
    site.set(QStringLiteral("/6"), answered(200, "there"));
    FetchRequest request;
    request.url = site.url(QStringLiteral("/1"));
    const FetchReply near = get(request);
    QVERIFY(!near.error);
    QCOMPARE(near.body, QByteArray("there"));
    QCOMPARE(near.url, site.url(QStringLiteral("/6")));
    request.url = site.url(QStringLiteral("/0"));
    QCOMPARE(get(request).error, std::optional(FetchError::TooManyRedirects));
}

void TestFetcher::shouldEndWhatIsTooLarge()
{
    HttpFixture site;
    HttpAnswer large;
    large.body = QByteArray(2000, 'x');
    site.set(QStringLiteral("/told"), large);
    large.withLength = false;
    site.set(QStringLiteral("/untold"), large);
    FetchRequest request;
    request.mostBytes = 1000;
    for (const char *path : {"/told", "/untold"}) {
        request.url = site.url(QLatin1String(path));
        const FetchReply reply = get(request);
        QCOMPARE(reply.error, std::optional(FetchError::TooLarge));
        QVERIFY(reply.body.isEmpty());
    }
}

void TestFetcher::shouldEndWhatTakesTooLong()
{
    HttpFixture site;
    HttpAnswer drip;
    drip.body = QByteArray(2000, 'x');
    drip.perByte = std::chrono::milliseconds(20);
    site.set(QStringLiteral("/slow"), drip);
    FetchRequest request;
    request.url = site.url(QStringLiteral("/slow"));
    request.deadline = std::chrono::milliseconds(200);
    QCOMPARE(get(request).error, std::optional(FetchError::TooSlow));
}

void TestFetcher::shouldTellWhatTheServerRefused()
{
    HttpFixture site;
    site.set(QStringLiteral("/500"), answered(500, "oops"));
    FetchRequest request;
    request.url = site.url(QStringLiteral("/500"));
    const FetchReply reply = get(request);
    QCOMPARE(reply.error, std::optional(FetchError::Refused));
    QVERIFY(reply.body.isEmpty());
    request.url = QUrl(QStringLiteral("ftp://127.0.0.1/"));
    QCOMPARE(get(request).error, std::optional(FetchError::BadAddress));
}

void TestFetcher::shouldKeepFeedsOutOfPrivateNetworks()
{
    HttpFixture site;
    site.set(QStringLiteral("/a.jpg"), answered(200, "picture"));
    FetchRequest request;
    request.url = site.url(QStringLiteral("/a.jpg"));
    // 192.0.1.1 is a public address; a feed there may not reach this machine …
    request.namedBy = QUrl(QStringLiteral("http://192.0.1.1/feed"));
    QCOMPARE(get(request).error, std::optional(FetchError::Forbidden));
    request.namedBy = QUrl::fromLocalFile(QDir::temp().filePath(QStringLiteral("feed.xml")));
    QCOMPARE(get(request).error, std::optional(FetchError::Forbidden));
    QVERIFY(site.queries().isEmpty());
    // … one that is on it already may.
    request.namedBy = site.url(QStringLiteral("/feed"));
    QCOMPARE(get(request).body, QByteArray("picture"));
}

void TestFetcher::shouldNotFollowARedirectToAFile()
{
    HttpFixture site;
    site.set(QStringLiteral("/a"), HttpAnswer::redirect("file:///etc/hostname"));
    FetchRequest request;
    request.url = site.url(QStringLiteral("/a"));
    QCOMPARE(get(request).error, std::optional(FetchError::BadAddress));
}

void TestFetcher::shouldReadFilesAndKnowThemAgain()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a;b");
    file.close();
    FetchRequest request;
    request.url = QUrl::fromLocalFile(file.fileName());
    const FetchReply first = get(request);
    QCOMPARE(first.body, QByteArray("a;b"));
    request.etag = first.etag;
    QVERIFY(get(request).notModified);
    request.url = QUrl::fromLocalFile(folder.filePath(QStringLiteral("none.csv")));
    QCOMPARE(get(request).error, std::optional(FetchError::NotFound));
}

void TestFetcher::shouldKeepFeedsInTheirOwnFolder()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("village")));
    for (const char *name : {"secret.jpg", "village/a.jpg"}) {
        QFile file(folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("x");
    }
    const QUrl source = QUrl::fromLocalFile(folder.filePath(QStringLiteral("village/feed.json")));
    FetchRequest request;
    request.namedBy = source;
    request.url = source.resolved(QUrl(QStringLiteral("a.jpg")));
    QVERIFY(!get(request).error);
    request.url = source.resolved(QUrl(QStringLiteral("../secret.jpg")));
    QCOMPARE(get(request).error, std::optional(FetchError::Forbidden));
    request.namedBy = QUrl(QStringLiteral("https://dorp.example/feed"));
    request.url = source.resolved(QUrl(QStringLiteral("a.jpg")));
    QCOMPARE(get(request).error, std::optional(FetchError::Forbidden));
}

void TestFetcher::shouldTellPublicAddresses_data()
{
    QTest::addColumn<bool>("open");
    for (const char *address :
         {"127.0.0.1", "10.1.2.3", "172.31.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
          "0.0.0.0", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fd00::1", "ff02::1",
          "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1"})
        QTest::newRow(address) << false;
    for (const char *address : {"8.8.8.8", "172.32.0.1", "192.0.1.1", "2a02:898::1",
                                "::ffff:8.8.8.8", "64:ff9b::808:808"})
        QTest::newRow(address) << true;
}

void TestFetcher::shouldTellPublicAddresses()
{
    QFETCH(bool, open);
    QCOMPARE(isPublicAddress(QHostAddress(QLatin1String(QTest::currentDataTag()))), open);
}

QTEST_GUILESS_MAIN(TestFetcher)
#include "tst_fetcher.moc"
