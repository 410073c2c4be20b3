// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncfixture.h"

#include "feed/envelope.h"
#include "feed/segment.h"
#include "storage/database.h"

#include <QProcess>

#include <functional>

using namespace naober;
using namespace std::chrono_literals;
using Outcome = SyncReport::Result;

using Trouble = std::function<void(SyncFixture &)>;
Q_DECLARE_METATYPE(Trouble)

class TestSyncRun : public QObject
{
    Q_OBJECT

private slots:
    void shouldBringEverythingAtFirst();
    void shouldAskOnceAndWriteNothingWhenNothingChanged();
    void shouldFetchLittleForOneChange();
    void shouldDeleteAndVoid();
    void shouldGoOnFromAnyNumber();
    void shouldTakeTheSnapshotWhenTheLogIsGone();
    void shouldFollowANewEpochByTheSnapshot();
    void shouldKeepTheDataInTrouble_data();
    void shouldKeepTheDataInTrouble();
    void shouldTellOfAStaleHeadOnA304();
    void shouldTellOfAStaleHeadThatIsNew();
    void shouldTryANewerHeadWhenAFileIsGone();
    void shouldGoOnWhereAConnectionWasCut();
    void shouldKeepTheDataOnAFullDisk();
    void shouldSurviveAFailureOfAnyStatement();
    void shouldTellThatNothingCanBeKept();
    void shouldRefuseAnotherVillagesStore();
    void shouldRotateTheKey();
    void shouldSyncFromAFolder();
    void shouldKeepTheDataWhenTheStickIsPulled();
    void shouldLeaveNoTraceOfWhatWasErased();
    void shouldStoreUnknownTypes();
    void shouldCancel();
    void shouldReportAsJson();
};

void TestSyncRun::shouldBringEverythingAtFirst()
{
    SyncFixture f;
    QVERIFY(f.writer->publish(FeedFixture::puts(600)));
    const SyncReport report = f.sync();
    COMPARE_SYNC(report, Outcome::Updated, SyncError::None);
    QCOMPARE(report.records, 600);
    QCOMPARE(report.seq, 600);
    QCOMPARE(report.requests, 2); // head and snapshot
    QCOMPARE(report.changes.changed.value(QStringLiteral("article")).size(), 600);
    QCOMPARE(f.articles(), 600);
    QCOMPARE(report.headTime, f.writer->head().time);
}

void TestSyncRun::shouldAskOnceAndWriteNothingWhenNothingChanged()
{
    SyncFixture f;
    QVERIFY(f.writer->publish(FeedFixture::puts(5)));
    COMPARE_SYNC(f.sync(), Outcome::Updated, SyncError::None);
    struct Watch : StatementObserver
    {
        QStringList seen;
        std::optional<StorageError> beforeStatement(const QString &sql) override
        {
            if (!sql.startsWith(QLatin1String("SELECT"))
                && !sql.startsWith(QLatin1String("PRAGMA")))
                seen.append(sql);
            return std::nullopt;
        }
    } watch;
    f.store.reset();
    f.store = f.openStore(&watch);
    watch.seen.clear();
    f.server.forgetQueries();
    const SyncReport report = f.sync();
    COMPARE_SYNC(report, Outcome::Unchanged, SyncError::None);
    QCOMPARE(report.requests, 1);
    QCOMPARE(report.bytes, 0);
    QCOMPARE(f.server.queries().size(), 1);
    QCOMPARE(watch.seen, QStringList());
}

void TestSyncRun::shouldFetchLittleForOneChange()
{
    SyncFixture f;
    const QString long_ = QString(1150, QLatin1Char('x'));
    QVERIFY(f.writer->publish(FeedFixture::puts(5000, long_)));
    COMPARE_SYNC(f.sync(), Outcome::Updated, SyncError::None);
    QVERIFY(f.writer->publish({FeedFixture::put(QStringLiteral("bron-7"), long_)}));
    const SyncReport report = f.sync();
    COMPARE_SYNC(report, Outcome::Updated, SyncError::None);
    QCOMPARE(report.records, 1);
    QCOMPARE(report.requests, 2);
    QVERIFY2(report.bytes <= 20000, qPrintable(QString::number(report.bytes)));
}

