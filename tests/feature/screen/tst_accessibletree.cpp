// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibletree.h"
#include "pagechecks.h"
#include "pageparts.h"
#include "support/fakevoice.h"
#include "support/httpfixture.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace naober;
using namespace naober::test;

/// The app for somebody who sees nothing of it (A17 of the requirements): a second process reads
/// the accessible tree over the bus and presses what is in it. Everything on the screen is in the
/// tree, on every page, and everything can be asked, looked up and taken back by the tree alone.
class TestAccessibleTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void shouldTellAllOfEveryPage_data();
    void shouldTellAllOfEveryPage();
    void shouldAskAndWithdrawByTheTreeAlone_data();
    void shouldAskAndWithdrawByTheTreeAlone();

private:
    static void addForms();
    Screen shown(const Form &form)
    {
        return Screen(m_village->dataFolder(), form, QStringLiteral("nl"), 1.0, m_village->moment(),
                      std::make_unique<FakeVoice>());
    }
    /// What of the page that is open a screen reader gets to know wrongly or not at all.
    QStringList untold(Screen &screen);
    /// By the tree, and what comes of it has come.
    bool press(Screen &screen, const QString &name);
    /// The digits on a pad, each until \a shown has it: the same key counts again after a moment.
    bool dial(Screen &screen, const QString &digits, const std::function<QString()> &shown);
    /// What the tree says, a line each.
    QString heard();
    /// The four screens of asking, to the slip; the nine digits that it says.
    QString ask(Screen &screen);
    void withdraw(Screen &screen, const QString &digits);
    QList<HttpQuery> asked(const QByteArray &method) const;

    QStringList m_problems;
    Complaints m_complaints;
    HttpFixture m_hub;
    EnrolledDesk m_desk;
    std::unique_ptr<Demonstration> m_village;
    std::unique_ptr<AccessibleTree> m_tree;
};

namespace {

/// A name, words and roles of what is a control on the screen and of what is one in the tree.
QStringList namesOf(const QList<TreeNode> &nodes)
{
    QStringList names;
    for (const TreeNode &node : nodes) {
        if (node.isControl() && node.showing)
            names.append(node.name.simplified());
    }
    return names;
}

/// In sight, by more than an edge.
bool isInSight(const QQuickItem *item)
{
    constexpr double edge = 4.0;
    const QRectF part = shownPart(item);
    return part.width() > edge && part.height() > edge;
}

} // namespace

void TestAccessibleTree::initTestCase()
{
    if (QGuiApplication::platformName() != QLatin1String("xcb"))
        QSKIP("there is no accessibility bus here: run it by tests/feature/screen/on-a-bus");
    m_desk.hub = m_hub.url();
    HttpAnswer kept;
    kept.status = 201;
    kept.body = R"({"status":"received","at":"2026-11-19T13:25:00Z","public":{}})";
    m_hub.set(QStringLiteral("*"), kept);
    m_village = std::make_unique<Demonstration>(&m_desk);
    QVERIFY2(m_village->error().isEmpty(), qPrintable(m_village->error()));
}

void TestAccessibleTree::cleanup()
{
    m_tree.reset();
    m_hub.forgetQueries();
    m_problems.clear();
    QVERIFY(areNone(m_complaints.taken()));
}

void TestAccessibleTree::addForms()
{
    QTest::addColumn<int>("form");
    QTest::newRow("kiosk-portrait") << 0;
    QTest::newRow("home") << int(allForms().size() - 1);
}

