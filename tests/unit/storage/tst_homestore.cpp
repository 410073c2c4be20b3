// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filehealth.h"
#include "storage/homestore.h"
#include "storagefixture.h"

#include <QDir>
#include <QTemporaryDir>

using namespace naober;
using namespace naober::test;

class TestHomeStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void shouldKeepSettings()
    {
        {
            auto store = open();
            QVERIFY(store);
            QCOMPARE((*store)->origin(), HomeStore::Origin::Fresh);
            QCOMPARE(*(*store)->setting(key(), QStringLiteral("standaard")),
                     QStringLiteral("standaard"));
            QVERIFY((*store)->setSetting(key(), QStringLiteral("groot")));
            QVERIFY((*store)->setFeedLink(link()));
        }
        auto store = open();
        QCOMPARE((*store)->origin(), HomeStore::Origin::Existing);
        QCOMPARE(*(*store)->setting(key()), QStringLiteral("groot"));
        QCOMPARE(*(*store)->feedLink(), link());
        QCOMPARE(*(*store)->settingKeys(QStringLiteral("text.")), QStringList{key()});
        QVERIFY((*store)->setSetting(key(), QString()));
        QCOMPARE(*(*store)->setting(key(), QStringLiteral("weg")), QStringLiteral("weg"));
        QVERIFY((*store)->setFeedLink(QString()));
        QVERIFY((*store)->feedLink()->isEmpty());
    }

    void shouldSyncEachCommit()
    {
        auto store = open();
        Database &database = (*store)->database();
        QCOMPARE(database.value(QStringLiteral("PRAGMA synchronous"))->toInt(), 2);
        QCOMPARE(database.value(QStringLiteral("PRAGMA journal_mode"))->toString(),
                 QStringLiteral("wal"));
    }

    void shouldStayTheSameDevice()
    {
        const QString id = *(*open())->deviceId();
        QCOMPARE(id.size(), 36);
        QCOMPARE(*(*open())->deviceId(), id);
        QTemporaryDir other;
        QVERIFY(*(*HomeStore::open(other.path(), now()))->deviceId() != id);
    }

    void shouldRefuseANewerFile()
    {
        {
            auto store = open();
            QVERIFY((*store)->setSetting(key(), QStringLiteral("groot")));
            QVERIFY((*store)->database().exec(QStringLiteral("PRAGMA user_version=99")));
        }
        const auto store = open();
        QVERIFY(!store);
        QCOMPARE(store.error(), StorageError::NewerFile);
        // And it was not touched.
        auto database = Database::open(HomeStore::filePath(m_folder->path()));
        QCOMPARE((*database)
                     ->value(QStringLiteral("SELECT value FROM setting WHERE key = "
                                            "'text.size'"))
                     ->toString(),
                 QStringLiteral("groot"));
    }

    void shouldMakeTheSchemaWholeOrNotAtAll()
    {
        bool opened = false;
        for (int i = 0; !opened; ++i) {
            QTemporaryDir folder;
            FailingStatement failing;
            failing.failAt = i;
            opened = HomeStore::open(folder.path(), now(), &failing).has_value();
            const auto again = HomeStore::open(folder.path(), now());
            QVERIFY(again);
            QCOMPARE((*again)->deviceId()->size(), 36);
        }
    }

    void shouldBackUpOnceADayAndKeepTheNewest()
    {
        auto store = open();
        QVERIFY((*store)->setSetting(key(), QStringLiteral("groot")));
        const auto first = (*store)->backUpIfDue(now());
        QVERIFY(first);
        QCOMPARE(checkFile(*first), FileHealth::Sound);
        QVERIFY((*store)->backUpIfDue(now().addSecs(3600))->isEmpty());
        for (int day = 1; day <= 8; ++day)
            QVERIFY(!(*store)->backUpIfDue(now().addDays(day))->isEmpty());
        const QStringList kept = HomeStore::backups(m_folder->path());
        QCOMPARE(kept.size(), HomeStore::backupsKept);
        QVERIFY(kept.first().endsWith(QLatin1String("home-20261128-120000.sqlite")));
        QCOMPARE(QDir(m_folder->filePath(QStringLiteral("backups"))).entryList(QDir::Files).size(),
                 HomeStore::backupsKept);
    }

    void shouldRestoreTheNewestGoodBackup()
    {
        {
            auto store = open();
            QVERIFY((*store)->setSetting(key(), QStringLiteral("goed")));
            QVERIFY((*store)->backUp(now()));
            QVERIFY((*store)->setSetting(key(), QStringLiteral("later")));
            const auto bad = (*store)->backUp(now().addDays(1));
            ruin(*bad);
        }
        ruin(HomeStore::filePath(m_folder->path()));
        QCOMPARE(checkHealth(m_folder->path()).home, FileHealth::Damaged);
        auto store = HomeStore::open(m_folder->path(), now().addDays(2));
        QVERIFY(store);
        QCOMPARE((*store)->origin(), HomeStore::Origin::Restored);
        QCOMPARE((*store)->restoredFrom(), now());
        QCOMPARE(*(*store)->setting(key()), QStringLiteral("goed"));
        QVERIFY(QFile::exists(
            m_folder->filePath(QStringLiteral("home-damaged-20261122-120000.sqlite"))));
        QCOMPARE(checkHealth(m_folder->path()).home, FileHealth::Sound);
    }

    void shouldBeginAnewWithoutAGoodBackup()
    {
        {
            QVERIFY(open());
        }
        ruin(HomeStore::filePath(m_folder->path()));
        auto store = open();
        QVERIFY(store);
        QCOMPARE((*store)->origin(), HomeStore::Origin::Lost);
        QCOMPARE((*store)->deviceId()->size(), 36);
    }

    void shouldSetAsideWhatACheckFound()
    {
        {
            auto store = open();
            QVERIFY((*store)->setSetting(key(), QStringLiteral("goed")));
            QVERIFY((*store)->backUp(now()));
        }
        const auto restored = HomeStore::setAside(m_folder->path(), now());
        QVERIFY(restored);
        QCOMPARE(restored->origin, HomeStore::Origin::Restored);
        QCOMPARE(*(*open())->setting(key()), QStringLiteral("goed"));
    }

    void shouldEraseSecretsFromWhatItSetsAside()
    {
        {
            auto store = open();
            QVERIFY((*store)->setSetting(key(), QStringLiteral("groot-en-leesbaar")));
            QVERIFY((*store)->setSecret(key(), canary()));
        }
        QVERIFY(HomeStore::setAside(m_folder->path(), now()));
        QVERIFY(!filesHold(canary()));
        QVERIFY(filesHold(QStringLiteral("groot-en-leesbaar")));
    }

    void shouldEraseSecretsFromADamagedFile()
    {
        const QString path = HomeStore::filePath(m_folder->path());
        {
            auto store = open();
            QVERIFY((*store)->setSecret(key(), canary()));
            // Enough of the outbox for pages of its own, one of which is ruined.
            for (int n = 0; n < 20; ++n) {
                QVERIFY((*store)->database().exec(
                    QStringLiteral("INSERT INTO outbox VALUES (NULL, 's%1', '', '', x'', "
                                   "zeroblob(9000), 0, 0, 0, 0, 0)")
                        .arg(n)));
            }
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() - 4096));
        QVERIFY(file.write(QByteArray(4096, '!')) == 4096);
        file.close();
        QCOMPARE(checkHealth(m_folder->path()).home, FileHealth::Damaged);
        QVERIFY(filesHold(canary()));
        QVERIFY(HomeStore::setAside(m_folder->path(), now()));
        QVERIFY(!filesHold(canary()));
    }

    void shouldEraseASecretWhenAReaderIsGone_data()
    {
        QTest::addColumn<bool>("byWriting");
        QTest::newRow("with the next thing that is kept") << true;
        QTest::newRow("when it is asked to") << false;
    }

    void shouldEraseASecretWhenAReaderIsGone()
    {
        QFETCH(const bool, byWriting);
        auto store = open();
        QVERIFY((*store)->database().exec(QStringLiteral("PRAGMA busy_timeout=50")));
        QVERIFY((*store)->setSecret(key(), canary()));
        QVERIFY(!(*store)->owesScrub());
        {
            // Somebody reads for a while.
            auto reader = Database::open(HomeStore::filePath(m_folder->path()));
            QVERIFY((*reader)->exec(QStringLiteral("BEGIN")));
            QVERIFY((*reader)->value(QStringLiteral("SELECT count(*) FROM setting")));
            QVERIFY((*store)->setSecret(key(), QString()));
            QVERIFY((*store)->owesScrub());
            QVERIFY(filesHold(canary()));
            QVERIFY((*reader)->exec(QStringLiteral("COMMIT")));
        }
        if (byWriting)
            QVERIFY((*store)->setSetting(key(), QStringLiteral("groot")));
        else
            (*store)->settle();
        QVERIFY(!(*store)->owesScrub());
        QVERIFY(!filesHold(canary()));
    }

    void shouldSayThatTheFolderCannotBeMade()
    {
        QFile blocking(m_folder->filePath(QStringLiteral("data")));
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        const auto store = HomeStore::open(blocking.fileName(), now());
        QVERIFY(!store);
        QCOMPARE(store.error(), StorageError::CannotOpen);
    }

private:
    static QString key() { return QStringLiteral("text.size"); }
    static QString link() { return QStringLiteral("https://dorp.nl/feed#feed=x&key=y"); }
    static QString canary() { return QStringLiteral("KANARIE-van-dit-apparaat"); }
    bool filesHold(const QString &text) const
    {
        QDir folder(m_folder->path());
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text.toUtf8()))
                return true;
        }
        return false;
    }
    static QDateTime now() { return QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC); }
    Result<std::unique_ptr<HomeStore>, StorageError> open() const
    {
        return HomeStore::open(m_folder->path(), now());
    }
    static void ruin(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(static_cast<int>(file.size()), '!'));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestHomeStore)
#include "tst_homestore.moc"
