// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/recurrencerule.h"

#include <QTest>

#include <ctime>

using namespace naober;

namespace {

/// "19970902T090000", or "19970902" for nine o'clock.
WallSeconds wallFromText(const QString &text)
{
    const QDate date = QDate::fromString(text.left(8), QStringLiteral("yyyyMMdd"));
    const QTime time =
        text.size() > 8 ? QTime::fromString(text.mid(9), QStringLiteral("HHmmss")) : QTime(9, 0);
    return wallSeconds(date, time);
}

QString textFromWall(WallSeconds wall)
{
    const QString date = wallDate(wall).toString(QStringLiteral("yyyyMMdd"));
    if (wallTime(wall) == QTime(9, 0))
        return date;
    return date % wallTime(wall).toString(QStringLiteral("'T'HHmmss"));
}

QStringList expanded(const QString &text, const QString &start, qsizetype most,
                     const QString &from = {}, const QString &to = {})
{
    const std::optional<RecurrenceRule> rule = recurrenceRuleFromText(text);
    if (!rule)
        return {QStringLiteral("not a rule")};
    RecurrenceSpan span;
    span.start = wallFromText(start);
    span.from = from.isEmpty() ? span.start : wallFromText(from);
    span.to = to.isEmpty() ? wallSeconds(QDate(2100, 1, 1)) : wallFromText(to);
    span.most = most;
    if (rule->untilDate.isValid()) {
        span.until = wallSeconds(rule->untilDate,
                                 rule->untilTime.isValid() ? rule->untilTime : QTime(23, 59, 59));
    }
    RecurrenceBudget budget;
    QStringList times;
    for (const WallSeconds time : recurrenceTimes(*rule, span, budget))
        times.append(textFromWall(time));
    return times;
}

} // namespace

class TestRecurrence : public QObject
{
    Q_OBJECT

private slots:
    void shouldExpandAsTheStandardSays_data();
    void shouldExpandAsTheStandardSays();
    void shouldGiveTheSameFromTheMiddleAsFromTheStart_data();
    void shouldGiveTheSameFromTheMiddleAsFromTheStart();
    void shouldCountTheStartEvenIfItDoesNotFit();
    void shouldRefuseWhatIsNoRule_data();
    void shouldRefuseWhatIsNoRule();
    void shouldReadRulesAsTheyAreFound();
    void shouldStopBombs_data();
    void shouldStopBombs();
    void shouldSayRulesInWords_data();
    void shouldSayRulesInWords();
};

