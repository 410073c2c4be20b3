// SPDX-License-Identifier: GPL-3.0-or-later
// Breaks a desk's writing at each of its statements, kills a desk that writes, and damages its
// files.
#include "storage/filehealth.h"
#include "unit/desk/memoryvillage.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QTest>

#include <cstdio>

using namespace naober;

namespace {

/// A full disk from one statement on.
class FullDisk final : public StatementObserver
{
public:
    int failAt = -1; ///< -1: there is room
    int count = 0;
    std::optional<StorageError> beforeStatement(const QString &) override
    {
        return failAt >= 0 && count++ >= failAt ? std::optional(StorageError::DiskFull)
                                                : std::nullopt;
    }
};

DeskOutboxRow row(int n)
{
    return {QStringLiteral("event-%1").arg(n), QStringLiteral("case"),
            DeskOutboxRow::State::Waiting, QByteArray(2000, char('a' + n % 26))};
}

/// Writes events, saying of each when it is kept, until it is killed: the child process.
int writeForever(const QString &folder)
{
    auto file = DeskFile::open(folder);
    if (!file)
        return 1;
    const auto before = (*file)->outbox();
    if (!before)
        return 1;
    std::printf("ready\n");
    std::fflush(stdout);
    for (int n = int(before->size());; ++n) {
        if (!(*file)->append({row(n)}, QStringLiteral("number"), QString::number(n)))
            return 1;
        std::printf("%d\n", n);
        std::fflush(stdout);
    }
}

bool spoil(const QString &path, qint64 from, qint64 size)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(from)
        && file.write(QByteArray(qMin(size, file.size() - from), '\x5a')) > 0;
}

constexpr int pageSize = 4096;
constexpr int noSmallDisk = 77;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The files under \a folder that are \a bytes.
QStringList filesWith(const QByteArray &bytes, const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        if (bytesOf(files.next()) == bytes)
            found.append(files.filePath());
    }
    return found;
}

QStringList eventsIn(const QString &folder)
{
    QStringList events;
    const auto file = DeskFile::open(folder);
    const auto rows = file ? (*file)->outbox() : file.error();
    if (rows) {
        for (const DeskOutboxRow &each : *rows)
            events.append(each.event);
    }
    return events;
}

/// A desk with \a events events in its file.
bool writeDesk(const QString &folder, int events)
{
    const auto file = DeskFile::open(folder);
    bool ok = file && (*file)->setSecret(QStringLiteral("ring"), QByteArray(300, 'r'));
    for (int n = 0; ok && n < events; ++n)
        ok = bool((*file)->append({row(n)}, QStringLiteral("number"), QString::number(n)));
    return ok && (*file)->finishErasing();
}

/// As a power cut leaves it: the last six of eighteen events are in the log only.
bool writeDeskWithALog(const QString &folder)
{
    const QTemporaryDir whole;
    if (!writeDesk(whole.path(), 12))
        return false;
    const auto file = DeskFile::open(whole.path());
    for (int n = 12; n < 18; ++n) {
        if (!file || !(*file)->append({row(n)}, QStringLiteral("number"), QString::number(n)))
            return false;
    }
    const QString from = DeskFile::filePath(whole.path());
    const QString to = DeskFile::filePath(folder);
    return QFile::copy(from, to)
        && QFile::copy(from + QLatin1String("-wal"), to + QLatin1String("-wal"));
}

