// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/image.h"
#include "feed/head.h"

#include "feed/envelope.h"
#include "feed/signingkey.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace naober;

using Change = std::function<void(QJsonObject &)>;
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(naober::FeedError)

namespace {

Head soundHead()
{
    Head head;
    head.feed = QStringLiteral("dorp");
    head.epoch = 2;
    head.seq = 12;
    head.time = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
    head.staleAfter = std::chrono::hours(48);
    head.snapshot = {8, {}, QByteArray(32, 's'), 100, 3};
    head.snapshot.path = snapshotPath(8, head.snapshot.sha256);
    head.logFirst = 6;
    for (const auto &[from, to] : {std::pair<qint64, qint64>{6, 10}, {11, 12}}) {
        SegmentRef ref{from, to, {}, QByteArray(32, char('a' + from)), 50};
        ref.path = segmentPath(from, to, ref.sha256);
        head.segments.append(ref);
    }
    return head;
}

/// The head's JSON with one segment's field set.
Change inSegment(int index, const QString &field, const QJsonValue &value)
{
    return [=](QJsonObject &json) {
        QJsonObject log = json[QLatin1String("log")].toObject();
        QJsonArray segments = log[QLatin1String("segments")].toArray();
        QJsonObject segment = segments[index].toObject();
        segment[field] = value;
        segments[index] = segment;
        log[QLatin1String("segments")] = segments;
        json[QLatin1String("log")] = log;
    };
}

Change inObject(const QString &object, const QString &field, const QJsonValue &value)
{
    return [=](QJsonObject &json) {
        QJsonObject inner = json[object].toObject();
        inner[field] = value;
        json[object] = inner;
    };
}

Change atTop(const QString &field, const QJsonValue &value)
{
    return [=](QJsonObject &json) { json[field] = value; };
}

} // namespace

class TestHead : public QObject
{
    Q_OBJECT

private slots:
    void shouldComeBackAsItWas();
    void shouldIgnoreWhatItDoesNotKnow();
    void shouldRefuseWhatIsWrong_data();
    void shouldRefuseWhatIsWrong();
    void shouldRefuseAHugeHead();
    void shouldNotParseWhatIsNotSigned();
    void shouldAcceptOnlyWhatIsNewer();
    void shouldKnowWhenItIsStale();
    void shouldTellMediaNamesFromPaths();
};

void TestHead::shouldComeBackAsItWas()
{
    const SigningKey key = SigningKey::generate();
    Head head = soundHead();
    head.nextKey = SigningKey::generate().publicKey();
    head.submissions = QUrl(QStringLiteral("https://dorp.nl/v1/submissions"));
    const auto opened = openHead(sealHead(head, {&key}), {key.publicKey()});
    QVERIFY(opened);
    QCOMPARE(opened->head, head);
    QCOMPARE(opened->signedBy, key.publicKey());
}

void TestHead::shouldIgnoreWhatItDoesNotKnow()
{
    QJsonObject json = QJsonDocument::fromJson(headToJson(soundHead())).object();
    json.insert(QStringLiteral("later"), QJsonObject{{QStringLiteral("a"), 1}});
    const auto head = headFromJson(QJsonDocument(json).toJson());
    QVERIFY(head);
    QCOMPARE(*head, soundHead());
}

void TestHead::shouldRefuseWhatIsWrong_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<FeedError>("error");
    const auto row = [](const char *name, const Change &change,
                        FeedError error = FeedError::Malformed) {
        QTest::newRow(name) << change << error;
    };
    const QString path = QStringLiteral("path");
    row("later version", atTop(QStringLiteral("vdf"), 2), FeedError::UnknownVersion);
    row("no version", atTop(QStringLiteral("vdf"), QJsonValue::Null));
    row("strange feed id", atTop(QStringLiteral("feed"), QStringLiteral("../dorp")));
    row("no epoch", atTop(QStringLiteral("epoch"), 0));
    row("seq in words", atTop(QStringLiteral("seq"), QStringLiteral("12")));
    row("seq not whole", atTop(QStringLiteral("seq"), 12.5));
    row("seq beyond the log", atTop(QStringLiteral("seq"), 13));
    row("no time", atTop(QStringLiteral("time"), QStringLiteral("yesterday")));
    row("no lifetime", atTop(QStringLiteral("staleAfter"), 0));
    row("bad next key", atTop(QStringLiteral("nextKey"), QStringLiteral("abc")));
    row("path upwards", inSegment(0, path, QStringLiteral("log/../../etc/passwd")));
    row("absolute path", inSegment(0, path, QStringLiteral("/etc/passwd")));
    row("path to elsewhere", inSegment(0, path, QStringLiteral("https://evil.example/x.ndjson")));
    row("another name", inSegment(0, path, QStringLiteral("log/6-10-0000000000000000.ndjson")));
    row("hash too short", inSegment(0, QStringLiteral("sha256"), QStringLiteral("abcd")));
    row("gap in the log", inSegment(1, QStringLiteral("from"), 12));
    row("backward segment", inSegment(1, QStringLiteral("to"), 10));
    row("negative size", inSegment(0, QStringLiteral("bytes"), -1));
    row("huge segment", inSegment(0, QStringLiteral("bytes"), feedlimits::segment + 1),
        FeedError::TooLarge);
    row("huge snapshot",
        inObject(QStringLiteral("snapshot"), QStringLiteral("bytes"), feedlimits::snapshot + 1),
        FeedError::TooLarge);
    row("snapshot upwards",
        inObject(QStringLiteral("snapshot"), path, QStringLiteral("snapshot/../head.json")));
    row("no snapshot", atTop(QStringLiteral("snapshot"), QJsonValue::Null));
    row("log after the snapshot", inObject(QStringLiteral("log"), QStringLiteral("first"), 10));
    row("no log", atTop(QStringLiteral("log"), QJsonValue::Null));
}

