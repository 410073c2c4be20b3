// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/openinghours.h"

#include <QTest>

using namespace naober;

namespace {

OpeningPeriod period(QList<int> days, QTime opens, QTime closes)
{
    return {std::move(days), opens, closes, {}, {}};
}

} // namespace

class TestOpeningHours : public QObject
{
    Q_OBJECT

    const QTimeZone m_zone{QByteArrayLiteral("Europe/Amsterdam")};
    OpeningHours m_library;

    QDateTime at(int day, int hour, int minute = 0) const
    {
        // November 2026: the 23rd is a Monday.
        return QDateTime(QDate(2026, 11, day), QTime(hour, minute), m_zone);
    }

private Q_SLOTS:
    void init()
    {
        m_library = {};
        m_library.periods.append(period({1, 3}, QTime(10, 0), QTime(12, 0)));
        m_library.periods.append(period({1, 3}, QTime(13, 30), QTime(17, 0)));
    }

    void shouldSayUntilWhenItIsOpen()
    {
        const OpenState state = openState(m_library, at(23, 14), m_zone);
        QCOMPARE(state.kind, OpenState::Kind::Open);
        QCOMPARE(state.until, at(23, 17));
    }

    void shouldSayWhenItOpensNext()
    {
        QCOMPARE(openState(m_library, at(23, 12, 30), m_zone).until, at(23, 13, 30));
        QCOMPARE(openState(m_library, at(23, 17), m_zone).until, at(25, 10));
        QCOMPARE(openState(m_library, at(26, 9), m_zone).until, at(30, 10));
    }

    void shouldKnowNothingOfNothing()
    {
        QCOMPARE(openState({}, at(23, 14), m_zone).kind, OpenState::Kind::Unknown);
    }

    void shouldStayOpenPastMidnight()
    {
        OpeningHours bar;
        bar.periods.append(period({5}, QTime(20, 0), QTime(2, 0)));
        QCOMPARE(openState(bar, at(28, 1), m_zone).kind, OpenState::Kind::Open);
        QCOMPARE(openState(bar, at(28, 2), m_zone).kind, OpenState::Kind::Closed);
    }

    void shouldLetSpecialDaysReplaceTheUsualOnes()
    {
        OpeningPeriod holiday;
        holiday.validFrom = holiday.validThrough = QDate(2026, 11, 23);
        m_library.periods.append(holiday);
        QCOMPARE(openState(m_library, at(23, 14), m_zone).kind, OpenState::Kind::Closed);
        QVERIFY(openOn(m_library, QDate(2026, 11, 23), m_zone).isEmpty());
        QCOMPARE(openOn(m_library, QDate(2026, 11, 25), m_zone).size(), 2);
    }

    void shouldFollowTheClockThroughTheHourThatIsSkipped()
    {
        OpeningHours always;
        always.periods.append(period({}, QTime(0, 0), QTime(0, 0)));
        const QDateTime spring(QDate(2027, 3, 28), QTime(3, 30), m_zone);
        QCOMPARE(openState(always, spring, m_zone).kind, OpenState::Kind::Open);
    }

    void shouldReadBackWhatItWrites()
    {
        m_library.note = QStringLiteral("op afspraak");
        QCOMPARE(fromJson<OpeningHours>(toJson(m_library)), m_library);
    }
};

QTEST_GUILESS_MAIN(TestOpeningHours)
#include "tst_openinghours.moc"