void TestSyncRun::shouldDeleteAndVoid()
{
    SyncFixture f;
    QVERIFY(f.writer->publish(FeedFixture::puts(5)));
    f.sync();
    QVERIFY(f.writer->publish({FeedFixture::del(QStringLiteral("bron-1"))}));
    QVERIFY(f.writer->erase({QStringLiteral("bron-2")}));
    const SyncReport report = f.sync();
    COMPARE_SYNC(report, Outcome::Updated, SyncError::None);
    QCOMPARE(report.deleted, 2);
    QCOMPARE(f.articles(), 3);
    QCOMPARE(f.store->cursor().value(), f.writer->head().cursor());
}

void TestSyncRun::shouldGoOnFromAnyNumber()
{
    SyncFixture f;
    QVERIFY(f.writer->publish(FeedFixture::puts(5)));
    f.sync();
    // Merged meanwhile: the reader's number is in the middle of a segment.
    for (int i = 0; i < 40; ++i)
        QVERIFY(f.writer->publish(
            {FeedFixture::put(QStringLiteral("bron-%1").arg(i), QStringLiteral("nieuw"))}));
    const SyncReport report = f.sync();
    COMPARE_SYNC(report, Outcome::Updated, SyncError::None);
    QCOMPARE(report.seq, 45);
    QCOMPARE(f.articles(), 40);
}

void TestSyncRun::shouldTakeTheSnapshotWhenTheLogIsGone()
{
    SyncFixture f;
    QVERIFY(f.writer->publish(FeedFixture::puts(10)));
    f.sync();
    QVERIFY(f.writer->publish({FeedFixture::del(QStringLiteral("bron-3"))}));
    f.feed.clock.advance(24h);
    QVERIFY(f.writer->publish(FeedFixture::puts(20 * 256, QStringLiteral("anders"))));
    f.feed.clock.advance(31 * 24h);
    QVERIFY(f.writer->publish({FeedFixture::del(QStringLiteral("bron-4"))}));
    QVERIFY(f.writer->head().logFirst > 11);
    const SyncReport report = f.sync();
    COMPARE_SYNC(report, Outcome::Updated, SyncError::None);
    QCOMPARE(f.articles(), f.writer->live().size());
    QCOMPARE(f.store->cursor().value(), f.writer->head().cursor());
}

void TestSyncRun::shouldFollowANewEpochByTheSnapshot()
{
    SyncFixture f;
    QVERIFY(f.writer->publish(FeedFixture::puts(5)));
    f.sync();
    // A backup of now; the reader then sees more than it knows.
    const QString backup = f.feed.temporary.filePath(QStringLiteral("backup"));
    f.writer.reset();
    QVERIFY(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), f.feed.dir, backup})
            == 0);
    f.writer = f.feed.open();
    QVERIFY(f.writer->publish({FeedFixture::put(QStringLiteral("later"), {}),
                               FeedFixture::del(QStringLiteral("bron-0"))}));
    f.sync();
    QCOMPARE(f.articles(), 5);
    f.writer.reset();
    QVERIFY(QDir(f.feed.dir).removeRecursively());
    QVERIFY(QDir().rename(backup, f.feed.dir));
    // Without a new epoch it is a rollback.
    COMPARE_SYNC(f.sync(), Outcome::Failed, SyncError::Rollback);
    f.writer = f.feed.open();
    QVERIFY(f.writer->restoreAsNewEpoch());
    const SyncReport report = f.sync();
    COMPARE_SYNC(report, Outcome::Updated, SyncError::None);
    QCOMPARE(f.store->cursor().value(), f.writer->head().cursor());
    QVERIFY(f.store->record(QStringLiteral("bron-0")).value().has_value());
    QVERIFY(!f.store->record(QStringLiteral("later")).value().has_value());
}

