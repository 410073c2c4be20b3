// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/idlewatch.h"
#include "pagechecks.h"
#include "pageparts.h"
#include "support/fakevoice.h"
#include "targetchecks.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace naober;
using namespace naober::test;

/// Where things are and how far: every page at most three presses from the first, and back in one
/// (A24 of the requirements); what must be pressed where somebody in a wheelchair reaches it (A22);
/// time enough (A8); nothing that moves for who wants no movement, and nothing that flashes (A21).
class TestDepth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void shouldBeAtMostThreePressesAway_data();
    void shouldBeAtMostThreePressesAway();
    void shouldComeBackInOnePress_data();
    void shouldComeBackInOnePress();
    void shouldKeepButtonsWithinReach();
    void shouldGiveTimeAgainAndAgain();
    void shouldNotMoveForWhoWantsNoMovement();
    void shouldNotFlash();

private:
    struct Way
    {
        QString page;
        QStringList presses; ///< the names of what was pressed, from the first page on
    };
    static void addForms();
    Screen shown(const Form &form)
    {
        return Screen(m_village->dataFolder(), form, QStringLiteral("nl"), 1.0, m_village->moment(),
                      std::make_unique<FakeVoice>());
    }
    /// Presses it, also where the page must be turned to it.
    static bool press(Screen &screen, const QString &name);
    static bool follow(Screen &screen, const Way &way);
    /// What of the page is worth a press: of rows of one kind the first few.
    static QStringList doorsOf(Screen &screen);

    Complaints m_complaints;
    EnrolledDesk m_desk;
    std::unique_ptr<Demonstration> m_village;
};

namespace {

constexpr int deepest = 3;

/// What has no depth of its own: screens of a form after its first, of which there are at most
/// four; what comes before there is a village, and what shows the controls; at home the size of the
/// screen, and what one comes to by typing; on a kiosk what only its keeper may set.
bool isNoContent(const QString &page, bool kiosk)
{
    QStringList pages{QStringLiteral("AskWhen"),    QStringLiteral("AskWho"),
                      QStringLiteral("AskReview"),  QStringLiteral("Slip"),
                      QStringLiteral("FirstStart"), QStringLiteral("Gallery"),
                      QStringLiteral("ScreenSize")};
    pages.append(kiosk ? QStringLiteral("Settings") : QStringLiteral("Search"));
    return pages.contains(page);
}

} // namespace

void TestDepth::initTestCase()
{
    m_desk.hub = QUrl(QStringLiteral("http://127.0.0.1:9/"));
    m_village = std::make_unique<Demonstration>(&m_desk);
    QVERIFY2(m_village->error().isEmpty(), qPrintable(m_village->error()));
}

void TestDepth::cleanup()
{
    QVERIFY(areNone(m_complaints.taken()));
}

void TestDepth::addForms()
{
    QTest::addColumn<int>("form");
    const QList<Form> forms = allForms();
    for (int form = 0; form < forms.size(); ++form)
        QTest::addRow("%s", forms.at(form).name) << form;
}

bool TestDepth::press(Screen &screen, const QString &name)
{
    for (QQuickItem *item : screen.shownItems()) {
        if (!isControl(item) || !item->isEnabled() || nameOf(item) != name)
            continue;
        QMetaObject::invokeMethod(item, "activated");
        screen.settle();
        return true;
    }
    return false;
}

bool TestDepth::follow(Screen &screen, const Way &way)
{
    QMetaObject::invokeMethod(screen.window().property("navigator").value<QObject *>(), "home");
    screen.settle();
    for (const QString &name : way.presses) {
        if (!press(screen, name))
            return false;
    }
    return true;
}

QStringList TestDepth::doorsOf(Screen &screen)
{
    constexpr int mostOfAKind = 3;
    QStringList doors;
    QHash<QByteArray, int> kinds;
    for (QQuickItem *item : screen.shownItems()) {
        if (!isControl(item) || !item->isEnabled() || item->inherits("QQuickTextInput"))
            continue;
        // A choice changes the page and opens none; on paper is no page.
        const QString name = nameOf(item);
        if (item->property("checkable").toBool() || isA(item, "PrintButton"))
            continue;
        const bool door = isA(item, "Door") || isA(item, "BarButton");
        if (!door && ++kinds[item->metaObject()->className()] > mostOfAKind)
            continue;
        if (!doors.contains(name))
            doors.append(name);
    }
    return doors;
}

