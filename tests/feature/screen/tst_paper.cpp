// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagechecks.h"
#include "paper/handoutprinter.h"
#include "paper/paperoutlet.h"
#include "printedrecord.h"
#include "storage/recordreader.h"
#include "support/pdfreader.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace naober;
using namespace naober::test;

namespace {

/// A printer that the test holds.
class HeldOutlet final : public PaperOutlet
{
public:
    bool hasPrinter() const override { return isConnected; }
    void print(const Handout &handout, std::function<void(Outcome)> done) override
    {
        handouts.append(handout);
        done(outcome);
    }

    bool isConnected = true;
    Outcome outcome = Outcome::Printed;
    QList<Handout> handouts;
};

} // namespace

/// What somebody at home takes along on paper. With NAOBER_KEEP_PAPER=FOLDER the sheets stay there
/// to be looked at.
class TestPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void shouldPrintEveryKindOfPage_data();
    void shouldPrintEveryKindOfPage();
    void shouldPrintByButtonAndByKeyboard();
    void shouldPrintTheWeekOrTheChosenDay();
    void shouldOfferAFileWhereNothingPrints();
    void shouldSayThatThePrinterFailed();
    void shouldOfferNoPrintingAtAKiosk();
    void shouldPrintWholeVillageInBoundedPages();

private:
    std::unique_ptr<Screen> atHome(const char *language = "nl")
    {
        return std::make_unique<Screen>(m_village->dataFolder(), allForms().last(),
                                        QLatin1String(language), 1.0, m_village->moment());
    }
    QString fileFor(const QString &name) const
    {
        const QString kept = qEnvironmentVariable("NAOBER_KEEP_PAPER", m_folder.path());
        return kept + QLatin1Char('/') + name + QStringLiteral(".pdf");
    }

    Complaints m_complaints;
    QTemporaryDir m_folder;
    std::unique_ptr<Demonstration> m_village;
};

void TestPaper::initTestCase()
{
    m_village = std::make_unique<Demonstration>();
    QVERIFY2(m_village->error().isEmpty(), qPrintable(m_village->error()));
}

void TestPaper::cleanup()
{
    QVERIFY(areNone(m_complaints.taken()));
}

