// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/feedfixture.h"

#include <QTest>

using namespace naober;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(naober::PublishError)

class TestFeedWriter : public QObject
{
    Q_OBJECT

private slots:
    void shouldStartAnEmptyFeed();
    void shouldPublishASmallSegment();
    void shouldNumberOnlyWhatChanged();
    void shouldPublishAllThereIs();
    void shouldGoOnWhereItStopped();
    void shouldRefuseASecondWriter();
    void shouldRefuseAnotherKeyOrFeed();
    void shouldRefuseADamagedFolder();
    void shouldRefuseToStartWithoutItsHead();
    void shouldRefuseAFolderThatCannotBeWritten();
    void shouldRefuseABadRecord_data();
    void shouldRefuseABadRecord();
    void shouldMergeSmallSegments();
    void shouldCutALargePublish();
    void shouldMakeASnapshotWhenTheLogIsLong();
    void shouldTrimTheLogAfterAMonth();
    void shouldKeepOldFilesForTwoLifetimes();
    void shouldEraseEveryTrace();
    void shouldCompleteAnErasureThatWasCutOff();
    void shouldKeepMediaThatOthersShow();
    void shouldLeaveOutMissingPictures();
    void shouldPruneUnusedMedia();
    void shouldSignAnewAtHalfLife();
    void shouldStartANewEpochAfterARestore();
    void shouldOutrankALostFolder();
    void shouldTellWhatItHolds();
    void shouldRotateItsKey();
    void shouldRemoveWhatACrashLeft();
};

void TestFeedWriter::shouldStartAnEmptyFeed()
{
    FeedFixture feed;
    const auto writer = feed.open();
    QVERIFY(writer);
    QCOMPARE(writer->head().cursor(), (Cursor{feed.clock.now().toSecsSinceEpoch(), 0}));
    const FolderReport report = feed.verified();
    QVERIFY2(report.isSound(), qPrintable(report.problems.join(u'\n')));
    QCOMPARE(report.head.time, feed.clock.now());
    QCOMPARE(report.records, 0);
}

void TestFeedWriter::shouldPublishASmallSegment()
{
    FeedFixture feed;
    const auto writer = feed.open();
    QVERIFY(writer->publish(FeedFixture::puts(3)));
    const auto published =
        writer->publish({FeedFixture::put(QStringLiteral("bron-1"), QStringLiteral("anders")),
                         FeedFixture::del(QStringLiteral("bron-2"))});
    QVERIFY(published);
    QCOMPARE(published->seq, 5);
    QCOMPARE(published->put, 1);
    QCOMPARE(published->deleted, 1);
    const Head &head = writer->head();
    QCOMPARE(head.segments.size(), 2);
    QCOMPARE(head.segments.last().from, 4);
    QCOMPARE(head.segments.last().to, 5);
    const FolderReport report = feed.verified();
    QVERIFY2(report.isSound(), qPrintable(report.problems.join(u'\n')));
    QCOMPARE(report.records, 2);
    QCOMPARE(report.lines, 5);
}

void TestFeedWriter::shouldNumberOnlyWhatChanged()
{
    FeedFixture feed;
    const auto writer = feed.open();
    QVERIFY(writer->publish(FeedFixture::puts(3)));
    const QByteArray before = FeedFixture::contentOf(feed.path(QStringLiteral("head.json")));
    const auto again =
        writer->publish(FeedFixture::puts(3) + QList{FeedFixture::del(QStringLiteral("nooit"))});
    QVERIFY(again);
    QVERIFY(!again->changed());
    QCOMPARE(again->seq, 3);
    QCOMPARE(FeedFixture::contentOf(feed.path(QStringLiteral("head.json"))), before);
}

void TestFeedWriter::shouldPublishAllThereIs()
{
    FeedFixture feed;
    const auto writer = feed.open();
    QVERIFY(writer->publish(FeedFixture::puts(3)));
    const auto published = writer->publishAll(FeedFixture::puts(2));
    QVERIFY(published);
    QCOMPARE(published->put, 0);
    QCOMPARE(published->deleted, 1);
    QVERIFY(!writer->live().contains(QStringLiteral("bron-2")));
}

