// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filehealth.h"
#include "storage/snapshotimport.h"
#include "storagefixture.h"

#include <QTemporaryDir>

#include <QCoreApplication>
#include <QProcess>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace naober;
using namespace naober::test;

namespace {

/// What the child process does, as somebody who may only read \a folder.
int readOnly(const QString &folder)
{
    const auto store = RecordStore::open(folder);
    if (!store)
        return 10;
    const auto count = (*store)->count(RecordType::Article);
    if (!count || *count != 1 || !(*store)->isReadOnly())
        return 11;
    const auto applied = (*store)->applySegment({}, {1, 2});
    if (applied || applied.error() != StorageError::ReadOnly)
        return 12;
    FeedState state;
    state.failures = 1;
    const auto saved = (*store)->saveState(state);
    return !saved && saved.error() == StorageError::ReadOnly ? 0 : 13;
}

} // namespace

class TestRecordStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = RecordStore::open(m_folder->path());
        QVERIFY(opened);
        m_store = std::move(*opened);
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void shouldBeginEmpty()
    {
        QCOMPARE(*m_store->cursor(), Cursor{});
        QVERIFY(m_store->counts()->isEmpty());
        QVERIFY(!m_store->village()->has_value());
        QVERIFY(!m_store->wasRebuilt());
    }

    void shouldApplyASegmentAndItsCursor()
    {
        const auto applied = m_store->applySegment(
            {put(1, article(), QStringLiteral("a"), titled(QStringLiteral("Een"))),
             put(2, QStringLiteral("later-type"), QStringLiteral("z"), named(QStringLiteral("?"))),
             RecordChange{3, RecordChange::Operation::Void, {}, {}, {}, {}}},
            {1, 3});
        QVERIFY(applied);
        QCOMPARE(applied->changedCount, 2);
        QCOMPARE(applied->changed.value(article()), QStringList{QStringLiteral("a")});
        QCOMPARE(*m_store->cursor(), (Cursor{1, 3}));
        const auto record = m_store->record(QStringLiteral("a"));
        QCOMPARE((*record)->data.value(QLatin1String("title")).toString(), QStringLiteral("Een"));
        // What this version does not know is kept all the same.
        QCOMPARE((*m_store->record(QStringLiteral("z")))->type, QStringLiteral("later-type"));
    }

    void shouldReplaceAndDelete()
    {
        QVERIFY(m_store->applySegment(
            {put(1, article(), QStringLiteral("a"), titled(QStringLiteral("Een"))),
             put(2, article(), QStringLiteral("b"), titled(QStringLiteral("Twee")))},
            {1, 2}));
        const auto applied = m_store->applySegment(
            {put(3, article(), QStringLiteral("a"), titled(QStringLiteral("Drie"))),
             del(4, article(), QStringLiteral("b")), del(5, article(), QStringLiteral("nobody"))},
            {1, 5});
        QVERIFY(applied);
        QCOMPARE(applied->changedCount, 1);
        QCOMPARE(applied->removed.value(article()), QStringList{QStringLiteral("b")});
        QCOMPARE(applied->removedCount, 1);
        QVERIFY(!m_store->record(QStringLiteral("b"))->has_value());
        QVERIFY(isWhole(*m_store));
    }

    void shouldDoNothingTheSecondTime()
    {
        const auto lines = SyntheticRecords(QDate(2026, 11, 20)).changes(40);
        QVERIFY(m_store->applySegment(lines, {1, 40}));
        const auto before = contents(*m_store);
        const auto again = m_store->applySegment(lines, {1, 40});
        QVERIFY(again);
        QVERIFY(again->isEmpty());
        QCOMPARE(contents(*m_store), before);
        const auto snapshot = m_store->applySnapshot(lines, {1, 40});
        QVERIFY(snapshot);
        QVERIFY(snapshot->isEmpty());
        QVERIFY(isWhole(*m_store));
    }

    void shouldSkipLinesItHas()
    {
        QVERIFY(m_store->applySegment(
            {put(1, article(), QStringLiteral("a"), titled(QStringLiteral("Een"))),
             put(2, article(), QStringLiteral("a"), titled(QStringLiteral("Twee")))},
            {1, 2}));
        const auto overlap = m_store->applySegment(
            {put(1, article(), QStringLiteral("a"), titled(QStringLiteral("Een"))),
             put(2, article(), QStringLiteral("a"), titled(QStringLiteral("Twee"))),
             put(3, article(), QStringLiteral("b"), titled(QStringLiteral("Drie")))},
            {1, 3});
        QVERIFY(overlap);
        QCOMPARE(overlap->changedCount, 1);
        QCOMPARE((*m_store->record(QStringLiteral("a")))->data, titled(QStringLiteral("Twee")));
    }

    void shouldRefuseACursorThatGoesBack()
    {
        QVERIFY(m_store->applySegment(
            {put(5, article(), QStringLiteral("a"), titled(QStringLiteral("Een")))}, {2, 5}));
        for (const Cursor &older : {Cursor{2, 4}, Cursor{1, 900}}) {
            const auto back = m_store->applySnapshot({}, older);
            QVERIFY(!back);
            QCOMPARE(back.error(), StorageError::Failed);
        }
        QCOMPARE(*m_store->cursor(), (Cursor{2, 5}));
        QCOMPARE(contents(*m_store).size(), 1);
    }

    void shouldMakeTheRecordsEqualToASnapshot()
    {
        const SyntheticRecords records(QDate(2026, 11, 20));
        QVERIFY(m_store->applySegment(records.changes(30), {1, 30}));
        auto lines = records.changes(20, 31, 10);
        const auto applied = m_store->applySnapshot(lines, {1, 60});
        QVERIFY(applied);
        QCOMPARE(applied->changedCount, 0);
        QCOMPARE(applied->removedCount, 10);
        QCOMPARE(*m_store->cursor(), (Cursor{1, 60}));
        QCOMPARE(contents(*m_store).size(), 20);
        QVERIFY(!m_store->record(QStringLiteral("event-0"))->has_value());
        QVERIFY(isWhole(*m_store));
    }

    void shouldTakeASnapshotInPortions()
    {
        const SyntheticRecords records(QDate(2026, 11, 20));
        auto import = m_store->beginSnapshot();
        QVERIFY(import);
        for (int from = 0; from < 60; from += 20)
            QVERIFY((*import)->add(records.changes(20, from + 1, from)));
        const auto applied = (*import)->commit({3, 60});
        QVERIFY(applied);
        QCOMPARE(applied->changedCount, 60);
        import->reset();
        QCOMPARE(*m_store->cursor(), (Cursor{3, 60}));
    }

    void shouldForgetASnapshotThatBreaksOff()
    {
        const SyntheticRecords records(QDate(2026, 11, 20));
        QVERIFY(m_store->applySegment(records.changes(5), {1, 5}));
        const auto before = contents(*m_store);
        {
            auto import = m_store->beginSnapshot();
            QVERIFY((*import)->add(records.changes(20, 6, 20)));
        }
        QCOMPARE(contents(*m_store), before);
        QCOMPARE(*m_store->cursor(), (Cursor{1, 5}));
        QVERIFY(isWhole(*m_store));
    }

    void shouldBelongToOneFeed()
    {
        QVERIFY(*m_store->adoptFeed(QStringLiteral("dorp")));
        QVERIFY(*m_store->adoptFeed(QStringLiteral("dorp")));
        QVERIFY(m_store->applySegment(
            {put(1, article(), QStringLiteral("a"), titled(QStringLiteral("Een")))}, {1, 1}));
        QVERIFY(!*m_store->adoptFeed(QStringLiteral("stad")));
        QCOMPARE(contents(*m_store).size(), 1);
        QVERIFY(m_store->forgetFeed());
        QVERIFY(contents(*m_store).isEmpty());
        QCOMPARE(*m_store->state(), FeedState{});
        QVERIFY(*m_store->adoptFeed(QStringLiteral("stad")));
        QCOMPARE(m_store->state()->feed, QStringLiteral("stad"));
        QVERIFY(isWhole(*m_store));
    }

    void shouldRememberTheFeedsState()
    {
        FeedState state;
        state.etag = QByteArrayLiteral("\"abc\"");
        state.headTime = QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);
        state.staleAfter = state.headTime.addDays(2);
        state.failures = 3;
        state.nextTry = state.headTime.addSecs(600);
        QVERIFY(m_store->saveState(state));
        reopen();
        QCOMPARE(*m_store->state(), state);
        state.nextTry = {};
        state.failures = 0;
        QVERIFY(m_store->saveState(state));
        QCOMPARE(*m_store->state(), state);
    }

    void shouldWriteNothingWhenNothingChanged()
    {
        QVERIFY(m_store->adoptFeed(QStringLiteral("dorp")));
        QVERIFY(m_store->saveState({}));
        const auto lines = SyntheticRecords(QDate(2026, 11, 20)).changes(10);
        QVERIFY(m_store->applySnapshot(lines, {1, 10}));
        const auto changes = [this] {
            return m_store->database().value(QStringLiteral("SELECT total_changes()"))->toInt();
        };
        const int before = changes();
        const auto state = m_store->state();
        QVERIFY(m_store->saveState(*state));
        QVERIFY(m_store->adoptFeed(QStringLiteral("dorp")));
        QVERIFY(m_store->finishErasing());
        QVERIFY(m_store->applySnapshot(lines, {1, 10}));
        QCOMPARE(changes(), before);
    }

    void shouldShowOthersWhatIsCommitted()
    {
        auto reader = RecordStore::open(m_folder->path());
        QVERIFY(reader);
        QVERIFY(m_store->applySegment(
            {put(1, article(), QStringLiteral("a"), titled(QStringLiteral("Een")))}, {1, 1}));
        QVERIFY((*reader)->record(QStringLiteral("a"))->has_value());
        QCOMPARE(*(*reader)->cursor(), (Cursor{1, 1}));
    }

    void shouldReplaceADamagedFile()
    {
        m_store.reset();
        QFile file(RecordStore::filePath(m_folder->path()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(4096, '!'));
        file.close();
        QCOMPARE(checkHealth(m_folder->path()).records, FileHealth::Damaged);
        reopen();
        QVERIFY(m_store->wasRebuilt());
        QCOMPARE(*m_store->cursor(), Cursor{});
        QCOMPARE(checkHealth(m_folder->path()).records, FileHealth::Sound);
    }

    void shouldFindDamageInTheMiddle()
    {
        QVERIFY(
            m_store->applySegment(SyntheticRecords(QDate(2026, 11, 20)).changes(200), {1, 200}));
        QVERIFY(m_store->database().checkpoint());
        m_store.reset();
        const QString path = RecordStore::filePath(m_folder->path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 page = 8; page < file.size() / 4096; page += 3) {
            file.seek(page * 4096);
            file.write(QByteArray(4096, '\x7f'));
        }
        file.close();
        QCOMPARE(checkFile(path), FileHealth::Damaged);
        QVERIFY(RecordStore::discard(m_folder->path()));
        QCOMPARE(checkFile(path), FileHealth::Missing);
        reopen();
        QVERIFY(m_store->applySegment(SyntheticRecords(QDate(2026, 11, 20)).changes(20), {1, 20}));
    }

    void shouldRemoveFilesOfOtherSchemas()
    {
        for (const char *name : {"feed-0.sqlite", "feed-0.sqlite-wal", "feed-99.sqlite"}) {
            QFile file(m_folder->filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QFile other(m_folder->filePath(QStringLiteral("home.sqlite")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        reopen();
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("feed-0.sqlite"))));
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("feed-0.sqlite-wal"))));
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("feed-99.sqlite"))));
        QVERIFY(other.exists());
    }

    void shouldIndexAgainWhatAnotherVersionIndexed()
    {
        QVERIFY(m_store->applySegment(SyntheticRecords(QDate(2026, 11, 20)).changes(20), {1, 20}));
        Database &database = m_store->database();
        QVERIFY(database.exec(QStringLiteral("UPDATE meta SET value = '0' WHERE key = 'derived'")));
        QVERIFY(database.exec(QStringLiteral("DELETE FROM search")));
        QVERIFY(database.exec(QStringLiteral("DELETE FROM occurrence")));
        QVERIFY(!isWhole(*m_store));
        reopen();
        QVERIFY(isWhole(*m_store));
        QCOMPARE(*m_store->cursor(), (Cursor{1, 20}));
    }

    void shouldReadWhatMayOnlyBeRead()
    {
#ifdef Q_OS_UNIX
        QVERIFY(m_store->applySegment(
            {put(1, article(), QStringLiteral("a"), titled(QStringLiteral("Een")))}, {1, 1}));
        m_store.reset();
        const auto file = RecordStore::filePath(m_folder->path());
        constexpr auto readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        constexpr auto enterable = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(file, readable));
        QVERIFY(QFile::setPermissions(m_folder->path(), readable | enterable));
        QProcess child;
        // The superuser may write everywhere: then somebody else tries.
        child.setChildProcessModifier([] {
            constexpr uid_t nobody = 65534;
            if (geteuid() == 0 && setuid(nobody) != 0)
                _exit(1);
        });
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--read-only"), m_folder->path()});
        const bool ran = child.waitForFinished();
        QFile::setPermissions(m_folder->path(), readable | enterable | QFile::WriteOwner);
        if (!ran && child.error() == QProcess::FailedToStart)
            QSKIP("an unprivileged user cannot start this test program");
        QCOMPARE(child.exitCode(), 0);
