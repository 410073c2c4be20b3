// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/calendar.h"

#include "domain/event.h"

#include <QFile>
#include <QTest>

#include <ctime>

#include <algorithm>

using namespace naober;

namespace {

const QTimeZone amsterdam("Europe/Amsterdam");

QByteArray calendar(const QByteArray &content, const QByteArray &head = {})
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + head + content
        + "END:VCALENDAR\r\n";
}

QByteArray vevent(const QByteArray &content, const QByteArray &uid = "a@dorp.nl")
{
    return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTAMP:20260101T000000Z\r\n" + content
        + "\r\nEND:VEVENT\r\n";
}

QDateTime midnight(int year, int month, int day)
{
    return QDateTime(QDate(year, month, day), QTime(0, 0), amsterdam);
}

QString text(const EventTime &time)
{
    return time.date.isValid() ? time.date.toString(Qt::ISODate) : instantToJson(time.instant);
}

/// "start/end" of each occurrence in 2026, with "!" when cancelled.
QStringList timesOf(const QByteArray &bytes, const QDateTime &from = midnight(2026, 1, 1),
                    const QDateTime &to = midnight(2027, 1, 1))
{
    const auto occurrences = calendarOccurrences(bytes, from, to, amsterdam);
    if (!occurrences)
        return {importErrorText(occurrences.error())};
    QStringList times;
    for (const CalendarOccurrence &occurrence : *occurrences) {
        QString line = text(occurrence.start) % QLatin1Char('/') % text(occurrence.end);
        if (occurrence.status == EventStatus::Cancelled)
            line.append(QLatin1Char('!'));
        times.append(line);
    }
    return times;
}

ImportContext context()
{
    ImportContext context;
    context.source = QStringLiteral("agenda");
    context.zone = amsterdam;
    context.now = QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
    context.language = QStringLiteral("nl");
    return context;
}

ImportResult imported(const QByteArray &bytes, const ImportContext &with = context())
{
    const auto result = importICalendar(bytes, with);
    return result ? *result : ImportResult();
}

Event onlyEvent(const QByteArray &bytes)
{
    const ImportResult result = imported(bytes);
    return result.records.size() == 1 ? fromJson<Event>(result.records.front().data) : Event();
}

