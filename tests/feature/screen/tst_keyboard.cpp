// SPDX-License-Identifier: GPL-3.0-or-later
#include "contrastchecks.h"
#include "pagechecks.h"
#include "pageparts.h"

#include <QTest>

using namespace naober;
using namespace naober::test;

/// Everything at home by keyboard alone (A19 of the requirements): Tab comes to every control of
/// every page once, in the order in which one reads, and one sees where it is.
class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shouldReachEverythingInOrder_data();
    void shouldReachEverythingInOrder();
    void shouldDoEveryErrand_data();
    void shouldDoEveryErrand();

private:
    /// What Tab comes to on the page that is open, once around or up to \a most.
    /// Tab by Tab until the first has it again; \a names says who had it, row by row.
    QList<QQuickItem *> round(Screen &screen, QStringList &problems, QStringList &names);

    static constexpr int most = 70;
    Complaints m_complaints;
    std::unique_ptr<Demonstration> m_village;
};

namespace {

QRectF placeOf(const QQuickItem *item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

/// Whether the pixels of the mark are there: ink outside, accent inside, on three sides at least.
bool isMarked(Screen &screen)
{
    const QImage picture = screen.window().grabWindow();
    for (const QQuickItem *ring : screen.shownItems()) {
        if (!isA(ring, "FocusRing"))
            continue;
        const QRect area = placeOf(ring).toRect();
        const int wide = ring->property("border").value<QObject *>()->property("width").toInt();
        const auto ink =
            ring->property("border").value<QObject *>()->property("color").value<QColor>();
        const QPoint middle = area.center();
        const QList<std::pair<QPoint, QPoint>> sides = {
            {{area.left(), middle.y()}, {1, 0}},
            {{area.right(), middle.y()}, {-1, 0}},
            {{middle.x(), area.top()}, {0, 1}},
            {{middle.x(), area.bottom()}, {0, -1}},
        };
        int drawn = 0;
        for (const auto &[edge, inwards] : sides) {
            const QPoint outer = edge + inwards * (wide / 2);
            const QPoint inner = edge + inwards * (wide + wide / 2);
            constexpr double seen = 3.0;
            drawn += picture.rect().contains(outer) && picture.rect().contains(inner)
                    && picture.pixelColor(outer) == ink
                    && contrast(picture.pixelColor(inner), ink) >= seen
                ? 1
                : 0;
        }
        return drawn >= 3;
    }
    return false;
}

/// Back up in the same column, or back to the left on the same line.
bool isBackwards(const QRectF &before, const QRectF &after)
{
    const bool sameColumn = after.left() < before.right() && before.left() < after.right();
    const bool sameLine = after.top() < before.bottom() && before.top() < after.bottom();
    return (sameColumn && after.bottom() <= before.top() + 1)
        || (sameLine && after.right() <= before.left() + 1);
}

/// Where the item is on its page, however far that was turned.
QRectF onPage(QQuickItem *item)
{
    const QQuickItem *scroller = scrollerOf(item);
    const double turned = scroller ? scroller->property("contentY").toDouble() : 0.0;
    return placeOf(item).translated(0, turned);
}

/// The number of the row that the item is in its list; -1 if it is in none.
int rowOf(QQuickItem *item)
{
    QQuickItem *list = scrollerOf(item);
    if (!list || !list->inherits("QQuickListView"))
        return -1;
    const QPointF at = item->mapToItem(list->property("contentItem").value<QQuickItem *>(),
                                       QPointF(item->width() / 2, item->height() / 2));
    int row = -1;
    QMetaObject::invokeMethod(list, "indexAt", Q_RETURN_ARG(int, row), Q_ARG(qreal, at.x()),
                              Q_ARG(qreal, at.y()));
    return row;
}

} // namespace

void TestKeyboard::initTestCase()
{
    m_village = std::make_unique<Demonstration>();
    QVERIFY2(m_village->error().isEmpty(), qPrintable(m_village->error()));
}

QList<QQuickItem *> TestKeyboard::round(Screen &screen, QStringList &problems, QStringList &names)
{
    QList<QQuickItem *> reached;
    // A list uses its rows again for other records.
    QSet<std::pair<QQuickItem *, int>> seen;
    QQuickItem *before = nullptr;
    QRectF beforePlace;
    for (int i = 0; i < most; ++i) {
        QTest::keyClick(&screen.window(), Qt::Key_Tab);
        QQuickItem *now = screen.window().activeFocusItem();
        if (!now || (!reached.isEmpty() && now == reached.first()))
            break;
        const std::pair<QQuickItem *, int> one(now, rowOf(now));
        if (seen.contains(one)) {
            problems.append(said(now) + QStringLiteral(" is come to twice"));
            break;
        }
        seen.insert(one);
        reached.append(now);
        names.append(said(now));
        if (!isControl(now) && roleOf(now) != QAccessible::Slider)
            problems.append(said(now) + QStringLiteral(" takes the keyboard and is no control"));
        const QRectF part = shownPart(now);
        if (part.height() < std::min(now->height(), 60.0) - 1)
            problems.append(said(now) + QStringLiteral(" has the keyboard out of sight"));
        else if (screen.app().settings()->textScale() < 2 && !isMarked(screen))
            problems.append(said(now) + QStringLiteral(" has the keyboard and no mark"));
        const QRectF place = onPage(now);
        if (before && scrollerOf(before) == scrollerOf(now) && isBackwards(beforePlace, place))
            problems.append(said(now) + QStringLiteral(" comes after ") + said(before));
        before = now;
        beforePlace = place;
    }
    return reached;
}

void TestKeyboard::shouldReachEverythingInOrder_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("usual letters") << 1.0;
    QTest::newRow("largest letters") << 2.0;
}

