// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "storage/transaction.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace naober;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldUseWalAndForeignKeys()
    {
        auto database = open();
        QVERIFY(database);
        QCOMPARE((*database)->value(QStringLiteral("PRAGMA journal_mode"))->toString(),
                 QStringLiteral("wal"));
        QCOMPARE((*database)->value(QStringLiteral("PRAGMA foreign_keys"))->toInt(), 1);
        QCOMPARE((*database)->value(QStringLiteral("PRAGMA synchronous"))->toInt(), 1);
    }

    void shouldSyncFullyOnRequest()
    {
        DatabaseOptions options;
        options.fullSync = true;
        options.secureDelete = true;
        auto database = Database::open(m_folder.filePath(QStringLiteral("full.sqlite")), options);
        QVERIFY(database);
        QCOMPARE((*database)->value(QStringLiteral("PRAGMA synchronous"))->toInt(), 2);
        QCOMPARE((*database)->value(QStringLiteral("PRAGMA secure_delete"))->toInt(), 1);
    }

    void shouldRollBackWhatIsNotCommitted()
    {
        auto database = open();
        QVERIFY((*database)->exec(QStringLiteral("CREATE TABLE a (x)")));
        {
            auto transaction = Transaction::begin(**database);
            QVERIFY(transaction);
            QVERIFY((*database)->exec(QStringLiteral("INSERT INTO a VALUES (1)")));
        }
        QCOMPARE((*database)->value(QStringLiteral("SELECT count(*) FROM a"))->toInt(), 0);
        {
            auto transaction = Transaction::begin(**database);
            QVERIFY(transaction);
            QVERIFY((*database)->exec(QStringLiteral("INSERT INTO a VALUES (1)")));
            QVERIFY(transaction->commit());
        }
        QCOMPARE((*database)->value(QStringLiteral("SELECT count(*) FROM a"))->toInt(), 1);
    }

    void shouldReportWhatCannotBePrepared()
    {
        auto database = open();
        Statement statement = (*database)->prepare(QStringLiteral("SELECT nonsense FROM nowhere"));
        const auto ran = statement.run();
        QVERIFY(!ran);
        QCOMPARE(ran.error(), StorageError::Failed);
    }

    void shouldLeaveNoLockBehindAStatement()
    {
        auto database = open();
        QVERIFY((*database)->exec(QStringLiteral("CREATE TABLE IF NOT EXISTS b (x)")));
        QVERIFY((*database)->exec(QStringLiteral("INSERT INTO b VALUES (1), (2)")));
        {
            Statement half = (*database)->prepare(QStringLiteral("SELECT x FROM b"));
            QVERIFY(half.run());
            QVERIFY(half.next());
        }
        QVERIFY((*database)->checkpoint());
        QCOMPARE(QFile(path() + QStringLiteral("-wal")).size(), 0);
    }

    void shouldNameAFolderThatIsNotThere()
    {
        const auto database = Database::open(m_folder.filePath(QStringLiteral("no/such/x.sqlite")));
        QVERIFY(!database);
        QCOMPARE(database.error(), StorageError::CannotOpen);
    }

    void shouldNameADamagedFile()
    {
        const QString damaged = m_folder.filePath(QStringLiteral("damaged.sqlite"));
        QFile file(damaged);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        const auto database = Database::open(damaged);
        QVERIFY(!database);
        QCOMPARE(database.error(), StorageError::Damaged);
    }

    void shouldNameAFullDisk()
    {
        auto database = open();
        QVERIFY((*database)->exec(QStringLiteral("CREATE TABLE c (x)")));
        const int pages = (*database)->value(QStringLiteral("PRAGMA page_count"))->toInt();
        QVERIFY((*database)->exec(QStringLiteral("PRAGMA max_page_count=%1").arg(pages + 2)));
        const auto filled =
            (*database)->exec(QStringLiteral("INSERT INTO c VALUES (zeroblob(100000))"));
        QVERIFY(!filled);
        QCOMPARE(filled.error(), StorageError::DiskFull);
    }

    void shouldNameAWriterInTheWay()
    {
        auto first = open();
        DatabaseOptions impatient;
        impatient.busyTimeout = std::chrono::milliseconds(20);
        auto second = Database::open(path(), impatient);
        QVERIFY(second);
        auto transaction = Transaction::begin(**first);
        QVERIFY(transaction);
        const auto other = Transaction::begin(**second);
        QVERIFY(!other);
        QCOMPARE(other.error(), StorageError::Busy);
    }

    void shouldReadOnlyWhatMayOnlyBeRead()
    {
        {
            QVERIFY(open());
        }
        DatabaseOptions reading;
        reading.mode = DatabaseOptions::Mode::Immutable;
        auto database = Database::open(path(), reading);
        QVERIFY(database);
        const auto transaction = Transaction::begin(**database);
        QVERIFY(!transaction);
        QCOMPARE(transaction.error(), StorageError::ReadOnly);
        const auto written = (*database)->exec(QStringLiteral("CREATE TABLE d (x)"));
        QVERIFY(!written);
        QCOMPARE(written.error(), StorageError::ReadOnly);
    }

    void shouldServeOneConnectionPerThread()
    {
        auto database = open();
        QVERIFY((*database)->exec(QStringLiteral("CREATE TABLE IF NOT EXISTS e (x)")));
        QVERIFY((*database)->exec(QStringLiteral("INSERT INTO e VALUES (7)")));
        int seen = 0;
        std::thread other([this, &seen] {
            auto own = open();
            if (own)
                seen = (*own)->value(QStringLiteral("SELECT x FROM e"))->toInt();
        });
        other.join();
        QCOMPARE(seen, 7);
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("test.sqlite")); }
    Result<std::unique_ptr<Database>, StorageError> open() const { return Database::open(path()); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
