// SPDX-License-Identifier: GPL-3.0-or-later
#include "contrastchecks.h"
#include "pagechecks.h"
#include "storage/recordreader.h"
#include "storage/recordstore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace naober;
using namespace naober::test;

/// Whether everything can be read where it is drawn: measured in pictures of the real window, by
/// day, in the evening and in high contrast, under every sky and in colours that no village should
/// have chosen (A5 of the requirements).
class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shouldBeReadInEveryLook_data();
    void shouldBeReadInEveryLook();
    void shouldBeReadUnderEverySky_data();
    void shouldBeReadUnderEverySky();
    void shouldBeReadInColoursOfNoTaste_data();
    void shouldBeReadInColoursOfNoTaste();

private:
    static constexpr double leastText = 7.0;
    static constexpr double leastControls = 3.0;

    QStringList problemsOf(Screen &screen, const QString &page);
    void paint(const QString &strong, const QString &accent);

    std::unique_ptr<Demonstration> m_village;
};

void TestContrast::initTestCase()
{
    m_village = std::make_unique<Demonstration>();
    QVERIFY2(m_village->error().isEmpty(), qPrintable(m_village->error()));
}

QStringList TestContrast::problemsOf(Screen &screen, const QString &page)
{
    QStringList problems;
    struct Look
    {
        const char *name;
        bool evening;
        bool high;
    };
    for (const Look &look :
         {Look{"day", false, false}, Look{"evening", true, false},
          Look{"high contrast", false, true}, Look{"high, evening", true, true}}) {
        screen.app().settings()->setEvening(look.evening ? QStringLiteral("on")
                                                         : QStringLiteral("off"));
        screen.app().settings()->setContrast(look.high);
        screen.settle();
        const QImage picture = screen.window().grabWindow();
        for (const QString &problem :
             paleText(screen, picture, leastText) + paleControls(screen, picture, leastControls))
            problems.append(page + QStringLiteral(", ") + QLatin1String(look.name)
                            + QStringLiteral(": ") + problem);
    }
    return problems;
}

void TestContrast::shouldBeReadInEveryLook_data()
{
    QTest::addColumn<int>("form");
    QTest::newRow("kiosk") << 0;
    QTest::newRow("home") << int(allForms().size() - 1);
}

void TestContrast::shouldBeReadInEveryLook()
{
    QFETCH(const int, form);
    Screen screen(m_village->dataFolder(), allForms().at(form), QStringLiteral("nl"), 1.0,
                  m_village->moment());
    QVERIFY(screen.isValid());
    QStringList problems;
    for (const QString &page : screen.pageNames()) {
        if (page == QLatin1String("Gallery"))
            continue;
        QVERIFY(screen.open(page, screen.valuesFor(page)));
        problems += problemsOf(screen, page);
    }
    QVERIFY(areNone(problems));
}

void TestContrast::shouldBeReadUnderEverySky_data()
{
    QTest::addColumn<QTime>("time");
    for (const int hour : {7, 8, 13, 16, 17, 23})
        QTest::addRow("%d.30", hour) << QTime(hour, 30);
}

void TestContrast::shouldBeReadUnderEverySky()
{
    QFETCH(const QTime, time);
    QDateTime moment = m_village->moment();
    moment.setTime(time);
    QStringList problems;
    for (const Form &form : {allForms().first(), allForms().last()}) {
        Screen screen(m_village->dataFolder(), form, QStringLiteral("nl"), 1.0, moment);
        QVERIFY(screen.isValid());
        problems += problemsOf(screen, QLatin1String(form.name));
    }
    QVERIFY(areNone(problems));
}

void TestContrast::shouldBeReadInColoursOfNoTaste_data()
{
    QTest::addColumn<QString>("strong");
    QTest::addColumn<QString>("accent");
    QTest::newRow("yellow") << QStringLiteral("#FFFF00") << QStringLiteral("#FFFF00");
    QTest::newRow("white") << QStringLiteral("#FFFFFF") << QStringLiteral("#FFFFFF");
    QTest::newRow("black") << QStringLiteral("#000000") << QStringLiteral("#000000");
    QTest::newRow("grey, red") << QStringLiteral("#808080") << QStringLiteral("#8B0000");
}

/// The village's record with other colours, as its hub would send it.
void TestContrast::paint(const QString &strong, const QString &accent)
{
    auto store = RecordStore::open(m_village->dataFolder());
    QVERIFY(store);
    const Result<std::optional<Record>, StorageError> village = (*store)->village();
    Result<Cursor, StorageError> cursor = (*store)->cursor();
    QVERIFY(village && *village && cursor);
    QJsonObject data = (*village)->data;
    QJsonObject theme = data.value(QLatin1String("theme")).toObject();
    theme.insert(QLatin1String("strong"), strong);
    theme.insert(QLatin1String("accent"), accent);
    data.insert(QLatin1String("theme"), theme);
    ++cursor->seq;
    const RecordChange change{cursor->seq,
                              RecordChange::Operation::Put,
                              (*village)->type,
                              (*village)->id,
                              m_village->moment().toUTC(),
                              QJsonDocument(data).toJson(QJsonDocument::Compact)};
    QVERIFY((*store)->applySegment({change}, *cursor));
}

void TestContrast::shouldBeReadInColoursOfNoTaste()
{
    QFETCH(const QString, strong);
    QFETCH(const QString, accent);
    paint(strong, accent);
    Screen screen(m_village->dataFolder(), allForms().first(), QStringLiteral("nl"), 1.0,
                  m_village->moment());
    QVERIFY(screen.isValid());
    QStringList problems;
    for (const char *name : {"Today", "Agenda", "Guide", "Together", "Settings", "Urgent"}) {
        const QString page = QString::fromLatin1(name);
        QVERIFY(screen.open(page, screen.valuesFor(page)));
        problems += problemsOf(screen, page);
    }
    QVERIFY(areNone(problems));
}

QTEST_MAIN(TestContrast)

#include "tst_contrast.moc"
