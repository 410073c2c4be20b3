// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/feeddate.h"

#include <QTest>

using namespace naober;

class tst_Dates : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadADate_data();
    void shouldReadADate();
    void shouldKeepTheOffset();
    void shouldReadAFloatingTimeInTheVillage_data();
    void shouldReadAFloatingTimeInTheVillage();
    void shouldRefuseWhatIsNoDate_data();
    void shouldRefuseWhatIsNoDate();

private:
    const QTimeZone m_village{"Europe/Amsterdam"};
};

void tst_Dates::shouldReadADate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");

    const auto row = [](const char *text, const char *utc) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(utc);
    };
    // RFC 822 and 2822
    row("Tue, 20 Sep 2022 11:00:17 +0000", "2022-09-20T11:00:17Z");
    row("Tue, 20 Sep 2022 11:00:17 GMT", "2022-09-20T11:00:17Z");
    row("Tue, 20 Sep 2022 11:00:17 Z", "2022-09-20T11:00:17Z");
    row("Tue, 20 Sep 2022 11:00:17 EST", "2022-09-20T16:00:17Z");
    row("Tue, 20 Sep 2022 11:00:17 CEST", "2022-09-20T09:00:17Z");
    row("Tue, 20 Sep 2022 11:00 +0200", "2022-09-20T09:00:00Z");
    row("20 Sep 22 11:00:17 +0200", "2022-09-20T09:00:17Z");
    row("20 Sep 99 11:00 GMT", "1999-09-20T11:00:00Z");
    row("Tuesday, 20 September 2022 11:00:17 +0200", "2022-09-20T09:00:17Z");
    row("Tue, 20 Sep 2022 11:00:17 +02:00", "2022-09-20T09:00:17Z");
    row("Tue,20 Sep 2022 11:00:17 GMT+2", "2022-09-20T09:00:17Z");
    row("  Tue,  20  Sep\n2022 11:00:17 -0530 ", "2022-09-20T16:30:17Z");
    row("Tue, 20 Sep 2022 11:00:17 +0200 (CEST)", "2022-09-20T09:00:17Z");
    row("Sat, 31 Dec 2016 23:59:60 GMT", "2017-01-01T00:00:00Z");
    row("Tue, 20 Sep 2022 24:00:00 GMT", "2022-09-21T00:00:00Z");
    // other languages
    row("di, 20 mrt 2022 11:00:00 +0100", "2022-03-20T10:00:00Z");
    row("dinsdag 20 maart 2022 11:00 CET", "2022-03-20T10:00:00Z");
    row("ma 3 okt. 2022 11:00 +0200", "2022-10-03T09:00:00Z");
    row("maandag 3 mei 2021 11:00 +0200", "2021-05-03T09:00:00Z");
    row("Mi, 20 M\u00E4rz 2022 11:00 MEZ", "2022-03-20T10:00:00Z");
    row("20 d\u00E9cembre 2022 11:00 +0100", "2022-12-20T10:00:00Z");
    // RFC 850, asctime, JavaScript
    row("Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37Z");
    row("Sun Nov  6 08:49:37 1994 GMT", "1994-11-06T08:49:37Z");
    row("Tue Sep 20 2022 11:00:17 GMT+0200 (Midden-Europese zomertijd)", "2022-09-20T09:00:17Z");
    row("September 20, 2022 2:30 PM GMT", "2022-09-20T14:30:00Z");
    row("September 20, 2022 12:05am UTC", "2022-09-20T00:05:00Z");
    // RFC 3339, ISO 8601, W3C-DTF
    row("2022-05-12T08:40:09Z", "2022-05-12T08:40:09Z");
    row("2022-05-12t08:40:09.123456z", "2022-05-12T08:40:09Z");
    row("2022-05-12T08:40:09+02:00", "2022-05-12T06:40:09Z");
    row("2022-05-12T08:40:09+0200", "2022-05-12T06:40:09Z");
    row("2022-05-12T08:40:09,5-02", "2022-05-12T10:40:09Z");
    row("2022-05-12T08:40Z", "2022-05-12T08:40:00Z");
    row("2022-05-12 08:40:09 +0200", "2022-05-12T06:40:09Z");
    row("2022-05-12 08:40:09 UTC", "2022-05-12T08:40:09Z");
    row("2022-05-12 08:40:09 Europe/Amsterdam", "2022-05-12T06:40:09Z");
    row("20220512T084009Z", "2022-05-12T08:40:09Z");
    row("20220512084009Z", "2022-05-12T08:40:09Z");
    row("2022-05-12T8:40Z", "2022-05-12T08:40:00Z");
    // since 1970
    row("1663671617", "2022-09-20T11:00:17Z");
    row("1663671617000", "2022-09-20T11:00:17Z");
}

void tst_Dates::shouldReadADate()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    QCOMPARE(parseFeedDate(text, m_village).toUTC().toString(Qt::ISODate), utc);
}

void tst_Dates::shouldKeepTheOffset()
{
    const QDateTime east = parseFeedDate(u"2022-05-12T08:40:09+02:00", m_village);
    QCOMPARE(east.timeSpec(), Qt::OffsetFromUTC);
    QCOMPARE(east.offsetFromUtc(), 7200);
    QCOMPARE(parseFeedDate(u"Tue, 20 Sep 2022 11:00:17 GMT", m_village).timeSpec(), Qt::UTC);
}

void tst_Dates::shouldReadAFloatingTimeInTheVillage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *text, const char *utc) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(utc);
    };
    row("2022-05-12T08:40:09", "2022-05-12T06:40:09Z");
    row("2022-01-12T08:40:09", "2022-01-12T07:40:09Z");
    row("2022-05-12", "2022-05-11T22:00:00Z");
    row("2022-05", "2022-04-30T22:00:00Z");
    row("2022", "2021-12-31T23:00:00Z");
    row("20220512", "2022-05-11T22:00:00Z");
    row("12-05-2022 14:30", "2022-05-12T12:30:00Z");
    row("12/5/2022", "2022-05-11T22:00:00Z");
    row("05/23/2022", "2022-05-22T22:00:00Z");
    row("12.5.2022 om 14.30 uur", "2022-05-12T12:30:00Z");
    row("donderdag 12 mei 2022, 14:30 uur", "2022-05-12T12:30:00Z");
    row("Thu, 12 May 2022 14:30:00", "2022-05-12T12:30:00Z");
}

void tst_Dates::shouldReadAFloatingTimeInTheVillage()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    QCOMPARE(parseFeedDate(text, m_village).toUTC().toString(Qt::ISODate), utc);
}

void tst_Dates::shouldRefuseWhatIsNoDate_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             " ",
                             "morgen",
                             "0000-00-00 00:00:00",
                             "2022-13-01",
                             "2022-02-30T10:00:00Z",
                             "Tue, 31 Feb 2022 11:00:17 GMT",
                             "2022-05-12T25:00:00Z",
                             "12:30",
                             "1492-10-12",
                             "9999-12-31T23:59:59Z",
                             "99999999999999999999",
                             "+",
                             "-",
                             "GMT",
                             ":",
                             "T",
                             "....",
                             "2022-05-12T",
                             "1.1.",
                             "//",
                             "--"}) {
        const bool whole = QByteArray(text) == "2022-05-12T"; // a date all the same
        if (!whole)
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    QTest::newRow("endless") << QString(100000, u'1');
}

void tst_Dates::shouldRefuseWhatIsNoDate()
{
    QFETCH(QString, text);
    QVERIFY(!parseFeedDate(text, m_village).isValid());
}

QTEST_GUILESS_MAIN(tst_Dates)
#include "tst_dates.moc"