void TestRecurrence::shouldExpandAsTheStandardSays_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("times"); // "…" at the end: goes on
    const auto row = [](const char *name, const char *rule, const char *start, const char *times) {
        QTest::newRow(name) << QString::fromLatin1(rule) << QString::fromLatin1(start)
                            << QString::fromUtf8(times);
    };
    // RFC 5545 §3.8.5.3, its examples in its order. Times are 9:00 in New York unless they say
    // otherwise; UNTIL is given on that clock.
    row("daily for 10", "FREQ=DAILY;COUNT=10", "19970902",
        "19970902 19970903 19970904 19970905 19970906 19970907 19970908 19970909 19970910 "
        "19970911");
    row("daily until", "FREQ=DAILY;UNTIL=19970906T000000Z", "19970902",
        "19970902 19970903 19970904 19970905");
    row("every other day", "FREQ=DAILY;INTERVAL=2", "19970902",
        "19970902 19970904 19970906 19970908 19970910 …");
    row("every 10 days, 5 times", "FREQ=DAILY;INTERVAL=10;COUNT=5", "19970902",
        "19970902 19970912 19970922 19971002 19971012");
    row("every day in January, yearly",
        "FREQ=YEARLY;UNTIL=19990102T140000;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA", "19980130",
        "19980130 19980131 19990101 19990102");
    row("every day in January, daily", "FREQ=DAILY;UNTIL=19990102T140000;BYMONTH=1", "19980130",
        "19980130 19980131 19990101 19990102");
    row("weekly for 10", "FREQ=WEEKLY;COUNT=10", "19970902",
        "19970902 19970909 19970916 19970923 19970930 19971007 19971014 19971021 19971028 "
        "19971104");
    row("weekly until", "FREQ=WEEKLY;UNTIL=19971007T000000Z", "19970902",
        "19970902 19970909 19970916 19970923 19970930");
    row("every other week", "FREQ=WEEKLY;INTERVAL=2;WKST=SU", "19970902",
        "19970902 19970916 19970930 19971014 19971028 19971111 19971125 …");
    row("Tuesday and Thursday until", "FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH",
        "19970902",
        "19970902 19970904 19970909 19970911 19970916 19970918 19970923 19970925 19970930 "
        "19971002");
    row("Tuesday and Thursday for 10", "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH", "19970902",
        "19970902 19970904 19970909 19970911 19970916 19970918 19970923 19970925 19970930 "
        "19971002");
    row("every other week on three days",
        "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR", "19970901",
        "19970901 19970903 19970905 19970915 19970917 19970919 19970929 19971001 19971003 "
        "19971013 19971015 19971017 19971027 19971029 19971031 19971110 19971112 19971114 "
        "19971124 19971126 19971128 19971208 19971210 19971212 19971222");
    row("every other week, two days, 8", "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH",
        "19970902", "19970902 19970904 19970916 19970918 19970930 19971002 19971014 19971016");
    row("first Friday for 10", "FREQ=MONTHLY;COUNT=10;BYDAY=1FR", "19970905",
        "19970905 19971003 19971107 19971205 19980102 19980206 19980306 19980403 19980501 "
        "19980605");
    row("first Friday until", "FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR", "19970905",
        "19970905 19971003 19971107 19971205");
    row("first and last Sunday", "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU", "19970907",
        "19970907 19970928 19971102 19971130 19980104 19980125 19980301 19980329 19980503 "
        "19980531");
    row("second-to-last Monday", "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO", "19970922",
        "19970922 19971020 19971117 19971222 19980119 19980216");
    row("third-to-last day", "FREQ=MONTHLY;BYMONTHDAY=-3", "19970928",
        "19970928 19971029 19971128 19971229 19980129 19980226 …");
    row("2nd and 15th", "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15", "19970902",
        "19970902 19970915 19971002 19971015 19971102 19971115 19971202 19971215 19980102 "
        "19980115");
    row("first and last day", "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1", "19970930",
        "19970930 19971001 19971031 19971101 19971130 19971201 19971231 19980101 19980131 "
        "19980201");
    row("every 18 months, 10th to 15th",
        "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15", "19970910",
        "19970910 19970911 19970912 19970913 19970914 19970915 19990310 19990311 19990312 "
        "19990313");
    row("every Tuesday, every other month", "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU", "19970902",
        "19970902 19970909 19970916 19970923 19970930 19971104 19971111 19971118 19971125 "
        "19980106 19980113 19980120 19980127 19980303 19980310 19980317 19980324 19980331 …");
    row("June and July", "FREQ=YEARLY;COUNT=10;BYMONTH=6,7", "19970610",
        "19970610 19970710 19980610 19980710 19990610 19990710 20000610 20000710 20010610 "
        "20010710");
    row("January to March, every other year", "FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3",
        "19970310",
        "19970310 19990110 19990210 19990310 20010110 20010210 20010310 20030110 20030210 "
        "20030310");
    row("day 1, 100 and 200", "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200", "19970101",
        "19970101 19970410 19970719 20000101 20000409 20000718 20030101 20030410 20030719 "
        "20060101");
    row("20th Monday", "FREQ=YEARLY;BYDAY=20MO", "19970519", "19970519 19980518 19990517 …");
    row("Monday of week 20", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "19970512",
        "19970512 19980511 19990517 …");
    row("Thursday in March", "FREQ=YEARLY;BYMONTH=3;BYDAY=TH", "19970313",
        "19970313 19970320 19970327 19980305 19980312 19980319 19980326 19990304 19990311 "
        "19990318 19990325 …");
    row("Thursday in summer", "FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8", "19970605",
        "19970605 19970612 19970619 19970626 19970703 19970710 19970717 19970724 19970731 "
        "19970807 19970814 19970821 19970828 19980604 …");
    row("Friday the 13th", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "19970613",
        "19970613 19980213 19980313 19981113 19990813 20001013 …");
    row("Saturday after the first Sunday", "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13",
        "19970913",
        "19970913 19971011 19971108 19971213 19980110 19980207 19980307 19980411 19980509 "
        "19980613 …");
    row("election day", "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
        "19961105", "19961105 20001107 20041102 …");
    row("third of Tuesday to Thursday", "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3",
        "19970904", "19970904 19971007 19971106");
    row("second-to-last weekday", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", "19970929",
        "19970929 19971030 19971127 19971230 19980129 19980226 19980330 …");
    row("every 3 hours", "FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000", "19970902",
        "19970902 19970902T120000 19970902T150000");
    row("every 15 minutes", "FREQ=MINUTELY;INTERVAL=15;COUNT=6", "19970902",
        "19970902 19970902T091500 19970902T093000 19970902T094500 19970902T100000 "
        "19970902T101500");
    row("every hour and a half", "FREQ=MINUTELY;INTERVAL=90;COUNT=4", "19970902",
        "19970902 19970902T103000 19970902T120000 19970902T133000");
    row("every 20 minutes of the day, daily", "FREQ=DAILY;BYHOUR=9,10,16;BYMINUTE=0,20,40;COUNT=11",
        "19970902",
        "19970902 19970902T092000 19970902T094000 19970902T100000 19970902T102000 "
        "19970902T104000 19970902T160000 19970902T162000 19970902T164000 19970903 "
        "19970903T092000");
    row("every 20 minutes of the day, minutely",
        "FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,16;COUNT=11", "19970902",
        "19970902 19970902T092000 19970902T094000 19970902T100000 19970902T102000 "
        "19970902T104000 19970902T160000 19970902T162000 19970902T164000 19970903 "
        "19970903T092000");
    row("week start Monday", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "19970805",
        "19970805 19970810 19970819 19970824");
    row("week start Sunday", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "19970805",
        "19970805 19970817 19970819 19970831");
    row("no 30 February", "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", "20070115",
        "20070115 20070130 20070215 20070315 20070330");
    // What villages use besides, and what rule engines get wrong.
    row("last day of the month, daily", "FREQ=DAILY;BYMONTHDAY=-1;COUNT=4", "20260131",
        "20260131 20260228 20260331 20260430");
    row("first and last working day, weekly set",
        "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,-1;COUNT=4", "20260105",
        "20260105 20260109 20260112 20260116");
    row("a day named twice", "FREQ=WEEKLY;BYDAY=TU,TU,TH;COUNT=4", "20260106",
        "20260106 20260108 20260113 20260115");
    row("week 1, which begins in December", "FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO;COUNT=3", "20241230",
        "20241230 20251229 20270104");
    row("week 53", "FREQ=YEARLY;BYWEEKNO=53;BYDAY=SA;COUNT=2", "20160102", "20160102 20210102");
    row("last week of the year", "FREQ=YEARLY;BYWEEKNO=-1;BYDAY=FR;COUNT=3", "20241227",
        "20241227 20251226 20270101");
    row("a week number takes the start's weekday", "FREQ=YEARLY;BYWEEKNO=20;COUNT=2", "20260513",
        "20260513 20270519");
    row("week numbers from Sunday", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;WKST=SU;COUNT=3", "19970512",
        "19970512 19980518 19990517");
    row("29 February", "FREQ=YEARLY;COUNT=3", "20240229", "20240229 20280229 20320229");
    row("the 31st", "FREQ=MONTHLY;COUNT=5", "20260131",
        "20260131 20260331 20260531 20260731 20260831");
    row("fifth Saturday", "FREQ=MONTHLY;BYDAY=5SA;COUNT=3", "20260131",
        "20260131 20260530 20260829");
    row("second Tuesday by set", "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2;COUNT=3", "20260113",
        "20260113 20260210 20260310");
    row("last working day", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=4", "20260130",
        "20260130 20260227 20260331 20260430");
    row("last Sunday of March", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;COUNT=3", "20260329",
        "20260329 20270328 20280326");
    row("last day of the year", "FREQ=YEARLY;BYYEARDAY=-1;COUNT=2", "20261231",
        "20261231 20271231");
    row("day 366", "FREQ=YEARLY;BYYEARDAY=366;COUNT=2", "20241231", "20241231 20281231");
    row("second last Monday of the year", "FREQ=YEARLY;BYDAY=-2MO;COUNT=2", "20261221",
        "20261221 20271220");
    row("months out of order", "FREQ=MONTHLY;BYMONTH=5,4;COUNT=3", "20240401",
        "20240401 20240501 20250401");
    row("not in the summer", "FREQ=MONTHLY;BYMONTH=9,10,11,12,1,2,3,4,5,6;BYDAY=1WE;COUNT=4",
        "20260506", "20260506 20260603 20260902 20261007");
    row("every 13 months", "FREQ=MONTHLY;INTERVAL=13;COUNT=3", "20260112",
        "20260112 20270212 20280312");
    row("1st of every month, yearly", "FREQ=YEARLY;BYMONTHDAY=1;COUNT=3", "20261101",
        "20261101 20261201 20270101");
    row("every Monday, yearly", "FREQ=YEARLY;BYDAY=MO;COUNT=3", "20261221",
        "20261221 20261228 20270104");
    row("twice a day", "FREQ=WEEKLY;BYHOUR=9,14;COUNT=3", "20260105",
        "20260105 20260105T140000 20260112");
    row("working days, daily", "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=3", "20260109",
        "20260109 20260112 20260113");
    row("hours within a set", "FREQ=HOURLY;BYMINUTE=0,20,40;BYSETPOS=-1;INTERVAL=2;COUNT=3",
        "20241023T154000", "20241023T154000 20241023T174000 20241023T194000");
    row("seconds as a limit", "FREQ=SECONDLY;BYSECOND=5,4;COUNT=4", "20240229T140104",
        "20240229T140104 20240229T140105 20240229T140204 20240229T140205");
    row("until is inclusive", "FREQ=DAILY;UNTIL=20260103T090000", "20260101",
        "20260101 20260102 20260103");
    row("until as a date", "FREQ=DAILY;UNTIL=20260103", "20260101", "20260101 20260102 20260103");
    row("trailing semicolon, small letters", "freq=weekly;interval=1;count=2;byday=mo;", "20141006",
        "20141006 20141013");
}

