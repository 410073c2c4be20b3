// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/signingkey.h"
#include "support/httpfixture.h"
#include "sync/feedclient.h"
#include "sync/villagefinder.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace naober;

class TestVillageFinder : public QObject
{
    Q_OBJECT

private slots:
    void shouldKnowWhereToAsk_data();
    void shouldKnowWhereToAsk();
    void shouldFindAVillage();
    void shouldTellWhatIsWrong_data();
    void shouldTellWhatIsWrong();
    void shouldTakeAWholeLink();
    void shouldTakeAFile();
    void shouldForgetAnOlderSearch();

private:
    FeedLink m_link{QUrl(QStringLiteral("https://feed.dorp.nl/")),
                    QStringLiteral("dorp"),
                    SigningKey::fromSeed(QByteArray(32, 'k'))->publicKey(),
                    {}};
    const QString m_path = QStringLiteral("/.well-known/naober");
};

void TestVillageFinder::shouldKnowWhereToAsk_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("addresses");
    const QString known = QStringLiteral("https://dorp.nl/.well-known/naober");
    const QString www = QStringLiteral("https://www.dorp.nl/.well-known/naober");
    const QStringList both{known, www};
    QTest::newRow("name") << QStringLiteral("dorp.nl") << both;
    QTest::newRow("spaces") << QStringLiteral("  dorp.nl ") << both;
    QTest::newRow("capitals") << QStringLiteral("Dorp.NL") << both;
    QTest::newRow("page") << QStringLiteral("https://dorp.nl/nieuws?x=1#y") << both;
    QTest::newRow("http becomes https") << QStringLiteral("http://dorp.nl:80/") << both;
    QTest::newRow("www") << QStringLiteral("www.dorp.nl") << QStringList{www};
    QTest::newRow("this machine") << QStringLiteral("http://127.0.0.1:8420")
                                  << QStringList{QStringLiteral(
                                         "http://127.0.0.1:8420/.well-known/naober")};
    QTest::newRow("a word") << QStringLiteral("dorp") << QStringList();
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("words") << QStringLiteral("ons dorp.nl") << QStringList();
    QTest::newRow("password") << QStringLiteral("https://a:b@dorp.nl") << QStringList();
    QTest::newRow("script") << QStringLiteral("javascript://dorp.nl") << QStringList();
}

void TestVillageFinder::shouldKnowWhereToAsk()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, addresses);
    QStringList found;
    const QList<QUrl> urls = VillageFinder::addressesFor(typed);
    for (const QUrl &url : urls)
        found.append(QString::fromLatin1(url.toEncoded()));
    QCOMPARE(found, addresses);
}

void TestVillageFinder::shouldFindAVillage()
{
    HttpFixture server;
    HttpAnswer answer;
    answer.body = m_link.toFile();
    server.set(m_path, answer);
    FeedClient client;
    VillageFinder finder(client);
    QSignalSpy found(&finder, &VillageFinder::found);
    finder.find(server.url().toString());
    QVERIFY(found.wait());
    QCOMPARE(found.first().first().value<FeedLink>(), m_link);
}

void TestVillageFinder::shouldTellWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<SyncError>("error");
    QTest::newRow("nothing there") << QByteArray() << 404 << SyncError::NotFound;
    QTest::newRow("a page for everything")
        << QByteArray("<html>Not found, but friendly") << 200 << SyncError::CaptivePortal;
    QTest::newRow("something else") << QByteArray("{\"a\":1}") << 200 << SyncError::NotAFeed;
    FeedLink local = m_link;
    local.base = QUrl(QStringLiteral("file:///etc/"));
    QTest::newRow("a folder of this machine") << local.toFile() << 200 << SyncError::NotAFeed;
    QTest::newRow("huge") << QByteArray(100 * 1024, 'x') << 200 << SyncError::TooLarge;
}

void TestVillageFinder::shouldTellWhatIsWrong()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(SyncError, error);
    HttpFixture server;
    HttpAnswer answer;
    answer.body = body;
    answer.status = status;
    server.set(m_path, answer);
    FeedClient client;
    VillageFinder finder(client);
    QSignalSpy failed(&finder, &VillageFinder::failed);
    finder.find(server.url().toString());
    QVERIFY(failed.wait());
    QCOMPARE(syncErrorName(failed.first().first().value<SyncError>()), syncErrorName(error));
}

void TestVillageFinder::shouldTakeAWholeLink()
{
    FeedClient client;
    VillageFinder finder(client);
    QSignalSpy found(&finder, &VillageFinder::found);
    finder.find(m_link.toString());
    QVERIFY(found.wait());
    QCOMPARE(found.first().first().value<FeedLink>(), m_link);
    QSignalSpy failed(&finder, &VillageFinder::failed);
    finder.find(QStringLiteral("ons dorp"));
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<SyncError>(), SyncError::BadAddress);
}

void TestVillageFinder::shouldTakeAFile()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("dorp.naober")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_link.toFile());
    file.close();
    FeedClient client;
    VillageFinder finder(client);
    QSignalSpy found(&finder, &VillageFinder::found);
    finder.find(file.fileName());
    QVERIFY(found.wait());
    QCOMPARE(found.first().first().value<FeedLink>(), m_link);
}

void TestVillageFinder::shouldForgetAnOlderSearch()
{
    HttpFixture server;
    HttpAnswer answer;
    answer.body = m_link.toFile();
    server.set(m_path, answer);
    HttpFixture other;
    FeedClient client;
    VillageFinder finder(client);
    QSignalSpy found(&finder, &VillageFinder::found);
    QSignalSpy failed(&finder, &VillageFinder::failed);
    finder.find(other.url().toString());
    finder.find(server.url().toString());
    QVERIFY(found.wait());
    QCOMPARE(failed.size(), 0);
}

QTEST_GUILESS_MAIN(TestVillageFinder)
#include "tst_villagefinder.moc"
