// SPDX-License-Identifier: GPL-3.0-or-later
#include "../sync/syncfixture.h"

using namespace naober;
using namespace std::chrono_literals;

/// A feed folder that was lost and made anew, or set back, as its readers see it.
class TestLostFolder : public QObject
{
    Q_OBJECT

private slots:
    void shouldBringReadersToWhatANewFolderSays();
    void shouldNotSetReadersBackByAnOlderSignature();
};

void TestLostFolder::shouldBringReadersToWhatANewFolderSays()
{
    SyncFixture f;
    QVERIFY(f.writer->publish(FeedFixture::puts(5)));
    COMPARE_SYNC(f.sync(), SyncReport::Result::Updated, SyncError::None);
    QCOMPARE(f.articles(), 5);
    f.writer.reset();
    QVERIFY(QDir(f.feed.dir).removeRecursively());
    f.feed.clock.advance(1h);
    f.writer = f.feed.open();
    // More lines than the reader had seen, and other records: numbers alone would look like news.
    for (int i = 0; i < 12; ++i) {
        const QString number = QString::number(i);
        QVERIFY(f.writer->publish({FeedFixture::put(QLatin1String("nieuw-") + number, number)}));
    }
    COMPARE_SYNC(f.sync(), SyncReport::Result::Updated, SyncError::None);
    QCOMPARE(f.store->cursor().value(), f.writer->head().cursor());
    QCOMPARE(f.articles(), f.writer->live().size());
    for (const RecordChange &live : f.writer->live())
        QVERIFY(f.store->record(live.id).value().has_value());
    QVERIFY(!f.store->record(QStringLiteral("bron-0")).value().has_value());
}

void TestLostFolder::shouldNotSetReadersBackByAnOlderSignature()
{
    SyncFixture f;
    QVERIFY(f.writer->publish(FeedFixture::puts(5)));
    const QByteArray older = FeedFixture::contentOf(f.headPath());
    f.feed.clock.advance(25h);
    QVERIFY(*f.writer->resignIfDue());
    COMPARE_SYNC(f.sync(), SyncReport::Result::Updated, SyncError::None);
    QVERIFY(FeedFixture::replace(f.headPath(), older));
    const SyncReport replayed = f.sync();
    COMPARE_SYNC(replayed, SyncReport::Result::Failed, SyncError::Rollback);
    QCOMPARE(replayed.headTime, f.writer->head().time);
}

QTEST_GUILESS_MAIN(TestLostFolder)
#include "tst_lostfolder.moc"