void TestFeedWriter::shouldGoOnWhereItStopped()
{
    FeedFixture feed;
    QVERIFY(feed.open()->publish(FeedFixture::puts(300)));
    const auto writer = feed.open();
    QVERIFY(writer);
    QCOMPARE(writer->live().size(), 300);
    const auto published =
        writer->publish({FeedFixture::put(QStringLiteral("x"), QStringLiteral("x"))});
    QCOMPARE(published->seq, 301);
    QVERIFY(feed.verified().isSound());
}

void TestFeedWriter::shouldRefuseASecondWriter()
{
    FeedFixture feed;
    auto writer = feed.open();
    const auto second = FeedWriter::open(feed.dir, feed.key, feed.options, feed.clock);
    QVERIFY(!second);
    QCOMPARE(second.error(), PublishError::Locked);
    writer.reset();
    QVERIFY(feed.open());
}

void TestFeedWriter::shouldRefuseAnotherKeyOrFeed()
{
    FeedFixture feed;
    QVERIFY(feed.open());
    const SigningKey other = SigningKey::generate();
    QCOMPARE(FeedWriter::open(feed.dir, other, feed.options, feed.clock).error(),
             PublishError::OtherKey);
    FeedOptions options = feed.options;
    options.feed = QStringLiteral("stad");
    QCOMPARE(FeedWriter::open(feed.dir, feed.key, options, feed.clock).error(),
             PublishError::OtherFeed);
    QVERIFY(feed.open());
}

void TestFeedWriter::shouldRefuseADamagedFolder()
{
    FeedFixture feed;
    QVERIFY(feed.open()->publish(FeedFixture::puts(3)));
    const QString segment =
        feed.path(QLatin1String("log/") + feed.files(QStringLiteral("log")).first());
    QVERIFY(FeedFixture::replace(segment, "{}"));
    QCOMPARE(FeedWriter::open(feed.dir, feed.key, feed.options, feed.clock).error(),
             PublishError::Damaged);
}

void TestFeedWriter::shouldRefuseToStartWithoutItsHead()
{
    FeedFixture feed;
    QVERIFY(feed.open()->publish(FeedFixture::puts(3)));
    QVERIFY(QFile::remove(feed.path(QStringLiteral("head.json"))));
    QCOMPARE(FeedWriter::open(feed.dir, feed.key, feed.options, feed.clock).error(),
             PublishError::Damaged);
}

void TestFeedWriter::shouldRefuseAFolderThatCannotBeWritten()
{
    FeedFixture feed;
    const QString file = feed.temporary.filePath(QStringLiteral("file"));
    QVERIFY(FeedFixture::replace(file, "x"));
    const auto writer =
        FeedWriter::open(file + QLatin1String("/feed"), feed.key, feed.options, feed.clock);
    QVERIFY(!writer);
    QCOMPARE(writer.error(), PublishError::NotWritable);
}

void TestFeedWriter::shouldRefuseABadRecord_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no id") << QString() << QByteArray("{}");
    QTest::newRow("no object") << QStringLiteral("a") << QByteArray("[1]");
    QTest::newRow("two objects") << QStringLiteral("a") << QByteArray("{}},{\"b\":{}");
    QTest::newRow("line feed") << QStringLiteral("a") << QByteArray("{\n}");
    QTest::newRow("too large") << QStringLiteral("a")
                               << QByteArray("{\"t\":\"" + QByteArray(600 * 1024, 'x') + "\"}");
}

void TestFeedWriter::shouldRefuseABadRecord()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, json);
    FeedFixture feed;
    const auto writer = feed.open();
    RecordChange change = FeedFixture::put(id, {});
    change.json = json;
    const auto published = writer->publish({FeedFixture::put(QStringLiteral("goed"), {}), change});
    QVERIFY(!published);
    QCOMPARE(published.error(), PublishError::BadRecord);
    QCOMPARE(writer->head().seq, 0);
    QVERIFY(feed.verified().isSound());
}