QStringList TestAccessibleTree::untold(Screen &screen)
{
    QStringList problems;
    const QList<TreeNode> nodes = m_tree->nodes();
    QStringList told;
    for (const TreeNode &node : nodes) {
        if (node.role == QLatin1String("invalid") || node.role == QLatin1String("unknown"))
            problems.append(node.said() + QStringLiteral(" has no role"));
        const bool mustBeNamed = node.isControl() || node.focusable
            || node.role == QLatin1String("label") || node.role == QLatin1String("heading");
        if (mustBeNamed && node.name.trimmed().isEmpty())
            problems.append(node.said() + QStringLiteral(" has no name"));
        if (node.isControl() && node.actions == 0)
            problems.append(node.said() + QStringLiteral(" has no action"));
        if (node.showing)
            told << node.name.simplified() << node.description.simplified();
    }
    QStringList names = namesOf(nodes);
    for (QQuickItem *item : screen.shownItems()) {
        if (!isInSight(item))
            continue;
        if (isControl(item) && !names.removeOne(nameOf(item).simplified()))
            problems.append(said(item) + QStringLiteral(" is no control in the tree"));
        // The letter in place of a portrait is the first of the name beside it.
        if (!isText(item) || isInA(item, "Portrait"))
            continue;
        for (const QString &text : item->property("text").toString().split(QStringLiteral("  "))) {
            const QString part = text.simplified();
            // A long number is told digit by digit.
            const auto says = [part](QString words) {
                return words.contains(part, Qt::CaseInsensitive)
                    || words.remove(QLatin1Char(' '))
                           .contains(QString(part).remove(QLatin1Char(' ')));
            };
            if (part.size() > 1 && std::none_of(told.cbegin(), told.cend(), says))
                problems.append(QStringLiteral("“%1” is nowhere in the tree").arg(part));
        }
    }
    return problems;
}

bool TestAccessibleTree::press(Screen &screen, const QString &name)
{
    for (const QString &problem : untold(screen))
        m_problems.append(screen.currentPage() + QStringLiteral(": ") + problem);
    if (!m_tree->press(name, true)) {
        qWarning("%s is not in\n%s", qPrintable(name), qPrintable(heard()));
        return false;
    }
    screen.settle();
    return true;
}

bool TestAccessibleTree::dial(Screen &screen, const QString &digits,
                              const std::function<QString()> &shown)
{
    for (const QChar digit : digits) {
        const QString before = shown();
        if (!QTest::qWaitFor(
                [&] { return shown() != before || (m_tree->press(QString(digit)), false); }))
            return false;
    }
    screen.settle();
    return true;
}

QString TestAccessibleTree::heard()
{
    QStringList words;
    for (const TreeNode &node : m_tree->nodes())
        words << node.name << node.description;
    words.removeAll(QString());
    return words.join(QLatin1Char('\n'));
}

QList<HttpQuery> TestAccessibleTree::asked(const QByteArray &method) const
{
    QList<HttpQuery> found;
    for (const HttpQuery &query : m_hub.queries()) {
        if (query.method == method && query.path.contains(QLatin1String("/submissions/")))
            found.append(query);
    }
    return found;
}

void TestAccessibleTree::shouldTellAllOfEveryPage_data()
{
    addForms();
}

void TestAccessibleTree::shouldTellAllOfEveryPage()
{
    QFETCH(const int, form);
    Screen screen = shown(allForms().at(form));
    QVERIFY(screen.isValid());
    m_tree = std::make_unique<AccessibleTree>();
    const auto failed = m_tree->open();
    QVERIFY2(!failed, qPrintable(failed.value_or(QString())));
    QStringList problems;
    const QStringList pages = screen.pageNames();
    QVERIFY(pages.size() > 25);
    for (const QString &page : pages) {
        QVERIFY2(screen.open(page, screen.valuesFor(page)), qPrintable(page));
        QStringList here = untold(screen);
        // Something came while it was read: then it is another page now.
        if (!here.isEmpty()) {
            screen.settle();
            here = untold(screen);
        }
        constexpr int fewest = 6; // the fixed bar is on every page
        const QList<TreeNode> nodes = m_tree->nodes();
        if (namesOf(nodes).size() < fewest)
            here.append(QStringLiteral("only %1 controls").arg(namesOf(nodes).size()));
        // And what is in the tree works: home from every page.
        // A second strike within half a second is none.
        const auto isHome = [&screen] { return screen.currentPage() == QLatin1String("Today"); };
        if (!QTest::qWaitFor(
                [&] { return isHome() || (m_tree->press(QStringLiteral("Begin")), isHome()); }))
            here.append(QStringLiteral("“Begin” leads nowhere"));
        for (const QString &problem : std::as_const(here))
            problems.append(page + QStringLiteral(": ") + problem);
    }
    QVERIFY(areNone(problems));
}