namespace {

void answerHead(SyncFixture &f, const QByteArray &body)
{
    HttpAnswer answer;
    answer.body = body;
    f.server.set(QStringLiteral("/head.json"), answer);
}

void answerStatus(SyncFixture &f, const QString &path, int status)
{
    HttpAnswer answer;
    answer.status = status;
    f.server.set(path, answer);
}

QString newestSegment(const SyncFixture &f)
{
    return QLatin1Char('/') + f.writer->head().segments.last().path;
}

QByteArray flipped(QByteArray bytes)
{
    bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
    return bytes;
}

void answerSegment(SyncFixture &f, const std::function<QByteArray(QByteArray)> &change)
{
    HttpAnswer answer;
    answer.body = change(FeedFixture::contentOf(f.feed.dir + newestSegment(f)));
    f.server.set(newestSegment(f), answer);
}

void signHead(SyncFixture &f, const std::function<void(Head &)> &change)
{
    Head head = f.writer->head();
    change(head);
    answerHead(f, sealHead(head, {&f.feed.key}));
}

/// A head rightly signed over a payload that no writer of ours makes.
void signPayload(SyncFixture &f, const QByteArray &from, const QByteArray &to)
{
    QByteArray payload = headToJson(f.writer->head());
    payload.replace(from, to);
    answerHead(f, envelope::seal("application/vnd.naober.head+json", payload, {&f.feed.key}));
}

} // namespace

void TestSyncRun::shouldKeepTheDataInTrouble_data()
{
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<SyncError>("error");
    const auto row = [](const char *name, const Trouble &trouble, SyncError error) {
        QTest::newRow(name) << trouble << error;
    };
    const QString head = QStringLiteral("/head.json");
    const auto whole = [](const SyncFixture &f) { return FeedFixture::contentOf(f.headPath()); };
    row(
        "wrong key",
        [](SyncFixture &f) {
            const SigningKey other = SigningKey::generate();
            answerHead(f, sealHead(f.writer->head(), {&other}));
        },
        SyncError::WrongKey);
    row(
        "tampered head",
        [=](SyncFixture &f) {
            QByteArray sealed = whole(f);
            sealed.replace(headToJson(f.writer->head()).toBase64().left(40),
                           flipped(headToJson(f.writer->head())).toBase64().left(40));
            const QByteArray payload = headToJson(f.writer->head());
            QByteArray changed = payload;
            changed.replace("\"epoch\":1", "\"epoch\":9");
            answerHead(f, whole(f).replace(payload.toBase64(), changed.toBase64()));
        },
        SyncError::Tampered);
    row(
        "tampered byte in a segment", [](SyncFixture &f) { answerSegment(f, flipped); },
        SyncError::Tampered);
    row(
        "truncated segment",
        [](SyncFixture &f) {
            answerSegment(f, [](const QByteArray &bytes) { return bytes.chopped(7); });
        },
        SyncError::Tampered);
    row(
        "swapped segment",
        [](SyncFixture &f) {
            const QString first = f.feed.path(f.writer->head().segments.first().path);
            answerSegment(f, [=](const QByteArray &) { return FeedFixture::contentOf(first); });
        },
        SyncError::Tampered);
    row(
        "longer segment",
        [](SyncFixture &f) {
            answerSegment(f, [](const QByteArray &b) { return QByteArray(b + b); });
        },
        SyncError::Tampered);
    row(
        "truncated head", [=](SyncFixture &f) { answerHead(f, whole(f).chopped(30)); },
        SyncError::NotAFeed);
    row(
        "HTML log-in page", [=](SyncFixture &f) { f.server.set(head, HttpAnswer::page()); },
        SyncError::CaptivePortal);
    row(
        "captive portal's redirect",
        [=](SyncFixture &f) {
            f.server.set(QStringLiteral("*"), HttpAnswer::redirect("http://127.0.0.2:9/login"));
        },
        SyncError::CaptivePortal);
    row(
        "log-in page for a segment",
        [](SyncFixture &f) { f.server.set(newestSegment(f), HttpAnswer::page()); },
        SyncError::CaptivePortal);
    row(
        "500", [=](SyncFixture &f) { answerStatus(f, head, 500); }, SyncError::ServerError);
    row(
        "500 for a segment", [](SyncFixture &f) { answerStatus(f, newestSegment(f), 500); },
        SyncError::ServerError);
    row(
        "404", [=](SyncFixture &f) { answerStatus(f, head, 404); }, SyncError::NotFound);
    row(
        "404 for a segment, for good",
        [](SyncFixture &f) { answerStatus(f, newestSegment(f), 404); }, SyncError::NotFound);
    row(
        "cut connection",
        [=](SyncFixture &f) {
            HttpAnswer cut;
            cut.body = whole(f);
            cut.cutAfter = 50;
            f.server.set(head, cut);
        },
        SyncError::ConnectionCut);
    row(
        "cut segment",
        [](SyncFixture &f) {
            HttpAnswer cut;
            cut.body = FeedFixture::contentOf(f.feed.dir + newestSegment(f));
            cut.cutAfter = 20;
            f.server.set(newestSegment(f), cut);
        },
        SyncError::ConnectionCut);
    row(
        "nobody there", [](SyncFixture &f) { f.server.goAway(); }, SyncError::Unreachable);
    row(
        "silence",
        [=](SyncFixture &f) {
            HttpAnswer silent;
            silent.silent = true;
            f.server.set(head, silent);
        },
        SyncError::Timeout);
    row(
        "old head",
        [](SyncFixture &f) {
            signHead(f, [](Head &h) {
                h.seq = 3;
                h.logFirst = 4;
                h.segments.clear();
                h.snapshot = {3, snapshotPath(3, sha256({})), sha256({}), 0, 0};
            });
        },
        SyncError::Rollback);
    row(
        "replayed older epoch",
        [](SyncFixture &f) {
            const Head old = f.writer->head();
            QVERIFY(f.writer->restoreAsNewEpoch());
            QVERIFY(f.writer->publish({FeedFixture::put(QStringLiteral("bron-0"), {})}));
            COMPARE_SYNC(f.sync(), Outcome::Updated, SyncError::None);
            answerHead(f, sealHead(old, {&f.feed.key}));
        },
        SyncError::Rollback);
    row(
        "huge head", [=](SyncFixture &f) { answerHead(f, whole(f) + QByteArray(300 * 1024, ' ')); },
        SyncError::TooLarge);
    row(
        "huge segment announced",
        [](SyncFixture &f) {
            signHead(f, [](Head &h) { h.segments.last().bytes = feedlimits::segment + 1; });
        },
        SyncError::TooLarge);
    row(
        "another village's feed",
        [](SyncFixture &f) { signHead(f, [](Head &h) { h.feed = QStringLiteral("stad"); }); },
        SyncError::WrongFeed);
    row(
        "later version", [](SyncFixture &f) { signPayload(f, "\"vdf\":1", "\"vdf\":2"); },
        SyncError::UpdateNeeded);
    row(
        "path out of the folder",
        [](SyncFixture &f) { signPayload(f, "\"path\":\"log/", "\"path\":\"../log/"); },
        SyncError::Malformed);
}

