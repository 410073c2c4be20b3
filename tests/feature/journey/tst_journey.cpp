// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record.h"
#include "support/testvillage.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace naober;
using namespace naober::test;

/// The whole path with the real programs: a village's sources, the hub, HTTP, SQLite.
class TestJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldBringAVillagesOwnSourcesToTheMachine();
    void shouldAskOnceWhenNothingChanged();
    void shouldFetchOnlyWhatChanged();
    void shouldKeepItsDataWhenTheHubIsGone();
    void shouldReadAFolderWithoutANetwork();
    void shouldRefuseAnotherVillagesFeed();
    void shouldForgetWhatTheHubErased();
    void shouldFollowAHubThatWasRestored();
};

void TestJourney::shouldBringAVillagesOwnSourcesToTheMachine()
{
    const QDir shared(QStringLiteral(NAOBER_SHARED_DATA));
    if (!shared.exists())
        QSKIP("the shared data folder with real feeds is not beside this checkout");
    TestVillage village;
    QVERIFY2(village.isValid(), qPrintable(village.error()));
    const auto add = [&](const char *id, const char *format, const char *file) {
        village.addSource(QString::fromLatin1(id), QString::fromLatin1(format),
                          shared.absoluteFilePath(QString::fromLatin1(file)));
    };
    add("krant", "rss", "feeds/rss_2.0_spiegel.xml");
    add("tests", "rss", "feeds/rss_2.0_wirecutter.xml");
    add("video", "atom", "feeds/atom_mediarss_youtube_1.xml");
    add("weblog", "jsonfeed", "feeds/jsonfeed_example_1.json");
    add("afval", "ics", "afvalkalender.ics");
    add("buurten", "geojson", "peel-en-maas.geojson");
    add("gids", "hsds", "hsds-organization.json");
    ServingHub hub(village.configFile(), village.port());
    QVERIFY2(hub.waitUntilReady(), hub.log().constData());

    QTemporaryDir data;
    QJsonObject report;
    // The hub serves from its first publish on; its sources follow one by one.
    // The calendar's days lie outside the window of today; the guide and the places are always in.
    const auto hasGuide = [&] {
        report = syncOnce(village.servedLink(), data.path());
        return !filesWith(QStringLiteral("Baarlo"), data.path()).isEmpty()
            && !filesWith(QStringLiteral("Example Organization"), data.path()).isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasGuide(), 30'000);
    QCOMPARE(report.value(QLatin1String("exit")).toInt(), 0);
    QVERIFY(report.value(QLatin1String("seq")).toInt() > 100);
    QCOMPARE(hub.stop(), 0);
}

void TestJourney::shouldAskOnceWhenNothingChanged()
{
    TestVillage village;
    village.writeArticles(50);
    village.addSource(QStringLiteral("blad"), QStringLiteral("records"),
                      QStringLiteral("articles.json"));
    QCOMPARE(village.publish().value(QLatin1String("exit")).toInt(), 0);
    ServingHub hub(village.configFile(), village.port());
    QVERIFY2(hub.waitUntilReady(), hub.log().constData());

    QTemporaryDir data;
    const QJsonObject first = syncOnce(village.servedLink(), data.path());
    QVERIFY2(first.value(QLatin1String("exit")).toInt() == 0,
             qPrintable(first.value(QLatin1String("stderr")).toString()));
    QCOMPARE(first.value(QLatin1String("result")).toString(), QStringLiteral("updated"));
    // The village itself is a record too.
    QCOMPARE(first.value(QLatin1String("records")).toInt(), 51);
    QVERIFY(first.value(QLatin1String("bytes")).toInt() > 50 * 600);

    const QJsonObject second = syncOnce(village.servedLink(), data.path());
    QCOMPARE(second.value(QLatin1String("result")).toString(), QStringLiteral("unchanged"));
    QCOMPARE(second.value(QLatin1String("requests")).toInt(), 1);
    QCOMPARE(second.value(QLatin1String("bytes")).toInt(), 0);
    QCOMPARE(second.value(QLatin1String("records")).toInt(), 0);
    QCOMPARE(second.value(QLatin1String("seq")), first.value(QLatin1String("seq")));
}

void TestJourney::shouldFetchOnlyWhatChanged()
{
    TestVillage village;
    village.writeArticles(500);
    village.addSource(QStringLiteral("blad"), QStringLiteral("records"),
                      QStringLiteral("articles.json"));
    village.publish();
    QTemporaryDir data;
    {
        ServingHub hub(village.configFile(), village.port());
        QVERIFY2(hub.waitUntilReady(), hub.log().constData());
        QCOMPARE(syncOnce(village.servedLink(), data.path()).value(QLatin1String("exit")).toInt(),
                 0);
    }
    village.writeArticles(500, QStringLiteral("Nieuwe kop"));
    const QJsonObject published = village.publish();
    QCOMPARE(published.value(QLatin1String("exit")).toInt(), 0);

    ServingHub hub(village.configFile(), village.port());
    QVERIFY2(hub.waitUntilReady(), hub.log().constData());
    const QJsonObject report = syncOnce(village.servedLink(), data.path());
    QCOMPARE(report.value(QLatin1String("result")).toString(), QStringLiteral("updated"));
    QVERIFY(report.value(QLatin1String("requests")).toInt() <= 2);
    QVERIFY(report.value(QLatin1String("bytes")).toInt() <= 20'000);
    QCOMPARE(report.value(QLatin1String("records")).toInt(), 1);
    QVERIFY(!filesWith(QStringLiteral("Nieuwe kop"), data.path()).isEmpty());
}

void TestJourney::shouldKeepItsDataWhenTheHubIsGone()
{
    TestVillage village;
    village.writeArticles(20, QStringLiteral("Blijft staan"));
    village.addSource(QStringLiteral("blad"), QStringLiteral("records"),
                      QStringLiteral("articles.json"));
    village.publish();
    QTemporaryDir data;
    QString link;
    {
        ServingHub hub(village.configFile(), village.port());
        QVERIFY2(hub.waitUntilReady(), hub.log().constData());
        link = village.servedLink();
        QCOMPARE(syncOnce(link, data.path()).value(QLatin1String("exit")).toInt(), 0);
    }
    const QJsonObject report = syncOnce(link, data.path());
    QCOMPARE(report.value(QLatin1String("result")).toString(), QStringLiteral("failed"));
    QCOMPARE(report.value(QLatin1String("exit")).toInt(), 1);
    QVERIFY(!report.value(QLatin1String("error")).toString().isEmpty());
    QVERIFY(report.value(QLatin1String("seq")).toInt() > 0);
    QVERIFY(!filesWith(QStringLiteral("Blijft staan"), data.path()).isEmpty());
}

void TestJourney::shouldReadAFolderWithoutANetwork()
{
    TestVillage village;
    village.writeArticles(5);
    village.addSource(QStringLiteral("blad"), QStringLiteral("records"),
                      QStringLiteral("articles.json"));
    village.publish();
    QTemporaryDir data;
    const QString link = village.folderLink();
    QVERIFY(link.startsWith(QLatin1String("file:")));
    QCOMPARE(syncOnce(link, data.path()).value(QLatin1String("result")).toString(),
             QStringLiteral("updated"));
    QCOMPARE(syncOnce(link, data.path()).value(QLatin1String("result")).toString(),
             QStringLiteral("unchanged"));
}

void TestJourney::shouldRefuseAnotherVillagesFeed()
{
    TestVillage village;
    TestVillage other;
    for (TestVillage *each : {&village, &other}) {
        each->writeArticles(5, QStringLiteral("Kop van %1").arg(each->port()));
        each->addSource(QStringLiteral("blad"), QStringLiteral("records"),
                        QStringLiteral("articles.json"));
        each->publish();
    }
    QTemporaryDir data;
    QCOMPARE(syncOnce(village.folderLink(), data.path()).value(QLatin1String("exit")).toInt(), 0);
    // The other village's folder under this village's key: someone swapped the files.
    const QString swapped = other.folderLink().section(QLatin1Char('#'), 0, 0) + QLatin1Char('#')
        + village.folderLink().section(QLatin1Char('#'), 1);
    const QJsonObject report = syncOnce(swapped, data.path());
    QCOMPARE(report.value(QLatin1String("exit")).toInt(), 1);
    QVERIFY(filesWith(QStringLiteral("Kop van %1").arg(other.port()), data.path()).isEmpty());
    QVERIFY(!filesWith(QStringLiteral("Kop van %1").arg(village.port()), data.path()).isEmpty());
}

void TestJourney::shouldForgetWhatTheHubErased()
{
    const QString secret = QStringLiteral("Kanarie Zevenhuizen");
    TestVillage village;
    village.writeArticles(40, secret);
    village.addSource(QStringLiteral("blad"), QStringLiteral("records"),
                      QStringLiteral("articles.json"));
    const QJsonObject published = village.publish();
    QCOMPARE(published.value(QLatin1String("exit")).toInt(), 0);
    QTemporaryDir data;
    QCOMPARE(syncOnce(village.folderLink(), data.path()).value(QLatin1String("exit")).toInt(), 0);
    QVERIFY(!filesWith(secret, data.path()).isEmpty());

    // The editor takes it from the source; the keeper erases what was published.
    village.writeArticles(40, QStringLiteral("Niets meer"));
    const ProgramResult erased =
        runProgram(QStringLiteral("naober-hub"),
                   {QStringLiteral("erase"), QStringLiteral("--config"), village.configFile(),
                    QStringLiteral("--id"), makeRecordId(RecordType::Article, u"blad", u"0")});
    QVERIFY2(erased.exitCode == 0, erased.errors.constData());
    QCOMPARE(filesWith(secret, village.folder()), QStringList());

    QCOMPARE(syncOnce(village.folderLink(), data.path()).value(QLatin1String("exit")).toInt(), 0);
    QCOMPARE(filesWith(secret, data.path()), QStringList());
}

void TestJourney::shouldFollowAHubThatWasRestored()
{
    TestVillage village;
    village.writeArticles(10, QStringLiteral("Voor de reservekopie"));
    village.addSource(QStringLiteral("blad"), QStringLiteral("records"),
                      QStringLiteral("articles.json"));
    village.publish();
    QTemporaryDir backups;
    const QString hub = QStringLiteral("naober-hub");
    const ProgramResult kept = runProgram(hub,
                                          {QStringLiteral("backup"), backups.path(),
                                           QStringLiteral("--config"), village.configFile()});
    QVERIFY2(kept.exitCode == 0, kept.errors.constData());

    // The reader goes further than the backup knows.
    village.writeArticles(12, QStringLiteral("Na de reservekopie"));
    village.publish();
    QTemporaryDir data;
    QCOMPARE(syncOnce(village.folderLink(), data.path()).value(QLatin1String("exit")).toInt(), 0);
    const QJsonObject before = syncOnce(village.folderLink(), data.path());

    // An old folder put back by hand is refused: it could be anybody's old copy.
    const QString copy = backups.path() + QLatin1Char('/')
        + QDir(backups.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
    QVERIFY(QFile::exists(copy + QStringLiteral("/feed/head.json")));
    const QString oldLink =
        village.folderLink().replace(village.feedFolder(), copy + QStringLiteral("/feed"));
    const QJsonObject refused = syncOnce(oldLink, data.path());
    QCOMPARE(refused.value(QLatin1String("exit")).toInt(), 1);
    QCOMPARE(refused.value(QLatin1String("seq")), before.value(QLatin1String("seq")));

    // Restored by the hub it is a new epoch, which readers follow.
    QTemporaryDir elsewhere;
    const QString restored = elsewhere.path() + QStringLiteral("/hub");
    const ProgramResult back =
        runProgram(hub, {QStringLiteral("restore"), copy, QStringLiteral("--into"), restored});
    QVERIFY2(back.exitCode == 0, back.errors.constData());
    const QString newLink =
        village.folderLink().replace(village.feedFolder(), restored + QStringLiteral("/feed"));
    const QJsonObject followed = syncOnce(newLink, data.path());
    QVERIFY2(followed.value(QLatin1String("exit")).toInt() == 0,
             qPrintable(followed.value(QLatin1String("stderr")).toString()));
    QVERIFY(filesWith(QStringLiteral("Na de reservekopie"), data.path()).isEmpty()
            || followed.value(QLatin1String("deleted")).toInt() > 0);
    QVERIFY(!filesWith(QStringLiteral("Voor de reservekopie"), data.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestJourney)
#include "tst_journey.moc"
