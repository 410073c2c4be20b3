// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/pinbackoff.h"
#include "seal/pinhash.h"

#include <QTest>

using namespace naober;
using namespace std::chrono_literals;

class TestPin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldKnowItsPin()
    {
        const auto hash = PinHash::of(u"481920"_qs);
        QVERIFY(hash);
        QVERIFY(hash->matches(u"481920"_qs));
        QVERIFY(hash->matches(u"٤٨١٩٢٠"_qs));
        QVERIFY(!hash->matches(u"481921"_qs));
        QVERIFY(!hash->matches(u"4819200"_qs));
        QVERIFY(!hash->matches(u"48192"_qs));
        QVERIFY(!hash->matches(u"48192a"_qs));
        QVERIFY(!hash->matches(QString()));
        const auto stored = PinHash::fromText(hash->toText());
        QVERIFY(stored);
        QVERIFY(stored->matches(u"481920"_qs));
        QVERIFY(!hash->toText().contains(u"481920"_qs));
        QVERIFY(PinHash::of(u"481920"_qs)->toText() != hash->toText());
    }

    void shouldRefuseAPoorPin_data()
    {
        QTest::addColumn<QString>("pin");
        QTest::addColumn<PinError>("error");
        QTest::newRow("five digits") << u"48192"_qs << PinError::TooShort;
        QTest::newRow("nothing") << QString() << PinError::TooShort;
        QTest::newRow("letters") << u"48192a"_qs << PinError::NotDigits;
        QTest::newRow("one digit") << u"777777"_qs << PinError::TooSimple;
        QTest::newRow("up") << u"123456"_qs << PinError::TooSimple;
        QTest::newRow("down") << u"987654"_qs << PinError::TooSimple;
        QTest::newRow("endless") << QString(33, u'4') << PinError::TooLong;
    }

    void shouldRefuseAPoorPin()
    {
        QFETCH(QString, pin);
        QFETCH(PinError, error);
        const auto hash = PinHash::of(pin);
        QVERIFY(!hash);
        QCOMPARE(hash.error(), error);
    }

    void shouldRefuseAStrangeHash()
    {
        QVERIFY(!PinHash::fromText(QString()));
        QVERIFY(!PinHash::fromText(u"481920"_qs));
        QVERIFY(!PinHash::fromText(QString(u"$argon2id$"_qs + QString(500, u'a'))));
        const auto mangled = PinHash::fromText(u"$argon2id$v=19$m=1,t=1,p=1$a$b"_qs);
        QVERIFY(!mangled || !mangled->matches(u"481920"_qs));
    }

    void shouldKeepToTheTable()
    {
        const QList<std::chrono::seconds> pauses{0s,  0s,   0s,    0s,    0s,
                                                 30s, 300s, 3600s, 3600s, 3600s};
        auto now = PinBackOff::TimePoint() + 1h;
        PinBackOff backOff(0, now);
        for (qsizetype misses = 0; misses < pauses.size(); ++misses) {
            QCOMPARE(backOff.misses(), int(misses));
            QCOMPARE(backOff.wait(now), pauses.at(misses));
            QCOMPARE(backOff.wait(now + pauses.at(misses)), 0s);
            if (pauses.at(misses) > 0s)
                QCOMPARE(backOff.wait(now + pauses.at(misses) - 1ms), 1s);
            now += pauses.at(misses);
            QCOMPARE(backOff.begin(now), int(misses) + 1);
        }
    }

    void shouldForgetMissesAfterTheRightPin()
    {
        const auto now = PinBackOff::TimePoint() + 1h;
        PinBackOff backOff(6, now);
        QCOMPARE(backOff.wait(now + 5min), 0s);
        QCOMPARE(backOff.begin(now + 5min), 7);
        QCOMPARE(backOff.succeeded(), 0);
        QCOMPARE(backOff.wait(now + 5min), 0s);
        for (int i = 0; i < 4; ++i)
            backOff.begin(now + 5min);
        QCOMPARE(backOff.wait(now + 5min), 0s);
    }

    void shouldWaitAnewAfterARestart()
    {
        auto now = PinBackOff::TimePoint() + 1h;
        int stored = 0;
        {
            PinBackOff backOff(stored, now);
            for (int i = 0; i < 5; ++i)
                stored = backOff.begin(now);
        }
        // Whatever the calendar says now: only the count came along, and time since the start.
        PinBackOff restarted(stored, now);
        QCOMPARE(restarted.wait(now), 30s);
        QCOMPARE(restarted.wait(now + 29s), 1s);
        // Ending the program between try and verdict saves no try.
        QCOMPARE(restarted.begin(now + 30s), 6);
        QCOMPARE(PinBackOff(6, now).wait(now), 300s);
    }

    void shouldTakeAnyStoredNumber()
    {
        const auto now = PinBackOff::TimePoint() + 1h;
        QCOMPARE(PinBackOff(-3, now).wait(now), 0s);
        PinBackOff many(std::numeric_limits<int>::max(), now);
        QCOMPARE(many.wait(now), 3600s);
        QCOMPARE(many.begin(now + 1h), 1000);
    }
};

QTEST_APPLESS_MAIN(TestPin)
#include "tst_pin.moc"
