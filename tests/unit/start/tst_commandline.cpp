// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/commandline.h"

#include <QTest>

using namespace naober;

namespace {

Result<Options, CommandLineEnd> read(const QStringList &arguments)
{
    return readCommandLine(QStringList{QStringLiteral("naober")} + arguments);
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void shouldHaveAPlaceForTheData();
    void shouldReadEverything();
    void shouldNameMistakes_data();
    void shouldNameMistakes();
    void shouldHelp();
};

void TestCommandLine::shouldHaveAPlaceForTheData()
{
    const auto options = read({});
    QVERIFY(options);
    QVERIFY(!options->dataFolder.isEmpty());
    QVERIFY(!options->kiosk);
    QVERIFY(!options->syncOnce);
    QVERIFY(!options->at.isValid());
    QVERIFY(!options->hasLanguage);
}

void TestCommandLine::shouldReadEverything()
{
    const auto options = read({QStringLiteral("--mode"),
                               QStringLiteral("kiosk"),
                               QStringLiteral("--size"),
                               QStringLiteral("1080x1920"),
                               QStringLiteral("--screen-width-mm"),
                               QStringLiteral("398"),
                               QStringLiteral("--language"),
                               QStringLiteral("en"),
                               QStringLiteral("--text-scale"),
                               QStringLiteral("1.35"),
                               QStringLiteral("--contrast"),
                               QStringLiteral("--evening"),
                               QStringLiteral("on"),
                               QStringLiteral("--at"),
                               QStringLiteral("2026-11-19T14:25"),
                               QStringLiteral("--feed"),
                               QStringLiteral("file:///x#feed=a&key=b"),
                               QStringLiteral("--data"),
                               QStringLiteral("/somewhere"),
                               QStringLiteral("--fullscreen"),
                               QStringLiteral("--pictures"),
                               QStringLiteral("out"),
                               QStringLiteral("--pages"),
                               QStringLiteral("Today,Attract"),
                               QStringLiteral("--sync-once")});
    QVERIFY(options);
    QVERIFY(options->kiosk && options->fullscreen && options->syncOnce && options->hasContrast);
    QCOMPARE(options->pictures, QStringLiteral("out"));
    QCOMPARE(options->pages, QStringList({QStringLiteral("Today"), QStringLiteral("Attract")}));
    QCOMPARE(options->size, QSize(1080, 1920));
    QCOMPARE(options->settings.screenWidthMm, 398.0);
    QCOMPARE(options->settings.language, QStringLiteral("en"));
    QCOMPARE(options->settings.textScale, 1.35);
    QCOMPARE(options->settings.evening, QStringLiteral("on"));
    // Without an offset it is Dutch time.
    QCOMPARE(options->at, QDateTime(QDate(2026, 11, 19), QTime(13, 25), Qt::UTC));
    QCOMPARE(options->feed, QStringLiteral("file:///x#feed=a&key=b"));
}

void TestCommandLine::shouldNameMistakes_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const char *value) {
        QTest::newRow(name) << QStringList{QLatin1String(name), QLatin1String(value)};
    };
    row("--mode", "desktop");
    row("--size", "1080");
    row("--language", "de");
    row("--text-scale", "7");
    row("--evening", "sometimes");
    row("--at", "tomorrow");
    row("--screen-width-mm", "3");
    row("--nonsense", "x");
    QTest::newRow("stray") << QStringList{QStringLiteral("stray")};
}

void TestCommandLine::shouldNameMistakes()
{
    QFETCH(QStringList, arguments);
    const auto options = read(arguments);
    QVERIFY(!options);
    QVERIFY(options.error().isError);
    QVERIFY(!options.error().text.isEmpty());
}

void TestCommandLine::shouldHelp()
{
    const auto version = read({QStringLiteral("--version")});
    QVERIFY(!version);
    QVERIFY(!version.error().isError);
    QCOMPARE(version.error().text, QStringLiteral("naober " NAOBER_VERSION "\n"));
    const auto help = read({QStringLiteral("--help")});
    QVERIFY(!help);
    QVERIFY(!help.error().isError);
    QVERIFY2(help.error().text.startsWith(QLatin1String("Usage: naober [options]\n")),
             qPrintable(help.error().text.section(QLatin1Char('\n'), 0, 0)));
    QVERIFY(help.error().text.contains(QLatin1String("--sync-once")));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
