// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagechecks.h"

#include <QTest>

using namespace naober;
using namespace naober::test;

/// What people come for, done with the real app by taps alone: at most three. At home by keyboard
/// alone too.
class TestErrands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void shouldTakeAtMostThreeTaps_data();
    void shouldTakeAtMostThreeTaps();
    void shouldFindTheConnectorByTypingTheStreet();
    void shouldMakeLettersLargerWithOneTap_data();
    void shouldMakeLettersLargerWithOneTap();
    void shouldFindTheLibraryByKeyboardAlone();
    void shouldFindAToiletByKeyboardAlone();
    void shouldNotPressWhatLiesBehindTheTurningButtons();

private:
    Screen shown(const Form &form)
    {
        return Screen(m_village->dataFolder(), form, QStringLiteral("nl"), 1.0,
                      m_village->moment());
    }

    static constexpr int most = 3;
    Complaints m_complaints;
    std::unique_ptr<Demonstration> m_village;
};

void TestErrands::initTestCase()
{
    m_village = std::make_unique<Demonstration>();
    QVERIFY2(m_village->error().isEmpty(), qPrintable(m_village->error()));
}

void TestErrands::cleanup()
{
    QVERIFY(areNone(m_complaints.taken()));
}

void TestErrands::shouldTakeAtMostThreeTaps_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QStringList>("taps");
    QTest::addColumn<QStringList>("read");
    const QList<Form> forms = allForms();
    const QString saturday =
        QLocale(QLocale::Dutch)
            .toString(m_village->moment().date().addDays(4), QStringLiteral("dddd d MMMM"));
    const QString heading = QLatin1Char('Z') + saturday.mid(1);
    for (int form = 0; form < forms.size(); ++form) {
        const auto add = [&](const char *errand, const QStringList &taps, const QStringList &read) {
            QTest::addRow("%s, %s", errand, forms.at(form).name) << form << taps << read;
        };
        add("is the library open",
            {QStringLiteral("Wegwijzer"), QStringLiteral("Gemeente en school"),
             QStringLiteral("Bibliotheek")},
            {QStringLiteral("Bibliotheek Merel & Co"), QStringLiteral("Open tot 17.30 uur")});
        add("what is on this Saturday", {QStringLiteral("Agenda"), saturday},
            {QStringLiteral("Wat er ") + saturday + QStringLiteral(" is"), heading,
             QStringLiteral("Kapel")});
        // Who is at a kiosk need not type; the list says it too where two turns of it are enough.
        const bool lying = forms.at(form).size.width() > forms.at(form).size.height();
        if (forms.at(form).kiosk)
            add("who is the connector of the Molenstraat",
                {QStringLiteral("Mijn buurt"), QStringLiteral("Verder"),
                 lying ? QStringLiteral("Verder") : QStringLiteral("Molenveld")},
                {QStringLiteral("Molenveld"), QStringLiteral("Jan"),
                 QStringLiteral("06-000 000 12")});
        add("a doctor tonight, for who reads no Dutch",
            {QStringLiteral("Taal"), QStringLiteral("English"), QStringLiteral("In need?")},
            {QStringLiteral("112"), QStringLiteral("077-000 00 99")});
        add("where is a toilet", {QStringLiteral("Te gast"), QStringLiteral("Toilet")},
            {QStringLiteral("Openbaar toilet Kerkplein")});
    }
}

void TestErrands::shouldTakeAtMostThreeTaps()
{
    QFETCH(const int, form);
    QFETCH(const QStringList, taps);
    QFETCH(const QStringList, read);
    Screen screen = shown(allForms().at(form));
    QVERIFY(screen.isValid());
    QCOMPARE(screen.currentPage(), QStringLiteral("Today"));
    for (const QString &name : taps)
        QVERIFY2(screen.tap(name, true), qPrintable(name + QLatin1Char('\n') + screen.words()));
    for (const QString &words : read)
        QVERIFY2(screen.words().contains(words),
                 qPrintable(words + QStringLiteral(" in\n") + screen.words()));
    QVERIFY(screen.taps() <= most);
}

