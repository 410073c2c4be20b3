// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/segment.h"

#include "domain/limits.h"

#include <QTest>

using namespace naober;

Q_DECLARE_METATYPE(naober::FeedError)

namespace {

QByteArray putLine(qint64 seq, const QByteArray &id, const QByteArray &data = "{\"title\":\"a\"}")
{
    return feedLine({seq,
                     RecordChange::Operation::Put,
                     QStringLiteral("article"),
                     QString::fromUtf8(id),
                     {},
                     data});
}

SegmentRef refTo(qint64 from, qint64 to, const QByteArray &bytes)
{
    const QByteArray hash = sha256(bytes);
    return {from, to, segmentPath(from, to, hash), hash, bytes.size()};
}

SnapshotRef snapshotOf(qint64 seq, qint64 count, const QByteArray &bytes)
{
    const QByteArray hash = sha256(bytes);
    return {seq, snapshotPath(seq, hash), hash, bytes.size(), count};
}

} // namespace

class TestSegment : public QObject
{
    Q_OBJECT

private slots:
    void shouldTakeTheDataAsItStands();
    void shouldReadWhatAnotherProgramWrote();
    void shouldRefuseABadLine_data();
    void shouldRefuseABadLine();
    void shouldEscapeNames();
    void shouldSkipUpToTheCursor();
    void shouldRefuseAWrongSegment_data();
    void shouldRefuseAWrongSegment();
    void shouldReadASnapshot();
    void shouldRefuseAWrongSnapshot_data();
    void shouldRefuseAWrongSnapshot();
    void shouldFindMedia();
};

void TestSegment::shouldTakeTheDataAsItStands()
{
    const QByteArray data = R"({"title":"Caf\u00e9 \"De Wiek\"","n":1.50,"a":[{}]})";
    RecordChange change{7,
                        RecordChange::Operation::Put,
                        QStringLiteral("article"),
                        QStringLiteral("bron-1"),
                        QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC),
                        data};
    const QByteArray line = feedLine(change);
    QCOMPARE(line,
             QByteArray("{\"seq\":7,\"op\":\"put\",\"type\":\"article\",\"id\":\"bron-1\","
                        "\"at\":\"2026-01-02T03:04:05Z\",\"data\":"
                        + data + "}\n"));
    const auto read = readFeedLine(line.chopped(1));
    QVERIFY(read);
    QCOMPARE(read->json, data);
    QCOMPARE(read->seq, 7);
    QCOMPARE(read->at, change.at);
    QCOMPARE(read->id, change.id);
}

void TestSegment::shouldReadWhatAnotherProgramWrote()
{
    const auto read = readFeedLine(
        R"( { "op" : "put", "data" : { "title" : "é" }, "id":"bron-\u0031", "type":"article", "seq":3, "new":[] } )");
    QVERIFY(read);
    QCOMPARE(read->id, QStringLiteral("bron-1"));
    QCOMPARE(read->json, QByteArray(R"({"title":"é"})"));
    const auto gone = readFeedLine(R"({"seq":4,"op":"del","type":"article","id":"x","why":1})");
    QVERIFY(gone);
    QCOMPARE(gone->operation, RecordChange::Operation::Delete);
    const auto nothing = readFeedLine(R"({"op":"void","seq":5})");
    QVERIFY(nothing);
    QCOMPARE(nothing->operation, RecordChange::Operation::Void);
}

void TestSegment::shouldRefuseABadLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<FeedError>("error");
    const auto row = [](const char *name, const QByteArray &line,
                        FeedError error = FeedError::Malformed) {
        QTest::newRow(name) << line << error;
    };
    const QByteArray start = R"({"seq":1,"op":"put","type":"article","id":"a","data":)";
    row("empty", "");
    row("no JSON", "hello");
    row("data cut off", start + R"({"title":"a})");
    row("two objects", start + R"({"a":1}},{"b":{}})" + "}");
    row("more behind", start + R"({"a":1},"data":{"b":1}}})");
    row("data an array", start + "[1]}");
    row("bad UTF-8", start + "{\"title\":\"\xff\xfe\"}}");
    row("unknown operation", R"({"seq":1,"op":"move","type":"article","id":"a"})");
    row("no id", R"({"seq":1,"op":"del","type":"article"})");
    row("no type", R"({"seq":1,"op":"put","id":"a","data":{}})");
    row("number nought", R"({"seq":0,"op":"void"})");
    row("number too large", R"({"seq":99999999999999999999,"op":"void"})");
    row("endless id",
        R"({"seq":1,"op":"del","type":"article","id":")" + QByteArray(500, 'a') + "\"}");
    row("huge", start + "{\"t\":\"" + QByteArray(limits::recordBytes + 5000, 'x') + "\"}}",
        FeedError::TooLarge);
    row("deep", start + R"({"a":)" + QByteArray(5000, '[') + QByteArray(5000, ']') + "}}");
}

