// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/datetokens.h"

#include <QTest>

using namespace naober::demo;

class TestDateTokens : public QObject
{
    Q_OBJECT

private slots:
    void shouldFillTokens_data();
    void shouldFillTokens();
    void shouldNameTheTokenThatIsNotKnown();
    void shouldFindEaster();
    void shouldAskForOtherTokens();
};

static DateTokens saturday()
{
    return DateTokens(QDate(2026, 11, 21), QTimeZone("Europe/Amsterdam"));
}

void TestDateTokens::shouldFillTokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");
    QTest::newRow("today") << "op {{day date}}."
                           << "op 2026-11-21.";
    QTest::newRow("before") << "{{day-21 long}}"
                            << "zaterdag 31 oktober";
    QTest::newRow("weekday is today") << "{{sat date}}"
                                      << "2026-11-21";
    QTest::newRow("weekday ahead") << "{{fri date}}"
                                   << "2026-11-27";
    QTest::newRow("last sunday") << "{{sun-7 short}}"
                                 << "15 november";
    QTest::newRow("rss, winter") << "{{day 06:30 rfc822}}"
                                 << "Sat, 21 Nov 2026 06:30:00 +0100";
    QTest::newRow("atom, summer") << "{{day-150 08:00 iso}}"
                                  << "2026-06-24T08:00:00+02:00";
    QTest::newRow("calendar") << "{{day+1 20:11 ics}}/{{day icsdate}}"
                              << "20261122T201100/20261121";
    QTest::newRow("carnival") << "{{carnival long}}"
                              << "zondag 7 februari";
    QTest::newRow("countdown") << "{{days carnival}}"
                               << "78";
    QTest::newRow("two") << "{{day weekday}} {{day year}}"
                         << "zaterdag 2026";
}

void TestDateTokens::shouldFillTokens()
{
    QFETCH(QString, text);
    const auto filled = saturday().fill(text);
    QVERIFY(filled);
    QTEST(*filled, "filled");
}

void TestDateTokens::shouldNameTheTokenThatIsNotKnown()
{
    for (const char *text :
         {"{{tomorrow date}}", "{{day}}", "{{day 25:99 iso}}", "{{day roman}}"}) {
        const auto filled = saturday().fill(QLatin1String(text));
        QVERIFY2(!filled, text);
        QVERIFY(filled.error().text.contains(QLatin1String(text)));
    }
}

void TestDateTokens::shouldFindEaster()
{
    QCOMPARE(easterSunday(2024), QDate(2024, 3, 31));
    QCOMPARE(easterSunday(2025), QDate(2025, 4, 20));
    QCOMPARE(easterSunday(2027), QDate(2027, 3, 28));
    QCOMPARE(easterSunday(2038), QDate(2038, 4, 25));
}

void TestDateTokens::shouldAskForOtherTokens()
{
    const DateTokens tokens(QDate(2026, 1, 1), QTimeZone::utc(), [](const QString &token) {
        return token == QLatin1String("picture x") ? QStringLiteral("x.jpg") : QString();
    });
    QCOMPARE(*tokens.fill(QStringLiteral("<{{picture x}}>")), QStringLiteral("<x.jpg>"));
    QVERIFY(!tokens.fill(QStringLiteral("{{picture y}}")));
}

QTEST_GUILESS_MAIN(TestDateTokens)
#include "tst_datetokens.moc"