void TestFeedWriter::shouldMergeSmallSegments()
{
    FeedFixture feed;
    const auto writer = feed.open();
    for (int i = 0; i < 15; ++i)
        QVERIFY(writer->publish({FeedFixture::put(QString::number(i), QStringLiteral("x"))}));
    QCOMPARE(writer->head().segments.size(), 15);
    QVERIFY(writer->publish({FeedFixture::put(QStringLiteral("15"), QStringLiteral("x"))}));
    // Twelve became one; the newest four stay for readers who lack only these.
    QCOMPARE(writer->head().segments.size(), 5);
    QCOMPARE(writer->head().segments.first().to, 12);
    for (int i = 16; i < 300; ++i)
        QVERIFY(writer->publish({FeedFixture::put(QString::number(i % 40), QString::number(i))}));
    QVERIFY(writer->head().segments.size() < 24);
    for (const SegmentRef &ref : writer->head().segments)
        QVERIFY(ref.to - ref.from < feedlimits::mergedRecords);
    const FolderReport report = feed.verified();
    QVERIFY2(report.isSound(), qPrintable(report.problems.join(u'\n')));
    QCOMPARE(report.lines, 300);
}

void TestFeedWriter::shouldCutALargePublish()
{
    FeedFixture feed;
    const auto writer = feed.open();
    QVERIFY(writer->publish(FeedFixture::puts(600)));
    const Head &head = writer->head();
    QCOMPARE(head.segments.size(), 3);
    QCOMPARE(head.segments.first().to, 256);
    QVERIFY(feed.verified().isSound());
}

void TestFeedWriter::shouldMakeASnapshotWhenTheLogIsLong()
{
    FeedFixture feed;
    const auto writer = feed.open();
    QVERIFY(writer->publish(FeedFixture::puts(256)));
    QCOMPARE(writer->head().snapshot.seq, 0);
    QVERIFY(writer->publish({FeedFixture::put(QStringLiteral("x"), {})}));
    QCOMPARE(writer->head().snapshot.seq, 257);
    QCOMPARE(writer->head().snapshot.count, 257);
    QCOMPARE(writer->head().logFirst, 1);
    QVERIFY(feed.verified().isSound());
}

void TestFeedWriter::shouldTrimTheLogAfterAMonth()
{
    FeedFixture feed;
    const auto writer = feed.open();
    QVERIFY(writer->publish(FeedFixture::puts(20 * 256)));
    QCOMPARE(writer->head().segments.size(), 20);
    feed.clock.advance(29 * 24h);
    QVERIFY(writer->publish({FeedFixture::put(QStringLiteral("x"), {})}));
    QCOMPARE(writer->head().logFirst, 1);
    feed.clock.advance(2 * 24h);
    QVERIFY(writer->publish({FeedFixture::put(QStringLiteral("y"), {})}));
    const Head &head = writer->head();
    QCOMPARE(head.segments.size(), 16);
    QCOMPARE(head.logFirst, head.segments.first().from);
    QVERIFY(head.logFirst <= head.snapshot.seq + 1);
    QVERIFY(feed.verified().isSound());
    QCOMPARE(feed.open() == nullptr, true); // still held
}

void TestFeedWriter::shouldKeepOldFilesForTwoLifetimes()
{
    FeedFixture feed;
    const auto writer = feed.open();
    for (int i = 0; i < 16; ++i)
        QVERIFY(writer->publish({FeedFixture::put(QString::number(i), QStringLiteral("x"))}));
    const auto old = feed.files(QStringLiteral("log")).size();
    QCOMPARE(old, 17); // sixteen, and what twelve of them were merged into
    feed.clock.advance(95h);
    QCOMPARE(writer->prune(), 0);
    feed.clock.advance(2h);
    QCOMPARE(writer->prune(), 12);
    QCOMPARE(feed.files(QStringLiteral("log")).size(), 5);
    QVERIFY(feed.verified().isSound());
}