QString TestAccessibleTree::ask(Screen &screen)
{
    Asking &asking = *screen.app().help()->asking();
    for (const char *step : {"Voor elkaar", "Hulp vragen", "Boodschappen", "Maakt niet uit"}) {
        if (!press(screen, QString::fromLatin1(step)))
            return {};
    }
    for (const QVariant &question : asking.questions()) {
        if (!press(screen,
                   question.toMap().value(QStringLiteral("choices")).toStringList().first()))
            return {};
    }
    const QString number = QStringLiteral("0691234578");
    if (!press(screen, QStringLiteral("Volgende stap")) || !press(screen, QStringLiteral("Mij"))
        || !dial(screen, number, [&asking] { return asking.phone(); })
        || !press(screen, QStringLiteral("Volgende stap")))
        return {};
    const QString review = heard();
    if (!review.contains(QStringLiteral("Er is nog niets verstuurd")) || !asked("PUT").isEmpty()
        || !press(screen, QStringLiteral("Ja, verstuur het")))
        return {};
    if (!QTest::qWaitFor([&screen] { return screen.currentPage() == QLatin1String("Slip"); }))
        return {};
    screen.settle();
    // The slip is read out: its words, and the number that stands for them.
    const QString slip = heard();
    for (const QString &word : screen.app().help()->slip()->words()) {
        if (!slip.contains(word))
            return {};
    }
    const QRegularExpression nine(QStringLiteral("(\\d{3})\\D?(\\d{3})\\D?(\\d{3})(?!\\d)"));
    const QString line = slip.section(QStringLiteral("dit nummer"), 1);
    const auto match = nine.match(line);
    return press(screen, QStringLiteral("Ik heb het"))
        ? match.captured(1) + match.captured(2) + match.captured(3)
        : QString();
}

void TestAccessibleTree::withdraw(Screen &screen, const QString &digits)
{
    QVERIFY(press(screen, QStringLiteral("Voor elkaar")));
    QVERIFY(press(screen, QStringLiteral("Mijn vraag")));
    QVERIFY(press(screen, QStringLiteral("Ik heb negen cijfers")));
    MyRequest &mine = *screen.app().help()->mine();
    QVERIFY(dial(screen, digits, [&mine] { return mine.entry()->digits(); }));
    QVERIFY(press(screen, QStringLiteral("Opzoeken")));
    QTRY_VERIFY(mine.isFound());
    screen.settle();
    QVERIFY2(heard().contains(QStringLiteral("is aangekomen")), qPrintable(heard()));
    QVERIFY(press(screen, QStringLiteral("Deze vraag intrekken")));
    QTRY_VERIFY(heard().contains(QStringLiteral("Toch weer vragen")));
}

void TestAccessibleTree::shouldAskAndWithdrawByTheTreeAlone_data()
{
    addForms();
}

void TestAccessibleTree::shouldAskAndWithdrawByTheTreeAlone()
{
    QFETCH(const int, form);
    Screen screen = shown(allForms().at(form));
    QVERIFY(screen.isValid());
    QTRY_VERIFY(screen.app().help()->line()->isOpen());
    m_tree = std::make_unique<AccessibleTree>();
    const auto failed = m_tree->open();
    QVERIFY2(!failed, qPrintable(failed.value_or(QString())));
    const QString digits = ask(screen);
    QVERIFY2(digits.size() == 9, qPrintable(screen.currentPage() + QLatin1Char('\n') + heard()));
    QTRY_VERIFY(!asked("PUT").isEmpty());
    const QString created = asked("PUT").first().path;
    QCOMPARE(screen.currentPage(), QStringLiteral("Today"));
    withdraw(screen, digits);
    // What was looked up and taken back is what was asked.
    QVERIFY(!asked("GET").isEmpty());
    QCOMPARE(asked("GET").last().path, created);
    const auto last = [this] { return QJsonDocument::fromJson(asked("PUT").last().body).object(); };
    QTRY_COMPARE(last().value(QStringLiteral("op")).toString(), QStringLiteral("withdraw"));
    QCOMPARE(last().value(QStringLiteral("target")).toString(),
             created.section(QLatin1Char('/'), -1));
    QVERIFY(areNone(m_problems));
}

QTEST_MAIN(TestAccessibleTree)

#include "tst_accessibletree.moc"