void TestSyncRun::shouldKeepTheDataInTrouble()
{
    QFETCH(Trouble, trouble);
    QFETCH(SyncError, error);
    SyncFixture f;
    QVERIFY(f.writer->publish(FeedFixture::puts(5)));
    COMPARE_SYNC(f.sync(), Outcome::Updated, SyncError::None);
    QVERIFY(
        f.writer->publish({FeedFixture::put(QStringLiteral("nieuw"), QStringLiteral("nieuw"))}));
    trouble(f);
    if (QTest::currentTestFailed())
        return;
    const Cursor before = f.store->cursor().value();
    const qint64 articles = f.articles();
    const SyncReport report = f.sync();
    COMPARE_SYNC(report, Outcome::Failed, error);
    QCOMPARE(f.store->cursor().value(), before);
    QCOMPARE(f.articles(), articles);
    QVERIFY(f.store->record(QStringLiteral("bron-4")).value().has_value());
    QVERIFY(!syncErrorText(report.error).isEmpty());
    // Once the trouble is over, it goes on by itself.
    f.server.reset(QStringLiteral("/head.json"));
    f.server.reset(QStringLiteral("*"));
    f.server.reset(newestSegment(f));
    f.server.comeBack();
    const SyncReport after = f.sync();
    QVERIFY2(after.result != Outcome::Failed, qPrintable(syncErrorName(after.error)));
    QCOMPARE(f.store->cursor().value(), f.writer->head().cursor());
}