QStringList list(const char *words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TestICalendar : public QObject
{
    Q_OBJECT

private slots:
    void shouldGiveTimes_data();
    void shouldGiveTimes();
    void shouldGiveWhatOverlapsTheWindow();
    void shouldSortByStartThenUid();
    void shouldReadTheWasteCalendar();
    void shouldFillAnEvent();
    void shouldSayWhatChangesAtOneTime();
    void shouldKeepToItsWindow();
    void shouldKeepAnActivityOutsideTheWindow();
    void shouldKnowTheEventsCalendar();
    void shouldTellEventsApartThatShareAnId();
    void shouldTakeIdsThatAreMadeUpAnew();
    void shouldLeaveOutWhatIsPrivate();
    void shouldSayTheRuleAndItsEnd();
    void shouldReadHtmlAndPlainDescriptions();
    void shouldNotStartFromAFileOnTheNetwork();
    void shouldReadOddBytes_data();
    void shouldReadOddBytes();
    void shouldRefuse_data();
    void shouldRefuse();
    void shouldSurviveBombs_data();
    void shouldSurviveBombs();
    void shouldSurviveTruncationAnywhere();
    void shouldLetNoSeriesTakeAnothersTimes();
};

void TestICalendar::shouldGiveTimes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("times");
    const auto row = [](const char *name, const QByteArray &bytes, const char *times) {
        QTest::newRow(name) << bytes << list(times);
    };
    row("utc", calendar(vevent("DTSTART:20260701T080000Z\r\nDTEND:20260701T090000Z")),
        "2026-07-01T10:00:00+02:00/2026-07-01T11:00:00+02:00");
    row("zoned",
        calendar(vevent("DTSTART;TZID=America/New_York:20260701T080000\r\nDURATION:PT90M")),
        "2026-07-01T14:00:00+02:00/2026-07-01T15:30:00+02:00");
    row("floating is village time", calendar(vevent("DTSTART:20260701T080000")),
        "2026-07-01T08:00:00+02:00/2026-07-01T08:00:00+02:00");
    row("floating in the file's zone",
        calendar(vevent("DTSTART:20260701T080000"), "X-WR-TIMEZONE:Europe/Lisbon\r\n"),
        "2026-07-01T09:00:00+02:00/2026-07-01T09:00:00+02:00");
    row("TIMEZONE-ID", calendar(vevent("DTSTART:20260701T080000"), "TIMEZONE-ID:Europe/Athens\r\n"),
        "2026-07-01T07:00:00+02:00/2026-07-01T07:00:00+02:00");
    row("Windows zone",
        calendar(vevent("DTSTART;TZID=\"W. Europe Standard Time\":20260701T080000")),
        "2026-07-01T08:00:00+02:00/2026-07-01T08:00:00+02:00");
    row("Windows zone, London", calendar(vevent("DTSTART;TZID=GMT Standard Time:20260701T080000")),
        "2026-07-01T09:00:00+02:00/2026-07-01T09:00:00+02:00");
    row("zone in a path",
        calendar(vevent("DTSTART;TZID=/freeassociation.sourceforge.net/Europe/Lisbon:"
                        "20260701T080000")),
        "2026-07-01T09:00:00+02:00/2026-07-01T09:00:00+02:00");
    row("unknown zone is local", calendar(vevent("DTSTART;TZID=Dorp/Plein:20260701T080000")),
        "2026-07-01T08:00:00+02:00/2026-07-01T08:00:00+02:00");
    row("all day", calendar(vevent("DTSTART;VALUE=DATE:20260701\r\nDTEND;VALUE=DATE:20260703")),
        "2026-07-01/2026-07-03");
    row("all day without an end", calendar(vevent("DTSTART;VALUE=DATE:20260701")),
        "2026-07-01/2026-07-02");
    row("all day, end on the start",
        calendar(vevent("DTSTART;VALUE=DATE:20260701\r\nDTEND;VALUE=DATE:20260701")),
        "2026-07-01/2026-07-02");
    row("all day, duration", calendar(vevent("DTSTART;VALUE=DATE:20260701\r\nDURATION:P1W")),
        "2026-07-01/2026-07-08");
    row("all day as Outlook says it",
        calendar(vevent("DTSTART:20260701T000000\r\nDTEND:20260702T000000\r\n"
                        "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE")),
        "2026-07-01/2026-07-02");
    row("date in dashes", calendar(vevent("DTSTART:2026-07-01T08:00")),
        "2026-07-01T08:00:00+02:00/2026-07-01T08:00:00+02:00");
    row("end before start", calendar(vevent("DTSTART:20260701T080000\r\nDTEND:20260701T070000")),
        "2026-07-01T08:00:00+02:00/2026-07-01T08:00:00+02:00");
    // The clock: the activity stays at eight when the summer time begins and ends.
    row("spring",
        calendar(vevent("DTSTART;TZID=Europe/Amsterdam:20260328T080000\r\nDURATION:PT1H\r\n"
                        "RRULE:FREQ=DAILY;COUNT=3")),
        "2026-03-28T08:00:00+01:00/2026-03-28T09:00:00+01:00 "
        "2026-03-29T08:00:00+02:00/2026-03-29T09:00:00+02:00 "
        "2026-03-30T08:00:00+02:00/2026-03-30T09:00:00+02:00");
    row("autumn",
        calendar(vevent("DTSTART;TZID=Europe/Amsterdam:20261024T200000\r\n"
                        "DTEND;TZID=Europe/Amsterdam:20261025T100000\r\n"
                        "RRULE:FREQ=DAILY;COUNT=2")),
        "2026-10-24T20:00:00+02:00/2026-10-25T10:00:00+01:00 "
        "2026-10-25T20:00:00+01:00/2026-10-26T11:00:00+01:00");
    row("days of a duration are the calendar's",
        calendar(vevent("DTSTART;TZID=Europe/Amsterdam:20261024T200000\r\nDURATION:P1D")),
        "2026-10-24T20:00:00+02:00/2026-10-25T20:00:00+01:00");
    row("hours of a duration are exact",
        calendar(vevent("DTSTART;TZID=Europe/Amsterdam:20261024T200000\r\nDURATION:PT24H")),
        "2026-10-24T20:00:00+02:00/2026-10-25T19:00:00+01:00");
    row("an hour that is skipped",
        calendar(vevent("DTSTART;TZID=Europe/Amsterdam:20260329T023000")),
        "2026-03-29T03:30:00+02:00/2026-03-29T03:30:00+02:00");
    row("an hour that comes twice",
        calendar(vevent("DTSTART;TZID=Europe/Amsterdam:20261025T023000")),
        "2026-10-25T02:30:00+02:00/2026-10-25T02:30:00+02:00");
    row("a rule in UTC does not keep the clock",
        calendar(vevent("DTSTART:20260328T070000Z\r\nRRULE:FREQ=DAILY;COUNT=2")),
        "2026-03-28T08:00:00+01:00/2026-03-28T08:00:00+01:00 "
        "2026-03-29T09:00:00+02:00/2026-03-29T09:00:00+02:00");
    row("until in UTC",
        calendar(vevent("DTSTART;TZID=Europe/Amsterdam:20260701T200000\r\n"
                        "RRULE:FREQ=DAILY;UNTIL=20260702T180000Z")),
        "2026-07-01T20:00:00+02:00/2026-07-01T20:00:00+02:00 "
        "2026-07-02T20:00:00+02:00/2026-07-02T20:00:00+02:00");
    row("until in UTC for all day",
        calendar(vevent("DTSTART;VALUE=DATE:20260701\r\nRRULE:FREQ=DAILY;UNTIL=20260702T220000Z")),
        "2026-07-01/2026-07-02 2026-07-02/2026-07-03 2026-07-03/2026-07-04");
    row("own VTIMEZONE",
        calendar(
            "BEGIN:VTIMEZONE\r\nTZID:Dorpstijd\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\n"
            "TZOFFSETFROM:+0300\r\nTZOFFSETTO:+0200\r\n"
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\n"
            "DTSTART:19700329T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0300\r\n"
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n"
            + vevent("DTSTART;TZID=Dorpstijd:20260101T120000\r\n"
                     "RRULE:FREQ=MONTHLY;INTERVAL=6;COUNT=2")),
        "2026-01-01T11:00:00+01:00/2026-01-01T11:00:00+01:00 "
        "2026-07-01T11:00:00+02:00/2026-07-01T11:00:00+02:00");
    row("VTIMEZONE with a location",
        calendar("BEGIN:VTIMEZONE\r\nTZID:x\r\nX-LIC-LOCATION:Europe/Lisbon\r\nEND:VTIMEZONE\r\n"
                 + vevent("DTSTART;TZID=x:20260701T080000")),
        "2026-07-01T09:00:00+02:00/2026-07-01T09:00:00+02:00");
    // Exceptions and additions.
    const QByteArray weekly = "DTSTART;TZID=Europe/Amsterdam:20260106T200000\r\nDURATION:PT1H\r\n"
                              "RRULE:FREQ=WEEKLY;COUNT=3\r\n";
    row("EXDATE as a time",
        calendar(vevent(weekly + "EXDATE;TZID=Europe/Amsterdam:20260113T200000")),
        "2026-01-06T20:00:00+01:00/2026-01-06T21:00:00+01:00 "
        "2026-01-20T20:00:00+01:00/2026-01-20T21:00:00+01:00");
    row("EXDATE in UTC, two in a line",
        calendar(vevent(weekly + "EXDATE:20260106T190000Z,20260113T190000Z")),
        "2026-01-20T20:00:00+01:00/2026-01-20T21:00:00+01:00");
    row("EXDATE as a date", calendar(vevent(weekly + "EXDATE;VALUE=DATE:20260113,20260120")),
        "2026-01-06T20:00:00+01:00/2026-01-06T21:00:00+01:00");
    row("EXDATE as a time for all day",
        calendar(vevent("DTSTART;VALUE=DATE:20260106\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\n"
                        "EXDATE:20260113T000000")),
        "2026-01-06/2026-01-07");
    row("RDATE without a rule",
        calendar(vevent("DTSTART:20260106T200000\r\nDURATION:PT1H\r\n"
                        "RDATE:20260301T200000,20260201T200000")),
        "2026-01-06T20:00:00+01:00/2026-01-06T21:00:00+01:00 "
        "2026-02-01T20:00:00+01:00/2026-02-01T21:00:00+01:00 "
        "2026-03-01T20:00:00+01:00/2026-03-01T21:00:00+01:00");
    row("RDATE periods without a rule",
        calendar(vevent("DTSTART:20260106T200000\r\nDURATION:PT1H\r\nRDATE;VALUE=PERIOD:"
                        "20260201T200000/20260201T230000,20260301T200000/PT15M")),
        "2026-01-06T20:00:00+01:00/2026-01-06T21:00:00+01:00 "
        "2026-02-01T20:00:00+01:00/2026-02-01T23:00:00+01:00 "
        "2026-03-01T20:00:00+01:00/2026-03-01T20:15:00+01:00");
    row("RDATE as a date keeps the hour",
        calendar(vevent("DTSTART:20260106T200000\r\nRDATE;VALUE=DATE:20260201")),
        "2026-01-06T20:00:00+01:00/2026-01-06T20:00:00+01:00 "
        "2026-02-01T20:00:00+01:00/2026-02-01T20:00:00+01:00");
    row("EXRULE",
        calendar(vevent("DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=DAILY;COUNT=4\r\n"
                        "EXRULE:FREQ=DAILY;INTERVAL=2;COUNT=2")),
        "2026-01-02/2026-01-03 2026-01-04/2026-01-05");
    row("Friday the 13th with its EXDATE",
        calendar(vevent("DTSTART;VALUE=DATE:20260101\r\nEXDATE;VALUE=DATE:20260101\r\n"
                        "RRULE:FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13")),
        "2026-02-13/2026-02-14 2026-03-13/2026-03-14 2026-11-13/2026-11-14");
    // Overrides.
    row("moved",
        calendar(vevent(weekly)
                 + vevent("RECURRENCE-ID;TZID=Europe/Amsterdam:20260113T200000\r\n"
                          "DTSTART;TZID=Europe/Amsterdam:20260114T190000\r\nDURATION:PT2H")),
        "2026-01-06T20:00:00+01:00/2026-01-06T21:00:00+01:00 "
        "2026-01-14T19:00:00+01:00/2026-01-14T21:00:00+01:00 "
        "2026-01-20T20:00:00+01:00/2026-01-20T21:00:00+01:00");
    row("moved, named in UTC and before its series",
        calendar(vevent("RECURRENCE-ID:20260113T190000Z\r\nDTSTART:20260114T180000Z\r\n"
                        "DURATION:PT2H")
                 + vevent(weekly)),
        "2026-01-06T20:00:00+01:00/2026-01-06T21:00:00+01:00 "
        "2026-01-14T19:00:00+01:00/2026-01-14T21:00:00+01:00 "
        "2026-01-20T20:00:00+01:00/2026-01-20T21:00:00+01:00");
    row("named by its date",
        calendar(vevent(weekly)
                 + vevent("RECURRENCE-ID;VALUE=DATE:20260113\r\nDTSTART:20260114T190000")),
        "2026-01-06T20:00:00+01:00/2026-01-06T21:00:00+01:00 "
        "2026-01-14T19:00:00+01:00/2026-01-14T19:00:00+01:00 "
        "2026-01-20T20:00:00+01:00/2026-01-20T21:00:00+01:00");
    row("cancelled once",
        calendar(vevent(weekly)
                 + vevent("RECURRENCE-ID;TZID=Europe/Amsterdam:20260113T200000\r\n"
                          "DTSTART;TZID=Europe/Amsterdam:20260113T200000\r\nSTATUS:CANCELLED")),
        "2026-01-06T20:00:00+01:00/2026-01-06T21:00:00+01:00 "
        "2026-01-13T20:00:00+01:00/2026-01-13T20:00:00+01:00! "
        "2026-01-20T20:00:00+01:00/2026-01-20T21:00:00+01:00");
    row("this and future",
        calendar(vevent(weekly)
                 + vevent("RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Amsterdam:"
                          "20260113T200000\r\nDTSTART;TZID=Europe/Amsterdam:20260114T190000\r\n"
                          "DURATION:PT2H")),
        "2026-01-06T20:00:00+01:00/2026-01-06T21:00:00+01:00 "
        "2026-01-14T19:00:00+01:00/2026-01-14T21:00:00+01:00 "
        "2026-01-21T19:00:00+01:00/2026-01-21T21:00:00+01:00");
    row("this and future cancelled, one saved",
        calendar(vevent("DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=DAILY;COUNT=4")
                 + vevent("RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20260102\r\n"
                          "DTSTART;VALUE=DATE:20260102\r\nSTATUS:CANCELLED")
                 + vevent("RECURRENCE-ID;VALUE=DATE:20260103\r\nDTSTART;VALUE=DATE:20260103")),
        "2026-01-01/2026-01-02 2026-01-02/2026-01-03! 2026-01-03/2026-01-04 "
        "2026-01-04/2026-01-05!");
    row("the newest override",
        calendar(vevent(weekly)
                 + vevent("SEQUENCE:2\r\nRECURRENCE-ID:20260113T190000Z\r\n"
                          "DTSTART:20260115T180000Z")
                 + vevent("SEQUENCE:1\r\nRECURRENCE-ID:20260113T190000Z\r\n"
                          "DTSTART:20260114T180000Z")),
        "2026-01-06T20:00:00+01:00/2026-01-06T21:00:00+01:00 "
        "2026-01-15T19:00:00+01:00/2026-01-15T19:00:00+01:00 "
        "2026-01-20T20:00:00+01:00/2026-01-20T21:00:00+01:00");
    row("the newest series",
        calendar(vevent("SEQUENCE:3\r\nDTSTART;VALUE=DATE:20260301")
                 + vevent("SEQUENCE:1\r\nDTSTART;VALUE=DATE:20260101")),
        "2026-03-01/2026-03-02");
    row("override without a series",
        calendar(vevent("RECURRENCE-ID:20260113T190000Z\r\nDTSTART:20260114T180000Z")),
        "2026-01-14T19:00:00+01:00/2026-01-14T19:00:00+01:00");
    row("moved into the window",
        calendar(vevent("DTSTART;VALUE=DATE:20240101\r\nRRULE:FREQ=YEARLY;COUNT=2")
                 + vevent("RECURRENCE-ID;VALUE=DATE:20250101\r\nDTSTART;VALUE=DATE:20260105")),
        "2026-01-05/2026-01-06");
    row("cancelled", calendar(vevent("DTSTART;VALUE=DATE:20260101\r\nSTATUS:CANCELLED")),
        "2026-01-01/2026-01-02!");
    row("METHOD:CANCEL", calendar(vevent("DTSTART;VALUE=DATE:20260101"), "METHOD:CANCEL\r\n"),
        "2026-01-01/2026-01-02!");
    row("two events under one UID",
        calendar(vevent("DTSTART;VALUE=DATE:20260101") + vevent("DTSTART;VALUE=DATE:20260201")),
        "2026-01-01/2026-01-02 2026-02-01/2026-02-02");
    row("a rule that cannot be read leaves the first time",
        calendar(vevent("DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=SOMETIMES")),
        "2026-01-01/2026-01-02");
    row("an alarm's times are not the event's",
        calendar(vevent("DTSTART;VALUE=DATE:20260101\r\nBEGIN:VALARM\r\nTRIGGER:-PT15M\r\n"
                        "DURATION:PT5M\r\nREPEAT:3\r\nEND:VALARM")),
        "2026-01-01/2026-01-02");
    row("other components are passed over",
        calendar("BEGIN:VTODO\r\nDTSTART:20260101T000000\r\nEND:VTODO\r\n"
                 + vevent("DTSTART;VALUE=DATE:20260101")),
        "2026-01-01/2026-01-02");
    row("no events", calendar({}), "");
}