void TestHead::shouldRefuseWhatIsWrong()
{
    QFETCH(Change, change);
    QFETCH(FeedError, error);
    QJsonObject json = QJsonDocument::fromJson(headToJson(soundHead())).object();
    change(json);
    const auto head = headFromJson(QJsonDocument(json).toJson());
    QVERIFY(!head);
    QCOMPARE(head.error(), error);
}

void TestHead::shouldRefuseAHugeHead()
{
    const SigningKey key = SigningKey::generate();
    QByteArray bytes = sealHead(soundHead(), {&key});
    bytes.append(QByteArray(feedlimits::head, ' '));
    QCOMPARE(openHead(bytes, {key.publicKey()}).error(), FeedError::TooLarge);
}

void TestHead::shouldNotParseWhatIsNotSigned()
{
    // Both wrong: what counts first is the signature.
    const SigningKey key = SigningKey::generate();
    const SigningKey other = SigningKey::generate();
    const QByteArray bytes =
        envelope::seal("application/vnd.naober.head+json", R"({"vdf":99})", {&other});
    QCOMPARE(openHead(bytes, {key.publicKey()}).error(), FeedError::WrongKey);
    QCOMPARE(openHead(bytes, {other.publicKey()}).error(), FeedError::UnknownVersion);
}

void TestHead::shouldAcceptOnlyWhatIsNewer()
{
    const Head head = soundHead(); // (2, 12)
    QVERIFY(acceptHead(head, QStringLiteral("dorp"), {}));
    QVERIFY(acceptHead(head, QStringLiteral("dorp"), {2, 12}));
    QVERIFY(acceptHead(head, QStringLiteral("dorp"), {1, 4000}));
    QCOMPARE(acceptHead(head, QStringLiteral("dorp"), {2, 13}).error(), FeedError::Rollback);
    QCOMPARE(acceptHead(head, QStringLiteral("dorp"), {3, 1}).error(), FeedError::Rollback);
    QCOMPARE(acceptHead(head, QStringLiteral("stad"), {}).error(), FeedError::WrongFeed);
    // The same place, signed anew or replayed.
    QVERIFY(acceptHead(head, QStringLiteral("dorp"), {2, 12}, head.time));
    QVERIFY(acceptHead(head, QStringLiteral("dorp"), {2, 12}, head.time.addSecs(-60)));
    QCOMPARE(acceptHead(head, QStringLiteral("dorp"), {2, 12}, head.time.addSecs(60)).error(),
             FeedError::Rollback);
    // What is newer may have been signed by a clock that was put right.
    QVERIFY(acceptHead(head, QStringLiteral("dorp"), {2, 11}, head.time.addSecs(60)));
}

void TestHead::shouldKnowWhenItIsStale()
{
    const Head head = soundHead();
    QVERIFY(!head.isStale(head.time.addDays(2)));
    QVERIFY(head.isStale(head.time.addDays(2).addSecs(1)));
}

void TestHead::shouldTellMediaNamesFromPaths()
{
    const QString hash(64, QLatin1Char('a'));
    QVERIFY(isMediaName(hash + QLatin1String(".webp")));
    QVERIFY(!isMediaName(hash));
    QVERIFY(!isMediaName(hash + QLatin1String(".")));
    QVERIFY(!isMediaName(hash + QLatin1String("./x")));
    QVERIFY(!isMediaName(hash + QLatin1String(".toolong")));
    QVERIFY(!isMediaName(hash.toUpper() + QLatin1String(".png")));
    QVERIFY(!isMediaName(QLatin1String("../") + hash + QLatin1String(".png")));
}

QTEST_GUILESS_MAIN(TestHead)
#include "tst_head.moc"
