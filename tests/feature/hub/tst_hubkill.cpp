// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"
#include "support/testvillage.h"

#include "feed/feedfolder.h"
#include "feed/feedlink.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace naober;
using namespace naober::test;

/// kill -9 of a hub that publishes, at moments that nobody chose.
class TestHubKill : public QObject
{
    Q_OBJECT

private slots:
    void shouldLeaveASoundFeedWheneverItIsKilled();
};

namespace {

constexpr int kills = 200;
constexpr int articles = 25;

QByteArray news(int version)
{
    QByteArray records;
    for (int i = 0; i < articles; ++i) {
        // Each version changes some, takes one away and brings one back.
        if (i == version % articles)
            continue;
        const int edition = i % 3 == version % 3 ? version : 0;
        if (!records.isEmpty())
            records += ',';
        records += QStringLiteral(R"({"type":"article","id":"%1","data":{"title":"Bericht %1.%2",)"
                                  R"("published":"%3T10:00:00Z"}})")
                       .arg(i)
                       .arg(edition)
                       .arg(QDate::currentDate().addDays(-i).toString(Qt::ISODate))
                       .toUtf8();
    }
    return "[" + records + "]";
}

} // namespace

void TestHubKill::shouldLeaveASoundFeedWheneverItIsKilled()
{
    TestVillage village;
    QVERIFY2(village.isValid(), qPrintable(village.error()));
    village.addSource(QStringLiteral("news"), QStringLiteral("records"),
                      QStringLiteral("news.json"), true);
    village.write(QStringLiteral("news.json"), news(0));
    const auto link = FeedLink::parse(village.folderLink());
    QVERIFY(link);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(village.publish().value(QLatin1String("exit")).toInt(), 0);
    qint64 whole = timer.nsecsElapsed() / 1000;
    qint64 lastSeq = 0;
    int killed = 0;
    QRandomGenerator random(20261124);
    int runs = 0;
    while (killed < kills && runs < 3 * kills) {
        ++runs;
        village.write(QStringLiteral("news.json"), news(runs));
        QProcess process;
        timer.start();
        process.start(
            programPath(QStringLiteral("naober-hub")),
            {QStringLiteral("publish"), QStringLiteral("--config"), village.configFile()});
        QVERIFY(process.waitForStarted());
        const qint64 moment = random.bounded(quint32(whole + whole / 8));
        // Waiting is what is tested: the moment has to be any.
        QThread::usleep(quint64(moment));
        process.kill();
        process.waitForFinished();
        if (process.exitStatus() == QProcess::CrashExit)
            ++killed;
        else
            whole = (whole * 7 + timer.nsecsElapsed() / 1000) / 8;
        const FolderReport report = verifyFolder(village.feedFolder(), link->key);
        QVERIFY2(report.isSound(), qPrintable(report.problems.join(QLatin1Char('\n'))));
        QVERIFY(report.head.seq >= lastSeq);
        lastSeq = report.head.seq;
    }
    qInfo("%d of %d runs were killed in their course", killed, runs);
    QCOMPARE(killed, kills);
    // The next run that is let be makes all good.
    const QJsonObject last = village.publish();
    QCOMPARE(last.value(QLatin1String("exit")).toInt(), 0);
    QCOMPARE(last.value(QLatin1String("records")).toInt(), articles);
    QVERIFY(verifyFolder(village.feedFolder(), link->key).isSound());
    const int edited = (runs % 3) + 3 * (runs % articles == runs % 3 ? 1 : 0);
    const QString newest = QStringLiteral("Bericht %1.%2").arg(edited).arg(runs);
    QVERIFY(!filesWith(newest, village.feedFolder()).isEmpty());
}

QTEST_GUILESS_MAIN(TestHubKill)
#include "tst_hubkill.moc"
