// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagechecks.h"
#include "pageparts.h"

#include <QGuiApplication>
#include <QTest>
#include <QTranslator>

using namespace naober;
using namespace naober::test;

namespace {

/// A language that is read from right to left: every text begins with a mark that says so.
class RightToLeft : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return QChar(0x200F) + QString::fromUtf8(text);
    }
    bool isEmpty() const override { return false; }
};

/// How much of two pictures of a pictogram differs, 0 to 1; lines that lie between pixels may.
double difference(const QImage &one, const QImage &other)
{
    double all = 0.0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            all += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) / 255.0;
    }
    return all / (one.width() * one.height());
}

QRectF placeOf(const QQuickItem *item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

} // namespace

/// The app in a language that is read from right to left, as it lays itself out for Arabic.
class TestMirrored : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shouldTurnEveryPage_data();
    void shouldTurnEveryPage();
    void shouldPutTheWayBackAtTheRight();
    void shouldTurnWhatPointsTheWay();
    void shouldTurnBackWithTheLanguage();
    void cleanup();

private:
    void turn(Screen &screen);

    Complaints m_complaints;
    std::unique_ptr<Demonstration> m_village;
    std::unique_ptr<QTranslator> m_texts;
};

void TestMirrored::initTestCase()
{
    m_village = std::make_unique<Demonstration>();
    QVERIFY2(m_village->error().isEmpty(), qPrintable(m_village->error()));
    // Below the app's own English, which has nothing but plurals.
    m_texts = std::make_unique<RightToLeft>();
    QCoreApplication::installTranslator(m_texts.get());
}

void TestMirrored::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(areNone(m_complaints.taken()));
}

void TestMirrored::turn(Screen &screen)
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    screen.settle();
}

void TestMirrored::shouldTurnEveryPage_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<double>("scale");
    const QList<Form> forms = allForms();
    for (int form = 0; form < forms.size(); ++form) {
        for (const double scale : {1.0, 2.0})
            QTest::addRow("%s %.0f", forms.at(form).name, scale) << form << scale;
    }
}

void TestMirrored::shouldTurnEveryPage()
{
    QFETCH(const int, form);
    QFETCH(const double, scale);
    Screen screen(m_village->dataFolder(), allForms().at(form), QStringLiteral("en"), scale,
                  m_village->moment());
    QVERIFY(screen.isValid());
    turn(screen);
    QStringList problems;
    for (const QString &page : screen.pageNames()) {
        if (page == QLatin1String("Gallery"))
            continue;
        QVERIFY(screen.open(page, screen.valuesFor(page)));
        for (const QString &problem : overlapping(screen) + outside(screen) + cut(screen, true)
                 + unnamed(screen) + textOverPictogram(screen))
            problems.append(page + QStringLiteral(": ") + problem);
    }
    QVERIFY(areNone(problems));
}

void TestMirrored::shouldPutTheWayBackAtTheRight()
{
    for (const Form &form : allForms()) {
        Screen screen(m_village->dataFolder(), form, QStringLiteral("en"), 1.0,
                      m_village->moment());
        QVERIFY(screen.isValid());
        const auto start = [&screen] {
            QQuickItem *button = screen.control(QChar(0x200F) + QStringLiteral("Start"));
            return button ? placeOf(button).center().x() : -1.0;
        };
        const double middle = screen.window().width() / 2.0;
        QVERIFY2(start() > 0 && start() < middle, form.name);
        turn(screen);
        QVERIFY2(start() > middle, form.name);
    }
}

void TestMirrored::shouldTurnWhatPointsTheWay()
{
    Screen screen(m_village->dataFolder(), allForms().last(), QStringLiteral("en"), 1.0,
                  m_village->moment());
    QVERIFY(screen.isValid());
    QVERIFY(screen.open(QStringLiteral("Agenda")));
    const auto drawn = [&screen](const char *symbol) {
        const QImage picture = screen.window().grabWindow();
        for (const QQuickItem *item : screen.shownItems()) {
            if (isA(item, "Icon") && item->property("symbol") == QLatin1String(symbol)
                && isInA(item, "BarButton"))
                return picture.copy(placeOf(item).toRect());
        }
        return QImage();
    };
    const QImage back = drawn("back");
    const QImage home = drawn("home");
    QVERIFY(!back.isNull() && !home.isNull());
    turn(screen);
    const QImage turned = drawn("back");
    QVERIFY(turned.size() == back.size());
    QVERIFY(difference(turned.mirrored(true, false), back) < difference(turned, back) / 3);
    QVERIFY(difference(drawn("home"), home) < difference(turned, back) / 3);
}

void TestMirrored::shouldTurnBackWithTheLanguage()
{
    Screen screen(m_village->dataFolder(), allForms().last(), QStringLiteral("en"), 1.0,
                  m_village->moment());
    QVERIFY(screen.isValid());
    turn(screen);
    screen.app().settings()->setLanguage(QStringLiteral("nl"));
    screen.settle();
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

QTEST_MAIN(TestMirrored)

#include "tst_mirrored.moc"
