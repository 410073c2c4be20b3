// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncfixture.h"

#include "storage/homestore.h"
#include "sync/backoff.h"
#include "sync/syncservice.h"

#include <QSignalSpy>

using namespace naober;
using namespace std::chrono_literals;
using Outcome = SyncReport::Result;

class TestSyncScheduler : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void shouldPollAgainAndAgain();
    void shouldStoreItsBackOff();
    void shouldWaitAcrossARestart();
    void shouldNotWaitForAClockThatWasSetBack();
    void shouldTryAtOnceWhenAPersonAsks();
    void shouldTryAtOnceWhenTheNetworkReturns();
    void shouldLookRarelyForWhatAPersonMustMend();
    void shouldFetchPictures();
    void shouldStoreARotatedKey();
    void shouldRefuseAnOlderHeadWithoutTheCache();
    void shouldLeaveTheHomeAloneWhenNothingChanged();
    void shouldWorkOnItsOwnThread();
    void shouldStopInTheMiddle();

private:
    static SyncSettings settings(const SyncFixture &f)
    {
        SyncSettings result;
        result.folder = f.data.path();
        result.pin = f.pin;
        result.interval = 30ms;
        result.times = {400ms, 1500ms};
        return result;
    }
    static SyncReport reportOf(const QSignalSpy &spy, int index)
    {
        return spy.at(index).first().value<SyncReport>();
    }
};

void TestSyncScheduler::initTestCase()
{
    qRegisterMetaType<SyncReport>();
    qRegisterMetaType<FeedPin>();
    qRegisterMetaType<ChangeSet>();
}

void TestSyncScheduler::shouldPollAgainAndAgain()
{
    SyncFixture f;
    QVERIFY(f.writer->publish(FeedFixture::puts(3)));
    SyncScheduler scheduler(settings(f), f.feed.clock);
    QSignalSpy finished(&scheduler, &SyncScheduler::finished);
    QSignalSpy applied(&scheduler, &SyncScheduler::applied);
    scheduler.start();
    QTRY_VERIFY(finished.size() >= 3);
    QCOMPARE(reportOf(finished, 0).result, Outcome::Updated);
    QCOMPARE(reportOf(finished, 1).result, Outcome::Unchanged);
    QVERIFY(f.writer->publish({FeedFixture::del(QStringLiteral("bron-0"))}));
    const auto before = applied.size();
    QTRY_VERIFY(applied.size() > before);
    QCOMPARE(f.articles(), 2);
}

void TestSyncScheduler::shouldStoreItsBackOff()
{
    SyncFixture f;
    f.server.goAway();
    SyncScheduler scheduler(settings(f), f.feed.clock);
    QSignalSpy finished(&scheduler, &SyncScheduler::finished);
    scheduler.start();
    QTRY_COMPARE(finished.size(), 1);
    const FeedState state = f.store->state().value();
    QCOMPARE(state.failures, 1);
    const qint64 pause = f.feed.clock.now().msecsTo(state.nextTry);
    QCOMPARE(pause, 60000);
    scheduler.syncNow();
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(f.store->state().value().failures, 2);
    QVERIFY(f.server.comeBack());
    scheduler.syncNow();
    // It goes on polling from then on.
    QTRY_VERIFY(finished.size() >= 3);
    QTRY_COMPARE(f.store->state().value().failures, 0);
    QVERIFY(!f.store->state().value().nextTry.isValid());
}

void TestSyncScheduler::shouldWaitAcrossARestart()
{
    SyncFixture f;
    FeedState state = f.store->state().value();
    state.failures = 3;
    state.nextTry = f.feed.clock.now().addMSecs(700);
    QVERIFY(f.store->saveState(state));
    SyncScheduler scheduler(settings(f), f.feed.clock);
    QSignalSpy started(&scheduler, &SyncScheduler::started);
    QElapsedTimer timer;
    timer.start();
    scheduler.start();
    QTRY_COMPARE(started.size(), 1);
    QVERIFY2(timer.elapsed() >= 600, qPrintable(QString::number(timer.elapsed())));
}

