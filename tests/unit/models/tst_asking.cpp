// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskfixture.h"

#include "models/asking/promise.h"
#include "support/testvillage.h"

#include <QSignalSpy>

using namespace naober;

/// Asking, offering and answering with the real lists of words, real keys, the real outbox file
/// and a hub on a socket.
class TestAsking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSealKeepAndSend();
    void shouldKeepUntilTheHubIsBack();
    void shouldAskByASoundClock();
    void shouldSendOverAnOldRequestAfterANewStart();
    void shouldTellTheKeeperOfARefusal();
    void shouldSealNothingWithoutADesk_data();
    void shouldSealNothingWithoutADesk();
    void shouldRefuseAnOlderKey();
    void shouldPractiseWithoutSending();
    void shouldAskOnlyWhatMayBeTyped();
    void shouldTakeNothingFromWhoComesBy();
    void shouldNotGoOnBeforeItIsComplete();
    void shouldWarnOfACitizenNumber();
    void shouldGroupATelephoneNumber_data();
    void shouldGroupATelephoneNumber();
    void shouldSealOffersAnswersCorrectionsAndSignUps_data();
    void shouldSealOffersAnswersCorrectionsAndSignUps();
    void shouldPromiseWhatTheDeskCanKeep();
    void shouldForgetAVisit();
    void shouldHoldNoClearTextOnTheDisk();
};

void TestAsking::shouldSealKeepAndSend()
{
    DeskFixture fixture;
    fixture.hub.set(QStringLiteral("*"), DeskFixture::kept());
    QVERIFY(fixture.desk->line()->isOpen());
    fixture.fill();
    Asking &asking = *fixture.desk->asking();
    QCOMPARE(asking.missing(QStringLiteral("all")), QString());
    QSignalSpy finished(&asking, &Asking::finished);
    asking.send();
    QVERIFY(asking.isBusy());
    QTRY_COMPARE(finished.count(), 1);
    const Slip &slip = *fixture.desk->slip();
    QCOMPARE(slip.words().size(), 3);
    QVERIFY(!slip.doorWord().isEmpty());
    // Nothing of the draft is left.
    QVERIFY(!asking.draft().isBegun());
    QTRY_VERIFY(slip.isArrived());
    QVERIFY2(slip.stateText().contains(QStringLiteral("Els or Harrie")),
             qPrintable(slip.stateText()));
    QCOMPARE(fixture.waiting(), 0);

    const QList<QJsonObject> arrived = fixture.arrived();
    QCOMPARE(arrived.size(), 1);
    const QJsonObject body = arrived.first();
    QCOMPARE(body.value(QStringLiteral("public")).toObject(),
             (QJsonObject{{QStringLiteral("service"), QStringLiteral("ride")},
                          {QStringLiteral("category"), QStringLiteral("ride")},
                          {QStringLiteral("date"), QStringLiteral("2026-11-24")}}));
    const QMap<QString, QString> read = fixture.opened(body);
    QCOMPARE(read.value(QStringLiteral("name")), QStringLiteral("Riet"));
    QCOMPARE(read.value(QStringLiteral("phone")), QStringLiteral("0691234578"));
    QCOMPARE(read.value(QStringLiteral("answer.naar")), QStringLiteral("Ziekenhuis Venray"));
    QCOMPARE(read.value(QStringLiteral("answer.dag")), QStringLiteral("2026-11-24"));
    QCOMPARE(read.value(QStringLiteral("door")), slip.doorWord());
    QCOMPARE(read.value(QStringLiteral("source")), QStringLiteral("kiosk"));
    // The hub gets the hash of nothing else: its address follows from the words.
    const QByteArray sent = fixture.hub.queries().last().body;
    for (const char *clear : {"Riet", "0691234578", "Venray", "Rollator"})
        QVERIFY2(!sent.contains(clear), clear);
}

void TestAsking::shouldKeepUntilTheHubIsBack()
{
    DeskFixture fixture;
    fixture.hub.goAway();
    fixture.fill();
    QSignalSpy finished(fixture.desk->asking(), &Asking::finished);
    fixture.desk->asking()->send();
    QTRY_COMPARE(finished.count(), 1);
    // Told "kept" only after it was: it is in the file.
    QCOMPARE(fixture.waiting(), 1);
    QVERIFY(fixture.desk->slip()->stateText().contains(QStringLiteral("safely on this machine")));
    QVERIFY(!fixture.desk->slip()->isArrived());
    fixture.hub.set(QStringLiteral("*"), DeskFixture::kept());
    QVERIFY(fixture.hub.comeBack());
    fixture.sender->networkReturned();
    QTRY_VERIFY(fixture.desk->slip()->isArrived());
    QCOMPARE(fixture.arrived().size(), 1);
    QCOMPARE(fixture.waiting(), 0);
}

