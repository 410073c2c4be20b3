// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskfixture.h"

#include "domain/base64url.h"
#include "seal/codesecrets.h"
#include "support/testvillage.h"

#include <QSet>
#include <QSignalSpy>

using namespace naober;
using namespace std::chrono_literals;

/// One's own request, by its code: what the hub says of it, what can be done about it, and how
/// guessing is slowed.
class TestMyRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldOfferWordsAfterTwoLetters();
    void shouldFindWhatWaitsHere();
    void shouldSayHowFarItIs_data();
    void shouldSayHowFarItIs();
    void shouldWithdrawAndTakeThatBack();
    void shouldTakeBackWhatNeverLeft();
    void shouldWithdrawWhatMayHaveLeft();
    void shouldGiveAnotherNumber();
    void shouldSlowDownGuessing();
    void shouldNotBlameACodeForTheNetwork();
    void shouldSayThatTheDeskCouldNotTakeIt();
    void shouldSayHowTheMachineIsPaired();
    void shouldTakeNothingWhenTurnedAway();
    void shouldSayThatTheHubDoesNotKnowTheMachine();
    void shouldRememberOnlyWhenAsked();
    void shouldWriteOverNothingThatIsLocked();

private:
    /// Asks for something and returns its nine digits.
    static QString asked(DeskFixture &fixture)
    {
        fixture.fill();
        QSignalSpy finished(fixture.desk->asking(), &Asking::finished);
        fixture.desk->asking()->send();
        if (!QTest::qWaitFor([&finished] { return finished.count() == 1; }, 20'000))
            return {};
        return fixture.desk->slip()->digits().remove(QLatin1Char(' '));
    }
};

void TestMyRequest::shouldOfferWordsAfterTwoLetters()
{
    DeskFixture fixture;
    const QString digits = asked(fixture);
    const QStringList words = fixture.desk->slip()->words();
    CodeEntry &entry = *fixture.desk->mine()->entry();
    for (const QString &word : words) {
        QVERIFY(!entry.isComplete());
        for (qsizetype letters = 1; letters <= word.size() && !entry.tiles().contains(word);
             ++letters)
            entry.setTyped(word.first(letters).toUpper());
        QVERIFY2(entry.tiles().contains(word), qPrintable(word));
        QVERIFY(entry.tiles().size() <= 6);
        entry.choose(word);
    }
    QVERIFY(entry.isComplete());
    QCOMPARE(entry.code()->digits(), digits);
}

void TestMyRequest::shouldFindWhatWaitsHere()
{
    DeskFixture fixture;
    fixture.hub.goAway();
    const QString digits = asked(fixture);
    MyRequest &mine = *fixture.desk->mine();
    mine.open(digits);
    QTRY_COMPARE(mine.state(), MyRequest::State::Kept);
    QVERIFY(mine.canWithdraw());
}

void TestMyRequest::shouldSayHowFarItIs_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("state");
    const QByteArray none;
    QTest::newRow("sent") << QByteArray("received") << none << "sent";
    QTest::newRow("seen") << QByteArray("received") << QByteArray("Wij zoeken iemand.") << "seen";
    QTest::newRow("board") << QByteArray("published") << none << "board";
    QTest::newRow("arranged") << QByteArray("done") << QByteArray("Jan komt.") << "arranged";
    QTest::newRow("rejected") << QByteArray("rejected") << none << "rejected";
    QTest::newRow("withdrawn") << QByteArray("withdrawn") << none << "withdrawn";
}

void TestMyRequest::shouldSayHowFarItIs()
{
    QFETCH(const QByteArray, status);
    QFETCH(const QByteArray, text);
    QFETCH(const QString, state);
    DeskFixture fixture;
    HttpAnswer answer = DeskFixture::kept(status, text);
    answer.status = 200;
    fixture.hub.set(QStringLiteral("*"), answer);
    MyRequest &mine = *fixture.desk->mine();
    mine.open(QStringLiteral("000000001"));
    QTRY_VERIFY(mine.isFound());
    QCOMPARE(mine.stateName(), state);
    QVERIFY(!mine.statusText().isEmpty());
    QCOMPARE(mine.publicTexts(),
             text.isEmpty() ? QStringList() : QStringList{QString::fromUtf8(text)});
}

