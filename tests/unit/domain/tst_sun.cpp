// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sun.h"

#include <QTest>
#include <QTimeZone>

using namespace naober;

/// Against the almanac for Baarlo, 51.33 N 6.09 E.
class TestSun : public QObject
{
    Q_OBJECT

    const GeoPoint m_village{51.33, 6.09};

private Q_SLOTS:
    void shouldStandWhereTheAlmanacSays_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<double>("elevation");
        QTest::newRow("highest of the year") << u"2026-06-21T13:38:00+02:00"_qs << 62.1;
        QTest::newRow("noon in midwinter") << u"2026-12-21T12:34:00+01:00"_qs << 15.2;
        QTest::newRow("sunrise at the equinox") << u"2026-03-20T06:39:00+01:00"_qs << -0.8;
        QTest::newRow("sunset in June") << u"2026-06-21T21:54:00+02:00"_qs << -0.8;
        QTest::newRow("midnight in winter") << u"2026-12-22T00:34:00+01:00"_qs << -62.1;
    }

    void shouldStandWhereTheAlmanacSays()
    {
        QFETCH(QString, at);
        QFETCH(double, elevation);
        const double found = solarElevation(QDateTime::fromString(at, Qt::ISODate), m_village);
        // The equation of time, up to a quarter of an hour, is left out: 2.5 degrees at the edges.
        QVERIFY2(qAbs(found - elevation) < 2.5, qPrintable(QString::number(found)));
    }

    void shouldNotDependOnHowTheInstantIsWritten()
    {
        const QDateTime utc(QDate(2026, 11, 21), QTime(16, 0), Qt::UTC);
        QCOMPARE(solarElevation(utc, m_village),
                 solarElevation(utc.toTimeZone(QTimeZone("Asia/Tokyo")), m_village));
    }

    void shouldBeDarkInTheEveningOnly()
    {
        const auto isDark = [this](QTime time) {
            const QDateTime at(QDate(2026, 11, 21), time, QTimeZone("Europe/Amsterdam"));
            return solarElevation(at, m_village) < darkElevation;
        };
        QVERIFY(isDark(QTime(6, 30)));
        QVERIFY(!isDark(QTime(8, 30)));
        QVERIFY(!isDark(QTime(16, 0)));
        QVERIFY(isDark(QTime(17, 45)));
    }
};

QTEST_GUILESS_MAIN(TestSun)
#include "tst_sun.moc"