void TestRecurrence::shouldExpandAsTheStandardSays()
{
    QFETCH(QString, rule);
    QFETCH(QString, start);
    QFETCH(QString, times);
    QStringList expected = times.split(QLatin1Char(' '));
    const bool goesOn = expected.back() == QStringLiteral("…");
    if (goesOn)
        expected.removeLast();
    const qsizetype most = goesOn ? expected.size() : 1000;
    QCOMPARE(expanded(rule, start, most), expected);
}

void TestRecurrence::shouldGiveTheSameFromTheMiddleAsFromTheStart_data()
{
    QTest::addColumn<QString>("rule");
    for (const char *rule :
         {"FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU", "FREQ=MONTHLY;INTERVAL=5",
          "FREQ=YEARLY;INTERVAL=3;BYMONTH=2", "FREQ=HOURLY;INTERVAL=7", "FREQ=MINUTELY;INTERVAL=61",
          "FREQ=DAILY;COUNT=4000", "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=2",
          "FREQ=YEARLY;BYWEEKNO=53"})
        QTest::newRow(rule) << QString::fromLatin1(rule);
}

void TestRecurrence::shouldGiveTheSameFromTheMiddleAsFromTheStart()
{
    QFETCH(QString, rule);
    const QString start = QStringLiteral("20160301");
    const QString from = QStringLiteral("20200215T103000");
    const QString to = QStringLiteral("20260101");
    QStringList all = expanded(rule, start, 100000, start, to);
    all.removeIf([&](const QString &time) { return wallFromText(time) < wallFromText(from); });
    QVERIFY(!all.isEmpty());
    QCOMPARE(expanded(rule, start, 100000, from, to), all);
}