void TestMyRequest::shouldWithdrawAndTakeThatBack()
{
    DeskFixture fixture;
    HttpAnswer found = DeskFixture::kept();
    found.status = 200;
    fixture.hub.set(QStringLiteral("*"), found);
    MyRequest &mine = *fixture.desk->mine();
    mine.open(QStringLiteral("000000001"));
    QTRY_VERIFY(mine.isFound());
    const QString uuid = mine.submission();
    const QByteArray owner = fixture.hub.queries().last().headers.value("naober-owner");
    QVERIFY(!owner.isEmpty());
    fixture.hub.forgetQueries();
    mine.withdraw();
    QTRY_COMPARE(mine.state(), MyRequest::State::Withdrawn);
    QTRY_COMPARE(fixture.arrived().size(), 1);
    QTRY_COMPARE(fixture.waiting(), 0);
    mine.restore();
    QTRY_COMPARE(mine.state(), MyRequest::State::Sent);
    QTRY_COMPARE(fixture.arrived().size(), 2);
    const QList<QJsonObject> arrived = fixture.arrived();
    QCOMPARE(arrived.first().value(QStringLiteral("op")).toString(), QStringLiteral("withdraw"));
    QCOMPARE(arrived.last().value(QStringLiteral("op")).toString(), QStringLiteral("restore"));
    for (const QJsonObject &body : arrived) {
        QCOMPARE(body.value(QStringLiteral("target")).toString(), uuid);
        QCOMPARE(fixture.proofIn(body).size(), PrivatePart::proofSize);
        QVERIFY(body.value(QStringLiteral("uuid")).toString() != uuid);
        QVERIFY(!fixture.opened(body).isEmpty());
    }
    for (const HttpQuery &query : fixture.hub.queries())
        QCOMPARE(query.headers.value("naober-owner"), owner);
}

void TestMyRequest::shouldTakeBackWhatNeverLeft()
{
    DeskFixture fixture;
    fixture.sender->stop();
    const QString digits = asked(fixture);
    MyRequest &mine = *fixture.desk->mine();
    mine.open(digits);
    QTRY_COMPARE(mine.state(), MyRequest::State::Kept);
    mine.withdraw();
    QCOMPARE(mine.state(), MyRequest::State::TakenBack);
    QCOMPARE(fixture.waiting(), 0);
    QVERIFY(!mine.canRestore());
}

void TestMyRequest::shouldWithdrawWhatMayHaveLeft()
{
    DeskFixture fixture;
    fixture.hub.goAway();
    const QString digits = asked(fixture);
    const auto isTried = [&fixture] {
        const auto next =
            Outbox(*fixture.home).next(fixture.ends().feed, fixture.machine.clock.now());
        return next && !*next;
    };
    QTRY_VERIFY(isTried());
    MyRequest &mine = *fixture.desk->mine();
    mine.open(digits);
    QTRY_COMPARE(mine.state(), MyRequest::State::Kept);
    mine.withdraw();
    QTRY_COMPARE(mine.state(), MyRequest::State::Withdrawn);
    QCOMPARE(fixture.waiting(), 2);
    fixture.hub.set(QStringLiteral("*"), DeskFixture::kept());
    QVERIFY(fixture.hub.comeBack());
    fixture.sender->networkReturned();
    QTRY_COMPARE(fixture.waiting(), 0);
    QCOMPARE(fixture.arrived().size(), 2);
    QCOMPARE(fixture.arrived().last().value(QStringLiteral("op")).toString(),
             QStringLiteral("withdraw"));
}