void TestSyncScheduler::shouldNotWaitForAClockThatWasSetBack()
{
    SyncFixture f;
    FeedState state = f.store->state().value();
    state.failures = 3;
    state.nextTry = f.feed.clock.now().addDays(400);
    QVERIFY(f.store->saveState(state));
    SyncScheduler scheduler(settings(f), f.feed.clock);
    QSignalSpy started(&scheduler, &SyncScheduler::started);
    scheduler.start();
    QCOMPARE(started.size(), 1);
}

void TestSyncScheduler::shouldTryAtOnceWhenAPersonAsks()
{
    SyncFixture f;
    SyncSettings slow = settings(f);
    slow.interval = 1h;
    SyncScheduler scheduler(slow, f.feed.clock);
    QSignalSpy finished(&scheduler, &SyncScheduler::finished);
    scheduler.start();
    QTRY_COMPARE(finished.size(), 1);
    scheduler.syncNow();
    scheduler.syncNow(); // one runs already
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(f.server.queries().size(), 2);
}

void TestSyncScheduler::shouldTryAtOnceWhenTheNetworkReturns()
{
    SyncFixture f;
    SyncSettings slow = settings(f);
    slow.interval = 1h;
    f.server.goAway();
    SyncScheduler scheduler(slow, f.feed.clock);
    QSignalSpy finished(&scheduler, &SyncScheduler::finished);
    scheduler.start();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(f.server.comeBack());
    scheduler.networkReturned();
    QTRY_COMPARE(finished.size(), 2);
    QVERIFY(reportOf(finished, 1).result != Outcome::Failed);
    scheduler.networkReturned(); // all is well: nothing to hurry for
    QCOMPARE(f.server.queries().size(), 1);
}

void TestSyncScheduler::shouldLookRarelyForWhatAPersonMustMend()
{
    SyncFixture f;
    f.pin.link.key = SigningKey::generate().publicKey();
    SyncScheduler scheduler(settings(f), f.feed.clock);
    QSignalSpy finished(&scheduler, &SyncScheduler::finished);
    scheduler.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(reportOf(finished, 0).error, SyncError::WrongKey);
    QCOMPARE(f.feed.clock.now().msecsTo(f.store->state().value().nextTry),
             qint64(longestBackOff.count()));
}

void TestSyncScheduler::shouldFetchPictures()
{
    SyncFixture f;
    const QString name = *f.writer->addMedia("molen", QStringLiteral("png"));
    QVERIFY(f.writer->publish({FeedFixture::put(QStringLiteral("a"), QStringLiteral("t"), name)}));
    SyncSettings with = settings(f);
    with.mediaFolder = f.data.filePath(QStringLiteral("media"));
    SyncScheduler scheduler(with, f.feed.clock);
    QSignalSpy arrived(&scheduler, &SyncScheduler::mediaArrived);
    scheduler.start();
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(arrived.first().first().toString(), name);
}

void TestSyncScheduler::shouldStoreARotatedKey()
{
    SyncFixture f;
    const SigningKey next = SigningKey::generate();
    f.writer.reset();
    f.writer =
        std::move(*FeedWriter::open(f.feed.dir, f.feed.key, f.feed.options, f.feed.clock, &next));
    QVERIFY(*f.writer->resignIfDue());
    SyncScheduler scheduler(settings(f), f.feed.clock);
    QSignalSpy changed(&scheduler, &SyncScheduler::pinChanged);
    scheduler.start();
    QTRY_COMPARE(changed.size(), 1);
    const auto home = HomeStore::open(f.data.path(), f.feed.clock.now());
    QVERIFY(home);
    QCOMPARE(FeedPin::load(**home)->value().nextKey, std::optional(next.publicKey()));
}

