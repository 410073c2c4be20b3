// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagechecks.h"
#include "pageparts.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QTest>

using namespace naober;
using namespace naober::test;

/// The kiosk under hands that shake, hold on and let go late: with real touches on the real window
/// (A13 to A16 of the requirements).
class TestTouch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void shouldActOnRelease();
    void shouldDoNothingWhenAFingerSlidesOff();
    void shouldForgiveADriftOfLessThanTenMillimetres();
    void shouldTakeADoubleStrikeForOne();
    void shouldTypeOneCharacterHoweverLongAKeyIsHeld_data();
    void shouldTypeOneCharacterHoweverLongAKeyIsHeld();
    void shouldMeasureTheScreenByACard();
    void shouldShowAllOfEveryPageBySingleTaps_data();
    void shouldShowAllOfEveryPageBySingleTaps();

private:
    QPoint middleOf(const QString &name);
    double mm() const { return form.size.width() / form.widthMm; }
    QTest::QTouchEventSequence touch() { return QTest::touchEvent(&m_screen->window(), m_finger); }

    const Form form = allForms().first();
    Complaints m_complaints;
    std::unique_ptr<Demonstration> m_village;
    std::unique_ptr<Screen> m_screen;
    QPointingDevice *m_finger = QTest::createTouchDevice();
};

void TestTouch::initTestCase()
{
    m_village = std::make_unique<Demonstration>();
    QVERIFY2(m_village->error().isEmpty(), qPrintable(m_village->error()));
}

void TestTouch::init()
{
    m_screen = std::make_unique<Screen>(m_village->dataFolder(), form, QStringLiteral("nl"), 1.0,
                                        m_village->moment());
    QVERIFY(m_screen->isValid());
}

void TestTouch::cleanup()
{
    m_screen.reset();
    QVERIFY(areNone(m_complaints.taken()));
}

QPoint TestTouch::middleOf(const QString &name)
{
    QQuickItem *item = m_screen->control(name);
    return item ? shownPart(item).center().toPoint() : QPoint();
}

void TestTouch::shouldActOnRelease()
{
    const QPoint at = middleOf(QStringLiteral("Wegwijzer"));
    QVERIFY(!at.isNull());
    touch().press(0, at);
    QCOMPARE(m_screen->currentPage(), QStringLiteral("Today"));
    touch().release(0, at);
    QCOMPARE(m_screen->currentPage(), QStringLiteral("Guide"));
}

void TestTouch::shouldDoNothingWhenAFingerSlidesOff()
{
    QQuickItem *door = m_screen->control(QStringLiteral("Wegwijzer"));
    QVERIFY(door);
    const QPoint at = shownPart(door).center().toPoint();
    const QPoint off(at.x(), int(shownPart(door).bottom() + 15 * mm()));
    touch().press(0, at);
    touch().move(0, (at + off) / 2);
    touch().move(0, off);
    touch().release(0, off);
    m_screen->settle();
    QCOMPARE(m_screen->currentPage(), QStringLiteral("Today"));
}

void TestTouch::shouldForgiveADriftOfLessThanTenMillimetres()
{
    QQuickItem *door = m_screen->control(QStringLiteral("Wegwijzer"));
    QVERIFY(door);
    const QPoint at(int(shownPart(door).center().x()), int(shownPart(door).top() + 2));
    const QPoint drifted(at.x(), int(at.y() - 9 * mm()));
    touch().press(0, at);
    touch().move(0, drifted);
    touch().release(0, drifted);
    QCOMPARE(m_screen->currentPage(), QStringLiteral("Guide"));
}

void TestTouch::shouldTakeADoubleStrikeForOne()
{
    const double before = m_screen->app().settings()->textScale();
    const QPoint at = middleOf(QStringLiteral("Groter"));
    QVERIFY(!at.isNull());
    QElapsedTimer since;
    since.start();
    touch().press(0, at);
    touch().release(0, at);
    const double after = m_screen->app().settings()->textScale();
    QVERIFY(after > before);
    touch().press(0, at);
    touch().release(0, at);
    if (since.elapsed() >= 500)
        QSKIP("this machine was too slow to strike twice in half a second");
    QCOMPARE(m_screen->app().settings()->textScale(), after);
}

void TestTouch::shouldTypeOneCharacterHoweverLongAKeyIsHeld_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("a letter") << int(Qt::Key_K) << QString() << QStringLiteral("k");
    QTest::newRow("a letter that has others below it")
        << int(Qt::Key_E) << QString() << QStringLiteral("e");
    QTest::newRow("space") << int(Qt::Key_Space) << QStringLiteral("ab") << QStringLiteral("ab ");
    QTest::newRow("backspace") << int(Qt::Key_Backspace) << QStringLiteral("abcdef")
                               << QStringLiteral("abcde");
}