void TestMyRequest::shouldGiveAnotherNumber()
{
    DeskFixture fixture;
    HttpAnswer found = DeskFixture::kept();
    found.status = 200;
    fixture.hub.set(QStringLiteral("*"), found);
    MyRequest &mine = *fixture.desk->mine();
    mine.open(QStringLiteral("000000001"));
    QTRY_VERIFY(mine.isFound());
    mine.setPhone(QStringLiteral("06"));
    mine.sendPhone();
    QVERIFY(!mine.message().isEmpty());
    mine.setPhone(QStringLiteral("0697654321"));
    mine.sendPhone();
    QTRY_COMPARE(fixture.arrived().size(), 1);
    const QJsonObject body = fixture.arrived().first();
    QCOMPARE(body.value(QStringLiteral("op")).toString(), QStringLiteral("update"));
    QCOMPARE(fixture.opened(body).value(QStringLiteral("phone")), QStringLiteral("0697654321"));
    // Sealed with what only the code gives, and nowhere else on the way.
    const auto secrets = codeSecrets(*Code::fromNumber(1), fixture.feed());
    QCOMPARE(fixture.proofIn(body), secrets->proof.view().toByteArray());
    const QByteArray proof = base64url::encode(secrets->proof.view()).toLatin1();
    for (const HttpQuery &query : fixture.hub.queries()) {
        QVERIFY(!query.body.contains(proof));
        for (const QByteArray &header : query.headers.values())
            QVERIFY(!header.contains(proof));
    }
    QVERIFY(mine.phone().isEmpty());
    QCOMPARE(test::filesWith(QStringLiteral("0697654321"), fixture.folder()), QStringList());
}

