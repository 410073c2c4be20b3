// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageparts.h"
#include "screen.h"

#include <QTest>

using namespace naober;
using namespace naober::test;

namespace {

QImage shownBy(QQuickWindow &window)
{
    return window.grabWindow().convertToFormat(QImage::Format_RGB32);
}

/// Every item once more, on a window where nothing is left of before.
QImage drawnAnew(QQuickWindow &window)
{
    window.contentItem()->setOpacity(0.0);
    shownBy(window);
    window.contentItem()->setOpacity(1.0);
    return shownBy(window);
}

/// Where the window shows something else than its items say, empty if nowhere. An edge between
/// two pixels may be drawn otherwise, a line high; what was left behind is larger than that.
QRect leftBehind(const QImage &shown, const QImage &meant)
{
    constexpr int slack = 24;
    constexpr int smallest = 8;
    QRect different;
    bool isAbove = false;
    for (int y = 0; y < shown.height(); ++y) {
        QRect line;
        int run = 0;
        for (int x = 0; x < shown.width(); ++x) {
            const QRgb one = shown.pixel(x, y);
            const QRgb other = meant.pixel(x, y);
            const bool same = std::abs(qRed(one) - qRed(other)) < slack
                && std::abs(qGreen(one) - qGreen(other)) < slack
                && std::abs(qBlue(one) - qBlue(other)) < slack;
            run = same ? 0 : run + 1;
            if (run >= smallest)
                line |= QRect(x - run + 1, y, run, 1);
        }
        if (isAbove)
            different |= line;
        isAbove = !line.isEmpty();
    }
    return different;
}

} // namespace

/// What stands on the glass is what the items say: without a graphics card only parts of a window
/// are painted anew, and something of before may be left behind.
class TestPainting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shouldLeaveNothingBehindWhenAnAnswerOpensAForm_data();
    void shouldLeaveNothingBehindWhenAnAnswerOpensAForm();
    void shouldLeaveNothingBehindOnAnyPage_data();
    void shouldLeaveNothingBehindOnAnyPage();

private:
    void check(Screen &screen, const QString &what);

    EnrolledDesk m_desk;
    std::unique_ptr<Demonstration> m_village;
};

void TestPainting::initTestCase()
{
    m_desk.policy = QStringLiteral("callback");
    m_village = std::make_unique<Demonstration>(&m_desk);
    QVERIFY2(m_village->error().isEmpty(), qPrintable(m_village->error()));
}

void TestPainting::check(Screen &screen, const QString &what)
{
    screen.settle();
    const QImage shown = shownBy(screen.window());
    const QImage meant = drawnAnew(screen.window());
    QCOMPARE(meant.size(), shown.size());
    const QRect different = leftBehind(shown, meant);
    QVERIFY2(different.isEmpty(),
             qPrintable(QStringLiteral("%1: %2,%3 %4x%5")
                            .arg(what)
                            .arg(different.x())
                            .arg(different.y())
                            .arg(different.width())
                            .arg(different.height())));
}

void TestPainting::shouldLeaveNothingBehindWhenAnAnswerOpensAForm_data()
{
    QTest::addColumn<int>("form");
    const QList<Form> forms = allForms();
    for (int form = 0; form < forms.size(); ++form)
        QTest::newRow(forms.at(form).name) << form;
}

void TestPainting::shouldLeaveNothingBehindWhenAnAnswerOpensAForm()
{
    QFETCH(const int, form);
    Screen screen(m_village->dataFolder(), allForms().at(form), QStringLiteral("nl"), 1.0,
                  m_village->moment());
    QVERIFY(screen.isValid());
    Asking &asking = *screen.app().help()->asking();
    asking.begin(QStringLiteral("request"), true);
    QVERIFY(screen.open(QStringLiteral("AskWho")));
    check(screen, QStringLiteral("nobody"));
    QVERIFY(screen.tap(QStringLiteral("Volgende stap")));
    check(screen, QStringLiteral("wanted"));
    asking.setWho(QStringLiteral("me"));
    check(screen, QStringLiteral("me"));
    asking.setWho(QStringLiteral("visit"));
    check(screen, QStringLiteral("visit"));
    asking.setWho(QStringLiteral("other"));
    check(screen, QStringLiteral("other"));
}

void TestPainting::shouldLeaveNothingBehindOnAnyPage_data()
{
    shouldLeaveNothingBehindWhenAnAnswerOpensAForm_data();
}

void TestPainting::shouldLeaveNothingBehindOnAnyPage()
{
    QFETCH(const int, form);
    Screen screen(m_village->dataFolder(), allForms().at(form), QStringLiteral("nl"), 1.0,
                  m_village->moment());
    QVERIFY(screen.isValid());
    for (const QString &page : screen.pageNames()) {
        if (!screen.open(page, screen.valuesFor(page)))
            continue;
        check(screen, page);
        if (screen.control(QStringLiteral("Verder")) && screen.tap(QStringLiteral("Verder")))
            check(screen, page + QStringLiteral(" further"));
    }
}

QTEST_MAIN(TestPainting)
#include "tst_painting.moc"
