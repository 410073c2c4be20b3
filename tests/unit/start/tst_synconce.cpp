// SPDX-License-Identifier: GPL-3.0-or-later
#include "startfixture.h"

#include "start/synconce.h"

#include <QSignalSpy>

using namespace naober;

/// `naober --sync-once` in this process, on a folder that something happened to.
class TestSyncOnce : public QObject
{
    Q_OBJECT

private slots:
    void shouldRefuseAnOlderHeadWithoutTheCache();
    void shouldGoOnWithABackupOfADamagedHome();
    void shouldSetADamagedHomeAsideWithoutABackup();
    void shouldFetchDamagedRecordsAgain_data();
    void shouldFetchDamagedRecordsAgain();
    void shouldTellThatNothingCame();

private:
    static int exitCode(const StartFixture &f, bool withLink = false)
    {
        SyncOnce once(f.options(withLink), f.feed.clock);
        QSignalSpy finished(&once, &SyncOnce::finished);
        once.start();
        if (finished.isEmpty() && !finished.wait(20000))
            return -1;
        return finished.size() == 1 ? finished.first().first().toInt() : -2;
    }
};

void TestSyncOnce::shouldRefuseAnOlderHeadWithoutTheCache()
{
    StartFixture f;
    QVERIFY(f.writer->publish(FeedFixture::puts(3)));
    const QByteArray older = FeedFixture::contentOf(f.headPath());
    QVERIFY(f.writer->publish({FeedFixture::put(QStringLiteral("bron-9"), {})}));
    QCOMPARE(exitCode(f, true), 0);
    QCOMPARE(f.articles(), 4);
    QCOMPARE(f.pin()->floor, f.writer->head().cursor());

    QVERIFY(RecordStore::discard(f.data.path()));
    QVERIFY(FeedFixture::replace(f.headPath(), older));
    QCOMPARE(exitCode(f), 1);
    QCOMPARE(f.articles(), 0);
    // Nor by the same link at another address of the same server.
    Options moved = f.options();
    FeedLink link = f.link();
    link.base =
        QUrl(link.base.toString().replace(QLatin1String("127.0.0.1"), QLatin1String("localhost")));
    moved.feed = link.toString();
    SyncOnce once(moved, f.feed.clock);
    QSignalSpy finished(&once, &SyncOnce::finished);
    once.start();
    QVERIFY(!finished.isEmpty() || finished.wait(20000));
    QCOMPARE(f.articles(), 0);
    QVERIFY(f.pin()->floor != Cursor());

    // A person pairs again.
    QVERIFY((FeedPin{f.link(), std::nullopt}).save(*f.home()));
    QCOMPARE(exitCode(f), 0);
    QCOMPARE(f.articles(), 3);
}

void TestSyncOnce::shouldGoOnWithABackupOfADamagedHome()
{
    StartFixture f;
    QVERIFY(f.writer->publish(FeedFixture::puts(3)));
    QCOMPARE(exitCode(f, true), 0);
    QVERIFY(f.home()->backUp(f.feed.clock.now()));
    QVERIFY(StartFixture::ruinTable(HomeStore::filePath(f.data.path()), QStringLiteral("setting")));
    QVERIFY(f.writer->publish({FeedFixture::put(QStringLiteral("bron-9"), {})}));
    QCOMPARE(exitCode(f), 0);
    QCOMPARE(f.articles(), 4);
    QVERIFY(f.pin()->link == f.link());
}

void TestSyncOnce::shouldSetADamagedHomeAsideWithoutABackup()
{
    StartFixture f;
    QVERIFY(f.writer->publish(FeedFixture::puts(3)));
    QCOMPARE(exitCode(f, true), 0);
    QVERIFY(StartFixture::ruinTable(HomeStore::filePath(f.data.path()), QStringLiteral("setting")));
    QCOMPARE(exitCode(f), 1); // no village is known any more
    QCOMPARE(exitCode(f, true), 0);
    QVERIFY(f.pin()->link == f.link());
}

void TestSyncOnce::shouldFetchDamagedRecordsAgain_data()
{
    QTest::addColumn<QString>("table");
    QTest::newRow("records") << QStringLiteral("record");
    QTest::newRow("what is known of the feed") << QStringLiteral("meta");
}

void TestSyncOnce::shouldFetchDamagedRecordsAgain()
{
    QFETCH(QString, table);
    StartFixture f;
    QVERIFY(f.writer->publish(FeedFixture::puts(3)));
    QCOMPARE(exitCode(f, true), 0);
    QVERIFY(StartFixture::ruinTable(RecordStore::filePath(f.data.path()), table));
    QVERIFY(f.writer->publish({FeedFixture::put(QStringLiteral("bron-9"), {})}));
    QCOMPARE(exitCode(f), 0);
    QCOMPARE(f.articles(), 4);
}

void TestSyncOnce::shouldTellThatNothingCame()
{
    StartFixture f;
    f.server.goAway();
    QCOMPARE(exitCode(f, true), 1);
    QCOMPARE(exitCode(f), 1);
}

QTEST_GUILESS_MAIN(TestSyncOnce)
#include "tst_synconce.moc"
