// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/folderlock.h"
#include "storage/deskfile.h"
#include "support/hubclient.h"
#include "support/program.h"
#include "support/testvillage.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>
#include <QUuid>

using namespace naober;
using namespace naober::test;

namespace naober::test {

/// One desk of the village, driven as a script does.
struct DeskProgram
{
    QString folder;
    QString passphraseFile;
    int exitCode = -1;
    QByteArray words{}; ///< what it said to the person

    QString keys() const { return QString(passphraseFile + QStringLiteral(".keys")); }
    void start(QProcess &process, const QStringList &command) const
    {
        process.start(programPath(QStringLiteral("naober-desk")),
                      QStringList{QStringLiteral("--headless")} + command
                          + QStringList{QStringLiteral("--data"), folder, QStringLiteral("--keys"),
                                        keys(), QStringLiteral("--passphrase-file"), passphraseFile,
                                        QStringLiteral("--volunteer"), QStringLiteral("Ans")});
    }
    QJsonObject operator()(const QStringList &command, const QJsonObject &input = {})
    {
        QProcess process;
        start(process, command);
        process.write(QJsonDocument(input).toJson());
        process.closeWriteChannel();
        if (!process.waitForFinished(60000))
            process.kill();
        exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        words = process.readAllStandardError();
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }
};

} // namespace naober::test

namespace {

ProgramResult hub(const QStringList &arguments)
{
    return runProgram(QStringLiteral("naober-hub"), arguments);
}

} // namespace