void TestAsking::shouldAskByASoundClock()
{
    DeskFixture fixture;
    const QDateTime signedAt = fixture.machine.clock.now().toUTC();
    fixture.machine.setHeadTime(signedAt);
    // The battery of the clock was flat.
    fixture.machine.clock.set(QStringLiteral("2020-01-01T00:05:00Z"));
    fixture.hub.set(QStringLiteral("*"), DeskFixture::kept());
    fixture.fill();
    fixture.desk->asking()->send();
    QTRY_COMPARE(fixture.arrived().size(), 1);
    const QString notAfter = fixture.arrived().first().value(QStringLiteral("notAfter")).toString();
    QVERIFY(QDateTime::fromString(notAfter, Qt::ISODate) > signedAt);
}

void TestAsking::shouldSendOverAnOldRequestAfterANewStart()
{
    DeskFixture fixture;
    fixture.hub.goAway();
    fixture.fill();
    QSignalSpy finished(fixture.desk->asking(), &Asking::finished);
    fixture.desk->asking()->send();
    QTRY_COMPARE(finished.count(), 1);
    fixture.hub.set(QStringLiteral("*"), DeskFixture::kept());
    QVERIFY(fixture.hub.comeBack());
    fixture.make();
    // The pause after the tries that nobody answered is kept too.
    fixture.sender->networkReturned();
    QTRY_COMPARE(fixture.arrived().size(), 1);
    QCOMPARE(fixture.opened(fixture.arrived().first()).value(QStringLiteral("name")),
             QStringLiteral("Riet"));
    QTRY_COMPARE(fixture.waiting(), 0);
}

void TestAsking::shouldTellTheKeeperOfARefusal()
{
    DeskFixture fixture;
    HttpAnswer no;
    no.status = 422;
    no.contentType = "application/problem+json";
    no.body = R"({"type":"urn:naober:field-not-allowed","title":"No","status":422})";
    fixture.hub.set(QStringLiteral("*"), no);
    fixture.fill();
    fixture.desk->asking()->send();
    QTRY_COMPARE(fixture.desk->refused().size(), 1);
    QCOMPARE(fixture.desk->refused().first().toMap().value(QStringLiteral("problem")).toString(),
             QStringLiteral("field-not-allowed"));
    QTRY_VERIFY(fixture.desk->slip()->stateText().contains(QStringLiteral("call us")));
    fixture.desk->forgetRefused();
    QVERIFY(fixture.desk->refused().isEmpty());
}

void TestAsking::shouldSealNothingWithoutADesk_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("distrusted");
    QTest::newRow("no key in the link") << QStringLiteral("link") << false;
    QTest::newRow("no intake key") << QStringLiteral("none") << false;
    QTest::newRow("a swapped key") << QStringLiteral("swapped") << true;
    QTest::newRow("a key for another feed") << QStringLiteral("feed") << true;
    QTest::newRow("no hub") << QStringLiteral("hub") << false;
}

void TestAsking::shouldSealNothingWithoutADesk()
{
    QFETCH(const QString, change);
    QFETCH(const bool, distrusted);
    DeskFixture fixture;
    fixture.hub.set(QStringLiteral("*"), DeskFixture::kept());
    DeskEnds ends = fixture.ends();
    if (change == QLatin1String("link"))
        ends.deskKey.clear();
    else if (change == QLatin1String("none"))
        fixture.village.intakeKey = {};
    else if (change == QLatin1String("swapped"))
        fixture.village.intakeKey.publicKey =
            DeskSigningKey::generate()
                .signIntakeKey(2, KeyPair::generate().publicKey(), fixture.feed())
                .publicKey;
    else if (change == QLatin1String("feed"))
        fixture.village.intakeKey =
            fixture.signing.signIntakeKey(2, fixture.intake.publicKey(), QStringLiteral("another"));
    else
        ends.hub.clear();
    // Somebody is in the middle of it when it happens.
    fixture.fill();
    fixture.putVillage();
    fixture.desk->line()->setEnds(ends);
    QVERIFY(!fixture.desk->line()->isOpen());
    QCOMPARE(fixture.desk->line()->isDistrusted(), distrusted);
    QVERIFY(fixture.desk->line()->message().contains(QStringLiteral("call us")));
    fixture.desk->asking()->send();
    QTRY_VERIFY(fixture.desk->asking()->problem().contains(QStringLiteral("call us")));
    QVERIFY(!fixture.desk->slip()->isThere());
    QCOMPARE(fixture.waiting(), 0);
    QVERIFY(fixture.hub.queries().isEmpty());
}

