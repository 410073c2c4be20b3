// SPDX-License-Identifier: GPL-3.0-or-later
#include "startfixture.h"

#include "domain/base64url.h"
#include "start/startup.h"

#include <QQuickItem>
#include <QSignalSpy>

using namespace naober;

/// The app with its window in this process, on a folder that something happened to.
class TestStartup : public QObject
{
    Q_OBJECT

private slots:
    void shouldFollowTheVillageOfARestoredHome();
    void shouldKeepAVillageThatItStillKnows();
    void shouldTakeAnOlderHeadOnlyAfterPairingAgain();
    void shouldOnlyBecomeADeviceOfTheVillageItHas();
    void shouldShowAProblemUntilItIsUnderstood();
    void shouldFailPicturesOfAVillageThatNeverCame_data();
    void shouldFailPicturesOfAVillageThatNeverCame();

private:
    static bool ruinHome(const StartFixture &f)
    {
        return StartFixture::ruinTable(HomeStore::filePath(f.data.path()),
                                       QStringLiteral("setting"));
    }
    static bool pair(const StartFixture &f)
    {
        return bool((FeedPin{f.link(), std::nullopt}).save(*f.home()));
    }
};

void TestStartup::shouldFollowTheVillageOfARestoredHome()
{
    StartFixture f;
    QVERIFY(f.writer->publish(FeedFixture::puts(3)));
    QVERIFY(pair(f));
    QVERIFY(f.home()->backUp(f.feed.clock.now()));
    QVERIFY(ruinHome(f));
    Startup startup(f.options(), f.feed.clock, f.feed.clock);
    QVERIFY(startup.run());
    QTRY_VERIFY_WITH_TIMEOUT(startup.app().isReady(), 20000);
    QVERIFY(!startup.app().isFirstStart());
    QVERIFY(!startup.app().problem().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(startup.app().sync()->state(), SyncStatus::Fresh, 20000);
    QCOMPARE(f.articles(), 3);
}

void TestStartup::shouldKeepAVillageThatItStillKnows()
{
    StartFixture f;
    QVERIFY(f.writer->publish(FeedFixture::puts(3)));
    QVERIFY(f.home());
    QVERIFY(ruinHome(f));
    // Given by hand, and the home that it would be kept in cannot be read.
    Startup startup(f.options(true), f.feed.clock, f.feed.clock);
    QVERIFY(startup.run());
    QTRY_VERIFY_WITH_TIMEOUT(startup.app().isReady(), 20000);
    QVERIFY(!startup.app().isFirstStart());
    QVERIFY(f.pin().has_value());
    QVERIFY(f.pin()->link == f.link());
}

void TestStartup::shouldTakeAnOlderHeadOnlyAfterPairingAgain()
{
    StartFixture f;
    QVERIFY(f.writer->publish(FeedFixture::puts(3)));
    const QByteArray older = FeedFixture::contentOf(f.headPath());
    QVERIFY(f.writer->publish({FeedFixture::put(QStringLiteral("bron-9"), {})}));
    QVERIFY(pair(f));
    {
        Startup startup(f.options(), f.feed.clock, f.feed.clock);
        QVERIFY(startup.run());
        QTRY_COMPARE_WITH_TIMEOUT(startup.app().sync()->state(), SyncStatus::Fresh, 20000);
    }
    QVERIFY(RecordStore::discard(f.data.path()));
    QVERIFY(FeedFixture::replace(f.headPath(), older));
    Startup startup(f.options(), f.feed.clock, f.feed.clock);
    QVERIFY(startup.run());
    QTRY_COMPARE_WITH_TIMEOUT(startup.app().sync()->state(), SyncStatus::Failed, 20000);
    QCOMPARE(f.articles(), 0);
    startup.app().pairing()->begin(f.link().toString());
    QTRY_COMPARE_WITH_TIMEOUT(startup.app().pairing()->stage(), Pairing::CheckWords, 20000);
    startup.app().pairing()->confirm();
    QTRY_COMPARE_WITH_TIMEOUT(startup.app().sync()->state(), SyncStatus::Fresh, 20000);
    QCOMPARE(f.articles(), 3);
}

void TestStartup::shouldOnlyBecomeADeviceOfTheVillageItHas()
{
    StartFixture f;
    QVERIFY(f.writer->publish(FeedFixture::puts(3)));
    const QByteArray older = FeedFixture::contentOf(f.headPath());
    QVERIFY(f.writer->publish({FeedFixture::put(QStringLiteral("bron-9"), {})}));
    QVERIFY(pair(f));
    Startup startup(f.options(), f.feed.clock, f.feed.clock);
    QVERIFY(startup.run());
    QTRY_COMPARE_WITH_TIMEOUT(startup.app().sync()->state(), SyncStatus::Fresh, 20000);
    const qint64 had = f.articles();
    const ThisMachine &machine = *startup.app().help()->machine();
    QVERIFY(machine.text().isEmpty());
    const QString link = f.link().toString() + QStringLiteral("&role=kiosk&pair=")
        + base64url::encode(QByteArray(DeviceInvitation::codeSize, 'c'));
    startup.app().pairing()->begin(link);
    QTRY_COMPARE_WITH_TIMEOUT(startup.app().pairing()->stage(), Pairing::CheckWords, 20000);
    startup.app().pairing()->confirm();
    // This village has no hub yet that could be asked.
    QCOMPARE(machine.standing().state, DeviceStanding::State::Asked);
    QVERIFY(!machine.text().isEmpty());
    QVERIFY(machine.problem().isEmpty());
    QCOMPARE(f.articles(), had);
    QCOMPARE(startup.app().sync()->state(), SyncStatus::Fresh);
    // How far it has seen the village is not forgotten either: an older head stays refused.
    QVERIFY(f.pin()->floor != Cursor());
    QVERIFY(FeedFixture::replace(f.headPath(), older));
    startup.app().sync()->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(startup.app().sync()->state(), SyncStatus::Failed, 20000);
    QCOMPARE(f.articles(), had);
}

void TestStartup::shouldShowAProblemUntilItIsUnderstood()
{
    StartFixture f;
    Startup startup(f.options(), f.feed.clock, f.feed.clock);
    QVERIFY(startup.run());
    auto *window = qobject_cast<QQuickWindow *>(QGuiApplication::topLevelWindows().constFirst());
    QVERIFY(window);
    const QString problem = QStringLiteral("<b>Something</b> broke.");
    const auto shown = [window](const QString &text) -> QQuickItem * {
        const QList<QQuickItem *> items = window->findChildren<QQuickItem *>();
        for (QQuickItem *item : items) {
            if (item->isVisible() && item->property("text").toString() == text)
                return item;
        }
        return nullptr;
    };
    QVERIFY(!shown(problem));
    startup.app().setProblem(problem);
    QTRY_VERIFY(shown(problem));
    // Qt::PlainText: nothing in it is markup.
    QCOMPARE(shown(problem)->property("textFormat").toInt(), int(Qt::PlainText));
    QQuickItem *understood = shown(QStringLiteral("Begrepen"));
    QVERIFY(understood);
    QVERIFY(QMetaObject::invokeMethod(understood, "strike"));
    QVERIFY(startup.app().problem().isEmpty());
    QTRY_VERIFY(!shown(problem));
}

void TestStartup::shouldFailPicturesOfAVillageThatNeverCame_data()
{
    QTest::addColumn<bool>("isDead");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("dead") << true << 1;
    QTest::newRow("alive") << false << 0;
}

void TestStartup::shouldFailPicturesOfAVillageThatNeverCame()
{
    QFETCH(bool, isDead);
    QFETCH(int, exitCode);
    StartFixture f;
    QVERIFY(f.writer->publish(FeedFixture::puts(3)));
    if (isDead)
        f.server.goAway();
    Options options = f.options(true);
    options.pictures = f.data.filePath(QStringLiteral("pictures"));
    Startup startup(options, f.feed.clock, f.feed.clock);
    QSignalSpy walked(&startup, &Startup::walked);
    QVERIFY(startup.run());
    QVERIFY(walked.wait(100000));
    QCOMPARE(walked.first().first().toInt(), exitCode);
}

QTEST_MAIN(TestStartup)
#include "tst_startup.moc"
