// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filehealth.h"
#include "storage/outbox.h"
#include "storagefixture.h"

#include <QDir>
#include <QTemporaryDir>

using namespace naober;
using namespace naober::test;

/// What people left on this machine: kept through anything, sent once in order, then gone.
class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        cleanup();
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
    }
    void cleanup()
    {
        m_outbox.reset();
        m_home.reset();
    }

    void shouldKeepOverARestart();
    void shouldKeepTheSameOnce();
    void shouldSendInOrder();
    void shouldWaitForItsPredecessor();
    void shouldPostpone();
    void shouldRefuseWithAllThatFollows();
    void shouldExpire();
    void shouldTakeBack();
    void shouldStopWhenFull();
    void shouldStayOutOfBackups();
    void shouldLeaveNothingBehind();
    void shouldLeaveNothingBehindWhenAReaderIsGone();
    void shouldLoseNothingWhenTheDiskFails();
    void shouldMigrateAnOlderFile();

private:
    static QString feed() { return QStringLiteral("village"); }
    static QDateTime now() { return QDateTime({2026, 11, 21}, {12, 0}, Qt::UTC); }
    static OutboxEntry entry(const QString &name, const QString &after = {})
    {
        return {name,
                feed(),
                after.isNull() ? QStringLiteral("") : after,
                QByteArray(32, 'o'),
                QByteArray("{\"private\":\"CANARY-") + name.toUtf8() + "\"}",
                now(),
                now().addDays(30),
                0,
                {}};
    }
    void reopen()
    {
        m_outbox.reset();
        m_home.reset();
        auto home = HomeStore::open(m_folder->path(), now());
        QVERIFY(home);
        m_home = std::move(*home);
        m_outbox = std::make_unique<Outbox>(*m_home);
    }
    QString nextName() const
    {
        const auto next = m_outbox->next(feed(), now());
        return next && *next ? (*next)->submission : QString();
    }
    QByteArray filesOf() const
    {
        QByteArray all;
        QDir folder(m_folder->path());
        for (const QString &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HomeStore> m_home;
    std::unique_ptr<Outbox> m_outbox;
};

namespace {

QString a()
{
    return QStringLiteral("a");
}

QString b()
{
    return QStringLiteral("b");
}

QString c()
{
    return QStringLiteral("c");
}

} // namespace

void TestOutbox::shouldKeepOverARestart()
{
    QVERIFY(m_outbox->keep(entry(a())));
    reopen();
    const auto next = m_outbox->next(feed(), now());
    QVERIFY(next && *next);
    QCOMPARE(**next, entry(a()));
    QVERIFY(*m_outbox->holds(a()));
    QVERIFY(!*m_outbox->holds(b()));
}

void TestOutbox::shouldKeepTheSameOnce()
{
    QVERIFY(m_outbox->keep(entry(a())));
    OutboxEntry other = entry(a());
    other.body = "other";
    QVERIFY(m_outbox->keep(other));
    QCOMPARE(*m_outbox->waiting(), 1);
    QCOMPARE((*m_outbox->next(feed(), now()))->body, entry(a()).body);
}

void TestOutbox::shouldSendInOrder()
{
    for (const QString &name : {c(), a(), b()})
        QVERIFY(m_outbox->keep(entry(name)));
    for (const QString &name : {c(), a(), b()}) {
        QCOMPARE(nextName(), name);
        QVERIFY(m_outbox->acknowledge(name));
    }
    QVERIFY(nextName().isEmpty());
    QVERIFY(!m_outbox->nextDue(feed(), now())->isValid());
}

void TestOutbox::shouldWaitForItsPredecessor()
{
    QVERIFY(m_outbox->keep(entry(a())));
    QVERIFY(m_outbox->keep(entry(b(), a())));
    QVERIFY(m_outbox->postpone(a(), now().addSecs(60)));
    QVERIFY(nextName().isEmpty());
    QCOMPARE(*m_outbox->nextDue(feed(), now()), now().addSecs(60));
    QVERIFY(m_outbox->acknowledge(a()));
    QCOMPARE(nextName(), b());
}

void TestOutbox::shouldPostpone()
{
    QVERIFY(m_outbox->keep(entry(a())));
    QVERIFY(m_outbox->postpone(a(), now().addSecs(60)));
    QVERIFY(m_outbox->postpone(a(), now().addSecs(90)));
    QVERIFY(nextName().isEmpty());
    const auto later = m_outbox->next(feed(), now().addSecs(90));
    QCOMPARE((*later)->failures, 2);
    QCOMPARE((*later)->body, entry(a()).body);
}

void TestOutbox::shouldRefuseWithAllThatFollows()
{
    QVERIFY(m_outbox->keep(entry(a())));
    QVERIFY(m_outbox->keep(entry(b(), a())));
    QVERIFY(m_outbox->keep(entry(c())));
    QVERIFY(m_outbox->refuse(a(), QStringLiteral("not-allowed"), now()));
    QCOMPARE(nextName(), c());
    const auto refused = m_outbox->refused();
    QCOMPARE(refused->size(), 2);
    QCOMPARE(refused->first(), (RefusedEntry{a(), now(), now(), QStringLiteral("not-allowed")}));
    QVERIFY(m_outbox->forgetRefused());
    QVERIFY(m_outbox->refused()->isEmpty());
}

void TestOutbox::shouldExpire()
{
    QVERIFY(m_outbox->keep(entry(a())));
    QCOMPARE(*m_outbox->expire(feed(), now().addDays(31)), 0);
    QVERIFY(m_outbox->markTried(a()));
    QCOMPARE(*m_outbox->expire(feed(), now().addDays(30)), 0);
    // A clock that was never set says 1970.
    QCOMPARE(*m_outbox->expire(feed(), QDateTime({1970, 1, 2}, {0, 0}, Qt::UTC)), 0);
    QCOMPARE(*m_outbox->expire(feed(), now().addDays(31)), 1);
    QCOMPARE(m_outbox->refused()->first().problem, QStringLiteral("too-late"));
    QCOMPARE(*m_outbox->waiting(), 0);
}

void TestOutbox::shouldTakeBack()
{
    QVERIFY(m_outbox->keep(entry(a())));
    QVERIFY(m_outbox->keep(entry(b(), a())));
    QVERIFY(*m_outbox->takeBack(a()));
    QVERIFY(!*m_outbox->takeBack(a()));
    QCOMPARE(*m_outbox->waiting(), 0);
    QVERIFY(m_outbox->refused()->isEmpty());
}

void TestOutbox::shouldStopWhenFull()
{
    for (int i = 0; i < Outbox::mostEntries; ++i)
        QVERIFY(m_outbox->keep(entry(QString::number(i))));
    const auto more = m_outbox->keep(entry(a()));
    QVERIFY(!more);
    QCOMPARE(more.error(), StorageError::Failed);
    QVERIFY(m_outbox->acknowledge(QStringLiteral("0")));
    QVERIFY(m_outbox->keep(entry(a())));
}

void TestOutbox::shouldStayOutOfBackups()
{
    QVERIFY(m_outbox->keep(entry(a())));
    const auto path = m_home->backUp(now());
    QVERIFY(path);
    QFile backup(*path);
    QVERIFY(backup.open(QIODevice::ReadOnly));
    const QByteArray all = backup.readAll();
    QVERIFY(!all.contains("CANARY"));
    QVERIFY(!all.contains(QByteArray(32, 'o')));
    QCOMPARE(*m_outbox->waiting(), 1);
}

void TestOutbox::shouldLeaveNothingBehind()
{
    for (const QString &name : {a(), b(), c()}) {
        OutboxEntry large = entry(name);
        large.body += QByteArray(20'000, 'x') + large.body;
        QVERIFY(m_outbox->keep(large));
    }
    QVERIFY(filesOf().contains("CANARY"));
    QVERIFY(m_outbox->acknowledge(a()));
    QVERIFY(!filesOf().contains("CANARY-a"));
    QVERIFY(filesOf().contains("CANARY-b"));
    QVERIFY(m_outbox->refuse(b(), QStringLiteral("gone"), now()));
    QVERIFY(*m_outbox->takeBack(c()));
    QVERIFY(!filesOf().contains("CANARY"));
    QVERIFY(!filesOf().contains(QByteArray(32, 'o')));
}

void TestOutbox::shouldLeaveNothingBehindWhenAReaderIsGone()
{
    QVERIFY(m_home->database().exec(QStringLiteral("PRAGMA busy_timeout=50")));
    QVERIFY(m_outbox->keep(entry(a())));
    {
        auto reader = Database::open(HomeStore::filePath(m_folder->path()));
        QVERIFY((*reader)->exec(QStringLiteral("BEGIN")));
        QVERIFY((*reader)->value(QStringLiteral("SELECT count(*) FROM outbox")));
        // It was sent, whoever reads: that is no error.
        QVERIFY(m_outbox->acknowledge(a()));
        QVERIFY(m_home->owesScrub());
        QVERIFY(filesOf().contains("CANARY-a"));
        QVERIFY((*reader)->exec(QStringLiteral("COMMIT")));
    }
    m_home->settle();
    QVERIFY(!m_home->owesScrub());
    QVERIFY(!filesOf().contains("CANARY-a"));
}

void TestOutbox::shouldLoseNothingWhenTheDiskFails()
{
    // Each statement in turn fails: what was said to be kept is there, what failed is not half
    // there.
    int failures = 0;
    for (int i = 0; i == 0 || failures == i; ++i) {
        init();
        QVERIFY(m_outbox->keep(entry(a())));
        QVERIFY(m_outbox->keep(entry(b(), a())));
        cleanup();
        FailingStatement failing;
        auto home = HomeStore::open(m_folder->path(), now(), &failing);
        QVERIFY(home);
        bool kept = false;
        bool refused = false;
        {
            Outbox outbox(**home);
            failing.count = 0;
            failing.failAt = i;
            kept = bool(outbox.keep(entry(c())));
            refused = bool(outbox.refuse(a(), QStringLiteral("no"), now()));
            failing.failAt = -1;
        }
        failures += kept && refused ? 0 : 1;
        home->reset();
        reopen();
        QVERIFY(!kept || *m_outbox->holds(c()));
        QCOMPARE(*m_outbox->holds(a()), *m_outbox->holds(b()));
        QVERIFY(!refused || !*m_outbox->holds(a()));
        QCOMPARE(m_outbox->refused()->isEmpty(), *m_outbox->holds(a()));
    }
    QVERIFY(failures > 8);
}

void TestOutbox::shouldMigrateAnOlderFile()
{
    QVERIFY(m_home->setSetting(QStringLiteral("x"), QStringLiteral("y")));
    QVERIFY(m_home->database().exec(QStringLiteral("DROP TABLE outbox")));
    QVERIFY(m_home->database().exec(QStringLiteral("DROP TABLE refused")));
    QVERIFY(m_home->database().exec(QStringLiteral("PRAGMA user_version=1")));
    reopen();
    QVERIFY(m_outbox->keep(entry(a())));
    QCOMPARE(*m_home->setting(QStringLiteral("x")), QStringLiteral("y"));
}

QTEST_GUILESS_MAIN(TestOutbox)

#include "tst_outbox.moc"