void TestAsking::shouldRefuseAnOlderKey()
{
    DeskFixture fixture;
    fixture.publish(3);
    QVERIFY(fixture.desk->line()->isOpen());
    // Also after a new start, and although the signature is good.
    fixture.publish(2);
    QVERIFY(fixture.desk->line()->isDistrusted());
    fixture.make();
    QVERIFY(fixture.desk->line()->isDistrusted());
    fixture.publish(4);
    QVERIFY(fixture.desk->line()->isOpen());
}

void TestAsking::shouldPractiseWithoutSending()
{
    DeskFixture fixture;
    fixture.desk->line()->setEnds({});
    Asking &asking = *fixture.desk->asking();
    asking.begin(QStringLiteral("request"), true);
    asking.chooseNeed(QStringLiteral("chore"));
    asking.setDay(QStringLiteral("any"));
    asking.setWho(QStringLiteral("visit"));
    asking.send();
    QVERIFY(fixture.desk->slip()->isPractice());
    QCOMPARE(fixture.desk->slip()->words().size(), 3);
    QVERIFY(fixture.desk->slip()->stateText().contains(QStringLiteral("practice")));
    QCOMPARE(fixture.waiting(), 0);
}

void TestAsking::shouldAskOnlyWhatMayBeTyped()
{
    DeskFixture fixture;
    fixture.publish(1, RequestPolicy::Callback);
    Asking &asking = *fixture.desk->asking();
    asking.begin(QStringLiteral("request"));
    asking.chooseNeed(QStringLiteral("ride"));
    QCOMPARE(asking.service(), QStringLiteral("ride"));
    // The line to type is left to the desk, the day is asked above.
    QCOMPARE(asking.questions().size(), 1);
    QCOMPARE(asking.questions().first().toMap().value(QStringLiteral("questionId")).toString(),
             QStringLiteral("loop"));
    // Two days ahead at least.
    QCOMPARE(asking.days().first().toMap().value(QStringLiteral("key")).toString(),
             QStringLiteral("2026-11-21"));
    fixture.publish(1, RequestPolicy::Full);
    QCOMPARE(asking.questions().size(), 2);
}

void TestAsking::shouldTakeNothingFromWhoComesBy()
{
    DeskFixture fixture;
    fixture.hub.set(QStringLiteral("*"), DeskFixture::kept());
    fixture.fill();
    fixture.desk->asking()->setWho(QStringLiteral("visit"));
    fixture.desk->asking()->send();
    QTRY_COMPARE(fixture.arrived().size(), 1);
    const QMap<QString, QString> read = fixture.opened(fixture.arrived().first());
    QVERIFY(!read.isEmpty());
    QVERIFY(!read.contains(QStringLiteral("phone")));
    QVERIFY(!read.contains(QStringLiteral("name")));
    QVERIFY(fixture.desk->slip()->isVisit());
}

void TestAsking::shouldNotGoOnBeforeItIsComplete()
{
    DeskFixture fixture;
    Asking &asking = *fixture.desk->asking();
    asking.begin(QStringLiteral("request"));
    QVERIFY(!asking.missing(QStringLiteral("what")).isEmpty());
    asking.chooseNeed(QStringLiteral("ride"));
    QVERIFY(asking.missing(QStringLiteral("what")).isEmpty());
    asking.setDay(QStringLiteral("any"));
    QVERIFY(asking.missing(QStringLiteral("when")).contains(QStringLiteral("Waarheen?")));
    asking.setWho(QStringLiteral("me"));
    asking.setPhone(QStringLiteral("061"));
    QVERIFY(!asking.missing(QStringLiteral("who")).isEmpty());
    asking.send();
    QVERIFY(!asking.problem().isEmpty());
    QVERIFY(!asking.isBusy());
    QCOMPARE(fixture.waiting(), 0);
}

void TestAsking::shouldWarnOfACitizenNumber()
{
    DeskFixture fixture;
    Asking &asking = *fixture.desk->asking();
    asking.setText(QStringLiteral("mijn nummer is 111222333 dank u"));
    QVERIFY(asking.looksLikeCitizenNumber());
    asking.setText(QStringLiteral("om 10 uur, 1112223334"));
    QVERIFY(!asking.looksLikeCitizenNumber());
    // One in eleven telephone numbers passes too.
    asking.setPhone(QStringLiteral("111222333"));
    QVERIFY(!asking.looksLikeCitizenNumber());
}

void TestAsking::shouldGroupATelephoneNumber_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("half") << QStringLiteral("0770") << QStringLiteral("077 0");
    QTest::newRow("house") << QStringLiteral("0770000123") << QStringLiteral("077 000 01 23");
    QTest::newRow("mobile") << QStringLiteral("0600000123") << QStringLiteral("06 00 00 01 23");
    QTest::newRow("abroad") << QStringLiteral("00490000000123")
                            << QStringLiteral("004 900 000 001 23");
}