void TestICalendar::shouldGiveTimes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, times);
    QCOMPARE(timesOf(bytes), times);
}

void TestICalendar::shouldGiveWhatOverlapsTheWindow()
{
    const QByteArray bytes =
        calendar(vevent("DTSTART;VALUE=DATE:20251230\r\nDTEND;VALUE=DATE:20260102", "long")
                 + vevent("DTSTART;VALUE=DATE:20251230\r\nDTEND;VALUE=DATE:20260101", "before")
                 + vevent("DTSTART:20251231T230000Z", "at the edge")
                 + vevent("DTSTART:20251231T225959Z", "just before")
                 + vevent("DTSTART:20261231T230000Z", "just after"));
    const auto found =
        calendarOccurrences(bytes, midnight(2026, 1, 1), midnight(2027, 1, 1), amsterdam);
    QVERIFY(found);
    QStringList uids;
    for (const CalendarOccurrence &occurrence : *found)
        uids.append(occurrence.uid);
    QCOMPARE(uids, (QStringList{QStringLiteral("long"), QStringLiteral("at the edge")}));
}

void TestICalendar::shouldSortByStartThenUid()
{
    const QByteArray bytes =
        calendar(vevent("SUMMARY:c\r\nDTSTART;TZID=Europe/Amsterdam:20260301T000000", "b")
                 + vevent("SUMMARY:b\r\nDTSTART;VALUE=DATE:20260301", "a")
                 + vevent("SUMMARY:a\r\nDTSTART:20260228T225959Z", "z"));
    const auto found =
        calendarOccurrences(bytes, midnight(2026, 1, 1), midnight(2027, 1, 1), amsterdam);
    QVERIFY(found);
    QStringList summaries;
    for (const CalendarOccurrence &occurrence : *found)
        summaries.append(occurrence.summary);
    QCOMPARE(summaries.join(QString()), QStringLiteral("abc"));
}