void TestRecurrence::shouldCountTheStartEvenIfItDoesNotFit()
{
    // RFC 5545 §3.8.5.3 takes DTSTART out of its Friday the 13th with an EXDATE: it is in the set.
    const QStringList expected{QStringLiteral("19970902"), QStringLiteral("19980213"),
                               QStringLiteral("19980313")};
    QCOMPARE(expanded(QStringLiteral("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3"),
                      QStringLiteral("19970902"), 100),
             expected);
}

void TestRecurrence::shouldRefuseWhatIsNoRule_data()
{
    QTest::addColumn<QString>("rule");
    for (const char *rule :
         {"", "COUNT=3", "FREQ=FORTNIGHTLY", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;COUNT=-1",
          "FREQ=DAILY;COUNT=99999999999999999999", "FREQ=DAILY;UNTIL=20261301",
          "FREQ=DAILY;UNTIL=soon", "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;BYDAY=54MO",
          "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=MONTHLY;BYMONTHDAY=0", "FREQ=YEARLY;BYMONTH=13",
          "FREQ=DAILY;BYHOUR=24", "FREQ=YEARLY;RSCALE=HEBREW", "FREQ=DAILY;WKST=7"})
        QTest::newRow(rule) << QString::fromLatin1(rule);
}

void TestRecurrence::shouldRefuseWhatIsNoRule()
{
    QFETCH(QString, rule);
    QVERIFY(!recurrenceRuleFromText(rule));
}