void TestSyncRun::shouldTellOfAStaleHeadOnA304()
{
    SyncFixture f;
    QVERIFY(f.writer->publish(FeedFixture::puts(5)));
    f.sync();
    f.feed.clock.advance(47h);
    COMPARE_SYNC(f.sync(), Outcome::Unchanged, SyncError::None);
    f.feed.clock.advance(2h);
    const SyncReport report = f.sync();
    COMPARE_SYNC(report, Outcome::Unchanged, SyncError::Stale);
    QCOMPARE(report.bytes, 0);
    QCOMPARE(report.headTime, f.writer->head().time);
    QCOMPARE(f.articles(), 5);
    QVERIFY(*f.writer->resignIfDue());
    COMPARE_SYNC(f.sync(), Outcome::Unchanged, SyncError::None);
}

void TestSyncRun::shouldTellOfAStaleHeadThatIsNew()
{
    SyncFixture f;
    QVERIFY(f.writer->publish(FeedFixture::puts(5)));
    f.feed.clock.advance(49h);
    const SyncReport report = f.sync();
    COMPARE_SYNC(report, Outcome::Updated, SyncError::Stale);
    QCOMPARE(f.articles(), 5);
}

void TestSyncRun::shouldTryANewerHeadWhenAFileIsGone()
{
    SyncFixture f;
    QVERIFY(f.writer->publish(FeedFixture::puts(5)));
    // A cache hands out the head of before an erasure, whose files are gone.
    HttpAnswer old;
    old.body = FeedFixture::contentOf(f.headPath());
    QVERIFY(f.writer->erase({QStringLiteral("bron-1")}));
    f.server.setOnce(QStringLiteral("/head.json"), old);
    const SyncReport report = f.sync();
    COMPARE_SYNC(report, Outcome::Updated, SyncError::None);
    QCOMPARE(f.articles(), 4);
    QCOMPARE(report.requests, 4); // head, missing file, head, snapshot
}

void TestSyncRun::shouldGoOnWhereAConnectionWasCut()
{
    SyncFixture f;
    QVERIFY(f.writer->publish(FeedFixture::puts(5)));
    f.sync();
    QVERIFY(f.writer->publish(FeedFixture::puts(256, QStringLiteral("een"))));
    QVERIFY(f.writer->publish(FeedFixture::puts(5, QStringLiteral("twee"))));
    HttpAnswer cut;
    cut.body = FeedFixture::contentOf(f.feed.dir + newestSegment(f));
    cut.cutAfter = 10;
    f.server.setOnce(newestSegment(f), cut);
    const SyncReport report = f.sync();
    COMPARE_SYNC(report, Outcome::Failed, SyncError::ConnectionCut);
    QCOMPARE(report.seq, 261); // the segment before is in
    QVERIFY(!report.changes.isEmpty());
    f.server.forgetQueries();
    COMPARE_SYNC(f.sync(), Outcome::Updated, SyncError::None);
    QCOMPARE(f.server.queries().size(), 2);
}

void TestSyncRun::shouldKeepTheDataOnAFullDisk()
{
    SyncFixture f;
    QVERIFY(f.writer->publish(FeedFixture::puts(5)));
    f.sync();
    const qint64 pages =
        f.store->database().value(QStringLiteral("PRAGMA page_count"))->toLongLong();
    QVERIFY(f.store->database().exec(QStringLiteral("PRAGMA max_page_count=%1").arg(pages + 4)));
    QVERIFY(f.writer->publish(FeedFixture::puts(250, QString(2000, QLatin1Char('x')))));
    const SyncReport report = f.sync();
    COMPARE_SYNC(report, Outcome::Failed, SyncError::DiskFull);
    QCOMPARE(f.articles(), 5);
    QCOMPARE(f.store->cursor().value().seq, 5);
    QVERIFY(f.store->database().exec(QStringLiteral("PRAGMA max_page_count=1000000")));
    COMPARE_SYNC(f.sync(), Outcome::Updated, SyncError::None);
    QCOMPARE(f.articles(), 250);
}