void TestICalendar::shouldReadTheWasteCalendar()
{
    QFile file(QStringLiteral(NAOBER_SHARED_DATA "/afvalkalender.ics"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the shared data is not beside the project");
    const QByteArray bytes = file.readAll();
    const auto found =
        calendarOccurrences(bytes, midnight(2019, 1, 1), midnight(2020, 1, 1), amsterdam);
    QVERIFY(found);
    QCOMPARE(found->size(), 104);
    for (const CalendarOccurrence &occurrence : *found) {
        QVERIFY(occurrence.allDay);
        QCOMPARE(occurrence.end.date, occurrence.start.date.addDays(1));
        QVERIFY(occurrence.uid.endsWith(QLatin1String("@undefined")));
    }
    QCOMPARE(found->front().start.date, QDate(2019, 1, 3));
    QCOMPARE(found->back().start.date, QDate(2019, 12, 31));
    QCOMPARE(found->back().summary, QStringLiteral("PMD-afval"));

    ImportContext then = context();
    then.now = QDateTime(QDate(2019, 1, 1), QTime(12, 0), Qt::UTC);
    const ImportResult result = imported(bytes, then);
    QCOMPARE(result.records.size(), 104);
    QCOMPARE(result.warnings, QStringList());
}

void TestICalendar::shouldFillAnEvent()
{
    const Event event = onlyEvent(calendar(vevent(
        "SUMMARY:Kaarten\\, koffie &\r\n  thee\r\nDTSTART;TZID=Europe/Brussels:20260512T140000\r\n"
        "DTEND;TZID=Europe/Brussels:20260512T160000\r\nLOCATION:De Wiek\\, Dorpsstraat 1\\, 5991 "
        "AB "
        "Dorp\r\nGEO:51.3312;6.0855\r\nORGANIZER;CN=\"Stichting 't Hart\":mailto:x@dorp.nl\r\n"
        "CATEGORIES:Ouderen,Spel\r\nURL:https://dorp.nl/kaarten\r\nSTATUS:TENTATIVE\r\n"
        "ATTACH;FMTTYPE=image/jpeg:https://dorp.nl/kaarten.php\r\n"
        "ATTENDEE;CN=Piet:mailto:piet@dorp.nl\r\n"
        "DESCRIPTION:Iedereen welkom.\\nZie https://dorp.nl/x.\\n- koffie\\n- thee")));
    QCOMPARE(event.title, QStringLiteral("Kaarten, koffie & thee"));
    QCOMPARE(text(event.start), QStringLiteral("2026-05-12T14:00:00+02:00"));
    QCOMPARE(text(event.end), QStringLiteral("2026-05-12T16:00:00+02:00"));
    QVERIFY(!event.allDay);
    QCOMPARE(event.timezone, QStringLiteral("Europe/Brussels"));
    QCOMPARE(event.location.name, QStringLiteral("De Wiek"));
    QCOMPARE(event.location.address, QStringLiteral("Dorpsstraat 1, 5991 AB Dorp"));
    QCOMPARE(event.location.geo.latitude, 51.3312);
    QCOMPARE(event.location.geo.longitude, 6.0855);
    QCOMPARE(event.organizer, QStringLiteral("Stichting 't Hart"));
    QCOMPARE(event.categories, (QStringList{QStringLiteral("Ouderen"), QStringLiteral("Spel")}));
    QCOMPARE(event.link, QStringLiteral("https://dorp.nl/kaarten"));
    QCOMPARE(event.image.url, QStringLiteral("https://dorp.nl/kaarten.php"));
    QCOMPARE(event.status, EventStatus::Tentative);
    QCOMPARE(event.language, QStringLiteral("nl"));
    QCOMPARE(event.body.size(), 3);
    QCOMPARE(event.body.at(1).spans.at(1).link, QStringLiteral("https://dorp.nl/x"));
    QCOMPARE(event.body.at(2).items.size(), 2);
    QCOMPARE(event.occurrences.size(), 1);
    QCOMPARE(event.recurs.frequency, Recurs::Frequency::None);
}

void TestICalendar::shouldSayWhatChangesAtOneTime()
{
    const Event event =
        onlyEvent(calendar(vevent("SUMMARY:Koor\r\nLOCATION:Kerk\r\nDTSTART:20260505T200000\r\n"
                                  "RRULE:FREQ=WEEKLY;COUNT=3")
                           + vevent("SUMMARY:Open repetitie\r\nLOCATION:Plein\\, midden\r\n"
                                    "RECURRENCE-ID:20260512T200000\r\nDTSTART:20260512T190000")));
    QCOMPARE(event.title, QStringLiteral("Koor"));
    QCOMPARE(event.occurrences.size(), 3);
    QCOMPARE(event.occurrences.at(1).title, QStringLiteral("Open repetitie"));
    QCOMPARE(event.occurrences.at(1).location, QStringLiteral("Plein"));
    QVERIFY(event.occurrences.at(2).title.isEmpty());
    QVERIFY(event.occurrences.at(2).location.isEmpty());
}

void TestICalendar::shouldKeepToItsWindow()
{
    const Event event =
        onlyEvent(calendar(vevent("SUMMARY:x\r\nDTSTART;VALUE=DATE:20200101\r\nRRULE:FREQ=DAILY")));
    QCOMPARE(event.start.date, QDate(2020, 1, 1));
    QCOMPARE(event.occurrences.front().start.date, QDate(2026, 4, 1));
    QCOMPARE(event.occurrences.back().start.date, QDate(2027, 6, 1));
    QCOMPARE(event.occurrences.size(), QDate(2026, 4, 1).daysTo(QDate(2027, 6, 1)) + 1);

    const ImportResult capped =
        imported(calendar(vevent("SUMMARY:x\r\nDTSTART:20200101T000000\r\nRRULE:FREQ=HOURLY")));
    QCOMPARE(fromJson<Event>(capped.records.front().data).occurrences.size(), limits::occurrences);
    QCOMPARE(capped.warnings.size(), 1);
}

void TestICalendar::shouldKeepAnActivityOutsideTheWindow()
{
    const Event past = onlyEvent(calendar(vevent("SUMMARY:x\r\nDTSTART;VALUE=DATE:20190101")));
    QCOMPARE(past.occurrences.size(), 1);
    QCOMPARE(past.occurrences.front().start.date, QDate(2019, 1, 1));
}

void TestICalendar::shouldKnowTheEventsCalendar()
{
    const auto id = [](const char *uid, const char *more = "") {
        const ImportResult result = imported(
            calendar(vevent(QByteArray("SUMMARY:x\r\nDTSTART:20260505T200000\r\n") + more, uid)));
        return result.records.isEmpty() ? QString() : result.records.front().id;
    };
    // Moved by a day: still the same activity.
    QCOMPARE(id("123-1778004000-1778011200@dorp.nl"), id("123-1778090400-1778097600@dorp.nl"));
    QCOMPARE(id("123-1778004000-1778011200@dorp.nl"),
             makeRecordId(RecordType::Event, u"agenda", u"123@dorp.nl"));
    QVERIFY(id("123-1778004000-1778011200@dorp.nl") != id("124-1778004000-1778011200@dorp.nl"));
    // One post that repeats: its times are told apart.
    const ImportResult series = imported(calendar(
        vevent("SUMMARY:x\r\nDTSTART:20260505T180000Z", "7-1778004000-1778011200@dorp.nl")
        + vevent("SUMMARY:x\r\nDTSTART:20260512T180000Z", "7-1778608800-1778616000@dorp.nl")));
    QCOMPARE(series.records.size(), 2);
    QCOMPARE(series.records.front().id,
             makeRecordId(RecordType::Event, u"agenda", u"7@dorp.nl#2026-05-05T18:00:00Z"));
    // And keep their ids when only one of them is left.
    QCOMPARE(id("7-1778004000-1778011200@dorp.nl", "URL:https://dorp.nl/koor/2026-05-05/"),
             makeRecordId(RecordType::Event, u"agenda", u"7@dorp.nl#2026-05-05T18:00:00Z"));
}

void TestICalendar::shouldTellEventsApartThatShareAnId()
{
    const ImportResult result =
        imported(calendar(vevent("SUMMARY:een\r\nDTSTART;VALUE=DATE:20260505")
                          + vevent("SUMMARY:twee\r\nDTSTART;VALUE=DATE:20260506")
                          + vevent("SUMMARY:twee, nieuwer\r\nDTSTART;VALUE=DATE:20260506\r\n"
                                   "LAST-MODIFIED:20260401T000000Z")));
    QCOMPARE(result.records.size(), 2);
    QVERIFY(result.records.at(0).id != result.records.at(1).id);
    QCOMPARE(fromJson<Event>(result.records.at(1).data).title, QStringLiteral("twee, nieuwer"));
}

void TestICalendar::shouldTakeIdsThatAreMadeUpAnew()
{
    const auto ids = [](const QByteArray &first, const QByteArray &second) {
        const ImportResult result =
            imported(calendar(vevent("SUMMARY:GFT\r\nDTSTART;VALUE=DATE:20260505", first)
                              + vevent("SUMMARY:PMD\r\nDTSTART;VALUE=DATE:20260505", second)));
        QStringList found;
        for (const Record &record : result.records)
            found.append(record.id);
        return found;
    };
    QCOMPARE(ids("8z7c@undefined", "rq1l@undefined").size(), 2);
    QCOMPARE(ids("8z7c@undefined", "rq1l@undefined"), ids("aaaa@undefined", ""));
}

void TestICalendar::shouldLeaveOutWhatIsPrivate()
{
    const ImportResult result =
        imported(calendar(vevent("SUMMARY:bij de dokter\r\nCLASS:PRIVATE\r\n"
                                 "DTSTART;VALUE=DATE:20260505")
                          + vevent("SUMMARY:feest\r\nDTSTART;VALUE=DATE:20260505", "b")));
    QCOMPARE(result.records.size(), 1);
    QCOMPARE(result.warnings.size(), 1);
    QVERIFY(!result.warnings.front().contains(QLatin1String("dokter")));
}

void TestICalendar::shouldSayTheRuleAndItsEnd()
{
    const Event counted = onlyEvent(calendar(
        vevent("SUMMARY:x\r\nDTSTART:20260505T200000\r\nRRULE:FREQ=WEEKLY;COUNT=4;BYDAY=TU")));
    QCOMPARE(counted.recurs.frequency, Recurs::Frequency::Weekly);
    QCOMPARE(counted.recurs.days, QList<int>{2});
    QCOMPARE(counted.recurs.until, QDate(2026, 5, 26));
    const Event until =
        onlyEvent(calendar(vevent("SUMMARY:x\r\nDTSTART;TZID=Europe/Amsterdam:20260505T200000\r\n"
                                  "RRULE:FREQ=WEEKLY;UNTIL=20260630T220000Z")));
    QCOMPARE(until.recurs.until, QDate(2026, 7, 1));
    const Event open = onlyEvent(
        calendar(vevent("SUMMARY:x\r\nDTSTART:20260505T200000\r\nRRULE:FREQ=MONTHLY;BYDAY=1TU")));
    QCOMPARE(open.recurs.week, 1);
    QVERIFY(!open.recurs.until.isValid());
}

void TestICalendar::shouldReadHtmlAndPlainDescriptions()
{
    const Event html = onlyEvent(calendar(
        vevent("SUMMARY:x\r\nDTSTART:20260505T200000\r\nDESCRIPTION:plat\r\n"
               "X-ALT-DESC;FMTTYPE=text/html:<p>Kom <b>ook</b>\\, of <a href=\"/meer\">lees</a></p>"
               "<script>alert(1)</script>")));
    QCOMPARE(plainText(html.body), QStringLiteral("Kom ook, of lees"));
    const Event mixed = onlyEvent(calendar(
        vevent("SUMMARY:x\r\nDTSTART:20260505T200000\r\nDESCRIPTION:Een<br>twee <b>drie</b>")));
    QVERIFY(!plainText(mixed.body).contains(QLatin1Char('<')));
    const Event plain = onlyEvent(
        calendar(vevent("SUMMARY:x\r\nDTSTART:20260505T200000\r\nDESCRIPTION:1 < 2 en 3 > 2")));
    QCOMPARE(plainText(plain.body), QStringLiteral("1 < 2 en 3 > 2"));
}

void TestICalendar::shouldNotStartFromAFileOnTheNetwork()
{
    ImportContext remote = context();
    remote.base = QUrl(QStringLiteral("https://dorp.nl/agenda.ics"));
    const ImportResult result = imported(
        calendar(vevent("SUMMARY:x\r\nDTSTART:20260505T200000\r\n"
                        "ATTACH;FMTTYPE=image/png:file:///etc/passwd\r\nURL:javascript:alert(1)")),
        remote);
    const Event event = fromJson<Event>(result.records.front().data);
    QVERIFY(event.image.isNull());
    QVERIFY(event.link.isEmpty());
}

void TestICalendar::shouldReadOddBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good =
        calendar(vevent("SUMMARY:Caf\u00e9 \u2019t Hart\r\nDTSTART;VALUE=DATE:20260505"));
    QTest::newRow("plain") << good;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" + good);
    QByteArray unixEnds = good;
    QTest::newRow("unix line ends") << unixEnds.replace("\r\n", "\n");
    QByteArray folded = good;
    QTest::newRow("folded within a character") << folded.replace("Caf\xC3\xA9", "Caf\xC3\r\n \xA9");
    QByteArray windows = good;
    QTest::newRow("Windows-1252")
        << windows.replace("\xC3\xA9", "\xE9").replace("\xE2\x80\x99", "\x92");
    QByteArray wide("\xFF\xFE");
    const QString text = QString::fromUtf8(good);
    for (const QChar c : text) {
        wide.append(char(c.unicode() & 0xFF));
        wide.append(char(c.unicode() >> 8));
    }
    QTest::newRow("UTF-16") << wide;
    QByteArray noEnd = good;
    QTest::newRow("no END:VCALENDAR") << noEnd.left(noEnd.indexOf("END:VCALENDAR"));
    QByteArray small = good;
    QTest::newRow("small letters") << small.replace("SUMMARY", "summary").replace("BEGIN", "begin");
}

void TestICalendar::shouldReadOddBytes()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(onlyEvent(bytes).title, QStringLiteral("Caf\u00e9 \u2019t Hart"));
}

