// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/feedfixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace naober;

class TestWriterCrash : public QObject
{
    Q_OBJECT

private slots:
    void shouldLeaveASoundFolderWheneverItIsKilled();
};

void TestWriterCrash::shouldLeaveASoundFolderWheneverItIsKilled()
{
    constexpr int kills = 200;
    constexpr qint64 mostMilliseconds = 40000;
    FeedFixture feed;
    QElapsedTimer timer;
    timer.start();
    Cursor confirmed;
    int done = 0;
    for (; done < kills && timer.elapsed() < mostMilliseconds; ++done) {
        QProcess process;
        process.start(QStringLiteral(FEED_PUBLISHER), {feed.dir});
        QVERIFY2(process.waitForReadyRead(), process.readAllStandardError().constData());
        // Any moment from opening to some publishes later.
        QVERIFY(!process.waitForFinished(int(QRandomGenerator::global()->bounded(1, 60))));
        process.kill();
        QVERIFY(process.waitForFinished());
        const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
        // The last line may be half; the one before was written whole.
        const QList<QByteArray> last = lines.value(lines.size() - 2).split(' ');
        const Cursor told{last.value(0).toLongLong(), last.value(1).toLongLong()};
        confirmed = qMax(confirmed, told);
        const FolderReport report = feed.verified();
        QVERIFY2(report.isSound(), qPrintable(report.problems.join(u'\n')));
        QVERIFY2(report.head.cursor() >= confirmed, "a number that was told is lost");
    }
    QVERIFY2(confirmed.seq > done, "the publisher hardly published");
    QVERIFY2(done >= kills / 4, "too slow a machine for this test to mean anything");
    qInfo("%d kills in %lld ms, number %lld", done, timer.elapsed(), confirmed.seq);
    const auto writer = feed.open();
    QVERIFY(writer);
    QVERIFY(writer->publish(FeedFixture::puts(3)));
    QVERIFY(feed.verified().isSound());
}

QTEST_GUILESS_MAIN(TestWriterCrash)
#include "tst_writercrash.moc"