namespace {

/// Lets so many statements run, then fails every one.
struct FailFrom : StatementObserver
{
    int left = -1; ///< -1: none fails
    int seen = 0;
    StorageError error = StorageError::DiskFull;

    std::optional<StorageError> beforeStatement(const QString &) override
    {
        ++seen;
        if (left < 0 || left-- > 0)
            return std::nullopt;
        left = 0;
        return error;
    }
};

} // namespace

void TestSyncRun::shouldSurviveAFailureOfAnyStatement()
{
    SyncFixture f;
    QVERIFY(f.writer->publish(FeedFixture::puts(3)));
    f.sync();
    FailFrom observer;
    f.store.reset();
    f.store = f.openStore(&observer);
    int tries = 0;
    for (bool whole = false; !whole; ++tries) {
        QVERIFY2(tries < 500, "never succeeds");
        QVERIFY(f.writer->publish(
            {FeedFixture::put(QStringLiteral("bron-1"), QString::number(tries))}));
        observer.left = tries;
        observer.seen = 0;
        const SyncReport report = f.sync();
        whole = observer.left > 0;
        observer.left = -1;
        QCOMPARE(f.articles(), 3);
        const Cursor cursor = f.store->cursor().value();
        const Cursor head = f.writer->head().cursor();
        // All of it or nothing, and the number tells which.
        const auto record = f.store->record(QStringLiteral("bron-1")).value();
        QCOMPARE(record->data.value(QLatin1String("title")).toString() == QString::number(tries),
                 cursor == head);
        if (whole)
            COMPARE_SYNC(report, Outcome::Updated, SyncError::None);
        else if (cursor != head)
            COMPARE_SYNC(report, Outcome::Failed, SyncError::DiskFull);
        f.sync();
        QCOMPARE(f.store->cursor().value(), head);
    }
    QVERIFY(tries > 3);
}

void TestSyncRun::shouldTellThatNothingCanBeKept()
{
    SyncFixture f;
    QVERIFY(f.writer->publish(FeedFixture::puts(3)));
    f.sync();
    QVERIFY(f.writer->publish(FeedFixture::puts(4, QStringLiteral("nieuw"))));
    QVERIFY(f.store->database().exec(QStringLiteral("PRAGMA query_only=1")));
    const SyncReport report = f.sync();
    COMPARE_SYNC(report, Outcome::Failed, SyncError::ReadOnly);
    QCOMPARE(f.articles(), 3);
}

void TestSyncRun::shouldRefuseAnotherVillagesStore()
{
    SyncFixture f;
    QVERIFY(f.writer->publish(FeedFixture::puts(5)));
    f.sync();
    f.pin.link.feed = QStringLiteral("stad");
    COMPARE_SYNC(f.sync(), Outcome::Failed, SyncError::OtherFeedStored);
    QCOMPARE(f.articles(), 5);
}

void TestSyncRun::shouldRotateTheKey()
{
    SyncFixture f;
    const SigningKey next = SigningKey::generate();
    const auto reopen = [&](const SigningKey &key, const SigningKey *announced) {
        f.writer.reset();
        f.writer =
            std::move(*FeedWriter::open(f.feed.dir, key, f.feed.options, f.feed.clock, announced));
        return f.writer->resignIfDue().has_value();
    };
    QVERIFY(reopen(f.feed.key, &next));
    QVERIFY(f.pin.follow(f.sync()));
    QCOMPARE(f.pin.nextKey, std::optional(next.publicKey()));
    QVERIFY(reopen(next, nullptr));
    QVERIFY(f.writer->publish(FeedFixture::puts(2)));
    const SyncReport report = f.sync();
    COMPARE_SYNC(report, Outcome::Updated, SyncError::None);
    QVERIFY(f.pin.follow(report));
    QCOMPARE(f.pin.link.key, next.publicKey());
    QVERIFY(!f.pin.nextKey);
    // The old key counts no longer.
    answerHead(f, sealHead(f.writer->head(), {&f.feed.key}));
    COMPARE_SYNC(f.sync(), Outcome::Failed, SyncError::WrongKey);
}