void TestICalendar::shouldRefuse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("error");
    const auto row = [](const char *name, const QByteArray &bytes, ImportError error) {
        QTest::newRow(name) << bytes << int(error);
    };
    row("nothing", {}, ImportError::Malformed);
    row("a page", "<!DOCTYPE html><html><body>log in</body></html>", ImportError::Malformed);
    row("no events", calendar({}), ImportError::Empty);
    row("too large", QByteArray(17 * 1024 * 1024, ' '), ImportError::TooLarge);
    row("deep", "BEGIN:VCALENDAR\r\n" + QByteArray("BEGIN:VEVENT\r\n").repeated(100000),
        ImportError::TooLarge);
    row("deep in others", "BEGIN:VCALENDAR\r\n" + QByteArray("BEGIN:X\r\n").repeated(100000),
        ImportError::TooLarge);
}

void TestICalendar::shouldRefuse()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, error);
    const auto result = importICalendar(bytes, context());
    QVERIFY(!result);
    QCOMPARE(int(result.error()), error);
}

void TestICalendar::shouldSurviveBombs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) {
        QTest::newRow(name) << bytes;
    };
    row("a second's rule",
        calendar(vevent("SUMMARY:x\r\nDTSTART:19700101T000000Z\r\nRRULE:FREQ=SECONDLY")));
    QByteArray many;
    for (int i = 0; i < 10050; ++i) {
        many += vevent("SUMMARY:x\r\nDTSTART:19010101T000000\r\n"
                       "RRULE:FREQ=SECONDLY;COUNT=2000000000;BYMONTH=2;BYMONTHDAY=30",
                       QByteArray::number(i));
    }
    row("ten thousand rules", calendar(many));
    row("a million RDATEs in a line",
        calendar(vevent("SUMMARY:x\r\nDTSTART;VALUE=DATE:20260505\r\nRDATE;VALUE=DATE:20260505"
                        + QByteArray(",20260506").repeated(1000000))));
    row("lines of RDATEs",
        calendar(vevent("SUMMARY:x\r\nDTSTART:20260505T200000"
                        + QByteArray("\r\nRDATE:20260505T200000Z").repeated(500000))));
    row("a million EXDATEs",
        calendar(vevent("SUMMARY:x\r\nDTSTART;VALUE=DATE:20260505\r\nEXDATE;VALUE=DATE:20260504"
                        + QByteArray(",20260506").repeated(1000000))));
    row("year 9999",
        calendar(vevent("SUMMARY:x\r\nDTSTART;VALUE=DATE:20260505\r\n"
                        "DTEND;VALUE=DATE:99991231\r\nRRULE:FREQ=DAILY")));
    row("year 2199, a rule from there",
        calendar(vevent("SUMMARY:x\r\nDTSTART:21991231T235959Z\r\nRRULE:FREQ=YEARLY")));
    row("a long duration",
        calendar(vevent("SUMMARY:x\r\nDTSTART:20260505T200000\r\n"
                        "DURATION:P99999999999999999999W")));
    row("a zone's rule bomb",
        calendar("BEGIN:VTIMEZONE\r\nTZID:x\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\n"
                 "TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nRRULE:FREQ=SECONDLY\r\n"
                 "END:STANDARD\r\nEND:VTIMEZONE\r\n"
                 + vevent("SUMMARY:x\r\nDTSTART;TZID=x:20260505T200000")));
    row("many zones",
        calendar(QByteArray("BEGIN:VTIMEZONE\r\nTZID:x\r\nBEGIN:STANDARD\r\n"
                            "DTSTART:16010101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
                            "RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30;COUNT=2000000000\r\n"
                            "END:STANDARD\r\nEND:VTIMEZONE\r\n")
                     .repeated(50000)
                 + vevent("SUMMARY:x\r\nDTSTART;TZID=x:20260505T200000")));
    row("one long line",
        calendar(vevent("SUMMARY:x\r\nDTSTART:20260505T200000\r\nDESCRIPTION:"
                        + QByteArray(8 * 1024 * 1024, 'x'))));
    row("many overrides", calendar([] {
            QByteArray all = vevent("SUMMARY:x\r\nDTSTART;VALUE=DATE:20000101\r\nRRULE:FREQ=DAILY");
            for (int i = 0; i < 9000; ++i) {
                const QByteArray day =
                    QDate(2000, 1, 1).addDays(i).toString(QStringLiteral("yyyyMMdd")).toLatin1();
                all += vevent("SUMMARY:x\r\nRECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:" + day
                              + "\r\nDTSTART;VALUE=DATE:" + day);
            }
            return all;
        }()));
    QByteArray nul = calendar(vevent("SUMMARY:x\r\nDTSTART:20260505T200000"));
    row("zero bytes", nul.replace("SUMMARY:x", QByteArray("SUMMARY:x\0y", 11)));
    row("an endless quote",
        calendar(vevent("SUMMARY:x\r\nDTSTART:20260505T200000\r\nLOCATION;X=\"x:De Wiek")));
}

