// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/blockvalues.h"
#include "models/calendarobject.h"
#include "models/contactcard.h"
#include "models/postcodes.h"
#include "models/words/datewords.h"
#include "models/words/openwords.h"
#include "models/words/recurwords.h"
#include "models/words/thingwords.h"
#include "start/translator.h"

#include <QTest>

using namespace naober;

namespace {

const QDate today(2026, 11, 19); // a Thursday

QTimeZone zone()
{
    return QTimeZone("Europe/Amsterdam");
}

QDateTime at(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute), zone());
}

DateWords words(const char *language)
{
    return {QLocale(QLatin1String(language)), zone()};
}

OpeningPeriod period(const QList<int> &days, QTime opens, QTime closes)
{
    OpeningPeriod period;
    period.dayOfWeek = days;
    period.opens = opens;
    period.closes = closes;
    return period;
}

EventTime instant(const QDateTime &time)
{
    EventTime eventTime;
    eventTime.instant = time;
    return eventTime;
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_translator.speak(QStringLiteral("nl"))); }
    void shouldSayDaysAndTimesInDutch();
    void shouldSayDaysAndTimesInEnglish();
    void shouldSayRecurrence_data();
    void shouldSayRecurrence();
    void shouldSayWhetherItIsOpen_data();
    void shouldSayWhetherItIsOpen();
    void shouldShowAWeekOfHours();
    void shouldSayMeasures();
    void shouldMatchPostcodes();
    void shouldMakeTextHarmless();
    void shouldMakeACalendarObject();
    void shouldMakeAContactCard();

private:
    Translator m_translator;
};

void TestWords::shouldSayDaysAndTimesInDutch()
{
    const DateWords nl = words("nl");
    QCOMPARE(nl.time(QTime(14, 25)), QStringLiteral("14.25 uur"));
    QCOMPARE(nl.time(QTime(9, 0)), QStringLiteral("9.00 uur"));
    QCOMPARE(nl.time({}), QString());
    QCOMPARE(nl.day(today, today), QStringLiteral("vandaag"));
    QCOMPARE(nl.day(today.addDays(1), today), QStringLiteral("morgen"));
    QCOMPARE(nl.day(today.addDays(-1), today), QStringLiteral("gisteren"));
    QCOMPARE(nl.day(QDate(2026, 11, 21), today), QStringLiteral("zaterdag 21 november"));
    QCOMPARE(nl.day(QDate(2027, 1, 2), today), QStringLiteral("zaterdag 2 januari 2027"));
    QCOMPARE(nl.shortDay(QDate(2026, 11, 24)), QStringLiteral("di 24 nov"));
    QCOMPARE(nl.when(instant(at(19, 14)), today), QStringLiteral("vandaag 14.00 uur"));
    QCOMPARE(nl.when(instant(at(24, 14)), today), QStringLiteral("di 24 nov, 14.00 uur"));
    EventTime whole;
    whole.date = QDate(2026, 11, 20);
    QCOMPARE(nl.when(whole, today), QStringLiteral("morgen"));
    QCOMPARE(nl.moment(at(18, 17).toUTC(), today), QStringLiteral("gisteren, 17.00 uur"));
    QCOMPARE(nl.span(QTime(9, 0), QTime(17, 30)), QStringLiteral("9.00 – 17.30 uur"));
    QCOMPARE(nl.weekdays({5, 1, 2}), QStringLiteral("maandag, dinsdag en vrijdag"));
    QCOMPARE(nl.weekdays({1, 2, 3, 4, 5}), QStringLiteral("maandag tot en met vrijdag"));
}

void TestWords::shouldSayDaysAndTimesInEnglish()
{
    QVERIFY(m_translator.speak(QStringLiteral("en")));
    const DateWords en = words("en_GB");
    QCOMPARE(en.time(QTime(14, 25)), QStringLiteral("14:25"));
    QCOMPARE(en.when(instant(at(19, 14)), today), QStringLiteral("today 14:00"));
    QCOMPARE(en.when(instant(at(24, 14)), today), QStringLiteral("Tue 24 Nov, 14:00"));
    QCOMPARE(en.day(QDate(2026, 11, 21), today), QStringLiteral("Saturday 21 November"));
}