void TestErrands::shouldFindTheConnectorByTypingTheStreet()
{
    Screen screen = shown(allForms().last());
    QVERIFY(screen.isValid());
    QVERIFY(screen.tap(QStringLiteral("Mijn buurt")));
    QVERIFY(screen.tap(QStringLiteral("Straat of postcode")));
    screen.type(QStringLiteral("molenstr"));
    QVERIFY(screen.tap(QStringLiteral("Molenveld"), true));
    QVERIFY2(screen.words().contains(QStringLiteral("06-000 000 12")), qPrintable(screen.words()));
    QVERIFY(screen.taps() <= most);
}

void TestErrands::shouldMakeLettersLargerWithOneTap_data()
{
    QTest::addColumn<int>("form");
    const QList<Form> forms = allForms();
    for (int form = 0; form < forms.size(); ++form)
        QTest::addRow("%s", forms.at(form).name) << form;
}

void TestErrands::shouldMakeLettersLargerWithOneTap()
{
    QFETCH(const int, form);
    Screen screen = shown(allForms().at(form));
    QVERIFY(screen.isValid());
    QVERIFY(screen.open(QStringLiteral("Guide")));
    const auto letters = [&screen] {
        double all = 0;
        for (const QQuickItem *item : screen.shownItems()) {
            if (item->inherits("QQuickText"))
                all += item->property("font").value<QFont>().pixelSize();
        }
        return all / double(screen.words().size());
    };
    const double before = letters();
    const double scale = screen.app().settings()->textScale();
    QVERIFY(screen.tap(QStringLiteral("Groter")));
    const double larger = screen.app().settings()->textScale();
    QVERIFY(larger > scale);
    QVERIFY(letters() > before);
    QCOMPARE(screen.taps(), 1);
}

void TestErrands::shouldFindTheLibraryByKeyboardAlone()
{
    Screen screen = shown(allForms().last());
    QVERIFY(screen.isValid());
    QTest::keyClick(&screen.window(), Qt::Key_F, Qt::ControlModifier);
    screen.type(QStringLiteral("bibliotheek"));
    QTest::keyClick(&screen.window(), Qt::Key_Return);
    screen.settle();
    QCOMPARE(screen.currentPage(), QStringLiteral("Search"));
    QVERIFY2(screen.tabTo(QStringLiteral("Bibliotheek Merel & Co"), true),
             qPrintable(screen.words()));
    QTest::keyClick(&screen.window(), Qt::Key_Return);
    screen.settle();
    QCOMPARE(screen.currentPage(), QStringLiteral("Organization"));
    QVERIFY2(screen.words().contains(QStringLiteral("Open tot 17.30 uur")),
             qPrintable(screen.words()));
    QTest::keyClick(&screen.window(), Qt::Key_Left, Qt::AltModifier);
    screen.settle();
    QVERIFY(screen.words().contains(QStringLiteral("Bibliotheek Merel & Co")));
    QCOMPARE(screen.taps(), 0);
}

void TestErrands::shouldFindAToiletByKeyboardAlone()
{
    Screen screen = shown(allForms().last());
    QVERIFY(screen.isValid());
    QVERIFY(screen.tabTo(QStringLiteral("Te gast")));
    QTest::keyClick(&screen.window(), Qt::Key_Return);
    screen.settle();
    QVERIFY(screen.tabTo(QStringLiteral("Toilet")));
    QTest::keyClick(&screen.window(), Qt::Key_Space);
    screen.settle();
    QVERIFY2(screen.words().contains(QStringLiteral("Openbaar toilet Kerkplein")),
             qPrintable(screen.words()));
    QCOMPARE(screen.taps(), 0);
}

void TestErrands::shouldNotPressWhatLiesBehindTheTurningButtons()
{
    Screen screen = shown(allForms().first());
    QVERIFY(screen.isValid());
    QVERIFY(screen.tap(QStringLiteral("Wegwijzer")));
    QQuickItem *up = screen.control(QStringLiteral("Verder"));
    QVERIFY(up);
    constexpr int besideTheButtons = 56; // pixels from the edge: over the rows, left of the buttons
    const QPoint at(besideTheButtons, shownPart(up).center().toPoint().y());
    QTest::mouseClick(&screen.window(), Qt::LeftButton, Qt::NoModifier, at);
    screen.settle();
    QCOMPARE(screen.currentPage(), QStringLiteral("Guide"));
}

QTEST_MAIN(TestErrands)

#include "tst_errands.moc"