#else
        QSKIP("needs a folder that may not be written to");
#endif
    }

    void shouldKeepEverythingOnAFullDisk()
    {
        QVERIFY(m_store->applySegment(SyntheticRecords(QDate(2026, 11, 20)).changes(20), {1, 20}));
        const auto before = contents(*m_store);
        Database &database = m_store->database();
        const int pages = database.value(QStringLiteral("PRAGMA page_count"))->toInt();
        QVERIFY(database.exec(QStringLiteral("PRAGMA max_page_count=%1").arg(pages + 4)));
        const auto lines = SyntheticRecords(QDate(2026, 11, 20)).changes(100, 21, 20);
        const auto full = m_store->applySegment(lines, {1, 120});
        QVERIFY(!full);
        QCOMPARE(full.error(), StorageError::DiskFull);
        QCOMPARE(contents(*m_store), before);
        QCOMPARE(*m_store->cursor(), (Cursor{1, 20}));
        QVERIFY(database.exec(QStringLiteral("PRAGMA max_page_count=100000")));
        QVERIFY(m_store->applySegment(lines, {1, 120}));
        QCOMPARE(contents(*m_store).size(), 120);
    }

private:
    static QString article()
    {
        return QStringLiteral("article");
    }
    void reopen()
    {
        m_store.reset();
        auto opened = RecordStore::open(m_folder->path());
        QVERIFY(opened);
        m_store = std::move(*opened);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RecordStore> m_store;
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--read-only"))
        return readOnly(arguments.at(2));
    TestRecordStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recordstore.moc"
