// SPDX-License-Identifier: GPL-3.0-or-later
#include "seal/code.h"

#include <QTest>

using namespace naober;

class TestCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldKnowACitizensNumber_data()
    {
        QTest::addColumn<quint32>("number");
        QTest::addColumn<bool>("passes");
        // Numbers that the Dutch tax office publishes for tests, and neighbours of them.
        QTest::newRow("111222333") << 111222333U << true;
        QTest::newRow("123456782") << 123456782U << true;
        QTest::newRow("999990019") << 999990019U << true;
        QTest::newRow("123456789") << 123456789U << false;
        QTest::newRow("111222334") << 111222334U << false;
        QTest::newRow("eight digits with a nought in front") << 10000008U << true;
        QTest::newRow("noughts") << 0U << true;
    }

    void shouldKnowACitizensNumber()
    {
        QFETCH(quint32, number);
        QFETCH(bool, passes);
        QCOMPARE(passesElevenTest(number), passes);
        QCOMPARE(Code::fromNumber(number).has_value(), !passes);
    }

    void shouldDrawEvenlyAndNeverACitizensNumber()
    {
        // The first, second and last group must each use all their room: chi-square over 1,000
        // cells with 100,000 draws has mean 999 and standard deviation 45; 1,300 is seven of these
        // away.
        constexpr int draws = 100'000;
        std::array<std::array<int, Code::partValues>, Code::partCount> seen{};
        for (int i = 0; i < draws; ++i) {
            const Code code = Code::random();
            QVERIFY(!passesElevenTest(code.digits().toUInt()));
            for (int part = 0; part < Code::partCount; ++part)
                ++seen.at(std::size_t(part)).at(std::size_t(code.part(part)));
        }
        for (const auto &cells : seen) {
            constexpr double expected = double(draws) / Code::partValues;
            double chiSquare = 0;
            for (const int count : cells)
                chiSquare += (count - expected) * (count - expected) / expected;
            QVERIFY2(chiSquare < 1300, qPrintable(QString::number(chiSquare)));
            QVERIFY2(chiSquare > 700, qPrintable(QString::number(chiSquare)));
        }
    }

    void shouldSayItsDigits()
    {
        const auto code = Code::fromParts({48, 123, 907});
        QVERIFY(code);
        QCOMPARE(code->digits(), u"048123907"_qs);
        QCOMPARE(code->groupedDigits(), u"048 123 907"_qs);
        QCOMPARE(code->part(0), 48);
        QCOMPARE(code->part(1), 123);
        QCOMPARE(code->part(2), 907);
        QCOMPARE(*Code::fromNumber(48123907), *code);
    }

    void shouldRefuseWhatIsNoCode()
    {
        QVERIFY(!Code::fromNumber(-1));
        QVERIFY(!Code::fromNumber(1'000'000'001));
        QVERIFY(!Code::fromParts({1000, 0, 1}));
        QVERIFY(!Code::fromParts({1, -1, 1}));
    }
};

QTEST_APPLESS_MAIN(TestCode)
#include "tst_code.moc"
