// SPDX-License-Identifier: GPL-3.0-or-later
// Breaks an import at each of its statements and kills a process that imports at random moments.

#include "storagefixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace naober;
using namespace naober::test;

namespace {

const QDate today(2026, 11, 20);
constexpr int linesPerSegment = 40;

/// Segment number \a number: some new records, and deletions of ones that came before.
QList<RecordChange> segment(int number)
{
    const int first = number * linesPerSegment;
    auto lines = SyntheticRecords(today).changes(linesPerSegment, first + 1, first);
    if (number > 0) {
        const RecordChange earlier = SyntheticRecords(today).change(first - 7, 0);
        lines[3] = del(first + 4, earlier.type, earlier.id);
        lines[4] = SyntheticRecords(today.addDays(1)).change(first - 5, first + 5);
    }
    return lines;
}

Cursor cursorAfter(int number)
{
    return {1, (number + 1) * linesPerSegment};
}

/// A few lines that do all that lines can do: every one of their statements is made to fail.
QList<RecordChange> smallSegment(bool second)
{
    const QString event = QStringLiteral("event");
    const QString article = QStringLiteral("article");
    QJsonObject soup = test::event(QStringLiteral("Soep met brood"),
                                   {{QStringLiteral("2026-11-24T12:00:00+01:00"), {}},
                                    {QStringLiteral("2026-11-25"), QStringLiteral("2026-11-28")}});
    soup.insert(QStringLiteral("location"),
                QJsonObject{{QStringLiteral("geo"),
                             QJsonObject{{QStringLiteral("latitude"), 51.4},
                                         {QStringLiteral("longitude"), 6.1}}}});
    soup.insert(QStringLiteral("categories"), QJsonArray{QStringLiteral("eten")});
    if (!second) {
        return {put(1, event, QStringLiteral("e1"), soup),
                put(2, article, QStringLiteral("a1"), titled(QStringLiteral("Oude woorden"))),
                put(3, article, QStringLiteral("a2"), titled(QStringLiteral("Blijft staan")))};
    }
    soup.insert(QStringLiteral("title"), QStringLiteral("Erwtensoep"));
    return {put(4, event, QStringLiteral("e1"), soup), put(5, event, QStringLiteral("e2"), soup),
            put(6, article, QStringLiteral("a2"), titled(QStringLiteral("Blijft staan"))),
            del(7, article, QStringLiteral("a1")),
            put(8, QStringLiteral("organization"), QStringLiteral("o1"),
                named(QStringLiteral("Harmonie Cecilia")))};
}

/// Applies segments until it is killed: what the child process does.
int applyForever(const QString &folder)
{
    auto store = RecordStore::open(folder);
    if (!store)
        return 1;
    const auto cursor = (*store)->cursor();
    if (!cursor)
        return 1;
    printf("ready\n");
    fflush(stdout);
    for (int number = static_cast<int>(cursor->seq) / linesPerSegment;; ++number) {
        if (!(*store)->applySegment(segment(number), cursorAfter(number)))
            return 1;
    }
}

/// What a store holds after segments 0 to \a number, applied without a mishap.
QMap<QString, QByteArray> expected(int number)
{
    QMap<QString, QByteArray> all;
    for (int i = 0; i <= number; ++i) {
        for (const RecordChange &line : segment(i)) {
            if (line.operation == RecordChange::Operation::Delete)
                all.remove(line.id);
            else
                all.insert(line.id, line.json);
        }
    }
    return all;
}

} // namespace

class TestRecordFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSurviveTheFailureOfEachStatement_data()
    {
        QTest::addColumn<bool>("snapshot");
        QTest::newRow("segment") << false;
        QTest::newRow("snapshot") << true;
    }

    void shouldSurviveTheFailureOfEachStatement()
    {
        QFETCH(bool, snapshot);
        QTemporaryDir folder;
        FailingStatement failing;
        auto store = RecordStore::open(folder.path(), &failing);
        QVERIFY(store);
        QVERIFY((*store)->applySegment(smallSegment(false), {1, 3}));
        const auto before = contents(**store);
        const auto apply = [&] {
            return snapshot ? (*store)->applySnapshot(smallSegment(true), {1, 8})
                            : (*store)->applySegment(smallSegment(true), {1, 8});
        };
        int failures = 0;
        bool applied = false;
        for (int i = 0; !applied; ++i) {
            failing.count = 0;
            failing.failAt = i;
            const auto result = apply();
            failing.failAt = -1;
            const Cursor cursor = *(*store)->cursor();
            if (!result) {
                ++failures;
                QCOMPARE(result.error(), StorageError::DiskFull);
                QCOMPARE(cursor, (Cursor{1, 3}));
                QCOMPARE(contents(**store), before);
                QVERIFY(isWhole(**store));
            } else {
                // Only what comes after the commit may fail unnoticed.
                QCOMPARE(cursor, (Cursor{1, 8}));
                applied = true;
            }
        }
        QVERIFY2(failures > 40, qPrintable(QString::number(failures)));
        QVERIFY(isWhole(**store));
        qInfo("%d statements failed, one after the other", failures);
        const auto again = apply();
        QVERIFY(again);
        QVERIFY(again->isEmpty());
    }

    void shouldSurviveTheFailureOfEachStatementOfOpening()
    {
        bool opened = false;
        int failures = 0;
        for (int i = 0; !opened; ++i) {
            QTemporaryDir folder;
            FailingStatement failing;
            failing.failAt = i;
            opened = RecordStore::open(folder.path(), &failing).has_value();
            failures += opened ? 0 : 1;
            auto again = RecordStore::open(folder.path());
            QVERIFY(again);
            QVERIFY((*again)->applySegment(segment(0), cursorAfter(0)));
        }
        QVERIFY(failures > 10);
    }

    void shouldBeSoundAfterBeingKilled()
    {
        constexpr int kills = 60;
        constexpr int longest = 20000; // milliseconds for all
        QTemporaryDir folder;
        QElapsedTimer timer;
        timer.start();
        int killed = 0;
        for (; killed < kills && timer.elapsed() < longest; ++killed) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--apply-forever"), folder.path()});
            QVERIFY(child.waitForReadyRead(10000));
            // The moment is random: no waiting for anything in particular.
            child.waitForFinished(QRandomGenerator::global()->bounded(300));
            QCOMPARE(child.state(), QProcess::Running);
            child.kill();
            QVERIFY(child.waitForFinished());
            auto store = RecordStore::open(folder.path());
            QVERIFY(store);
            QVERIFY(!(*store)->wasRebuilt());
            const Cursor cursor = *(*store)->cursor();
            QCOMPARE(cursor.seq % linesPerSegment, 0);
            if (killed % 10 == 9) {
                QVERIFY(isWhole(**store));
                QCOMPARE(contents(**store),
                         expected(static_cast<int>(cursor.seq) / linesPerSegment - 1));
            }
        }
        QVERIFY(killed >= 10);
        auto store = RecordStore::open(folder.path());
        QVERIFY(isWhole(**store));
        QVERIFY((*store)->cursor()->seq > 0);
        qInfo("killed %d times, %lld segments applied", killed,
              (*store)->cursor()->seq / linesPerSegment);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--apply-forever"))
        return applyForever(arguments.at(2));
    TestRecordFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recordfaults.moc"