void TestTouch::shouldTypeOneCharacterHoweverLongAKeyIsHeld()
{
    QFETCH(const int, key);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QVERIFY(m_screen->open(QStringLiteral("Search")));
    QQuickItem *field = nullptr;
    for (QQuickItem *item : m_screen->shownItems()) {
        if (item->inherits("QQuickTextInput"))
            field = item;
    }
    QVERIFY(field);
    field->setProperty("text", before);
    const QPoint at = shownPart(field).center().toPoint();
    touch().press(0, at);
    touch().release(0, at);
    QTRY_VERIFY(QGuiApplication::inputMethod()->isVisible());
    field->setProperty("cursorPosition", before.size());
    QQuickItem *wanted = nullptr;
    QTRY_VERIFY([&] {
        for (QQuickItem *item : m_screen->shownItems()) {
            if (item->property("key").toInt() == key && item->property("noKeyEvent").isValid())
                wanted = item;
        }
        return wanted != nullptr && shownPart(wanted).height() > wanted->height() - 1;
    }());
    m_screen->settle();
    const QPoint on = shownPart(wanted).center().toPoint();
    constexpr int hold = 1900; // milliseconds
    touch().press(0, on);
    QTest::qWait(hold);
    touch().release(0, on);
    // What is typed is committed when the field loses the keyboard, at the latest.
    QTRY_COMPARE(field->property("text").toString() + field->property("preeditText").toString(),
                 after);
}

void TestTouch::shouldMeasureTheScreenByACard()
{
    AppSettings *settings = m_screen->app().settings();
    QCOMPARE(settings->screenWidthMm(), form.widthMm);
    QVERIFY(m_screen->open(QStringLiteral("ScreenSize")));
    const auto highOf = [this](const char *name) {
        QQuickItem *item = m_screen->control(QString::fromLatin1(name));
        return item ? item->height() : 0.0;
    };
    const double before = highOf("Begin");
    QVERIFY(before > 0);
    // The drawing is the card as large as the screen was said to be; on a screen with smaller
    // pixels the same card takes more of them.
    QVERIFY(m_screen->tap(QStringLiteral("Veel groter")));
    QVERIFY(m_screen->tap(QStringLiteral("Groter"), true));
    QVERIFY(m_screen->tap(QStringLiteral("Veel groter")));
    QCOMPARE(settings->screenWidthMm(), form.widthMm);
    QVERIFY(m_screen->tap(QStringLiteral("Mijn pas past precies")));
    const double measured = settings->screenWidthMm();
    QVERIFY2(measured < form.widthMm - 10, qPrintable(QString::number(measured)));
    QVERIFY2(m_screen->words().contains(
                 QStringLiteral("Het scherm is %1 millimeter breed.").arg(qRound(measured))),
             qPrintable(m_screen->words()));
    // A finger is as wide as ever: what it presses has as many millimetres and so more pixels.
    constexpr double smallestMm = 16.0; // A2 of the requirements
    const double pixelsPerMm = form.size.width() / measured;
    QVERIFY(areNone(tooSmall(*m_screen, smallestMm * pixelsPerMm)));
    QVERIFY(m_screen->tap(QStringLiteral("Zoals het was")));
    QCOMPARE(settings->screenWidthMm(), form.widthMm);
    QCOMPARE(highOf("Begin"), before);
}

void TestTouch::shouldShowAllOfEveryPageBySingleTaps_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<double>("scale");
    QTest::newRow("upright") << 0 << 1.0;
    QTest::newRow("lying") << 1 << 1.0;
    QTest::newRow("upright, largest letters") << 0 << 2.0;
}

/// Turns each page by its button until that can't be pressed, and sees whether each text and each
/// control was in sight, from its top to its bottom. A list that goes on for long is turned a few
/// times.
void TestTouch::shouldShowAllOfEveryPageBySingleTaps()
{
    QFETCH(const int, number);
    QFETCH(const double, scale);
    m_screen.reset();
    m_screen = std::make_unique<Screen>(m_village->dataFolder(), allForms().at(number),
                                        QStringLiteral("nl"), scale, m_village->moment());
    QVERIFY(m_screen->isValid());
    QStringList problems;
    for (const QString &page : m_screen->pageNames()) {
        if (page == QLatin1String("Gallery"))
            continue;
        QVERIFY(m_screen->open(page, m_screen->valuesFor(page)));
        // A model that is read again makes its rows anew.
        QList<QPointer<QQuickItem>> all;
        QHash<QQuickItem *, double> seenTo;
        QQuickItem *list = nullptr;
        const int mostTurns = page == QLatin1String("Together") ? 40 : 12;
        for (int turn = 0; turn < mostTurns; ++turn) {
            for (QQuickItem *item : m_screen->shownItems()) {
                if (item->inherits("QQuickListView"))
                    list = item;
                if (!scrollerOf(item) || !(isText(item) || isControl(item)))
                    continue;
                all.append(item);
                const QRectF part = shownPart(item);
                // What is higher than two turns have in common is read on in the next.
                const double from = part.top() - item->mapRectToScene(QRectF(0, 0, 1, 1)).top();
                double &to = seenTo[item];
                if (part.isValid() && from <= to + 1)
                    to = std::max(to, from + part.height());
            }
            QQuickItem *on = m_screen->control(QStringLiteral("Verder"));
            if (!on)
                break;
            // The first turn by a finger, the others as the button does it, without its half
            // second.
            if (turn == 0)
                QVERIFY(m_screen->tap(QStringLiteral("Verder")));
            else
                QMetaObject::invokeMethod(on, "activated");
            m_screen->settle();
        }
        for (const QPointer<QQuickItem> &item : std::as_const(all)) {
            // Rows of a list are made and used again: there it is the overlap of turns that counts.
            if (item && item->isVisible() && seenTo.value(item) < item->height() - 2
                && (!list || scrollerOf(item) != list))
                problems.append(page + QStringLiteral(": ") + said(item)
                                + QStringLiteral(" is not all in sight at any time"));
        }
    }
    QVERIFY(areNone(problems));
}

QTEST_MAIN(TestTouch)

#include "tst_touch.moc"
