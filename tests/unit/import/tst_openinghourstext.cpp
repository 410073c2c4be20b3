// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/openinghourstext.h"

#include <QTest>

using namespace naober;

namespace {

/// "1,2 09:00-17:00 | 6 10:00-16:00"
QString written(const OpeningHours &hours)
{
    QStringList parts;
    for (const OpeningPeriod &period : hours.periods) {
        QStringList days;
        for (const int day : period.dayOfWeek)
            days.append(QString::number(day));
        const QString times = period.opens.toString(QStringLiteral("HH:mm")) % QLatin1Char('-')
            % period.closes.toString(QStringLiteral("HH:mm"));
        parts.append(days.isEmpty() ? times
                                    : days.join(QLatin1Char(',')) % QLatin1Char(' ') % times);
    }
    return parts.join(QLatin1String(" | "));
}

} // namespace

class TestOpeningHoursText : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadWhatPeopleWrite_data();
    void shouldReadWhatPeopleWrite();
    void shouldSurviveAnything();
};

void TestOpeningHoursText::shouldReadWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("periods");
    QTest::addColumn<QString>("note");
    const auto row = [](const char *text, const char *periods, const char *note = "") {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(periods)
                            << QString::fromUtf8(note);
    };
    row("", "");
    row("ma-vr 9.00-17.00 uur, za 10-16", "1,2,3,4,5 09:00-17:00 | 6 10:00-16:00");
    row("dinsdag t/m vrijdag 13.30–17.00", "2,3,4,5 13:30-17:00");
    row("Maandag: 9.00 - 12.00 uur\nDinsdag: gesloten\nWoensdag: 13.00 - 17.00 uur",
        "1 09:00-12:00 | 3 13:00-17:00");
    row("ma, di en do van 9 tot 12 uur", "1,2,4 09:00-12:00");
    row("ma. t/m vr. 9u30-17u", "1,2,3,4,5 09:30-17:00");
    row("Maandag tot en met zaterdag van 8.00 tot 20.00 uur, zondag gesloten.",
        "1,2,3,4,5,6 08:00-20:00");
    row("ma-zo 10-17, dinsdag gesloten", "1,3,4,5,6,7 10:00-17:00");
    row("gesloten op maandag; di-zo 11.00-22.00", "2,3,4,5,6,7 11:00-22:00");
    row("vr-ma 10:00-18:00", "1,5,6,7 10:00-18:00");
    row("dagelijks 9.00-18.00 uur", "09:00-18:00");
    row("werkdagen 8.30-12.30 en 13.00-17.00", "1,2,3,4,5 08:30-12:30 | 1,2,3,4,5 13:00-17:00");
    row("in het weekend 11-17", "6,7 11:00-17:00");
    row("ma 9-12, ma 13-17", "1 09:00-12:00 | 1 13:00-17:00");
    row("ma-vr 9-17; wo 9-12", "1,2,4,5 09:00-17:00 | 3 09:00-12:00");
    row("vr 16.00-02.00", "5 16:00-02:00");
    row("za 20:00-24:00", "6 20:00-00:00");
    row("we zijn open op zaterdag van 10 tot 16 uur", "6 10:00-16:00");
    row("9.00-17.00 uur", "09:00-17:00");
    // OpenStreetMap.
    row("Mo-Fr 09:00-17:00; Sa 10:00-16:00", "1,2,3,4,5 09:00-17:00 | 6 10:00-16:00");
    row("Mo-Fr 09:00-12:00,13:00-17:00", "1,2,3,4,5 09:00-12:00 | 1,2,3,4,5 13:00-17:00");
    row("Mo,We,Fr 10:00-12:00", "1,3,5 10:00-12:00");
    row("Mo-Su 10:00-18:00; Tu off", "1,3,4,5,6,7 10:00-18:00");
    row("24/7", "00:00-00:00");
    row("Mo-Fr 09:00-17:00; PH off", "1,2,3,4,5 09:00-17:00", "op feestdagen gesloten");
    row("Apr-Oct Mo-Su 10:00-17:00", "", "Apr-Oct Mo-Su 10:00-17:00");
    row("Mo 10:00+", "", "Mo 10:00+");
    row("sunrise-sunset", "", "sunrise-sunset");
    // English.
    row("Mon-Fri 9am-5pm", "1,2,3,4,5 09:00-17:00");
    row("Monday to Thursday 9:00 to 12:30, closed on Friday", "1,2,3,4 09:00-12:30");
    // What cannot be said exactly is not said.
    row("op afspraak", "", "op afspraak");
    row("gesloten", "", "gesloten");
    row("di 13.30-17.00 uur en op afspraak", "2 13:30-17:00", "op afspraak");
    row("di 13.30-17.00 op afspraak", "", "di 13.30-17.00 op afspraak");
    row("di 9-12, of volgens afspraak", "2 09:00-12:00", "volgens afspraak");
    row("elke eerste maandag 19-21 uur", "", "elke eerste maandag 19-21 uur");
    row("ma-vr 9-17 uur; in de zomer tot 20 uur", "1,2,3,4,5 09:00-17:00",
        "in de zomer tot 20 uur");
    row("wo 9-12 (oneven weken)", "", "wo 9-12 (oneven weken)");
    row("maandag", "", "maandag");
    row("vanaf 10 uur", "", "vanaf 10 uur");
    row("1-5 gesloten", "", "1-5 gesloten");
    row("ma 25.00-26.00", "", "ma 25.00-26.00");
    row("ma-vr 9-17; feestdagen gesloten", "1,2,3,4,5 09:00-17:00", "feestdagen gesloten");
    row("Balie: ma-vr 9-17\nTelefoon: ma-vr 8-18", "", "Balie: ma-vr 9-17 Telefoon: ma-vr 8-18");
}

void TestOpeningHoursText::shouldReadWhatPeopleWrite()
{
    QFETCH(QString, text);
    QFETCH(QString, periods);
    QFETCH(QString, note);
    const OpeningHours hours = openingHoursFromText(text);
    QCOMPARE(written(hours), periods);
    QCOMPARE(hours.note, note);
}

void TestOpeningHoursText::shouldSurviveAnything()
{
    const QStringList pieces{
        QStringLiteral("ma"),   QStringLiteral("-"),        QStringLiteral("t/m"),
        QStringLiteral("9.00"), QStringLiteral(","),        QStringLiteral("uur"),
        QStringLiteral(";"),    QStringLiteral("gesloten"), QStringLiteral("op afspraak"),
        QStringLiteral("9-17"), QStringLiteral("("),        QStringLiteral("\n"),
        QStringLiteral("en"),   QStringLiteral("24/7"),     QStringLiteral("zo")};
    quint32 state = 12345;
    for (int round = 0; round < 5000; ++round) {
        QString text;
        for (int i = 0; i < 12; ++i) {
            state = state * 1664525u + 1013904223u;
            text += pieces.at((state >> 16) % quint32(pieces.size())) % QLatin1Char(' ');
        }
        const OpeningHours hours = openingHoursFromText(text);
        for (const OpeningPeriod &period : hours.periods)
            QVERIFY(period.opens.isValid() && period.closes.isValid());
    }
    const OpeningHours long_ = openingHoursFromText(QStringLiteral("ma 9-17, ").repeated(100000));
    QCOMPARE(written(long_), QStringLiteral("1 09:00-17:00"));
}

QTEST_APPLESS_MAIN(TestOpeningHoursText)
#include "tst_openinghourstext.moc"