void TestDepth::shouldBeAtMostThreePressesAway_data()
{
    addForms();
}

void TestDepth::shouldBeAtMostThreePressesAway()
{
    QFETCH(const int, form);
    Screen screen = shown(allForms().at(form));
    QVERIFY(screen.isValid());
    QTRY_VERIFY(screen.app().help()->line()->isOpen());
    QHash<QString, Way> found{{QStringLiteral("Today"), {QStringLiteral("Today"), {}}}};
    QList<Way> open{found.constBegin().value()};
    QSet<QString> tried;
    while (!open.isEmpty()) {
        const Way way = open.takeFirst();
        QVERIFY2(follow(screen, way), qPrintable(way.presses.join(QStringLiteral(" > "))));
        for (const QString &name : doorsOf(screen)) {
            if (tried.contains(way.page + name) || way.presses.size() >= deepest)
                continue;
            tried.insert(way.page + name);
            screen.app().settings()->setTextScale(1.0);
            // What a press before this one did to the page is undone.
            QVERIFY(screen.currentPage() == way.page || follow(screen, way));
            if (!press(screen, name))
                continue;
            const QString page = screen.currentPage();
            if (page == way.page)
                continue;
            if (!found.contains(page)) {
                found.insert(page, {page, way.presses + QStringList{name}});
                open.append(found.value(page));
            }
            QVERIFY2(follow(screen, way), qPrintable(way.presses.join(QStringLiteral(" > "))));
        }
    }
    QStringList problems;
    for (const QString &page : screen.pageNames()) {
        if (!found.contains(page) && !isNoContent(page, screen.form().kiosk))
            problems.append(page + QStringLiteral(" is further than three presses away"));
    }
    // The services that the machine has no programs for, on a screen of a test.
    for (const QString &complaint : m_complaints.taken()) {
        if (!complaint.contains(QLatin1String("openUrl")))
            problems.append(complaint);
    }
    QVERIFY(areNone(problems));
}

void TestDepth::shouldComeBackInOnePress_data()
{
    addForms();
}