void TestSyncScheduler::shouldRefuseAnOlderHeadWithoutTheCache()
{
    SyncFixture f;
    QVERIFY(f.writer->publish(FeedFixture::puts(3)));
    const QByteArray older = FeedFixture::contentOf(f.headPath());
    QVERIFY(f.writer->publish({FeedFixture::put(QStringLiteral("bron-9"), {})}));
    const Cursor newest = f.writer->head().cursor();
    f.store.reset();
    const auto syncedOnce = [&f] {
        // As a start does: what is known of the village comes from the home, if it was paired.
        const auto home = HomeStore::open(f.data.path(), f.feed.clock.now());
        const auto kept = FeedPin::load(**home);
        SyncSettings once = settings(f);
        if (kept && *kept)
            once.pin = **kept;
        SyncScheduler scheduler(once, f.feed.clock);
        QSignalSpy finished(&scheduler, &SyncScheduler::finished);
        scheduler.start();
        if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }))
            return SyncReport();
        scheduler.stop();
        return reportOf(finished, 0);
    };
    COMPARE_SYNC(syncedOnce(), SyncReport::Result::Updated, SyncError::None);
    const auto home = HomeStore::open(f.data.path(), f.feed.clock.now());
    QCOMPARE(FeedPin::load(**home)->value().floor, newest);

    QVERIFY(RecordStore::discard(f.data.path()));
    QVERIFY(FeedFixture::replace(f.headPath(), older));
    COMPARE_SYNC(syncedOnce(), SyncReport::Result::Failed, SyncError::Rollback);
    f.store = f.openStore();
    QCOMPARE(f.articles(), 0);
    // A person pairs again.
    QVERIFY(f.store->forgetFeed());
    f.store.reset();
    QVERIFY((FeedPin{f.pin.link, std::nullopt}).save(**home));
    QCOMPARE(FeedPin::load(**home)->value().floor, Cursor());
    COMPARE_SYNC(syncedOnce(), SyncReport::Result::Updated, SyncError::None);
    f.store = f.openStore();
    QCOMPARE(f.articles(), 3);
}

void TestSyncScheduler::shouldLeaveTheHomeAloneWhenNothingChanged()
{
    SyncFixture f;
    QVERIFY(f.writer->publish(FeedFixture::puts(3)));
    SyncScheduler scheduler(settings(f), f.feed.clock);
    QSignalSpy finished(&scheduler, &SyncScheduler::finished);
    scheduler.start();
    QTRY_VERIFY(!finished.isEmpty());
    // Whoever opens it makes it anew.
    const QString home = HomeStore::filePath(f.data.path());
    QVERIFY(QFile::remove(home));
    const auto before = finished.size();
    QTRY_VERIFY(finished.size() >= before + 2);
    QCOMPARE(reportOf(finished, int(finished.size()) - 1).result, Outcome::Unchanged);
    QVERIFY(!QFile::exists(home));
    QVERIFY(f.writer->publish({FeedFixture::del(QStringLiteral("bron-0"))}));
    QTRY_VERIFY(QFile::exists(home));
}

void TestSyncScheduler::shouldWorkOnItsOwnThread()
{
    SyncFixture f;
    QVERIFY(f.writer->publish(FeedFixture::puts(3)));
    SyncService service(settings(f), f.feed.clock);
    QThread *seen = nullptr;
    connect(&service, &SyncService::finished, &service,
            [&](const SyncReport &) { seen = QThread::currentThread(); });
    QSignalSpy finished(&service, &SyncService::finished);
    service.start();
    QTRY_VERIFY(finished.size() >= 2);
    QCOMPARE(seen, thread());
    QCOMPARE(reportOf(finished, 0).records, 3);
    service.syncNow();
    service.stop();
    service.syncNow();
    QCOMPARE(f.articles(), 3);
}

void TestSyncScheduler::shouldStopInTheMiddle()
{
    SyncFixture f;
    HttpAnswer silent;
    silent.silent = true;
    f.server.set(QStringLiteral("/head.json"), silent);
    SyncService service(settings(f), f.feed.clock);
    service.start();
    QTRY_COMPARE(f.server.queries().size(), 1);
    QElapsedTimer timer;
    timer.start();
    service.stop();
    QVERIFY(timer.elapsed() < 5000);
}

QTEST_GUILESS_MAIN(TestSyncScheduler)
#include "tst_syncscheduler.moc"