void TestRecurrence::shouldReadRulesAsTheyAreFound()
{
    const auto rule = recurrenceRuleFromText(
        QStringLiteral(" FREQ=MONTHLY; BYDAY=+2TU ;UNTIL=2026-12-31T22:59:59Z;X-THING=1;BYHOUR="));
    QVERIFY(rule);
    QCOMPARE(rule->byDay, (QList<RecurrenceRule::Day>{{2, 2}}));
    QCOMPARE(rule->untilDate, QDate(2026, 12, 31));
    QCOMPARE(rule->untilTime, QTime(22, 59, 59));
    QVERIFY(rule->untilIsUtc);
    QVERIFY(rule->byHour.isEmpty());
}

void TestRecurrence::shouldStopBombs_data()
{
    QTest::addColumn<QString>("rule");
    for (const char *rule :
         {"FREQ=SECONDLY", "FREQ=SECONDLY;COUNT=2000000000",
          "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=SECONDLY;INTERVAL=2;BYSECOND=1",
          "FREQ=MINUTELY;BYHOUR=3;BYMINUTE=59;INTERVAL=2;COUNT=2000000000",
          "FREQ=DAILY;COUNT=2000000000", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=3",
          "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;INTERVAL=2147483647",
          "FREQ=WEEKLY;BYSETPOS=366;COUNT=7",
          "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23;"
          "BYMINUTE=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,"
          "29;BYSECOND=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25;"
          "BYSETPOS=-366;COUNT=2000000000"})
        QTest::newRow(rule) << QString::fromLatin1(rule);
}

void TestRecurrence::shouldStopBombs()
{
    QFETCH(QString, rule);
    const std::clock_t before = std::clock();
    const QStringList times = expanded(rule, QStringLiteral("00010101"), 800,
                                       QStringLiteral("20260101"), QStringLiteral("99980101"));
    QVERIFY(times.size() <= 800);
    // Of the processor, not of the wall: the machine may be busy.
    const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 20.0, qPrintable(QString::number(seconds)));
}

void TestRecurrence::shouldSayRulesInWords_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("words"); // frequency interval days week monthDay
    const auto row = [](const char *rule, const char *start, const char *words) {
        QTest::newRow(rule) << QString::fromLatin1(rule) << QString::fromLatin1(start)
                            << QString::fromLatin1(words);
    };
    row("FREQ=WEEKLY", "20260106", "weekly 1 [2] 0 0");
    row("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH,TU", "20260106", "weekly 2 [2,4] 0 0");
    row("FREQ=DAILY;INTERVAL=2", "20260106", "daily 2 [] 0 0");
    row("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", "20260106", "weekly 1 [1,2,3,4,5] 0 0");
    row("FREQ=MONTHLY", "20260106", "monthly 1 [] 0 6");
    row("FREQ=MONTHLY;BYMONTHDAY=-1", "20260131", "monthly 1 [] 0 -1");
    row("FREQ=MONTHLY;BYDAY=1TU", "20260106", "monthly 1 [2] 1 0");
    row("FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1", "20260130", "monthly 1 [5] -1 0");
    row("FREQ=YEARLY", "20260106", "yearly 1 [] 0 0");
    row("FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=6", "20260106", "yearly 1 [] 0 0");
    row("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "20260329", "yearly 1 [7] -1 0");
    // What would be said wrongly is not said.
    row("FREQ=MONTHLY;BYDAY=1MO,3MO", "20260105", "none 1 [] 0 0");
    row("FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1", "20260127", "none 1 [] 0 0");
    row("FREQ=MONTHLY;BYMONTHDAY=1,15", "20260101", "none 1 [] 0 0");
    row("FREQ=WEEKLY;BYMONTH=7", "20260706", "none 1 [] 0 0");
    row("FREQ=HOURLY", "20260706", "none 1 [] 0 0");
    row("FREQ=YEARLY;BYWEEKNO=20", "20260513", "none 1 [] 0 0");
}

void TestRecurrence::shouldSayRulesInWords()
{
    QFETCH(QString, rule);
    QFETCH(QString, start);
    QFETCH(QString, words);
    const Recurs recurs =
        recursFromRule(*recurrenceRuleFromText(rule), wallFromText(start), std::nullopt);
    QStringList days;
    for (const int day : recurs.days)
        days.append(QString::number(day));
    QString said;
    for (const auto &[frequency, name] : Recurs::frequencyNames) {
        if (frequency == recurs.frequency)
            said = QLatin1String(name);
    }
    said += QStringLiteral(" %1 [%2] %3 %4")
                .arg(recurs.interval)
                .arg(days.join(QLatin1Char(',')))
                .arg(recurs.week)
                .arg(recurs.monthDay);
    QCOMPARE(said, words);
    QVERIFY(!recurs.until.isValid());
}

QTEST_APPLESS_MAIN(TestRecurrence)
#include "tst_recurrence.moc"