void TestWords::shouldSayRecurrence_data()
{
    QTest::addColumn<Recurs>("recurs");
    QTest::addColumn<QString>("said");
    using F = Recurs::Frequency;
    const auto row = [](const char *said, F frequency, int interval, const QList<int> &days,
                        int week = 0, int monthDay = 0, QDate until = {}) {
        Recurs recurs;
        recurs.frequency = frequency;
        recurs.interval = interval;
        recurs.days = days;
        recurs.week = week;
        recurs.monthDay = monthDay;
        recurs.until = until;
        QTest::newRow(said) << recurs << QString::fromUtf8(said);
    };
    row("", F::None, 1, {});
    row("elke dag", F::Daily, 1, {});
    row("om de dag", F::Daily, 2, {});
    row("elke dinsdag", F::Weekly, 1, {2});
    row("elke dinsdag en donderdag", F::Weekly, 1, {2, 4});
    row("elke werkdag", F::Weekly, 1, {1, 2, 3, 4, 5});
    row("om de week op vrijdag", F::Weekly, 2, {5});
    row("elke 3 weken op vrijdag", F::Weekly, 3, {5});
    row("elke eerste dinsdag van de maand", F::Monthly, 1, {2}, 1);
    row("elke laatste zondag van de maand", F::Monthly, 1, {7}, -1);
    row("elke maand op de 15e", F::Monthly, 1, {}, 0, 15);
    row("elke eerste zaterdag van de maand, om de maand", F::Monthly, 2, {6}, 1);
    row("elk jaar", F::Yearly, 1, {});
    row("elke dinsdag, tot en met 15 december", F::Weekly, 1, {2}, 0, 0, QDate(2026, 12, 15));
    // Too far away to be of use.
    Recurs far;
    far.frequency = F::Weekly;
    far.days = {3};
    far.until = QDate(2028, 1, 1);
    QTest::newRow("far") << far << QStringLiteral("elke woensdag");
}

void TestWords::shouldSayRecurrence()
{
    QFETCH(Recurs, recurs);
    QFETCH(QString, said);
    QCOMPARE(RecurWords(words("nl")).text(recurs, today), said);
}

void TestWords::shouldSayWhetherItIsOpen_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QString>("said");
    // Monday to Friday 9 to 12 and 13 to 17, Saturday night over midnight.
    QTest::newRow("open") << at(19, 10) << QStringLiteral("Open tot 12.00 uur");
    QTest::newRow("noon") << at(19, 12, 30) << QStringLiteral("Open om 13.00 uur");
    QTest::newRow("evening") << at(19, 18) << QStringLiteral("Morgen open om 9.00 uur");
    QTest::newRow("sunday") << at(22, 12) << QStringLiteral("Morgen open om 9.00 uur");
    QTest::newRow("friday") << at(20, 18) << QStringLiteral("Morgen open om 20.00 uur");
    QTest::newRow("night") << at(22, 1) << QStringLiteral("Open tot 2.00 uur");
    QTest::newRow("before the night") << at(21, 23) << QStringLiteral("Open tot 2.00 uur");
}

void TestWords::shouldSayWhetherItIsOpen()
{
    QFETCH(QDateTime, now);
    QFETCH(QString, said);
    OpeningHours hours;
    const QList<int> week{1, 2, 3, 4, 5};
    hours.periods = {period(week, QTime(9, 0), QTime(12, 0)),
                     period(week, QTime(13, 0), QTime(17, 0)),
                     period({6}, QTime(20, 0), QTime(2, 0))};
    QCOMPARE(OpenWords(words("nl")).state(hours, now), said);
    OpeningHours always;
    always.periods = {period({}, QTime(0, 0), QTime(0, 0))};
    QCOMPARE(OpenWords(words("nl")).state(always, now), QStringLiteral("Altijd open"));
    QCOMPARE(OpenWords(words("nl")).state({}, now), QString());
}

void TestWords::shouldShowAWeekOfHours()
{
    OpeningHours hours;
    hours.periods = {period({1, 2, 3, 4, 5}, QTime(13, 0), QTime(17, 0)),
                     period({1, 2, 3, 4, 5}, QTime(9, 0), QTime(12, 0)),
                     period({6}, QTime(10, 0), QTime(16, 0))};
    OpeningPeriod christmas;
    christmas.validFrom = QDate(2026, 12, 25);
    christmas.validThrough = QDate(2026, 12, 26);
    OpeningPeriod past = christmas;
    past.validFrom = past.validThrough = QDate(2026, 4, 27);
    hours.periods << christmas << past;
    const QVariantList table = OpenWords(words("nl")).table(hours, today);
    QStringList lines;
    for (const QVariant &line : table) {
        const QVariantMap map = line.toMap();
        lines.append(map.value(QStringLiteral("days")).toString() + QStringLiteral(": ")
                     + map.value(QStringLiteral("times")).toString());
    }
    QCOMPARE(lines,
             (QStringList{
                 QStringLiteral("maandag tot en met vrijdag: 9.00 – 12.00 uur\n13.00 – 17.00 uur"),
                 QStringLiteral("zaterdag: 10.00 – 16.00 uur"), QStringLiteral("zondag: gesloten"),
                 QStringLiteral("25 december tot en met 26 december: gesloten")}));
}