void TestKeyboard::shouldReachEverythingInOrder()
{
    QFETCH(const double, scale);
    Screen screen(m_village->dataFolder(), allForms().last(), QStringLiteral("nl"), scale,
                  m_village->moment());
    QVERIFY(screen.isValid());
    QStringList all;
    for (const QString &page : screen.pageNames()) {
        if (page == QLatin1String("Gallery"))
            continue;
        QVERIFY(screen.open(page, screen.valuesFor(page)));
        QStringList problems;
        QStringList names;
        const QList<QQuickItem *> reached = round(screen, problems, names);
        // A list goes on for longer than anybody would press Tab.
        const bool endless = reached.size() == most;
        for (QQuickItem *item : screen.shownItems()) {
            // A list makes its rows anew when it is turned back: by their names they are known.
            if (isControl(item) && item->isEnabled() && !endless && !reached.contains(item)
                && !names.contains(said(item)))
                problems.append(said(item) + QStringLiteral(" is never come to"));
        }
        for (const QString &problem : std::as_const(problems))
            all.append(page + QStringLiteral(": ") + problem);
    }
    QVERIFY(areNone(all + m_complaints.taken()));
}

void TestKeyboard::shouldDoEveryErrand_data()
{
    // Asking and taking it back, the other two, stand in tst_askingscreens.
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<QStringList>("read");
    const QString saturday =
        QLocale(QLocale::Dutch)
            .toString(m_village->moment().date().addDays(4), QStringLiteral("dddd d MMMM"));
    QTest::newRow("is the library open")
        << QStringList{QStringLiteral("Wegwijzer"), QStringLiteral("Gemeente en school"),
                       QStringLiteral("Bibliotheek")}
        << QStringList{QStringLiteral("Open tot 17.30 uur")};
    QTest::newRow("what is on this Saturday")
        << QStringList{QStringLiteral("Agenda"), saturday}
        << QStringList{QStringLiteral("Wat er ") + saturday + QStringLiteral(" is")};
    QTest::newRow("who is the connector of the Molenstraat")
        << QStringList{QStringLiteral("Mijn buurt"), QStringLiteral("Molenveld")}
        << QStringList{QStringLiteral("06-000 000 12")};
    QTest::newRow("bigger letters")
        << QStringList{QStringLiteral("Groter")} << QStringList{QStringLiteral("Groter")};
    QTest::newRow("a doctor tonight, for who reads no Dutch")
        << QStringList{QStringLiteral("Taal"), QStringLiteral("English"),
                       QStringLiteral("In need?")}
        << QStringList{QStringLiteral("112"), QStringLiteral("077-000 00 99")};
    QTest::newRow("where is a toilet")
        << QStringList{QStringLiteral("Te gast"), QStringLiteral("Toilet")}
        << QStringList{QStringLiteral("Openbaar toilet Kerkplein")};
}

void TestKeyboard::shouldDoEveryErrand()
{
    QFETCH(const QStringList, steps);
    QFETCH(const QStringList, read);
    Screen screen(m_village->dataFolder(), allForms().last(), QStringLiteral("nl"), 1.0,
                  m_village->moment());
    QVERIFY(screen.isValid());
    const double scale = screen.app().settings()->textScale();
    for (const QString &step : steps) {
        QVERIFY2(screen.tabTo(step, true), qPrintable(step + QLatin1Char('\n') + screen.words()));
        QTest::keyClick(&screen.window(), Qt::Key_Return);
        screen.settle();
    }
    for (const QString &words : read)
        QVERIFY2(screen.words().contains(words),
                 qPrintable(words + QStringLiteral(" in\n") + screen.words()));
    if (steps == QStringList{QStringLiteral("Groter")})
        QVERIFY(screen.app().settings()->textScale() > scale);
    QCOMPARE(screen.taps(), 0);
    QVERIFY(areNone(m_complaints.taken()));
}

QTEST_MAIN(TestKeyboard)

#include "tst_keyboard.moc"