void TestFeedWriter::shouldEraseEveryTrace()
{
    FeedFixture feed;
    auto writer = feed.open();
    const auto picture = writer->addMedia("gezicht van Truus", QStringLiteral("png"));
    QVERIFY(picture);
    QVERIFY(writer->publish(FeedFixture::puts(400)));
    QVERIFY(writer->publish(
        {FeedFixture::put(QStringLiteral("truus"), QStringLiteral("GEHEIM een"), *picture)}));
    QVERIFY(writer->publish(
        {FeedFixture::put(QStringLiteral("truus"), QStringLiteral("GEHEIM twee"))}));
    for (int i = 0; i < 20; ++i)
        QVERIFY(writer->publish({FeedFixture::put(QStringLiteral("n"), QString::number(i))}));
    QVERIFY(!feed.filesWith("GEHEIM").isEmpty());
    const qint64 before = writer->head().seq;
    QVERIFY(writer->erase({QStringLiteral("truus")}));
    QCOMPARE(writer->head().seq, before + 1);
    QCOMPARE(feed.filesWith("GEHEIM"), QStringList());
    QCOMPARE(feed.filesWith("gezicht"), QStringList());
    QVERIFY(!QFile::exists(feed.path(QStringLiteral(".erasing"))));
    QVERIFY(feed.verified().isSound());
    QVERIFY(!writer->live().contains(QStringLiteral("truus")));
    // A reader that was in the middle of the old log still learns that the record is gone.
    const FeedFolder folder = *FeedFolder::read(feed.dir, {feed.key.publicKey()});
    QVERIFY(folder.head.logFirst <= folder.head.snapshot.seq + 1);
    writer.reset();
    writer = feed.open();
    QVERIFY(writer);
    QCOMPARE(writer->live().size(), 401);
}

void TestFeedWriter::shouldCompleteAnErasureThatWasCutOff()
{
    FeedFixture feed;
    QVERIFY(feed.open()->publish(
        {FeedFixture::put(QStringLiteral("truus"), QStringLiteral("GEHEIM"))}));
    QVERIFY(FeedFixture::replace(feed.path(QStringLiteral(".erasing")),
                                 R"({"ids":["truus"],"media":[]})"));
    QVERIFY(feed.open());
    QCOMPARE(feed.filesWith("GEHEIM"), QStringList());
    QVERIFY(feed.verified().isSound());
}

void TestFeedWriter::shouldKeepMediaThatOthersShow()
{
    FeedFixture feed;
    const auto writer = feed.open();
    const auto picture = writer->addMedia("molen", QStringLiteral("png"));
    QVERIFY(writer->publish({FeedFixture::put(QStringLiteral("a"), {}, *picture),
                             FeedFixture::put(QStringLiteral("b"), {}, *picture)}));
    QVERIFY(writer->erase({QStringLiteral("a")}));
    QVERIFY(writer->hasMedia(*picture));
    const FolderReport report = feed.verified();
    QVERIFY(report.isSound());
    QCOMPARE(report.media, 1);
}

void TestFeedWriter::shouldLeaveOutMissingPictures()
{
    FeedFixture feed;
    const auto writer = feed.open();
    const QString missing = QString(64, QLatin1Char('0')) + QLatin1String(".png");
    QVERIFY(writer->publish({FeedFixture::put(QStringLiteral("a"), QStringLiteral("t"), missing)}));
    QCOMPARE(writer->live().value(QStringLiteral("a")).json,
             QByteArray(R"({"image":{},"title":"t"})"));
    QVERIFY(feed.verified().isSound());
}

void TestFeedWriter::shouldPruneUnusedMedia()
{
    FeedFixture feed;
    const auto writer = feed.open();
    const auto used = writer->addMedia("molen", QStringLiteral("png"));
    const auto old = writer->addMedia("kerk", QStringLiteral("png"));
    QVERIFY(writer->publish({FeedFixture::put(QStringLiteral("a"), {}, *used),
                             FeedFixture::put(QStringLiteral("b"), {}, *old)}));
    feed.clock.advance(200h);
    QCOMPARE(writer->prune(), 0);
    QVERIFY(writer->publish({FeedFixture::del(QStringLiteral("b"))}));
    QCOMPARE(writer->prune(), 0);
    feed.clock.advance(97h);
    QVERIFY(writer->prune() >= 1);
    QVERIFY(writer->hasMedia(*used));
    QVERIFY(!writer->hasMedia(*old));
    QVERIFY(!writer->addMedia("x", QStringLiteral("../x")));
    QVERIFY(!writer->addMedia({}, QStringLiteral("png")));
}

void TestFeedWriter::shouldSignAnewAtHalfLife()
{
    FeedFixture feed;
    auto writer = feed.open();
    const Cursor cursor = writer->head().cursor();
    feed.clock.advance(23h);
    QVERIFY(!*writer->resignIfDue());
    feed.clock.advance(1h);
    QVERIFY(*writer->resignIfDue());
    QCOMPARE(writer->head().time, feed.clock.now());
    QCOMPARE(writer->head().cursor(), cursor);
    // The clock was put back.
    feed.clock.advance(-10h);
    QVERIFY(*writer->resignIfDue());
    writer.reset();
    feed.options.submissions = QUrl(QStringLiteral("https://dorp.nl/v1/submissions"));
    writer = feed.open();
    QVERIFY(*writer->resignIfDue());
    QCOMPARE(feed.verified().head.submissions, feed.options.submissions);
}