void TestWords::shouldSayMeasures()
{
    const ThingWords nl(words("nl"));
    QCOMPARE(nl.distance(-1), QString());
    QCOMPARE(nl.distance(20), QStringLiteral("vlakbij"));
    QCOMPARE(nl.distance(310), QStringLiteral("300 meter"));
    QCOMPARE(nl.distance(1240), QStringLiteral("1,2 kilometer"));
    QCOMPARE(nl.distance(5000), QStringLiteral("5 kilometer"));
    QCOMPARE(nl.duration(45), QStringLiteral("45 minuten"));
    QCOMPARE(nl.duration(90), QStringLiteral("1 uur en 30 minuten"));
    QCOMPARE(nl.playingTime(10), QStringLiteral("1 minuut"));
    QCOMPARE(ThingWords::replyWithin(24), QStringLiteral("Wij bellen binnen 24 uur"));
    QCOMPARE(ThingWords::replyWithin(48), QStringLiteral("Wij bellen binnen 2 dagen"));
    QCOMPARE(nl.assured(QDate(2026, 11, 3), {}, today), QStringLiteral("nagekeken op 3 november"));
    // 0.01 degrees of latitude are 1,112 metres.
    QVERIFY(qAbs(distanceBetween({51.0, 6.0}, {51.01, 6.0}) - 1112.0) < 1.0);
    QVERIFY(distanceBetween({}, {51.01, 6.0}) < 0.0);
}

void TestWords::shouldMatchPostcodes()
{
    const QStringList codes{QStringLiteral("5991 AB-5991 AZ"), QStringLiteral("5992 BA")};
    QVERIFY(coversPostcode(codes, QStringLiteral("5991ac")));
    QVERIFY(coversPostcode(codes, QStringLiteral(" 5992 BA ")));
    QVERIFY(!coversPostcode(codes, QStringLiteral("5991 BA")));
    QVERIFY(coversPostcode(codes, QStringLiteral("5991")));
    QVERIFY(!coversPostcode(codes, QStringLiteral("599")));
    QVERIFY(!coversPostcode(codes, QStringLiteral("Molenstraat")));
    QCOMPARE(withoutHouseNumber(QStringLiteral("Sint Jansstraat 12 a")),
             QStringLiteral("Sint Jansstraat"));
    QCOMPARE(withoutHouseNumber(QStringLiteral("12")), QString());
}

void TestWords::shouldMakeTextHarmless()
{
    Span bold;
    bold.text = QStringLiteral("<img src=http://evil> & \"so\"");
    bold.bold = true;
    Span rest;
    rest.text = QStringLiteral("line\nnext");
    rest.link = QStringLiteral("https://dorp.nl");
    QCOMPARE(styledText({bold, rest}),
             QStringLiteral("<b>&lt;img src=http://evil&gt; &amp; &quot;so&quot;</b>line<br>next"));
    Block paragraph;
    paragraph.spans = {bold, rest};
    const QVariantMap value =
        blockValues({paragraph}, [](const QString &) { return QUrl(); }).first().toMap();
    QCOMPARE(value.value(QStringLiteral("kind")).toString(), QStringLiteral("paragraph"));
    QCOMPARE(value.value(QStringLiteral("links")).toList().size(), 1);
    for (const char *key : {"level", "ordered", "plain", "items", "imageUrl", "imageAlt"})
        QVERIFY2(value.contains(QLatin1String(key)), key);
}

void TestWords::shouldMakeACalendarObject()
{
    Event event;
    event.title = QStringLiteral("Soup, and more; much\\more");
    event.location.name = QStringLiteral("De Wiek");
    Occurrence one;
    one.start = instant(at(24, 12));
    one.end = instant(at(24, 14));
    const QString text = calendarObject(QStringLiteral("x"), event, one);
    QVERIFY(text.startsWith(QStringLiteral("BEGIN:VCALENDAR\r\n")));
    QVERIFY(text.contains(QStringLiteral("\r\nDTSTART:20261124T110000Z\r\n")));
    QVERIFY(text.contains(QStringLiteral("\r\nDTEND:20261124T130000Z\r\n")));
    QVERIFY(text.contains(QStringLiteral("SUMMARY:Soup\\, and more\\; much\\\\more\r\n")));
    QVERIFY(text.contains(QStringLiteral("LOCATION:De Wiek\r\n")));
    Occurrence whole;
    whole.start.date = QDate(2026, 12, 24);
    QVERIFY(calendarObject(QStringLiteral("x"), event, whole)
                .contains(QStringLiteral("DTSTART;VALUE=DATE:20261224")));
}

void TestWords::shouldMakeAContactCard()
{
    Organization bakery;
    bakery.name = QStringLiteral("Bakkerij; Jansen");
    bakery.phone = QStringLiteral("077 000 00 00");
    const QString text = contactCard(bakery);
    QVERIFY(text.contains(QStringLiteral("FN:Bakkerij\\; Jansen\r\n")));
    QVERIFY(text.contains(QStringLiteral("TEL:077 000 00 00\r\n")));
    QVERIFY(!text.contains(QStringLiteral("EMAIL")));
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