/// Mends a damaged desk with \a room bytes left on the disk; false if something went that was
/// there.
bool mendsInARoomOf(qint64 room, const QString &disk, const QStringList &expected, int &refused)
{
    const QString folder = QDir(disk).filePath(QStringLiteral("desk"));
    const QString path = DeskFile::filePath(folder);
    QDir(folder).removeRecursively();
    QFile filling(QDir(disk).filePath(QStringLiteral("filling")));
    filling.remove();
    if (!writeDesk(folder, 12) || !spoil(path, 8 * pageSize, pageSize))
        return false;
    const QByteArray before = bytesOf(path);
    const qint64 size = QStorageInfo(disk).bytesAvailable() - room;
    if (!filling.open(QIODevice::WriteOnly) || filling.write(QByteArray(size, 'x')) != size
        || !filling.flush()) {
        return false;
    }
    const auto mended = DeskHome::mend(folder);
    if (!mended && bytesOf(path) != before)
        return false;
    refused += mended ? 0 : 1;
    // With room again it goes, and as well as it ever would.
    filling.remove();
    return DeskHome::mend(folder) && eventsIn(folder) == expected
        && checkFile(path) == FileHealth::Sound;
}

/// The child process on a disk of a few megabytes: each amount of room from none to enough.
int mendOnASmallDisk(const QString &disk)
{
    const QString folder = QDir(disk).filePath(QStringLiteral("desk"));
    if (!writeDesk(folder, 12) || !spoil(DeskFile::filePath(folder), 8 * pageSize, pageSize)
        || !DeskHome::mend(folder)) {
        return 1;
    }
    const QStringList expected = eventsIn(folder);
    int refused = 0;
    int failures = expected.size() < 8 ? 1 : 0;
    for (int room = 0; room <= 400; room += 4) {
        if (!mendsInARoomOf(room * 1024, disk, expected, refused)) {
            std::printf("lost with %d KiB\n", room);
            ++failures;
        }
    }
    std::printf("refused %d times\n", refused);
    return failures == 0 && refused > 10 && refused < 100 ? 0 : 1;
}

int mendOnce(const QString &folder)
{
    std::printf("ready\n");
    std::fflush(stdout);
    return DeskHome::mend(folder) ? 0 : 1;
}

} // namespace

class TestDeskFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldWriteAllOrNothingOnAFullDisk_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"append", "remove", "rewrite"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void shouldWriteAllOrNothingOnAFullDisk()
    {
        QFETCH(QString, what);
        const QTemporaryDir folder;
        FullDisk disk;
        auto file = DeskFile::open(folder.path(), &disk);
        QVERIFY(file);
        QVERIFY((*file)->append({row(0), row(1)}, u"number"_qs, u"1"_qs));
        QVERIFY((*file)->setSecret(u"ring"_qs, "old"));
        const auto before = (*file)->outbox().value();
        const auto write = [&] {
            if (what == u"append"_qs)
                return (*file)->append({row(2), row(3)}, u"number"_qs, u"3"_qs);
            if (what == u"remove"_qs)
                return (*file)->remove({row(0).event, row(1).event});
            return (*file)->rewrite(
                [](const QString &, const QByteArray &) { return QByteArray("anew"); },
                {{u"number"_qs, u"3"_qs}});
        };
        int failures = 0;
        for (int i = 0;; ++i) {
            disk.count = 0;
            disk.failAt = i;
            const auto done = write();
            disk.failAt = -1;
            const bool changed = (*file)->outbox().value() != before;
            if (changed)
                break; // what comes after the commit may fail
            ++failures;
            QVERIFY(!done);
            QCOMPARE(done.error(), StorageError::DiskFull);
            QCOMPARE((*file)->setting(u"number"_qs).value(), u"1"_qs);
            QCOMPARE((*file)->secret(u"ring"_qs).value(), QByteArray("old"));
        }
        QVERIFY2(failures >= 3, qPrintable(QString::number(failures)));
        QVERIFY((*file)->finishErasing());
    }

    void shouldLoseNothingItSaidWasKept()
    {
        constexpr int kills = 12;
        const QTemporaryDir folder;
        int said = -1;
        for (int killed = 0; killed < kills; ++killed) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--write-forever"), folder.path()});
            QVERIFY(child.waitForReadyRead(10000));
            // The moment is random: no waiting for anything in particular.
            child.waitForFinished(QRandomGenerator::global()->bounded(100));
            QCOMPARE(child.state(), QProcess::Running);
            child.kill();
            QVERIFY(child.waitForFinished());
            const QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
            for (const QByteArray &line : lines) {
                bool isNumber = false;
                const int number = line.toInt(&isNumber);
                if (isNumber)
                    said = qMax(said, number);
            }
            const auto file = DeskFile::open(folder.path());
            QVERIFY(file);
            const auto rows = (*file)->outbox().value();
            QVERIFY(rows.size() > said);
            for (int n = 0; n < rows.size(); ++n)
                QCOMPARE(rows.at(n), row(n));
            // The number goes with its event.
            QCOMPARE((*file)->setting(u"number"_qs).value(), QString::number(rows.size() - 1));
        }
        QVERIFY(said > 0);
    }

    void shouldTakeADamagedFeedAnewAndKeepUnsentWork()
    {
        Village village;
        QVERIFY(village.begin());
        const QString path = RecordStore::filePath(village.folder.path());
        village.desk->close();
        QVERIFY(spoil(path, 4096, QFileInfo(path).size()));
        QCOMPARE(checkFile(path), FileHealth::Damaged);
        QVERIFY(DeskHome::mend(village.folder.path()).value());
        QVERIFY(village.desk->restart());
        QVERIFY(village.desk->home().book().hasUnsent());
        QVERIFY(!village.desk->round().error);
        QVERIFY(!village.desk->home().book().hasUnsent());
        QCOMPARE(village.textOf(village.desk->cases()), village.before);
        QVERIFY(!DeskHome::mend(village.folder.path()).value());
    }

    void shouldKeepWhatCanBeReadOfADamagedDesk_data()
    {
        QTest::addColumn<int>("page");
        // Which page holds what is SQLite's to say: each in turn.
        for (int page = 2; page <= 9; ++page)
            QTest::addRow("page %d", page) << page;
    }
    void shouldKeepWhatCanBeReadOfADamagedDesk()
    {
        QFETCH(int, page);
        const QTemporaryDir folder;
        QList<DeskOutboxRow> before;
        {
            const auto file = DeskFile::open(folder.path());
            QVERIFY(file);
            QVERIFY((*file)->setSecret(u"ring"_qs, QByteArray(300, 'r')));
            for (int n = 0; n < 12; ++n)
                QVERIFY((*file)->append({row(n)}, u"number"_qs, QString::number(n)));
            before = (*file)->outbox().value();
            QVERIFY((*file)->finishErasing());
        }
        const QString path = DeskFile::filePath(folder.path());
        QVERIFY(QFileInfo(path).size() >= 9 * pageSize);
        QVERIFY(spoil(path, qint64(page - 1) * pageSize, pageSize));
        QVERIFY(DeskHome::mend(folder.path()));
        QCOMPARE(checkFile(path), FileHealth::Sound);
        const auto file = DeskFile::open(folder.path());
        QVERIFY(file);
        const QList<DeskOutboxRow> after = (*file)->outbox().value();
        // What is there is what was there, in its order; one page costs one page.
        qsizetype from = 0;
        for (const DeskOutboxRow &kept : after) {
            if (kept.data != QByteArray(2000, kept.data.at(0)))
                continue; // a damaged page may still look like rows: no key opens those
            from = before.indexOf(kept, from);
            QVERIFY(from >= 0);
        }
        const bool hasKeys = !(*file)->secret(u"ring"_qs).value().isEmpty();
        QVERIFY(hasKeys || !after.isEmpty());
        QVERIFY(!QFile::exists(QDir(folder.path()).filePath(u"desk-damaged.sqlite"_qs)));
        QVERIFY(!QFile::exists(DeskFile::salvageFolder(folder.path())));
    }

    void shouldSetADeskAsideThatHasNoReadableKeys()
    {
        const QTemporaryDir folder;
        const QString path = DeskFile::filePath(folder.path());
        QList<QByteArray> damaged;
        for (int time = 0; time < 2; ++time) {
            QVERIFY(writeDesk(folder.path(), 12 + time));
            QVERIFY(spoil(path, 0, pageSize));
            damaged.append(bytesOf(path));
            QCOMPARE(checkFile(path), FileHealth::Damaged);
            QVERIFY(DeskHome::mend(folder.path()).value());
            QCOMPARE(checkFile(path), FileHealth::Sound);
            QVERIFY(eventsIn(folder.path()).isEmpty());
            // It is there for who can read more of it, after the second time too.
            for (const QByteArray &bytes : std::as_const(damaged))
                QCOMPARE(filesWith(bytes, folder.path()).size(), 1);
            QVERIFY(!DeskHome::mend(folder.path()).value());
        }
        QVERIFY(DeskHome::wipe(folder.path()));
        QVERIFY(!QDirIterator(folder.path(), QDir::Files, QDirIterator::Subdirectories).hasNext());
    }

    void shouldLoseNothingWhenTheDiskIsTooSmallToMend()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("unshare")).isEmpty())
            QSKIP("needs unshare to make a small disk");
        const QTemporaryDir disk;
        const QString script =
            QStringLiteral("mount -t tmpfs -o size=4m tmpfs \"$1\" || exit %1;"
                           " exec \"$0\" --mend-on-a-small-disk \"$1\" 2>/dev/null");
        QProcess child;
        child.start(QStringLiteral("unshare"),
                    {QStringLiteral("-rm"), QStringLiteral("sh"), QStringLiteral("-c"),
                     script.arg(noSmallDisk), QCoreApplication::applicationFilePath(),
                     disk.path()});
        QVERIFY(child.waitForFinished(120000));
        const QByteArray said = child.readAllStandardOutput();
        if (!said.contains("times") && !said.contains("lost"))
            QSKIP("this machine makes no small disk for a test");
        QVERIFY2(child.exitCode() == 0, said.constData());
    }

    void shouldGoOnMendingWhereItWasKilled_data()
    {
        QTest::addColumn<bool>("isSoundWithoutLog");
        QTest::newRow("damaged without its log") << false;
        QTest::newRow("sound without its log") << true;
    }
    void shouldGoOnMendingWhereItWasKilled()
    {
        QFETCH(bool, isSoundWithoutLog);
        const QTemporaryDir folder;
        const QTemporaryDir straight;
        const QString path = DeskFile::filePath(folder.path());
        const QString aside = QDir(folder.path()).filePath(u"desk-damaged.sqlite"_qs);
        const QString fresh = DeskFile::filePath(DeskFile::salvageFolder(folder.path()));
        QVERIFY(writeDeskWithALog(folder.path()));
        // Killed after the log was removed and before the new file took the place of the old.
        QVERIFY(QFile::copy(path, aside));
        QVERIFY(QFile::rename(path + u"-wal"_qs, QString(aside + u"-wal"_qs)));
        QVERIFY(spoil(aside, 8 * pageSize, pageSize));
        if (!isSoundWithoutLog)
            QVERIFY(spoil(path, 8 * pageSize, pageSize));
        for (const auto *suffix : {"", "-wal"}) {
            QVERIFY(QFile::copy(aside + QLatin1String(suffix),
                                DeskFile::filePath(straight.path()) + QLatin1String(suffix)));
        }
        QVERIFY(DeskHome::mend(straight.path()).value());
        const QStringList expected = eventsIn(straight.path());
        QVERIFY(expected.size() >= 14);
        QCOMPARE(expected.last(), row(17).event);
        QVERIFY(QDir().mkpath(DeskFile::salvageFolder(folder.path())));
        QVERIFY(QFile(fresh).open(QIODevice::WriteOnly));
        QVERIFY(DeskHome::mend(folder.path()).value());
        QCOMPARE(eventsIn(folder.path()), expected);
        QVERIFY(!QFile::exists(aside));
        QVERIFY(!QFile::exists(DeskFile::salvageFolder(folder.path())));
        QVERIFY(!DeskHome::mend(folder.path()).value());
    }

    void shouldMendAsWellAfterBeingKilledAnywhere()
    {
        constexpr int kills = 16;
        QStringList expected;
        for (int killed = 0; killed <= kills; ++killed) {
            const QTemporaryDir folder;
            QVERIFY(writeDeskWithALog(folder.path()));
            QVERIFY(spoil(DeskFile::filePath(folder.path()), 8 * pageSize, pageSize));
            if (killed == 0) {
                QVERIFY(DeskHome::mend(folder.path()).value());
                expected = eventsIn(folder.path());
                QVERIFY(expected.size() >= 14);
                QCOMPARE(expected.last(), row(17).event);
            } else {
                QProcess child;
                child.start(QCoreApplication::applicationFilePath(),
                            {QStringLiteral("--mend"), folder.path()});
                QVERIFY(child.waitForReadyRead(10000));
                child.waitForFinished(QRandomGenerator::global()->bounded(24));
                child.kill();
                QVERIFY(child.state() == QProcess::NotRunning || child.waitForFinished());
            }
            QVERIFY(DeskHome::mend(folder.path()));
            QCOMPARE(eventsIn(folder.path()), expected);
            QCOMPARE(QDir(folder.path())
                         .entryList(QDir::AllEntries | QDir::NoDotAndDotDot)
                         .join(QLatin1Char(' ')),
                     QStringLiteral("desk.sqlite"));
        }
    }

    void shouldGoOnWithoutItsSettings()
    {
        Village village;
        QVERIFY(village.begin());
        QVERIFY(!village.desk->round().error);
        village.desk->close();
        {
            const auto file = DeskFile::open(village.folder.path());
            QVERIFY((*file)->setSetting(u"localKey"_qs, QString(u""_qs)));
            QVERIFY((*file)->setSetting(u"number"_qs, QString(u""_qs)));
        }
        QCOMPARE(DeskVault::localKeyId(village.folder.path()).value(), MemoryDesk::localKey().id());
        QVERIFY(village.desk->restart());
        const auto made = village.desk->work().begin({{u"name"_qs, u"Bep"_qs}});
        QVERIFY(made);
        QCOMPARE(village.desk->home().book().cases().find(*made)->number, u"A-2"_qs);
    }

