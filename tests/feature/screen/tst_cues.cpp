// SPDX-License-Identifier: GPL-3.0-or-later
#include "contrastchecks.h"
#include "pagechecks.h"
#include "pageparts.h"

#include <QTest>

#include <cmath>

using namespace naober;
using namespace naober::test;

namespace {

/// One of the three ways in which eyes miss a colour, as a matrix over linear light (Machado,
/// Oliveira and Fernandes 2009, full severity).
struct Blindness
{
    const char *name;
    double matrix[9];
};

constexpr Blindness blindnesses[] = {
    {"protanopia",
     {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998}},
    {"deuteranopia",
     {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881}},
    {"tritanopia",
     {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900}},
};

QImage seenBy(const Blindness &eyes, const QImage &picture)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    const auto coded = [](double part) {
        part = std::clamp(part, 0.0, 1.0);
        return part <= 0.0031308 ? part * 12.92 : 1.055 * std::pow(part, 1 / 2.4) - 0.055;
    };
    QImage seen = picture.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x) {
            const QColor color = seen.pixelColor(x, y);
            const double in[3] = {linear(color.redF()), linear(color.greenF()),
                                  linear(color.blueF())};
            double out[3];
            for (int i = 0; i < 3; ++i)
                out[i] = coded(eyes.matrix[3 * i] * in[0] + eyes.matrix[3 * i + 1] * in[1]
                               + eyes.matrix[3 * i + 2] * in[2]);
            seen.setPixelColor(x, y, QColor::fromRgbF(float(out[0]), float(out[1]), float(out[2])));
        }
    }
    return seen;
}

/// What is drawn, without its colours: ink on ground, whichever is the darker.
QList<bool> shape(const QImage &picture)
{
    const QColor ground = picture.pixelColor(3, picture.height() / 2);
    QList<bool> ink;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ink.append(contrast(picture.pixelColor(x, y), ground) > 2.0);
    }
    return ink;
}

} // namespace

/// That colour is never the only thing that tells (A20 of the requirements).
class TestCues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shouldShowWhatIsChosenByShape_data();
    void shouldShowWhatIsChosenByShape();
    void shouldSayWhatIsOpenAndWhatIsUrgentInWords();

private:
    std::unique_ptr<Demonstration> m_village;
};

void TestCues::initTestCase()
{
    m_village = std::make_unique<Demonstration>();
    QVERIFY2(m_village->error().isEmpty(), qPrintable(m_village->error()));
}

void TestCues::shouldShowWhatIsChosenByShape_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("evening");
    const QList<Form> forms = allForms();
    const QString saturday =
        QLocale(QLocale::Dutch)
            .toString(m_village->moment().date().addDays(4), QStringLiteral("dddd d MMMM"));
    for (int form = 0; form < forms.size(); ++form) {
        for (const bool evening : {false, true}) {
            const auto add = [&](const char *what, const char *page, const QString &name) {
                QTest::addRow("%s, %s%s", what, forms.at(form).name, evening ? ", evening" : "")
                    << form << QString::fromLatin1(page) << name << evening;
            };
            add("a day", "Agenda", saturday);
            add("a kind", "Guide", QStringLiteral("Zorg"));
            add("a size", "Settings", QStringLiteral("Hoog contrast"));
        }
    }
}

void TestCues::shouldShowWhatIsChosenByShape()
{
    QFETCH(const int, form);
    QFETCH(const QString, page);
    QFETCH(const QString, name);
    QFETCH(const bool, evening);
    Screen screen(m_village->dataFolder(), allForms().at(form), QStringLiteral("nl"), 1.0,
                  m_village->moment());
    QVERIFY(screen.isValid());
    screen.app().settings()->setEvening(evening ? QStringLiteral("on") : QStringLiteral("off"));
    QVERIFY(screen.open(page));
    const auto drawn = [&]() -> QImage {
        const QQuickItem *item = screen.control(name, true);
        if (!item)
            return {};
        const QRectF area = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
        constexpr int border = 5;
        return screen.window().grabWindow().copy(
            area.toRect().adjusted(border, border, -border, -border));
    };
    const QImage before = drawn();
    QVERIFY2(!before.isNull(), qPrintable(screen.words()));
    QVERIFY(screen.tap(name, true));
    const QImage after = drawn();
    QVERIFY(!after.isNull());
    // Bold words may be a pixel wider.
    const QRect both = before.rect() & after.rect();
    for (const Blindness &eyes : blindnesses) {
        const QList<bool> one = shape(seenBy(eyes, before.copy(both)));
        const QList<bool> other = shape(seenBy(eyes, after.copy(both)));
        qsizetype apart = 0;
        for (qsizetype i = 0; i < one.size(); ++i)
            apart += one.at(i) != other.at(i) ? 1 : 0;
        constexpr qsizetype seen = 40; // pixels: a small tick
        QVERIFY2(apart >= seen, eyes.name);
    }
}

void TestCues::shouldSayWhatIsOpenAndWhatIsUrgentInWords()
{
    Screen screen(m_village->dataFolder(), allForms().first(), QStringLiteral("nl"), 1.0,
                  m_village->moment());
    QVERIFY(screen.isValid());
    QStringList problems;
    int coloured = 0;
    for (const QString &page : screen.pageNames()) {
        if (page == QLatin1String("Gallery"))
            continue;
        QVERIFY(screen.open(page, screen.valuesFor(page)));
        for (QQuickItem *item : screen.shownItems()) {
            const bool chip =
                isA(item, "FactChip") && item->property("tone") != QLatin1String("plain");
            const bool urgent = item->property("urgent").toBool()
                && (isA(item, "Notice") || isA(item, "PhoneCard"));
            if (!chip && !urgent)
                continue;
            ++coloured;
            if (textsIn(item).isEmpty() || (urgent && symbolsIn(item).isEmpty()))
                problems.append(page + QStringLiteral(": ") + said(item)
                                + QStringLiteral(" is told by its colour alone"));
        }
    }
    QVERIFY(coloured > 3);
    QVERIFY(areNone(problems));
}

QTEST_MAIN(TestCues)

#include "tst_cues.moc"