void TestDepth::shouldComeBackInOnePress()
{
    QFETCH(const int, form);
    Screen screen = shown(allForms().at(form));
    QVERIFY(screen.isValid());
    QStringList problems;
    for (const QString &page : screen.pageNames()) {
        if (page == QLatin1String("Today"))
            continue;
        for (const char *way : {"Terug", "Begin"}) {
            QMetaObject::invokeMethod(screen.window().property("navigator").value<QObject *>(),
                                      "home");
            QVERIFY(screen.open(QStringLiteral("About")));
            QMetaObject::invokeMethod(screen.window().property("navigator").value<QObject *>(),
                                      "open", Q_ARG(QVariant, page),
                                      Q_ARG(QVariant, QVariant(screen.valuesFor(page))));
            screen.settle();
            const QString wanted = QLatin1String(way) == QLatin1String("Begin")
                ? QStringLiteral("Today")
                : QStringLiteral("About");
            const auto isThere = [&] { return screen.currentPage() == wanted; };
            // One press; what comes within half a second of the one before counts as the same.
            if (!QTest::qWaitFor(
                    [&] { return isThere() || (screen.tap(QString::fromLatin1(way)), isThere()); },
                    3'000))
                problems.append(page + QStringLiteral(": “") + QLatin1String(way)
                                + QStringLiteral("” led to ") + screen.currentPage());
        }
    }
    QVERIFY(areNone(problems));
}

void TestDepth::shouldKeepButtonsWithinReach()
{
    const Form form = allForms().first();
    // A 32-inch screen whose lower edge hangs at 700 mm: 1,100 mm is this far up from its edge.
    constexpr double reachMm = 1100.0 - 700.0;
    const double highest = form.size.height() - reachMm * form.size.width() / form.widthMm;
    Screen screen = shown(form);
    QVERIFY(screen.isValid());
    QStringList problems;
    for (const QString &page : screen.pageNames()) {
        QVERIFY2(screen.open(page, screen.valuesFor(page)), qPrintable(page));
        const bool first = page == QLatin1String("Today");
        for (QQuickItem *item : screen.shownItems()) {
            // Rows come within reach by the buttons that turn the page. What stands at the top of
            // other pages waits for the low layout.
            const bool main =
                isA(item, "BarButton") || isInA(item, "Pager") || (first && isA(item, "Door"));
            if (!main || !isControl(item))
                continue;
            const QRectF part = shownPart(item);
            if (part.height() > item->height() / 2 && part.top() < highest)
                problems.append(page + QStringLiteral(": ") + said(item)
                                + QStringLiteral(" is out of reach"));
        }
    }
    QVERIFY(areNone(problems));
}

void TestDepth::shouldGiveTimeAgainAndAgain()
{
    Screen screen = shown(allForms().first());
    QVERIFY(screen.isValid());
    auto *idle = screen.window().findChild<IdleWatch *>();
    QVERIFY(idle);
    std::chrono::milliseconds now{0};
    idle->setTime([&now] { return now; });
    QVERIFY(screen.open(QStringLiteral("Guide")));
    idle->touch();
    constexpr int extensions = 12; // at least ten
    for (int i = 0; i < extensions; ++i) {
        now += std::chrono::seconds(60);
        idle->look();
        QVERIFY(idle->isAsking());
        constexpr int leastWarning = 20;
        QVERIFY(idle->secondsLeft() >= leastWarning);
        // Still asking a second before the end.
        now += std::chrono::seconds(leastWarning - 1);
        idle->look();
        QVERIFY(idle->isAsking());
        screen.settle();
        QVERIFY2(screen.tap(QStringLiteral("Ja, ik ben er nog")), qPrintable(screen.words()));
        QVERIFY(!idle->isAsking());
        QCOMPARE(screen.currentPage(), QStringLiteral("Guide"));
    }
}

void TestDepth::shouldNotMoveForWhoWantsNoMovement()
{
    Screen screen = shown(allForms().first());
    QVERIFY(screen.isValid());
    QVERIFY(screen.app().settings()->reducedMotion());
    for (const char *page : {"Guide", "Agenda", "News", "Together"}) {
        QMetaObject::invokeMethod(screen.window().property("navigator").value<QObject *>(), "open",
                                  Q_ARG(QVariant, QString::fromLatin1(page)),
                                  Q_ARG(QVariant, QVariant(QVariantMap())));
        // The very next frame has no page half way.
        for (const QQuickItem *item : screen.shownItems()) {
            if (item->inherits("QQuickFocusScope"))
                QVERIFY2(qFuzzyCompare(item->opacity(), 1.0), page);
        }
    }
}

void TestDepth::shouldNotFlash()
{
    Screen screen = shown(allForms().first());
    QVERIFY(screen.isValid());
    screen.app().settings()->setReducedMotion(false);
    QVariant there;
    QMetaObject::invokeMethod(&screen.window(), "showState", Q_RETURN_ARG(QVariant, there),
                              Q_ARG(QVariant, QStringLiteral("Attract")));
    QVERIFY(there.toBool());
    // WCAG 2.2 §2.3.1: a flash is a pair of opposing changes of a tenth of the brightest white.
    constexpr double change = 0.1;
    constexpr int watched = 4'000;
    constexpr int mostInASecond = 3;
    double before = -1.0;
    double direction = 0.0;
    int turns = 0;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < watched) {
        QSignalSpy frame(&screen.window(), &QQuickWindow::frameSwapped);
        screen.window().update();
        frame.wait(1'000);
        const QImage small = screen.window().grabWindow().scaled(1, 1, Qt::IgnoreAspectRatio,
                                                                 Qt::SmoothTransformation);
        const double light = small.pixelColor(0, 0).lightnessF();
        if (before >= 0 && std::abs(light - before) >= change) {
            const double now = light > before ? 1.0 : -1.0;
            turns += direction != 0.0 && now != direction ? 1 : 0;
            direction = now;
            before = light;
        } else if (before < 0) {
            before = light;
        }
    }
    QVERIFY(turns <= mostInASecond * watched / 1000);
}

QTEST_MAIN(TestDepth)

#include "tst_depth.moc"