private:
    /// A desk with something that it has not sent.
    struct Village
    {
        QTemporaryDir folder;
        FakeClock clock;
        MemoryHub hub{clock};
        std::unique_ptr<MemoryDesk> desk;
        QString before;

        bool begin()
        {
            desk = std::make_unique<MemoryDesk>(hub, folder.path(), clock);
            if (!desk->enrol(u"Balie"_qs) || desk->round().error)
                return false;
            for (int n = 0; n < 20; ++n) {
                const QString id = newUuid();
                hub.submit(id, kioskSubmission(hub, id, {{u"name"_qs, u"Ans"_qs}}, clock.now()));
            }
            if (desk->round().error)
                return false;
            const QString id = desk->home().book().cases().ids().first();
            if (!desk->work().note(id, {u"Belt terug"_qs, {}, {}, {}}))
                return false;
            before = textOf(desk->cases());
            return true;
        }
        static QString textOf(const QMap<QString, QJsonObject> &cases)
        {
            QStringList lines;
            for (auto it = cases.begin(); it != cases.end(); ++it) {
                lines.append(it.key() + it->value(QLatin1String("state")).toString()
                             + QString::number(it->value(QLatin1String("log")).toArray().size()));
            }
            return lines.join(u'\n');
        }
    };
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--write-forever"))
        return writeForever(arguments.value(2));
    if (arguments.value(1) == QLatin1String("--mend"))
        return mendOnce(arguments.value(2));
    if (arguments.value(1) == QLatin1String("--mend-on-a-small-disk"))
        return mendOnASmallDisk(arguments.value(2));
    TestDeskFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_deskfaults.moc"
