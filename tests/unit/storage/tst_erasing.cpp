// SPDX-License-Identifier: GPL-3.0-or-later
// What was erased is nowhere in the files afterwards: not in free pages, the -wal, the index.

#include "storage/search.h"
#include "storagefixture.h"

#include <QTemporaryDir>

using namespace naober;
using namespace naober::test;

class TestErasing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = RecordStore::open(m_folder->path());
        QVERIFY(opened);
        m_store = std::move(*opened);
        auto lines = SyntheticRecords(QDate(2026, 11, 20)).changes(300);
        lines.append(put(301, QStringLiteral("article"), QStringLiteral("secret"),
                         {{QStringLiteral("title"), QStringLiteral("Bericht van Zwaluwenstaart")},
                          {QStringLiteral("summary"), QString(longText())},
                          {QStringLiteral("published"), QStringLiteral("2026-11-01T09:00:00Z")}}));
        QVERIFY(m_store->applySegment(lines, {1, 301}));
        QVERIFY(m_store->database().checkpoint());
        // Without this the tests below would prove nothing.
        QVERIFY(!holding(QStringLiteral("Zwaluwenstaart")).isEmpty());
        QVERIFY(!holding(QStringLiteral("kwikzilverachtig")).isEmpty());
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void shouldLeaveNothingOfADeletedRecord()
    {
        const auto erased = m_store->applySegment(
            {del(302, QStringLiteral("article"), QStringLiteral("secret"))}, {1, 302});
        QVERIFY(erased);
        QCOMPARE(erased->removedCount, 1);
        verifyTraceless();
    }

    void shouldLeaveNothingOfWhatASnapshotLacks()
    {
        QVERIFY(
            m_store->applySnapshot(SyntheticRecords(QDate(2026, 11, 20)).changes(300), {1, 400}));
        verifyTraceless();
    }

    void shouldLeaveNothingOfAForgottenFeed()
    {
        QVERIFY(m_store->forgetFeed());
        verifyTraceless();
        QCOMPARE(holding(QStringLiteral("schutterij")), QStringList());
    }

    void shouldTakeLostWordsOutOfTheVocabulary()
    {
        Search search(*m_store);
        QVERIFY(search.find(QStringLiteral("zwaluwnstaart"))->total > 0);
        QVERIFY(m_store->applySegment({put(302, QStringLiteral("article"), QStringLiteral("secret"),
                                           titled(QStringLiteral("Niets bijzonders")))},
                                      {1, 302}));
        QCOMPARE(search.find(QStringLiteral("zwaluwnstaart"))->corrected, QString());
        QCOMPARE(m_store->database()
                     .value(QStringLiteral("SELECT count(*) FROM word WHERE word LIKE 'zwaluw%'"))
                     ->toInt(),
                 0);
    }

    void shouldFinishLaterIfAReaderIsInTheWay()
    {
        auto reader = RecordStore::open(m_folder->path());
        QVERIFY(reader);
        QVERIFY(m_store->database().exec(QStringLiteral("PRAGMA busy_timeout=50")));
        {
            Statement old = (*reader)->database().prepare(QStringLiteral("SELECT id FROM record"));
            QVERIFY(old.run());
            QVERIFY(old.next());
            QVERIFY(m_store->applySegment(
                {del(302, QStringLiteral("article"), QStringLiteral("secret"))}, {1, 302}));
            const auto now = m_store->finishErasing();
            QVERIFY(!now);
            QCOMPARE(now.error(), StorageError::Busy);
        }
        QVERIFY(m_store->finishErasing());
        verifyTraceless();
    }

private:
    static QString longText()
    {
        // More than a page, so that it stands in overflow pages too.
        QString text;
        for (int i = 0; i < 400; ++i)
            text += QStringLiteral("kwikzilverachtig%1 verhaal ").arg(i);
        return text;
    }
    QStringList holding(const QString &text) const { return filesHolding(m_folder->path(), text); }
    /// Also while the connection is open, so that a kiosk that never stops is covered.
    void verifyTraceless() const
    {
        QCOMPARE(holding(QStringLiteral("zwaluwenstaart")), QStringList());
        QCOMPARE(holding(QStringLiteral("waluwenstaart")), QStringList()); // prefix-compressed
        QCOMPARE(holding(QStringLiteral("kwikzilver")), QStringList());
        QVERIFY(isWhole(*m_store));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RecordStore> m_store;
};

QTEST_GUILESS_MAIN(TestErasing)
#include "tst_erasing.moc"
