// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/pagereader.h"
#include "device/speech.h"
#include "hostilerecords.h"
#include "pagechecks.h"
#include "paper/handoutprinter.h"
#include "printedrecord.h"
#include "storage/recordstore.h"
#include "support/httpfixture.h"
#include "support/pdfreader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace naober;
using namespace naober::test;

/// A village that was taken over: its hub signs whatever it likes. Every field of every type of
/// record is hostile, and every page is opened on it.
class TestHostileVillage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shouldDrawEveryRecordAsHarmlessText();
    void shouldPrintEveryRecordAsHarmlessText();
    void shouldDrawEveryPageAsHarmlessText_data();
    void shouldDrawEveryPageAsHarmlessText();
    void cleanupTestCase();

private:
    /// What is wrong with the page that is open.
    QStringList problemsOf(Screen &screen);
    /// What a voice should not be given.
    QStringList unspeakable(Screen &screen);

    Complaints m_complaints;
    HttpFixture m_server;
    std::unique_ptr<Demonstration> m_village;
    QList<HostileRecord> m_records;
};

void TestHostileVillage::initTestCase()
{
    m_village = std::make_unique<Demonstration>();
    QVERIFY2(m_village->error().isEmpty(), qPrintable(m_village->error()));
    m_records = hostileRecords(m_server.url(), m_village->moment());
    QVERIFY(m_records.size() > 100);
    auto store = RecordStore::open(m_village->dataFolder());
    QVERIFY(store);
    const Result<Cursor, StorageError> before = (*store)->cursor();
    QVERIFY(before);
    Cursor after = *before;
    QList<RecordChange> changes;
    for (const HostileRecord &record : std::as_const(m_records))
        changes.append({++after.seq, RecordChange::Operation::Put, record.type, record.id,
                        m_village->moment().toUTC(), record.json});
    // As a snapshot: nothing of the village that it was stays.
    const auto applied = (*store)->applySnapshot(changes, after);
    QVERIFY2(applied, applied ? "" : qPrintable(storageErrorName(applied.error())));
}

void TestHostileVillage::shouldDrawEveryRecordAsHarmlessText()
{
    Screen screen(m_village->dataFolder(), allForms().last(), QStringLiteral("en"), 1.0,
                  m_village->moment());
    QVERIFY(screen.isValid());
    const QStringList pages = screen.pageNames();
    QStringList problems;
    for (const HostileRecord &record : std::as_const(m_records)) {
        const QString page = record.type.at(0).toUpper() + record.type.mid(1);
        if (!pages.contains(page))
            continue;
        if (!screen.open(page, {{QStringLiteral("recordId"), record.id}}))
            problems.append(record.id + QStringLiteral(": another page came"));
        for (const QString &problem : problemsOf(screen))
            problems.append(record.id + QStringLiteral(": ") + problem);
    }
    QVERIFY(areNone(problems));
}

void TestHostileVillage::shouldPrintEveryRecordAsHarmlessText()
{
    Screen screen(m_village->dataFolder(), allForms().last(), QStringLiteral("nl"), 1.0,
                  m_village->moment());
    QVERIFY(screen.isValid());
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("printed.pdf"));
    constexpr qint64 longest = 5'000; // milliseconds for one of them
    int printed = 0;
    for (const HostileRecord &record : std::as_const(m_records)) {
        QElapsedTimer timer;
        timer.start();
        const Handout handout = printedRecord(screen.app(), record.type, record.id);
        if (handout == Handout())
            continue; // has no page
        QVERIFY2(HandoutPrinter::savePdf(handout, file), qPrintable(record.id));
        QVERIFY2(timer.elapsed() < longest, qPrintable(record.id));
        const QList<PdfPage> pages = readPdf(file);
        QVERIFY2(pages.size() >= 1 && pages.size() <= HandoutPrinter::mostPages,
                 qPrintable(record.id));
        for (const PdfPage &page : pages) {
            const QRectF paper(QPointF(0.0, 0.0), page.size);
            for (const PdfWord &word : page.words)
                QVERIFY2(paper.contains(word.box), qPrintable(record.id + word.text.left(60)));
        }
        ++printed;
    }
    QVERIFY(printed > 80);
}

void TestHostileVillage::shouldDrawEveryPageAsHarmlessText_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<double>("scale");
    const QList<Form> forms = allForms();
    QTest::newRow("home") << int(forms.size() - 1) << 1.0;
    QTest::newRow("kiosk, largest letters") << 0 << 2.0;
    QTest::newRow("lying kiosk") << 1 << 1.0;
}

void TestHostileVillage::shouldDrawEveryPageAsHarmlessText()
{
    QFETCH(const int, form);
    QFETCH(const double, scale);
    Screen screen(m_village->dataFolder(), allForms().at(form), QStringLiteral("nl"), scale,
                  m_village->moment());
    QVERIFY(screen.isValid());
    QStringList problems;
    for (const QString &page : screen.pageNames()) {
        if (page == QLatin1String("Gallery"))
            continue; // shows nothing of the village
        if (!screen.open(page, screen.valuesFor(page)))
            problems.append(page + QStringLiteral(": another page came"));
        for (const QString &problem : problemsOf(screen))
            problems.append(page + QStringLiteral(": ") + problem);
    }
    QVERIFY(areNone(problems));
}

void TestHostileVillage::cleanupTestCase()
{
    // Anything that asked for it has had all the time of the tests above.
    QCOMPARE(m_server.queries().size(), 0);
}

QStringList TestHostileVillage::problemsOf(Screen &screen)
{
    QStringList problems = m_complaints.taken() + outside(screen);
    for (const QQuickItem *item : screen.shownItems()) {
        // Blocks are styled, from words that were escaped before.
        if (!item->inherits("QQuickText") || item->property("text").toString().isEmpty())
            continue;
        const QString text = item->property("text").toString();
        constexpr int plain = 0; // Text.PlainText
        const bool isPlain = item->property("textFormat").toInt() == plain;
        if (!isPlain && text.contains(QLatin1String("<img")))
            problems.append(QStringLiteral("markup is read as markup: ") + text.left(60));
        for (const QChar character : text) {
            const char16_t unit = character.unicode();
            if ((unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069)
                || (unit < 0x20 && unit != u'\n') || unit == 0x7F) {
                problems.append(QStringLiteral("a character that does harm in: ") + text.left(60));
                break;
            }
        }
    }
    return problems + unspeakable(screen);
}

QStringList TestHostileVillage::unspeakable(Screen &screen)
{
    QStringList problems;
    const auto *reader = screen.window().property("reader").value<PageReader *>();
    const QStringList passages = reader->transcript();
    for (const QString &passage : passages) {
        const bool harms = std::any_of(passage.begin(), passage.end(), [](QChar character) {
            return character.category() == QChar::Other_Control
                || character.category() == QChar::Other_Format || character == QLatin1Char('<');
        });
        if (harms || passage.size() > 2 * Speech::longestText)
            problems.append(QStringLiteral("this would be said: ") + passage.left(60));
    }
    return problems;
}

QTEST_MAIN(TestHostileVillage)

#include "tst_hostilevillage.moc"