void TestSyncRun::shouldSyncFromAFolder()
{
    SyncFixture f;
    QVERIFY(f.writer->publish(FeedFixture::puts(300)));
    f.pin.link.base = QUrl::fromLocalFile(f.feed.dir + QLatin1Char('/'));
    const SyncReport report = f.sync();
    COMPARE_SYNC(report, Outcome::Updated, SyncError::None);
    QCOMPARE(report.requests, 2);
    QCOMPARE(f.articles(), 300);
    const SyncReport again = f.sync();
    COMPARE_SYNC(again, Outcome::Unchanged, SyncError::None);
    QCOMPARE(again.bytes, 0);
    QCOMPARE(f.server.queries().size(), 0);
}

void TestSyncRun::shouldKeepTheDataWhenTheStickIsPulled()
{
    SyncFixture f;
    QVERIFY(f.writer->publish(FeedFixture::puts(5)));
    f.pin.link.base = QUrl::fromLocalFile(f.feed.dir + QLatin1Char('/'));
    f.sync();
    f.writer.reset();
    QVERIFY(QDir(f.feed.dir).removeRecursively());
    COMPARE_SYNC(f.sync(), Outcome::Failed, SyncError::NotFound);
    QCOMPARE(f.articles(), 5);
}

void TestSyncRun::shouldLeaveNoTraceOfWhatWasErased()
{
    SyncFixture f;
    QVERIFY(f.writer->publish(FeedFixture::puts(300)));
    QVERIFY(f.writer->publish(
        {FeedFixture::put(QStringLiteral("truus"), QStringLiteral("GEHEIMWOORD"))}));
    f.sync();
    const auto traces = [&] {
        QStringList found;
        QDirIterator it(f.data.path(), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QByteArray content = FeedFixture::contentOf(it.next()).toLower();
            if (content.contains("geheimwoord"))
                found.append(it.fileName());
        }
        return found;
    };
    QVERIFY(!traces().isEmpty());
    QVERIFY(f.writer->erase({QStringLiteral("truus")}));
    COMPARE_SYNC(f.sync(), Outcome::Updated, SyncError::None);
    QCOMPARE(traces(), QStringList());
}

void TestSyncRun::shouldStoreUnknownTypes()
{
    SyncFixture f;
    RecordChange change = FeedFixture::put(QStringLiteral("x"), QStringLiteral("t"));
    change.type = QStringLiteral("hologram");
    QVERIFY(f.writer->publish({change}));
    COMPARE_SYNC(f.sync(), Outcome::Updated, SyncError::None);
    QVERIFY(f.store->record(QStringLiteral("x")).value().has_value());
}

void TestSyncRun::shouldCancel()
{
    SyncFixture f;
    HttpAnswer silent;
    silent.silent = true;
    f.server.set(QStringLiteral("/head.json"), silent);
    FeedClient client;
    SyncRun run(client, *f.store, f.pin, f.feed.clock);
    QList<SyncReport> reports;
    connect(&run, &SyncRun::finished, this, [&](const SyncReport &report) { reports += report; });
    run.start();
    QTRY_COMPARE(f.server.queries().size(), 1);
    run.cancel();
    run.cancel();
    QCOMPARE(reports.size(), 1);
    QCOMPARE(reports.first().error, SyncError::Cancelled);
}

void TestSyncRun::shouldReportAsJson()
{
    SyncReport report;
    report.result = Outcome::Failed;
    report.error = SyncError::WrongKey;
    report.requests = 1;
    report.bytes = 900;
    report.seq = 12;
    report.duration = 34ms;
    QCOMPARE(QJsonDocument(report.toJson()).toJson(QJsonDocument::Compact),
             QByteArray(R"({"bytes":900,"deleted":0,"error":"wrong-key","milliseconds":34,)"
                        R"("records":0,"requests":1,"result":"failed","seq":12})"));
    report.error = SyncError::None;
    QVERIFY(report.toJson().value(QLatin1String("error")).isNull());
}

QTEST_GUILESS_MAIN(TestSyncRun)
#include "tst_syncrun.moc"