void TestICalendar::shouldSurviveBombs()
{
    QFETCH(QByteArray, bytes);
    const std::clock_t before = std::clock();
    const auto result = importICalendar(bytes, context());
    // Of the processor, not of the wall: the machine may be busy.
    const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 20.0, qPrintable(QString::number(seconds)));
    QVERIFY(result);
    QVERIFY(!result->records.isEmpty());
    for (const Record &record : result->records)
        QVERIFY(!fromJson<Event>(record.data).occurrences.isEmpty());
}

void TestICalendar::shouldSurviveTruncationAnywhere()
{
    const QByteArray whole = calendar(
        vevent("SUMMARY:x\\, y\r\nDTSTART;TZID=\"Europe/Amsterdam\":20260505T200000\r\n"
               "RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20260601T000000Z\r\nEXDATE:20260512T180000Z\r\n"
               "GEO:51.1;6.1\r\nDURATION:PT1H"));
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const auto result = importICalendar(whole.left(length), context());
        if (result)
            QVERIFY(length > whole.indexOf("END:VEVENT"));
    }
}

void TestICalendar::shouldLetNoSeriesTakeAnothersTimes()
{
    const QByteArray bytes = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n"
                             "BEGIN:VEVENT\r\nUID:bomb\r\nDTSTART:20261001T000000Z\r\n"
                             "RRULE:FREQ=SECONDLY\r\nSUMMARY:Tik\r\nEND:VEVENT\r\n"
                             "BEGIN:VEVENT\r\nUID:soep\r\nDTSTART:20260131T120000Z\r\n"
                             "RRULE:FREQ=MONTHLY\r\nSUMMARY:Soep\r\nEND:VEVENT\r\n"
                             "END:VCALENDAR\r\n";
    const auto occurrences = calendarOccurrences(
        bytes, QDateTime(QDate(2026, 10, 1), QTime(0, 0), Qt::UTC),
        QDateTime(QDate(2026, 11, 5), QTime(0, 0), Qt::UTC), QTimeZone("Europe/Amsterdam"));
    QVERIFY(bool(occurrences));
    const bool hasSoup = std::any_of(occurrences->begin(), occurrences->end(), [](const auto &one) {
        return one.uid == QStringLiteral("soep");
    });
    QVERIFY(hasSoup);
}

QTEST_APPLESS_MAIN(TestICalendar)
#include "tst_icalendar.moc"