void TestFeedWriter::shouldStartANewEpochAfterARestore()
{
    FeedFixture feed;
    const auto writer = feed.open();
    QVERIFY(writer->publish(FeedFixture::puts(5)));
    QVERIFY(writer->restoreAsNewEpoch());
    const Cursor first = writer->head().cursor();
    QVERIFY(first > (Cursor{1, 1000000}));
    QCOMPARE(first.seq, 5);
    QCOMPARE(writer->head().snapshot.seq, 5);
    QCOMPARE(writer->head().logFirst, 6);
    QVERIFY(feed.verified().isSound());
    feed.clock.advance(-24h);
    QVERIFY(writer->restoreAsNewEpoch());
    QVERIFY(writer->head().cursor() > first);
    QVERIFY(writer->publish({FeedFixture::put(QStringLiteral("x"), {})}));
    QVERIFY(feed.verified().isSound());
}

void TestFeedWriter::shouldOutrankALostFolder()
{
    FeedFixture feed;
    Cursor lost;
    {
        const auto writer = feed.open();
        QVERIFY(writer->publish(FeedFixture::puts(5)));
        lost = writer->head().cursor();
    }
    QVERIFY(QDir(feed.dir).removeRecursively());
    feed.clock.advance(1h);
    const auto writer = feed.open();
    QVERIFY(writer->publish(FeedFixture::puts(8, QStringLiteral("anders"))));
    QVERIFY(writer->head().epoch > lost.epoch);
    QVERIFY(acceptHead(writer->head(), QStringLiteral("dorp"), lost));
    QVERIFY(feed.verified().isSound());
}

void TestFeedWriter::shouldTellWhatItHolds()
{
    FeedFixture feed;
    const QSet<QString> asked{QStringLiteral("live"), QStringLiteral("gone"),
                              QStringLiteral("never")};
    {
        const auto writer = feed.open();
        QVERIFY(writer->publish({FeedFixture::put(QStringLiteral("live"), {}),
                                 FeedFixture::put(QStringLiteral("gone"), {})}));
        QVERIFY(writer->publish({FeedFixture::del(QStringLiteral("gone"))}));
    }
    const auto writer = feed.open();
    QStringList held = writer->holding(asked);
    held.sort();
    QCOMPARE(held, (QStringList{QStringLiteral("gone"), QStringLiteral("live")}));
    QVERIFY(writer->erase(held));
    QCOMPARE(writer->holding(asked), QStringList());
}

void TestFeedWriter::shouldRotateItsKey()
{
    FeedFixture feed;
    const SigningKey next = SigningKey::generate();
    QVERIFY(feed.open());
    {
        const auto both = FeedWriter::open(feed.dir, feed.key, feed.options, feed.clock, &next);
        QVERIFY(both);
        QVERIFY(*(*both)->resignIfDue());
    }
    const FolderReport old = feed.verified();
    QVERIFY(old.isSound());
    QCOMPARE(old.head.nextKey, std::optional(next.publicKey()));
    QVERIFY(verifyFolder(feed.dir, next.publicKey()).isSound());
    const auto alone = FeedWriter::open(feed.dir, next, feed.options, feed.clock);
    QVERIFY(alone);
    QVERIFY(*(*alone)->resignIfDue());
    QCOMPARE(feed.verified().error, std::optional(FeedError::WrongKey));
    QVERIFY(verifyFolder(feed.dir, next.publicKey()).isSound());
}

void TestFeedWriter::shouldRemoveWhatACrashLeft()
{
    FeedFixture feed;
    QVERIFY(feed.open());
    for (const char *name : {"head.json.part~", "log/1-2-ab.ndjson.part~", "media/x.png.part~"})
        QVERIFY(FeedFixture::replace(feed.path(QLatin1String(name)), "half"));
    QVERIFY(feed.open());
    QCOMPARE(feed.filesWith("half"), QStringList());
}

QTEST_GUILESS_MAIN(TestFeedWriter)
#include "tst_feedwriter.moc"