void TestSegment::shouldRefuseABadLine()
{
    QFETCH(QByteArray, line);
    QFETCH(FeedError, error);
    const auto read = readFeedLine(line);
    QVERIFY(!read);
    QCOMPARE(read.error(), error);
}

void TestSegment::shouldEscapeNames()
{
    RecordChange change{
        1, RecordChange::Operation::Delete, QStringLiteral("new\"type"), QStringLiteral("é\\"), {},
        {}};
    const auto read = readFeedLine(feedLine(change).chopped(1));
    QVERIFY(read);
    QCOMPARE(read->type, change.type);
    QCOMPARE(read->id, change.id);
}

void TestSegment::shouldSkipUpToTheCursor()
{
    const QByteArray bytes = putLine(5, "a") + putLine(6, "b") + putLine(7, "c");
    const auto read = readSegment(bytes, refTo(5, 7, bytes), 6);
    QVERIFY(read);
    QCOMPARE(read->size(), 1);
    QCOMPARE(read->first().id, QStringLiteral("c"));
}

void TestSegment::shouldRefuseAWrongSegment_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<SegmentRef>("ref");
    QTest::addColumn<FeedError>("error");
    const QByteArray good = putLine(5, "a") + putLine(6, "b");
    const SegmentRef ref = refTo(5, 6, good);
    QByteArray tampered = good;
    tampered[good.indexOf("\"a\"") + 1] = 'z';
    QTest::newRow("tampered byte") << tampered << ref << FeedError::WrongHash;
    QTest::newRow("cut off") << good.chopped(10) << ref << FeedError::WrongSize;
    QTest::newRow("longer") << QByteArray(good + "\n") << ref << FeedError::WrongSize;
    const QByteArray gap = putLine(5, "a") + putLine(7, "b");
    QTest::newRow("gap") << gap << refTo(5, 7, gap) << FeedError::BadSequence;
    const QByteArray twice = putLine(5, "a") + putLine(5, "b");
    QTest::newRow("double") << twice << refTo(5, 6, twice) << FeedError::BadSequence;
    QTest::newRow("too many") << good << refTo(5, 5, good) << FeedError::BadSequence;
    QTest::newRow("too few") << good << refTo(5, 7, good) << FeedError::BadSequence;
    const QByteArray open = good.chopped(1);
    QTest::newRow("no last line feed") << open << refTo(5, 6, open) << FeedError::Malformed;
}

void TestSegment::shouldRefuseAWrongSegment()
{
    QFETCH(QByteArray, bytes);
    QFETCH(SegmentRef, ref);
    QFETCH(FeedError, error);
    const auto read = readSegment(bytes, ref);
    QVERIFY(!read);
    QCOMPARE(read.error(), error);
}

void TestSegment::shouldReadASnapshot()
{
    const QByteArray bytes = putLine(2, "a") + putLine(9, "b");
    const auto read = readSnapshot(bytes, snapshotOf(12, 2, bytes));
    QVERIFY(read);
    QCOMPARE(read->size(), 2);
    QVERIFY(readSnapshot({}, snapshotOf(0, 0, {})));
}

void TestSegment::shouldRefuseAWrongSnapshot_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("count");
    const QByteArray gone = feedLine({3,
                                      RecordChange::Operation::Delete,
                                      QStringLiteral("article"),
                                      QStringLiteral("a"),
                                      {},
                                      {}});
    QTest::newRow("same id twice") << QByteArray(putLine(2, "a") + putLine(3, "a")) << 2;
    QTest::newRow("out of order") << QByteArray(putLine(3, "a") + putLine(2, "b")) << 2;
    QTest::newRow("beyond its number") << putLine(13, "a") << 1;
    QTest::newRow("a delete") << gone << 1;
    QTest::newRow("more than counted") << QByteArray(putLine(2, "a") + putLine(3, "b")) << 1;
    QTest::newRow("fewer than counted") << putLine(2, "a") << 2;
    QTest::newRow("nothing, though counted") << QByteArray() << 2;
}

void TestSegment::shouldRefuseAWrongSnapshot()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, count);
    const auto read = readSnapshot(bytes, snapshotOf(12, count, bytes));
    QVERIFY(!read);
    QCOMPARE(read.error(), FeedError::BadSequence);
}

void TestSegment::shouldFindMedia()
{
    const QString one = QString(64, QLatin1Char('1')) + QLatin1String(".png");
    const QString two = QString(64, QLatin1Char('2')) + QLatin1String(".webp");
    const QByteArray json = R"({"image":{"media":")" + one.toLatin1()
        + R"("},"text":"\"media\":\"no\"","body":[{"image":{ "media" : ")" + two.toLatin1()
        + R"("}},{"media":")" + one.toLatin1() + R"("},{"media":"../x"}]})";
    QCOMPARE(mediaReferences(json), (QStringList{one, two}));
}

QTEST_GUILESS_MAIN(TestSegment)
#include "tst_segment.moc"