void TestMyRequest::shouldSlowDownGuessing()
{
    DeskFixture fixture;
    HttpAnswer none;
    none.status = 404;
    fixture.hub.set(QStringLiteral("*"), none);
    LookUpBackOff::TimePoint now{1h};
    const auto time = [&now] { return now; };
    const auto look = [&fixture](int code) {
        MyRequest &mine = *fixture.desk->mine();
        const qsizetype before = fixture.hub.queries().size();
        mine.open(QStringLiteral("%1").arg(code, 9, 10, QLatin1Char('0')));
        if (!QTest::qWaitFor([&mine] { return !mine.isBusy(); }, 20'000))
            return false;
        return fixture.hub.queries().size() > before;
    };
    fixture.desk->mine()->setTime(time);
    for (int code = 1; code <= 5; ++code)
        QVERIFY(look(code));
    QVERIFY(!look(6));
    QVERIFY(fixture.desk->mine()->message().contains(QStringLiteral("wait")));
    // A new start saves nothing.
    fixture.make();
    fixture.desk->mine()->setTime(time);
    QVERIFY(!look(6));
    now += 61s;
    QVERIFY(look(6));
    now += 61s;
    QVERIFY(!look(7));
    now += 5min;
    QVERIFY(look(7));
    now += 59min;
    QVERIFY(!look(8));
    now += 2min;
    QVERIFY(look(8));
}

void TestMyRequest::shouldNotBlameACodeForTheNetwork()
{
    DeskFixture fixture;
    fixture.hub.goAway();
    MyRequest &mine = *fixture.desk->mine();
    for (int round = 0; round < 7; ++round) {
        mine.open(QStringLiteral("000000001"));
        QTRY_VERIFY(!mine.isBusy());
        QVERIFY2(mine.message().contains(QStringLiteral("no internet")),
                 qPrintable(mine.message()));
    }
}

void TestMyRequest::shouldSayHowTheMachineIsPaired()
{
    using State = DeviceStanding::State;
    DeskFixture fixture;
    ThisMachine &machine = *fixture.desk->machine();
    QVERIFY(machine.text().isEmpty());
    DeviceStanding standing;
    standing.role = QStringLiteral("kiosk");
    QSet<QString> texts;
    for (const State state : {State::Asked, State::Paired, State::Refused, State::Revoked,
                              State::Unknown, State::Lost}) {
        standing.state = state;
        machine.setStanding(standing);
        QVERIFY(machine.text().contains(QStringLiteral("Merelrooi")));
        texts.insert(machine.text());
        QCOMPARE(machine.problem().contains(QStringLiteral("keeper")),
                 state == State::Revoked || state == State::Unknown || state == State::Lost);
    }
    QCOMPARE(texts.size(), 6);
    standing.state = State::Refused;
    for (const char *word : {"code-used", "code-unknown", "role-may-not", "field-refused"}) {
        standing.problem = QString::fromLatin1(word);
        machine.setStanding(standing);
        QVERIFY(machine.problem().contains(QStringLiteral("new link")));
        texts.insert(machine.problem());
    }
    QCOMPARE(texts.size(), 10);
}

void TestMyRequest::shouldTakeNothingWhenTurnedAway()
{
    DeskFixture fixture;
    fixture.hub.goAway();
    const QString digits = asked(fixture);
    DeskEnds ends = fixture.ends();
    ends.turnedAway = true;
    fixture.desk->line()->setEnds(ends);
    QVERIFY(!fixture.desk->line()->isOpen());
    QVERIFY(!fixture.desk->line()->message().isEmpty());
    // What waits here is still found.
    MyRequest &mine = *fixture.desk->mine();
    mine.open(digits);
    QTRY_COMPARE(mine.state(), MyRequest::State::Kept);
    // A machine that is told so while somebody looks says it on.
    QVERIFY(fixture.hub.comeBack());
    HttpAnswer no;
    no.status = 401;
    no.body = R"({"type":"urn:naober:device-revoked"})";
    fixture.hub.set(QStringLiteral("*"), no);
    ends.turnedAway = false;
    ends.authorization = "Bearer kiosk.token";
    fixture.desk->line()->setEnds(ends);
    QSignalSpy revoked(&mine, &MyRequest::deviceRevoked);
    mine.open(QStringLiteral("000000001"));
    QTRY_COMPARE(revoked.count(), 1);
    QCOMPARE(revoked.first().first().toByteArray(), ends.authorization);
    QVERIFY(!mine.message().isEmpty());
}

void TestMyRequest::shouldSayThatTheHubDoesNotKnowTheMachine()
{
    DeskFixture fixture;
    DeskEnds ends = fixture.ends();
    ends.authorization = "Bearer kiosk.token";
    fixture.desk->line()->setEnds(ends);
    HttpAnswer no;
    no.status = 401;
    no.body = R"({"type":"urn:naober:token-wrong"})";
    fixture.hub.set(QStringLiteral("*"), no);
    MyRequest &mine = *fixture.desk->mine();
    QSignalSpy unknown(&mine, &MyRequest::deviceUnknown);
    QSignalSpy known(&mine, &MyRequest::deviceKnown);
    mine.open(QStringLiteral("000000001"));
    QTRY_COMPARE(unknown.count(), 1);
    QCOMPARE(unknown.first().first().toByteArray(), ends.authorization);
    // Nobody is sent to look for an internet that is there.
    QTRY_VERIFY(!mine.isBusy());
    QVERIFY2(mine.message().contains(QStringLiteral("not possible yet")),
             qPrintable(mine.message()));
    // Nothing is asked here, but it may say who it is and look: the hub may be put right.
    ends.turnedAway = true;
    fixture.desk->line()->setEnds(ends);
    QVERIFY(!fixture.desk->line()->isOpen());
    QVERIFY(known.isEmpty());
    HttpAnswer found = DeskFixture::kept();
    found.status = 200;
    fixture.hub.set(QStringLiteral("*"), found);
    mine.open(QStringLiteral("000000001"));
    QTRY_VERIFY(mine.isFound());
    QCOMPARE(known.count(), 1);
    QCOMPARE(known.first().first().toByteArray(), ends.authorization);
}

void TestMyRequest::shouldSayThatTheDeskCouldNotTakeIt()
{
    DeskFixture fixture;
    HttpAnswer no;
    no.status = 422;
    no.body = R"({"type":"urn:naober:field-refused"})";
    fixture.hub.set(QStringLiteral("*"), no);
    const QString digits = asked(fixture);
    QTRY_COMPARE(fixture.waiting(), 0);
    MyRequest &mine = *fixture.desk->mine();
    mine.open(digits);
    QTRY_COMPARE(mine.state(), MyRequest::State::Refused);
    QVERIFY(mine.statusText().contains(QStringLiteral("could not take this")));
    QVERIFY(!mine.canWithdraw() && !mine.canRestore() && !mine.canChange());
    // The hub was never asked, and this was no guess.
    for (const HttpQuery &query : fixture.hub.queries())
        QCOMPARE(query.method, QByteArray("PUT"));
}

namespace {

/// A keychain that a test locks.
struct Chain
{
    QMap<QString, QByteArray> keys;
    bool locked = false;

    OwnRequests::Keychain keychain()
    {
        OwnRequests::Keychain made;
        made.load = [this](const QString &id, const LocalKeyStore::Loaded &loaded) {
            if (locked)
                return loaded(LocalKeyError::Denied);
            auto key = LocalKey::fromBytes(SecretBytes::copyOf(keys.value(id)));
            if (key)
                loaded(std::move(*key));
            else
                loaded(LocalKeyError::NotFound);
        };
        made.save = [this](const LocalKey &key, const LocalKeyStore::Done &done) {
            keys.insert(key.id(), key.bytes().view().toByteArray());
            done({});
        };
        made.forget = [this](const QString &id, const LocalKeyStore::Done &done) {
            keys.remove(id);
            done({});
        };
        return made;
    }
};

} // namespace

void TestMyRequest::shouldWriteOverNothingThatIsLocked()
{
    DeskFixture fixture(false);
    Chain chain;
    const auto remember = [&fixture] {
        QSignalSpy finished(fixture.desk->asking(), &Asking::finished);
        fixture.fill();
        fixture.desk->asking()->setKeepHere(true);
        fixture.desk->asking()->send();
        return QTest::qWaitFor([&finished] { return finished.count() == 1; }, 20'000);
    };
    fixture.desk->own()->setKeychain(chain.keychain());
    QVERIFY(remember());
    QTRY_COMPARE(fixture.desk->own()->open().size(), 1);
    // As after a start by somebody who has not opened the keychain.
    chain.locked = true;
    fixture.make();
    fixture.desk->own()->setKeychain(chain.keychain());
    QVERIFY(fixture.desk->own()->message().contains(QStringLiteral("locked")));
    QVERIFY(remember());
    QTRY_VERIFY(fixture.desk->own()->message().contains(QStringLiteral("locked")));
    QCOMPARE(chain.keys.size(), 1);
    // It is opened while the program runs.
    chain.locked = false;
    QVERIFY(remember());
    QTRY_COMPARE(fixture.desk->own()->open().size(), 2);
    QVERIFY(fixture.desk->own()->message().isEmpty());
    fixture.make();
    fixture.desk->own()->setKeychain(chain.keychain());
    QCOMPARE(fixture.desk->own()->open().size(), 2);
    // Forgetting needs no key.
    chain.locked = true;
    fixture.make();
    fixture.desk->own()->setKeychain(chain.keychain());
    fixture.desk->own()->forgetAll();
    QVERIFY(chain.keys.isEmpty());
    QVERIFY(fixture.desk->own()->message().isEmpty());
}

void TestMyRequest::shouldRememberOnlyWhenAsked()
{
    DeskFixture fixture(false);
    Chain keys;
    const auto keychain = [&keys] { return keys.keychain(); };
    const QMap<QString, QByteArray> &chain = keys.keys;
    fixture.desk->own()->setKeychain(keychain());
    QVERIFY(!asked(fixture).isEmpty());
    QVERIFY(fixture.desk->own()->open().isEmpty());
    QVERIFY(chain.isEmpty());
    fixture.fill();
    fixture.desk->asking()->setKeepHere(true);
    fixture.desk->asking()->send();
    QTRY_COMPARE(fixture.desk->own()->open().size(), 1);
    // In the file only under the key that the file does not have.
    QCOMPARE(test::filesWith(QStringLiteral("Mee naar de dokter"), fixture.folder()),
             QStringList());
    fixture.make();
    fixture.desk->own()->setKeychain(keychain());
    QCOMPARE(fixture.desk->own()->open().size(), 1);
    fixture.desk->own()->forgetAll();
    QVERIFY(chain.isEmpty());
    fixture.make();
    fixture.desk->own()->setKeychain(keychain());
    QVERIFY(fixture.desk->own()->open().isEmpty());
}

QTEST_GUILESS_MAIN(TestMyRequest)

#include "tst_myrequest.moc"