void TestPaper::shouldPrintEveryKindOfPage_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page :
         {"Event", "Article", "Organization", "Service", "Place", "Network", "Request", "Video"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void TestPaper::shouldPrintEveryKindOfPage()
{
    QFETCH(const QString, page);
    // The words of one page in English show that paper speaks the app's language.
    const bool both = page == QLatin1String("Event");
    for (const char *language :
         both ? QList<const char *>{"nl", "en"} : QList<const char *>{"nl"}) {
        HeldOutlet outlet;
        const auto screen = atHome(language);
        QVERIFY(screen->isValid());
        screen->app().printing()->setOutlet(&outlet);
        QVERIFY(screen->open(page, screen->valuesFor(page)));
        QTest::keyClick(&screen->window(), Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE(outlet.handouts.size(), 1);
        const Handout handout = outlet.handouts.first();
        const QString file = fileFor(page + QLatin1Char('-') + QLatin1String(language));
        QVERIFY(HandoutPrinter::savePdf(handout, file));
        const QList<PdfPage> pages = readPdf(file);
        QVERIFY(!pages.isEmpty() && pages.size() <= 4);
        QString all;
        for (const PdfPage &one : pages)
            all += one.text() + QLatin1Char(' ');
        QVERIFY(!handout.title.isEmpty());
        QStringList said{handout.title, handout.over, handout.summary, handout.contact,
                         QStringLiteral("Merelrooi")};
        for (const HandoutRow &row : handout.facts)
            said << row.text << row.detail;
        for (const HandoutSection &section : handout.sections) {
            said << section.heading;
            for (const HandoutRow &row : section.rows)
                said << row.text << row.detail;
        }
        for (const Block &block : handout.body) {
            for (const Span &span : block.spans)
                said << span.text;
        }
        for (const QString &text : said.join(QLatin1Char(' ')).simplified().split(QLatin1Char(' ')))
            QVERIFY2(all.contains(text), qPrintable(text + QStringLiteral(" not in ") + all));
        QVERIFY2(!all.contains(QStringLiteral("vandaag")) || page == QLatin1String("Article"),
                 "paper lies on a table for weeks");
        screen->app().printing()->setOutlet(nullptr);
    }
}

void TestPaper::shouldPrintByButtonAndByKeyboard()
{
    HeldOutlet outlet;
    const auto screen = atHome();
    QVERIFY(screen->isValid());
    screen->app().printing()->setOutlet(&outlet);
    QVERIFY(screen->open(QStringLiteral("Organization"),
                         screen->valuesFor(QStringLiteral("Organization"))));
    QVERIFY(screen->tap(QStringLiteral("Afdrukken")));
    QCOMPARE(outlet.handouts.size(), 1);
    // Another page: the same button takes no second strike so soon.
    QVERIFY(screen->open(QStringLiteral("Place"), screen->valuesFor(QStringLiteral("Place"))));
    QVERIFY(screen->tabTo(QStringLiteral("Afdrukken")));
    QTest::keyClick(&screen->window(), Qt::Key_Return);
    QTRY_COMPARE(outlet.handouts.size(), 2);
    // Only what is on the screen, not the pages that lie under it.
    QVERIFY(screen->open(QStringLiteral("Settings")));
    QTest::keyClick(&screen->window(), Qt::Key_P, Qt::ControlModifier);
    screen->settle();
    QCOMPARE(outlet.handouts.size(), 2);
    screen->app().printing()->setOutlet(nullptr);
}

void TestPaper::shouldPrintTheWeekOrTheChosenDay()
{
    HeldOutlet outlet;
    const auto screen = atHome();
    QVERIFY(screen->isValid());
    screen->app().printing()->setOutlet(&outlet);
    QVERIFY(screen->open(QStringLiteral("Agenda")));
    QVERIFY(screen->tap(QStringLiteral("Deze week afdrukken")));
    QCOMPARE(outlet.handouts.size(), 1);
    const QDate today = m_village->moment().date();
    const QString format = QStringLiteral("dddd d MMMM yyyy");
    const Handout week = outlet.handouts.first();
    QCOMPARE(week.sections.size(), 7);
    for (int day = 0; day < 7; ++day) {
        const QString text = QLocale(QLocale::Dutch).toString(today.addDays(day), format);
        QCOMPARE(week.sections.at(day).heading.toLower(), text);
        QVERIFY(!week.sections.at(day).rows.isEmpty());
    }
    QVERIFY(HandoutPrinter::savePdf(week, fileFor(QStringLiteral("Agenda-nl"))));
    constexpr int mostPages = 6; // of some ninety activities in large print
    QVERIFY(readPdf(fileFor(QStringLiteral("Agenda-nl"))).size() <= mostPages);

    QVERIFY(screen->open(QStringLiteral("Agenda"),
                         {{QStringLiteral("day"), today.addDays(4).toString(Qt::ISODate)}}));
    QVERIFY(screen->tap(QStringLiteral("Deze dag afdrukken")));
    QCOMPARE(outlet.handouts.size(), 2);
    const Handout saturday = outlet.handouts.last();
    QCOMPARE(saturday.sections.size(), 1);
    QCOMPARE(saturday.sections.first().rows, week.sections.at(4).rows);
    screen->app().printing()->setOutlet(nullptr);
}

void TestPaper::shouldOfferAFileWhereNothingPrints()
{
    HeldOutlet outlet;
    outlet.isConnected = false;
    const auto screen = atHome();
    QVERIFY(screen->isValid());
    screen->app().printing()->setOutlet(&outlet);
    QVERIFY(screen->open(QStringLiteral("Event"), screen->valuesFor(QStringLiteral("Event"))));
    QTest::keyClick(&screen->window(), Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(screen->control(QStringLiteral("Als bestand bewaren")));
    QVERIFY(screen->words().contains(QStringLiteral("Deze computer heeft geen printer.")));
    QVERIFY(outlet.handouts.isEmpty());
    QVERIFY(areNone(unnamed(*screen)));
    Printing &printing = *screen->app().printing();
    QVERIFY(printing.suggestedFile().toLocalFile().endsWith(QStringLiteral(".pdf")));
    const QString file = fileFor(QStringLiteral("saved"));
    printing.savePdf(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("none/x.pdf"))));
    QCOMPARE(printing.stage(), Printing::NotSaved);
    printing.savePdf(QUrl::fromLocalFile(file));
    QCOMPARE(printing.stage(), Printing::Saved);
    screen->settle();
    QVERIFY(screen->words().contains(QStringLiteral("saved.pdf")));
    QVERIFY(!readPdf(file).isEmpty());
    QVERIFY(screen->tap(QStringLiteral("Sluiten")));
    QCOMPARE(printing.stage(), Printing::Idle);
    QVERIFY(screen->control(QStringLiteral("Afdrukken")));
    printing.setOutlet(nullptr);
}

void TestPaper::shouldSayThatThePrinterFailed()
{
    HeldOutlet outlet;
    outlet.outcome = PaperOutlet::Outcome::Failed;
    const auto screen = atHome();
    QVERIFY(screen->isValid());
    screen->app().printing()->setOutlet(&outlet);
    QVERIFY(screen->open(QStringLiteral("Event"), screen->valuesFor(QStringLiteral("Event"))));
    QTest::keyClick(&screen->window(), Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(screen->words().contains(QStringLiteral("De printer nam het niet aan.")));
    QTest::keyClick(&screen->window(), Qt::Key_Escape);
    QTRY_COMPARE(screen->app().printing()->stage(), Printing::Idle);
    outlet.outcome = PaperOutlet::Outcome::Cancelled;
    QTest::keyClick(&screen->window(), Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(outlet.handouts.size(), 2);
    QCOMPARE(screen->app().printing()->stage(), Printing::Idle);
    screen->app().printing()->setOutlet(nullptr);
}

void TestPaper::shouldOfferNoPrintingAtAKiosk()
{
    Screen screen(m_village->dataFolder(), allForms().first(), QStringLiteral("nl"), 1.0,
                  m_village->moment());
    QVERIFY(screen.isValid());
    QVERIFY(!screen.app().printing()->isOffered());
    for (const QString &page : {QStringLiteral("Event"), QStringLiteral("Agenda")}) {
        QVERIFY(screen.open(page, screen.valuesFor(page)));
        for (const QQuickItem *item : screen.shownItems())
            QVERIFY(!isA(item, "PrintButton"));
        QTest::keyClick(&screen.window(), Qt::Key_P, Qt::ControlModifier);
        screen.settle();
        QCOMPARE(screen.app().printing()->stage(), Printing::Idle);
    }
    // Nor can a page of it write a file.
    const QString file = m_folder.filePath(QStringLiteral("kiosk.pdf"));
    screen.app().printing()->savePdf(QUrl::fromLocalFile(file));
    QVERIFY(!QFile::exists(file));
}

void TestPaper::shouldPrintWholeVillageInBoundedPages()
{
    const auto screen = atHome();
    QVERIFY(screen->isValid());
    int printed = 0;
    for (const char *type :
         {"event", "article", "organization", "service", "place", "network", "request", "video"}) {
        const auto found = screen->app().records()->store()->records(
            *recordTypeFromName(QString::fromLatin1(type)), {}, 30);
        QVERIFY(found);
        for (const Record &record : *found) {
            const Handout handout =
                printedRecord(screen->app(), QString::fromLatin1(type), record.id);
            const QString file = m_folder.filePath(QStringLiteral("one.pdf"));
            QVERIFY2(HandoutPrinter::savePdf(handout, file), qPrintable(record.id));
            const QList<PdfPage> pages = readPdf(file);
            QVERIFY2(pages.size() >= 1 && pages.size() <= 4, qPrintable(handout.title));
            ++printed;
        }
    }
    QVERIFY(printed > 100);
}

QTEST_MAIN(TestPaper)

#include "tst_paper.moc"
