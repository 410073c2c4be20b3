// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagechecks.h"
#include "readingchecks.h"
#include "support/fakevoice.h"
#include "targetchecks.h"

#include <QTest>

using namespace naober;
using namespace naober::test;

/// Every page of the real app, in every form, language and size, held to what everybody needs:
/// names for screen readers, targets that a finger finds, letters that can be read, nothing cut, a
/// way home.
class TestEveryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shouldServeEverybody_data();
    void shouldServeEverybody();
    void shouldBeginWithoutAVillage_data();
    void shouldBeginWithoutAVillage();
    void shouldShowSeveralThingsOfTodayAtOnce_data();
    void shouldShowSeveralThingsOfTodayAtOnce();
    void shouldSayHowOldItIs();

private:
    QStringList problemsOf(Screen &screen);

    Complaints m_complaints;
    std::unique_ptr<Demonstration> m_village;
};

void TestEveryPage::initTestCase()
{
    m_village = std::make_unique<Demonstration>();
    QVERIFY2(m_village->error().isEmpty(), qPrintable(m_village->error()));
}

void TestEveryPage::shouldServeEverybody_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    const QList<Form> forms = allForms();
    for (int form = 0; form < forms.size(); ++form) {
        for (const char *language : {"nl", "en"}) {
            for (const double scale : {1.0, 2.0})
                QTest::addRow("%s %s %.0f", forms.at(form).name, language, scale)
                    << form << QString::fromLatin1(language) << scale;
        }
    }
}

void TestEveryPage::shouldServeEverybody()
{
    QFETCH(const int, form);
    QFETCH(const QString, language);
    QFETCH(const double, scale);
    Screen screen(m_village->dataFolder(), allForms().at(form), language, scale,
                  m_village->moment(), std::make_unique<FakeVoice>());
    QVERIFY(screen.isValid());
    const bool dutch = language == QLatin1String("nl");
    QStringList problems;
    const QStringList pages = screen.pageNames();
    QVERIFY(pages.size() > 15);
    const QMap<QString, QRectF> bar = fixedBar(screen);
    QVERIFY(bar.size() >= 5);
    for (const QString &page : pages) {
        const QVariantMap values = screen.valuesFor(page);
        QStringList here;
        if (!screen.open(page, values))
            here.append(QStringLiteral("another page came: ") + screen.currentPage());
        here += problemsOf(screen);
        if (fixedBar(screen) != bar)
            here.append(QStringLiteral("the fixed bar is not what it was"));
        if (!screen.control(dutch ? QStringLiteral("Begin") : QStringLiteral("Start")))
            here.append(QStringLiteral("no way home"));
        const QString back = dutch ? QStringLiteral("Terug") : QStringLiteral("Back");
        // On the first page it is drawn and leads nowhere.
        if (!screen.words().split(QLatin1Char('\n')).contains(back)
            || (page != QLatin1String("Today") && !screen.control(back)))
            here.append(QStringLiteral("no way back"));
        for (const QString &problem : std::as_const(here))
            problems.append(page + QStringLiteral(": ") + problem);
    }
    QVERIFY(areNone(problems));
}

void TestEveryPage::shouldBeginWithoutAVillage_data()
{
    shouldServeEverybody_data();
}

void TestEveryPage::shouldBeginWithoutAVillage()
{
    QFETCH(const int, form);
    QFETCH(const QString, language);
    QFETCH(const double, scale);
    const QTemporaryDir nothing;
    Screen screen(nothing.path(), allForms().at(form), language, scale, m_village->moment());
    QVERIFY(screen.isValid());
    QCOMPARE(screen.currentPage(), QStringLiteral("FirstStart"));
    QVERIFY(areNone(problemsOf(screen)));
}

void TestEveryPage::shouldShowSeveralThingsOfTodayAtOnce_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("days");
    QTest::newRow("usual letters") << 1.0 << 0;
    QTest::newRow("larger letters") << 1.35 << 0;
    // What there is to say of it takes two lines.
    QTest::newRow("larger letters, old news") << 1.35 << 14;
}

void TestEveryPage::shouldShowSeveralThingsOfTodayAtOnce()
{
    QFETCH(const double, scale);
    QFETCH(const int, days);
    Screen screen(m_village->dataFolder(), allForms().first(), QStringLiteral("nl"), scale,
                  m_village->moment().addDays(days), std::make_unique<FakeVoice>());
    QVERIFY(screen.isValid());
    int rows = 0;
    for (const QQuickItem *item : screen.shownItems()) {
        if (isA(item, "EventRow") && shownPart(item).height() >= item->height() - 1)
            ++rows;
    }
    QVERIFY2(rows >= 1, qPrintable(screen.words()));
    // And all of the page is there without turning it.
    QVERIFY(screen.control(QStringLiteral("Mijn buurt")));
    QVERIFY(!screen.control(QStringLiteral("Verder")));
}

void TestEveryPage::shouldSayHowOldItIs()
{
    // A hub that answers and has been silent for longer than it promised.
    Screen old(m_village->dataFolder(), allForms().first(), QStringLiteral("nl"), 1.0,
               m_village->moment().addDays(14));
    QVERIFY(old.isValid());
    QTRY_VERIFY2(old.words().contains(QStringLiteral("geen nieuw bericht")),
                 qPrintable(old.words()));
    QVERIFY(old.words().contains(QStringLiteral("U ziet het nieuws van")));
    Screen fresh(m_village->dataFolder(), allForms().first(), QStringLiteral("nl"), 1.0,
                 m_village->moment());
    QVERIFY(fresh.isValid());
    QVERIFY2(!fresh.words().contains(QStringLiteral("U ziet het nieuws van")),
             qPrintable(fresh.words()));
}

QStringList TestEveryPage::problemsOf(Screen &screen)
{
    constexpr double mainMm = 20.0; // A1 of the requirements
    constexpr double smallestMm = 16.0; // A2
    constexpr double smallestAtHome = 44.0;
    constexpr double gapMm = 3.0; // A3
    constexpr double capitalsMm = 7.3; // A4
    constexpr int longestLine = 70; // A7
    constexpr double closestLines = 1.5;
    constexpr int mostDoors = 7; // A24
    const Form &form = screen.form();
    const double smallest =
        form.kiosk ? smallestMm * form.size.width() / form.widthMm : smallestAtHome;
    QStringList problems = m_complaints.taken() + unnamed(screen) + overlapping(screen)
        + tooSmall(screen, smallest) + outside(screen) + cut(screen, true) + wordless(screen)
        + tooMuchToAsk(screen, mostDoors) + linesTooLong(screen, longestLine)
        + linesTooTight(screen, closestLines);
    if (form.kiosk)
        problems += tooSmallForTheMost(screen, mainMm) + tooClose(screen, gapMm)
            + lettersTooLow(screen, capitalsMm);
    return problems;
}

QTEST_MAIN(TestEveryPage)

#include "tst_everypage.moc"