/// A village with the real hub and real desks, each a process of its own.
class TestDeskPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_village.isValid(), qPrintable(m_village.error()));
        m_village.takeSubmissions();
        m_village.writeArticles(1);
        m_hub = std::make_unique<ServingHub>(m_village.configFile(), m_village.port());
        QVERIFY(m_hub->waitUntilReady());
        QFile secret(m_desks.filePath(QStringLiteral("passphrase")));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write("zonder papier geen balie\n");
        m_a = {m_desks.filePath(QStringLiteral("a")), secret.fileName()};
        m_b = {m_desks.filePath(QStringLiteral("b")), secret.fileName()};
    }

    void shouldMakeTheFirstDesk()
    {
        const QString recovery = m_desks.filePath(QStringLiteral("recovery"));
        const QJsonObject made =
            m_a({u"enroll"_qs, pairing(), u"--name"_qs, u"Balie"_qs, u"--recovery"_qs, recovery});
        QVERIFY2(m_a.exitCode == 0, m_a.words.constData());
        QCOMPARE(made.value(u"keysChanged"_qs).toBool(), true);
        // The hub publishes what came a moment later.
        QTRY_COMPARE_WITH_TIMEOUT(m_a({u"sync"_qs}).value(u"letter"_qs).toString(), u"A"_qs, wait);
        QVERIFY(QFile::exists(recovery));
    }

    void shouldUseAPairingCodeOnce()
    {
        m_codeOfB = pairing();
        (void)m_b({u"enroll"_qs, m_codeOfB, u"--name"_qs, u"Thuis"_qs});
        QVERIFY2(m_b.exitCode == 4, m_b.words.constData());
        DeskProgram thief{m_desks.filePath(QStringLiteral("c")), m_a.passphraseFile};
        (void)thief({u"enroll"_qs, m_codeOfB, u"--name"_qs, u"Dief"_qs});
        QCOMPARE(thief.exitCode, 1);
        QVERIFY(thief.words.contains("Another computer"));
    }

    void shouldLetTheSecondDeskInByItsNumber()
    {
        (void)m_a({u"sync"_qs});
        const QJsonObject status = m_b({u"status"_qs});
        const QString device = status.value(u"device"_qs).toString();
        (void)m_a({u"admit"_qs, device, u"000 000"_qs});
        QCOMPARE(m_a.exitCode, 1);
        (void)m_a({u"admit"_qs, device, status.value(u"checkNumber"_qs).toString()});
        QVERIFY2(m_a.exitCode == 0, m_a.words.constData());
        QTRY_VERIFY_WITH_TIMEOUT(synced(m_b), wait);
        QTRY_COMPARE_WITH_TIMEOUT(m_b({u"status"_qs}).value(u"letter"_qs).toString(), u"B"_qs,
                                  wait);
    }

    void shouldMeetAgainWithTheConflictVisible()
    {
        const QString id = m_a({u"begin"_qs}, {{u"name"_qs, u"Kanarie"_qs}, {u"phone"_qs, u"1"_qs}})
                               .value(u"case"_qs)
                               .toString();
        QCOMPARE(m_a.exitCode, 0);
        QTRY_VERIFY_WITH_TIMEOUT(synced(m_a) && synced(m_b) && shows(m_b, id), wait);
        (void)m_a({u"set"_qs, u"A-1"_qs}, {{u"phone"_qs, u"2"_qs}});
        (void)m_b({u"set"_qs, u"a-1"_qs}, {{u"phone"_qs, u"3"_qs}, {u"area"_qs, u"noord"_qs}});
        QCOMPARE(m_b.exitCode, 0);
        QVERIFY(synced(m_a));
        QVERIFY(synced(m_b));
        QTRY_VERIFY_WITH_TIMEOUT(
            synced(m_a) && synced(m_b) && m_a({u"show"_qs, id}) == m_b({u"show"_qs, id}), wait);
        const QJsonObject one = m_a({u"show"_qs, id});
        QCOMPARE(one.value(u"conflicts"_qs).toArray(), QJsonArray{u"phone"_qs});
        m_case = id;
    }

    void shouldPutTheDesksTextOnTheBoard()
    {
        (void)m_a({u"publish"_qs, m_case},
                  {{u"kind"_qs, u"ask"_qs}, {u"title"_qs, u"Wie rijdt mee?"_qs}});
        QVERIFY2(m_a.exitCode == 0, m_a.words.constData());
        (void)m_a({u"sync"_qs});
        QVERIFY2(m_a.exitCode == 0, m_a.words.constData());
        (void)m_a({u"move"_qs, m_case, u"agreed"_qs});
        QCOMPARE(m_a.exitCode, 1);
        QTRY_VERIFY_WITH_TIMEOUT(inVillage("Wie rijdt mee?"), 20000);
    }

    /// Both move one case while they are apart. The hub, which can read neither, does what came
    /// with both; the desks see that and put it right.
    void shouldShowWhatTheCaseSaysAfterTwoDesksMovedItApart()
    {
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const QByteArray owner(32, 'o');
        const HubClient client(m_village.port());
        // Sealed for nobody here: that something came can be seen, and the case be worked on.
        const QByteArray body = toBytes(
            submissionJson(QByteArray(48 + 512, 's'), QDateTime::currentDateTimeUtc().addDays(5)));
        QCOMPARE(client.submit(id, body, owner).status, 201);
        const auto status = [&] {
            return client.look(id, owner).json().value(u"status"_qs).toString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(synced(m_a) && shows(m_a, id), wait);
        (void)m_a({u"publish"_qs, id},
                  {{u"kind"_qs, u"ask"_qs}, {u"title"_qs, u"Wie maait het gras?"_qs}});
        QVERIFY2(m_a.exitCode == 0, m_a.words.constData());
        QVERIFY(synced(m_a));
        QCOMPARE(status(), u"published"_qs);
        QTRY_COMPARE_WITH_TIMEOUT(
            (synced(m_b), m_b({u"show"_qs, id}).value(u"state"_qs).toString()), u"open"_qs, wait);
        (void)m_a({u"move"_qs, id, u"proposed"_qs});
        (void)m_b({u"move"_qs, id, u"done"_qs});
        QCOMPARE(m_b.exitCode, 0);
        QVERIFY(synced(m_a));
        QVERIFY(synced(m_b));
        QTRY_COMPARE_WITH_TIMEOUT((synced(m_a), synced(m_b), status()), u"published"_qs, wait);
        const auto state = [&id](DeskProgram &desk) {
            return desk({u"show"_qs, id}).value(u"state"_qs).toString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(
            synced(m_a) && synced(m_b) && m_a({u"show"_qs, id}) == m_b({u"show"_qs, id}), wait);
        QCOMPARE(state(m_a), u"proposed"_qs);
        (void)m_a({u"erase"_qs, id});
        QCOMPARE(m_a.exitCode, 0);
        QVERIFY(synced(m_a));
    }

    void shouldKeepWhatWasDoneWhileTheHubIsAway()
    {
        QCOMPARE(m_hub->stop(), 0);
        (void)m_a({u"note"_qs, m_case, u"--text"_qs, u"Belt morgen terug"_qs});
        QCOMPARE(m_a.exitCode, 0);
        (void)m_a({u"sync"_qs});
        QCOMPARE(m_a.exitCode, 3);
        m_hub = std::make_unique<ServingHub>(m_village.configFile(), m_village.port());
        QVERIFY(m_hub->waitUntilReady());
        QVERIFY(m_a({u"sync"_qs}).value(u"sent"_qs).toInt() >= 1);
    }

    void shouldLetOneProgramAtATimeIntoADesk()
    {
        {
            FolderLock other(QDir(m_a.folder).filePath(u"desk.lock"_qs));
            QCOMPARE(other.tryLock(), FolderLock::Outcome::Held);
            for (const char *command : {"status", "sync", "turn", "list"}) {
                (void)m_a({QString::fromLatin1(command)});
                QCOMPARE(m_a.exitCode, 6);
                QVERIFY(m_a.words.contains("Another program"));
            }
        }
        QVERIFY(synced(m_a));
        // A program holds it for as long as it runs: this one waits for its input. It has the lock
        // when it has the file open.
        const QString open = QDir(m_a.folder).filePath(u"desk.sqlite-shm"_qs);
        QVERIFY(!QFile::exists(open));
        QProcess first;
        m_a.start(first, {u"begin"_qs});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(open), wait);
        (void)m_a({u"list"_qs});
        QCOMPARE(m_a.exitCode, 6);
        first.closeWriteChannel();
        QVERIFY(first.waitForFinished(wait));
        QCOMPARE(first.exitCode(), 2); // no input
        (void)m_a({u"list"_qs});
        QCOMPARE(m_a.exitCode, 0);
    }

    void shouldHoldNothingInClear()
    {
        for (const QString &folder : {m_village.folder(), m_desks.path()}) {
            QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                if (file.open(QIODevice::ReadOnly))
                    QVERIFY2(!file.readAll().contains("Kanarie"), qPrintable(file.fileName()));
            }
        }
    }

    void shouldExportAndEraseAPersonInOneAction()
    {
        const QString file = m_desks.filePath(QStringLiteral("export.json"));
        (void)m_a({u"erase"_qs, u"--person"_qs, u"kanarie"_qs, u"--file"_qs, file});
        QCOMPARE(m_a.exitCode, 0);
        QFile exported(file);
        QVERIFY(exported.open(QIODevice::ReadOnly));
        QVERIFY(exported.readAll().contains("Kanarie"));
        exported.close();
        QVERIFY(exported.remove());
        QVERIFY(synced(m_a));
        QTRY_VERIFY_WITH_TIMEOUT(synced(m_b) && !shows(m_b, m_case), wait);
        QCOMPARE(m_b({u"figures"_qs}).value(u"cases"_qs).toString(), u"<5"_qs);
    }

    void shouldOpenNothingOfAnOldCopyOfItsFolder()
    {
        DeskProgram copy{m_desks.filePath(QStringLiteral("copy")), m_a.passphraseFile};
        QVERIFY(QDir().mkpath(copy.folder));
        const QStringList files = QDir(m_a.folder).entryList(QDir::Files);
        for (const QString &file : files) {
            QVERIFY(QFile::copy(QDir(m_a.folder).filePath(file), QDir(copy.folder).filePath(file)));
        }
        (void)copy({u"list"_qs});
        QCOMPARE(copy.exitCode, 0);
        (void)m_a({u"turn"_qs});
        QVERIFY2(m_a.exitCode == 0, m_a.words.constData());
        const QJsonObject nothing = copy({u"list"_qs});
        QCOMPARE(copy.exitCode, 1);
        QVERIFY(nothing.isEmpty());
        QVERIFY(synced(m_a));
    }

    void shouldWipeARevokedDesk()
    {
        const QString device = m_b({u"status"_qs}).value(u"device"_qs).toString();
        // A change of its local key was cut off: the next one is kept already.
        const QString next = u"00112233445566ff"_qs;
        {
            const auto file = DeskFile::open(m_b.folder);
            QVERIFY(file);
            QVERIFY((*file)->setSetting(u"otherLocalKey"_qs, next));
        }
        const auto current = DeskFile::open(m_b.folder).value()->setting(u"localKey"_qs).value();
        const QDir keys(m_b.keys());
        // This one cannot be removed; all the rest must go.
        QVERIFY(keys.mkpath(QString(next + u".key/kept")));
        QVERIFY(keys.exists(QString(current + u".key")));
        QCOMPARE(hub({u"revoke"_qs, device, u"--config"_qs, m_village.configFile()}).exitCode, 0);
        (void)m_b({u"sync"_qs});
        QCOMPARE(m_b.exitCode, 1);
        QVERIFY(m_b.words.contains("disk"));
        QVERIFY(!keys.exists(QString(current + u".key")));
        QVERIFY(QDir(m_b.folder).entryList(QDir::Files).isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(
            synced(m_a) && m_a({u"status"_qs}).value(u"generation"_qs).toInt() == 3, wait);
    }

private:
    static constexpr int wait = 30000; ///< milliseconds, for what the hub does in its own time

    static bool synced(DeskProgram &desk)
    {
        (void)desk({u"sync"_qs});
        return desk.exitCode == 0;
    }
    static bool shows(DeskProgram &desk, const QString &id)
    {
        (void)desk({u"show"_qs, id});
        return desk.exitCode == 0;
    }
    QString pairing()
    {
        return QString::fromUtf8(hub({u"pair"_qs, u"--config"_qs, m_village.configFile(),
                                      u"--role"_qs, u"desk"_qs, u"--plain"_qs})
                                     .output)
            .trimmed();
    }
    bool inVillage(const QByteArray &text) const
    {
        QDirIterator it(m_village.feedFolder(), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                return true;
        }
        return false;
    }

    TestVillage m_village;
    QTemporaryDir m_desks;
    std::unique_ptr<ServingHub> m_hub;
    DeskProgram m_a;
    DeskProgram m_b;
    QString m_codeOfB;
    QString m_case;
};

QTEST_GUILESS_MAIN(TestDeskPrograms)
#include "tst_deskprograms.moc"