void TestAsking::shouldGroupATelephoneNumber()
{
    QFETCH(const QString, digits);
    DeskFixture fixture;
    Asking &asking = *fixture.desk->asking();
    asking.setPhone(digits);
    QTEST(asking.phoneText(), "text");
    QCOMPARE(asking.phone(), digits);
}

void TestAsking::shouldSealOffersAnswersCorrectionsAndSignUps_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("offer") << QStringLiteral("offer");
    QTest::newRow("answer") << QStringLiteral("answer");
    QTest::newRow("correction") << QStringLiteral("correction");
    QTest::newRow("signup") << QStringLiteral("signup");
}

void TestAsking::shouldSealOffersAnswersCorrectionsAndSignUps()
{
    QFETCH(const QString, kind);
    DeskFixture fixture(false);
    fixture.hub.set(QStringLiteral("*"), DeskFixture::kept());
    Asking &asking = *fixture.desk->asking();
    asking.beginAbout(kind, QStringLiteral("record-1"), QStringLiteral("Lamp"));
    asking.chooseNeed(QStringLiteral("chore"));
    asking.setTopic(QStringLiteral("hours"));
    asking.setName(QStringLiteral("Jan"));
    asking.setPhone(QStringLiteral("0691234578"));
    asking.setPart(QStringLiteral("evening"));
    asking.send();
    QTRY_COMPARE(fixture.arrived().size(), 1);
    const QJsonObject body = fixture.arrived().first();
    QCOMPARE(body.value(QStringLiteral("type")).toString(), kind);
    QCOMPARE(body.value(QStringLiteral("target")).toString(), QStringLiteral("record-1"));
    const QMap<QString, QString> read = fixture.opened(body);
    QCOMPARE(read.value(QStringLiteral("phone")), QStringLiteral("0691234578"));
    QCOMPARE(read.value(QStringLiteral("source")), QStringLiteral("home"));
    QVERIFY(!read.contains(QStringLiteral("door")));
}

void TestAsking::shouldPromiseWhatTheDeskCanKeep()
{
    const QTimeZone zone("Europe/Amsterdam");
    OpeningPeriod mornings;
    mornings.dayOfWeek = {1, 2, 3, 4, 5};
    mornings.opens = QTime(9, 0);
    mornings.closes = QTime(12, 0);
    OpeningHours hours;
    hours.periods = {mornings};
    const auto at = [&zone](int day, int hour) {
        return QDateTime(QDate(2026, 11, day), QTime(hour, 0), zone);
    };
    // Tuesday at eleven: one hour, three on Wednesday, three on Thursday, the eighth on Friday.
    QCOMPARE(replyBy(hours, 8, at(17, 11), zone), at(20, 12));
    // On Saturday everything waits for Monday.
    QCOMPARE(replyBy(hours, 1, at(21, 10), zone), at(23, 12));
    QVERIFY(!replyBy(hours, 0, at(17, 11), zone).isValid());
    QVERIFY(!replyBy({}, 8, at(17, 11), zone).isValid());
}

void TestAsking::shouldForgetAVisit()
{
    DeskFixture fixture;
    QVERIFY(!fixture.desk->endVisit());
    fixture.desk->asking()->chooseNeed(QStringLiteral("ride"));
    QVERIFY(fixture.desk->isHalfFilled());
    // A need alone is nobody's secret.
    QVERIFY(!fixture.desk->endVisit());
    fixture.fill();
    QVERIFY(fixture.desk->endVisit());
    QVERIFY(!fixture.desk->isHalfFilled());
    QVERIFY(fixture.desk->asking()->name().isEmpty());
    QVERIFY(fixture.desk->asking()->phone().isEmpty());
    QVERIFY(fixture.desk->asking()->answers().isEmpty());
    QVERIFY(!fixture.desk->endVisit());
}

void TestAsking::shouldHoldNoClearTextOnTheDisk()
{
    const QString canary = QStringLiteral("Kanarie-Trijntje");
    DeskFixture fixture;
    fixture.hub.goAway();
    fixture.fill(canary);
    fixture.desk->asking()->setText(canary + QStringLiteral(" zingt"));
    QCOMPARE(test::filesWith(canary, fixture.folder()), QStringList());
    QSignalSpy finished(fixture.desk->asking(), &Asking::finished);
    fixture.desk->asking()->send();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(fixture.waiting(), 1);
    for (const QString &clear : {canary, QStringLiteral("0691234578"), QStringLiteral("Venray"),
                                 fixture.desk->slip()->words().join(QLatin1Char(' '))})
        QCOMPARE(test::filesWith(clear, fixture.folder()), QStringList());
}

QTEST_GUILESS_MAIN(TestAsking)

#include "tst_asking.moc"
