// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "storage/recordstore.h"
#include "support/testvillage.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <memory>

using namespace naober;
using namespace naober::test;

/// The power goes while the app takes in a feed.
class TestKilledSync : public QObject
{
    Q_OBJECT

    static constexpr int kills = 200;
    static constexpr int articles = 1200;
    static constexpr int rounds = 4; // of publishing, so that there is a log beside the snapshot

    TestVillage m_village;
    qint64 m_lastSeq = 0;

    void killAtARandomMoment(const QString &data, qint64 longest, QRandomGenerator &random);

private Q_SLOTS:
    void initTestCase();
    void shouldBeSoundWheneverThePowerGoes();
};

void TestKilledSync::initTestCase()
{
    QVERIFY2(m_village.isValid(), qPrintable(m_village.error()));
    m_village.addSource(QStringLiteral("blad"), QStringLiteral("records"),
                        QStringLiteral("articles.json"));
    for (int round = 1; round <= rounds; ++round) {
        m_village.writeArticles(articles * round / rounds, QStringLiteral("Ronde %1").arg(round));
        const QJsonObject report = m_village.publish();
        QVERIFY2(report.value(QLatin1String("exit")).toInt() == 0,
                 qPrintable(report.value(QLatin1String("stderr")).toString()));
        m_lastSeq = report.value(QLatin1String("seq")).toInteger();
    }
    QVERIFY(m_lastSeq >= articles);
}

void TestKilledSync::killAtARandomMoment(const QString &data, qint64 longest,
                                         QRandomGenerator &random)
{
    QProcess app;
    app.start(programPath(QStringLiteral("naober")),
              {QStringLiteral("--sync-once"), QStringLiteral("--feed"), m_village.folderLink(),
               QStringLiteral("--data"), data});
    QVERIFY(app.waitForStarted());
    // Not a wait for anything: the moment of the power cut.
    app.waitForFinished(int(random.bounded(longest)));
    app.kill();
    app.waitForFinished();
}

void TestKilledSync::shouldBeSoundWheneverThePowerGoes()
{
    auto data = std::make_unique<QTemporaryDir>();
    QElapsedTimer timer;
    timer.start();
    const QJsonObject whole = syncOnce(m_village.folderLink(), data->path());
    const qint64 longest = timer.elapsed() + 1;
    QCOMPARE(whole.value(QLatin1String("exit")).toInt(), 0);

    QRandomGenerator random(20261121);
    int partial = 0;
    data = std::make_unique<QTemporaryDir>();
    for (int i = 0; i < kills; ++i) {
        killAtARandomMoment(data->path(), longest, random);
        auto store = RecordStore::open(data->path());
        QVERIFY2(bool(store), qPrintable(QString::number(i)));
        QVERIFY(!(*store)->wasRebuilt());
        const auto sound = (*store)->database().isSound();
        QVERIFY(sound && *sound);
        const auto cursor = (*store)->cursor();
        QVERIFY(bool(cursor));
        const auto highest =
            (*store)->database().value(QStringLiteral("SELECT max(seq) FROM record"));
        QVERIFY(bool(highest));
        // What is there is what the cursor says: no record from beyond it, none without one.
        QVERIFY(highest->toLongLong() <= cursor->seq);
        const auto count = (*store)->count(RecordType::Article);
        QVERIFY(bool(count));
        QCOMPARE(*count > 0, cursor->seq > 1);
        if (cursor->seq == m_lastSeq) {
            QCOMPARE(*count, qint64(articles));
            store->reset();
            data = std::make_unique<QTemporaryDir>();
        } else if (cursor->seq > 0) {
            ++partial;
        }
    }
    qInfo("%d kills, %d of them left a part of the feed", kills, partial);

    // And the next start goes on as if nothing had been.
    const QJsonObject after = syncOnce(m_village.folderLink(), data->path());
    QCOMPARE(after.value(QLatin1String("exit")).toInt(), 0);
    QCOMPARE(after.value(QLatin1String("seq")).toInteger(), m_lastSeq);
}

QTEST_GUILESS_MAIN(TestKilledSync)
#include "tst_killedsync.moc"
