// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base64url.h"
#include "storage/homestore.h"
#include "support/httpfixture.h"
#include "sync/devicepairing.h"

#include <QDateTime>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace naober;
using State = DeviceStanding::State;

namespace {

// Any 32 bytes are a key here: nothing is verified with it.
const QString villageLink = QStringLiteral(
    "https://dorp.example/feed/#feed=dorp&key=hnVGPFIkknrX5w1ZKnul8GwxWF1ccOi88IJUE0IswVg");

QDateTime now()
{
    return QDateTime(QDate(2026, 11, 19), QTime(12, 0), Qt::UTC);
}

QString dorp()
{
    return QStringLiteral("dorp");
}

QString stad()
{
    return QStringLiteral("stad");
}

DeviceInvitation invitation(char sign = 'a', const char *role = "kiosk")
{
    return {QByteArray(DeviceInvitation::codeSize, sign), QString::fromLatin1(role)};
}

HttpAnswer paired(const QByteArray &token = "c2VjcmV0")
{
    HttpAnswer answer;
    answer.status = 201;
    answer.body = R"({"device":"0a1b2c","role":"kiosk","deskFeed":null,"feed":")"
        + villageLink.toUtf8() + R"(","token":")" + token + R"("})";
    return answer;
}

HttpAnswer problem(int status, const QByteArray &word)
{
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = "application/problem+json";
    answer.body = R"({"type":"urn:naober:)" + word + R"("})";
    return answer;
}

} // namespace

/// A machine takes up a pairing link from a hub that a test has in its hand.
class TestDevicePairing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldReadAPairingLinkAndNeverWriteItsCode();
    void shouldRefuseAMangledCode();
    void shouldRedeemItsCodeOnce();
    void shouldForgetTheCode();
    void shouldAskAgainAfterARestart();
    void shouldNotTakeALogInPageForTheHub_data();
    void shouldNotTakeALogInPageForTheHub();
    void shouldSayWhyItWasRefused();
    void shouldStayPairedWhenANewLinkIsRefused();
    void shouldNotBecomeADesk();
    void shouldLoseItsTokenWhenItIsRevoked();
    void shouldNotBeRevokedForAnOldToken();
    void shouldKeepATokenThatTheHubDoesNotKnow();
    void shouldBeTakenBackWithTheSameToken();
    void shouldGiveItsTokenToNoOtherVillage();
    void shouldBeRevokedAfterAnotherVillageRefusedIt();
    void shouldBeRevokedWhateverStandsInItsFile();
    void shouldStayRevokedWhenAnotherVillageRefusesIt();
    void shouldNotForgetACodeThatWaitsForADesksLink();
    void shouldKeepItsTokenOutOfBackups();

private:
    void open()
    {
        m_pairing = std::make_unique<DevicePairing>();
        m_pairing->setHome(m_home.get());
        m_pairing->setHub(dorp(), m_hub->url());
    }
    Result<void, StorageError> take(const DeviceInvitation &invitation)
    {
        return m_pairing->take(dorp(), invitation, QByteArray(32, 'k'));
    }
    State state() const { return m_pairing->standing().state; }
    bool liesInAFile(const QByteArray &text) const
    {
        QDirIterator files(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                return true;
        }
        return false;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HttpFixture> m_hub;
    std::unique_ptr<HomeStore> m_home;
    std::unique_ptr<DevicePairing> m_pairing;
};

void TestDevicePairing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_hub = std::make_unique<HttpFixture>();
    m_hub->set(QStringLiteral("*"), paired());
    auto home = HomeStore::open(m_folder->path(), now());
    QVERIFY(home);
    m_home = std::move(*home);
    open();
}

void TestDevicePairing::cleanup()
{
    m_pairing.reset();
    m_home.reset();
}

void TestDevicePairing::shouldReadAPairingLinkAndNeverWriteItsCode()
{
    const QString code = base64url::encode(invitation().code);
    const auto link = FeedLink::parse(villageLink + QStringLiteral("&pair=") + code
                                      + QStringLiteral("&role=home"));
    QVERIFY(link && link->device);
    QCOMPARE(link->device->role, QStringLiteral("home"));
    QCOMPARE(link->device->code, invitation().code);
    QCOMPARE(link->toString(), villageLink);
    QVERIFY(!link->toFile().contains(code.toLatin1()));
    // A stick that carries it brings it too.
    const auto file = FeedLink::parseFile("{\"naober\":1,\"link\":\"" + villageLink.toUtf8()
                                          + "&pair=" + code.toUtf8() + "&role=kiosk\"}");
    QVERIFY(file && file->device);
}

void TestDevicePairing::shouldRefuseAMangledCode()
{
    const QString code = base64url::encode(invitation().code);
    QVERIFY(!FeedLink::parse(villageLink + QStringLiteral("&role=kiosk&pair=") + code.chopped(1)));
    QVERIFY(!FeedLink::parse(villageLink + QStringLiteral("&role=king&pair=") + code));
    QVERIFY(!FeedLink::parse(villageLink + QStringLiteral("&pair=") + code));
}

void TestDevicePairing::shouldRedeemItsCodeOnce()
{
    QVERIFY(take(invitation()));
    QTRY_COMPARE(state(), State::Paired);
    QCOMPARE(m_pairing->authorization(), QByteArray("Bearer 0a1b2c.c2VjcmV0"));
    QCOMPARE(m_hub->queries().size(), 1);
    const HttpQuery query = m_hub->queries().first();
    QCOMPARE(query.method, QByteArray("POST"));
    QCOMPARE(query.path, QStringLiteral("/v1/devices"));
    const QJsonObject body = QJsonDocument::fromJson(query.body).object();
    QCOMPARE(body.value(u"code"_qs).toString(), base64url::encode(invitation().code));
    QCOMPARE(body.value(u"publicKey"_qs).toString(), base64url::encode(QByteArray(32, 'k')));
    QCOMPARE(body.value(u"role"_qs).toString(), QStringLiteral("kiosk"));
    // A machine that is started with the same link each day asks for nothing.
    open();
    QCOMPARE(state(), State::Paired);
    QSignalSpy tried(m_pairing.get(), &DevicePairing::tried);
    QVERIFY(take(invitation()));
    QVERIFY(!tried.wait(300));
    QCOMPARE(m_hub->queries().size(), 1);
}

void TestDevicePairing::shouldForgetTheCode()
{
    const QByteArray code = base64url::encode(invitation().code).toLatin1();
    m_hub->goAway();
    QSignalSpy tried(m_pairing.get(), &DevicePairing::tried);
    QVERIFY(take(invitation()));
    QVERIFY(tried.wait());
    QVERIFY(liesInAFile(code));
    QVERIFY(m_hub->comeBack());
    m_pairing->wake();
    QTRY_COMPARE(state(), State::Paired);
    QVERIFY(!liesInAFile(code));
}

void TestDevicePairing::shouldAskAgainAfterARestart()
{
    m_hub->goAway();
    QSignalSpy tried(m_pairing.get(), &DevicePairing::tried);
    QVERIFY(take(invitation()));
    QVERIFY(tried.wait());
    QCOMPARE(state(), State::Asked);
    m_pairing.reset();
    QVERIFY(m_hub->comeBack());
    m_pairing = std::make_unique<DevicePairing>();
    m_pairing->setHome(m_home.get());
    // Given once more, with a key of another start: the hub knows the first.
    QVERIFY(m_pairing->take(dorp(), invitation(), QByteArray(32, 'z')));
    m_pairing->setHub(dorp(), m_hub->url());
    QTRY_COMPARE(state(), State::Paired);
    QVERIFY(
        m_hub->queries().last().body.contains(base64url::encode(QByteArray(32, 'k')).toLatin1()));
}

void TestDevicePairing::shouldNotTakeALogInPageForTheHub_data()
{
    QTest::addColumn<HttpAnswer>("answer");
    HttpAnswer page;
    page.status = 200;
    page.body = "<html>Log in to this network</html>";
    QTest::newRow("a page") << page;
    page.status = 403;
    QTest::newRow("a refusal that is not the hub's") << page;
    QTest::newRow("too often") << problem(429, "too-many");
    QTest::newRow("not now") << problem(503, "not-now");
    HttpAnswer other = paired();
    other.body.replace("feed=dorp", "feed=elders");
    QTest::newRow("another village's") << other;
    QTest::newRow("a token that breaks a header") << paired("a\\r\\nX: y");
}

void TestDevicePairing::shouldNotTakeALogInPageForTheHub()
{
    QFETCH(const HttpAnswer, answer);
    m_hub->set(QStringLiteral("*"), answer);
    QSignalSpy tried(m_pairing.get(), &DevicePairing::tried);
    QVERIFY(take(invitation()));
    QVERIFY(tried.wait());
    QCOMPARE(state(), State::Asked);
    QVERIFY(m_pairing->authorization().isEmpty());
    m_hub->set(QStringLiteral("*"), paired());
    m_pairing->wake();
    QTRY_COMPARE(state(), State::Paired);
}

void TestDevicePairing::shouldSayWhyItWasRefused()
{
    m_hub->set(QStringLiteral("*"), problem(403, "code-used"));
    QVERIFY(take(invitation()));
    QTRY_COMPARE(state(), State::Refused);
    QCOMPARE(m_pairing->standing().problem, QStringLiteral("code-used"));
    QVERIFY(!liesInAFile(base64url::encode(invitation().code).toLatin1()));
    m_hub->set(QStringLiteral("*"), paired());
    QVERIFY(take(invitation('b')));
    QTRY_COMPARE(state(), State::Paired);
    QVERIFY(m_pairing->standing().problem.isEmpty());
}

void TestDevicePairing::shouldStayPairedWhenANewLinkIsRefused()
{
    QVERIFY(take(invitation()));
    QTRY_COMPARE(state(), State::Paired);
    m_hub->set(QStringLiteral("*"), problem(403, "code-unknown"));
    QVERIFY(take(invitation('b')));
    QTRY_COMPARE(m_pairing->standing().problem, QStringLiteral("code-unknown"));
    QCOMPARE(state(), State::Paired);
    QCOMPARE(m_pairing->authorization(), QByteArray("Bearer 0a1b2c.c2VjcmV0"));
}

void TestDevicePairing::shouldNotBecomeADesk()
{
    QVERIFY(take(invitation('a', "desk")));
    QCOMPARE(state(), State::Refused);
    QCOMPARE(m_pairing->standing().problem, QStringLiteral("role-may-not"));
    QVERIFY(m_hub->queries().isEmpty());
}

void TestDevicePairing::shouldLoseItsTokenWhenItIsRevoked()
{
    QVERIFY(take(invitation()));
    QTRY_COMPARE(state(), State::Paired);
    m_pairing->noteRevoked(m_pairing->authorization());
    QCOMPARE(state(), State::Revoked);
    QVERIFY(m_pairing->standing().turnedAway);
    QVERIFY(m_pairing->authorization().isEmpty());
    QVERIFY(!liesInAFile("c2VjcmV0"));
    open();
    QCOMPARE(state(), State::Revoked);
    // What waits is not sent without a token while a new code is on its way.
    m_hub->goAway();
    QVERIFY(take(invitation('b')));
    QCOMPARE(state(), State::Asked);
    QVERIFY(m_pairing->standing().turnedAway);
    QVERIFY(m_hub->comeBack());
    m_hub->set(QStringLiteral("*"), paired("bmlldXc"));
    m_pairing->wake();
    QTRY_COMPARE(state(), State::Paired);
    QVERIFY(!m_pairing->standing().turnedAway);
    QCOMPARE(m_pairing->authorization(), QByteArray("Bearer 0a1b2c.bmlldXc"));
}

void TestDevicePairing::shouldNotBeRevokedForAnOldToken()
{
    QVERIFY(take(invitation()));
    QTRY_COMPARE(state(), State::Paired);
    m_pairing->noteRevoked("Bearer 0a1b2c.older");
    m_pairing->noteRevoked({});
    QCOMPARE(state(), State::Paired);
}

void TestDevicePairing::shouldKeepATokenThatTheHubDoesNotKnow()
{
    QVERIFY(take(invitation()));
    QTRY_COMPARE(state(), State::Paired);
    const QByteArray token = m_pairing->authorization();
    m_pairing->noteUnknown("Bearer 0a1b2c.older");
    m_pairing->noteUnknown({});
    QCOMPARE(state(), State::Paired);
    m_pairing->noteUnknown(token);
    QCOMPARE(state(), State::Unknown);
    QVERIFY(m_pairing->standing().turnedAway);
    open();
    QCOMPARE(state(), State::Unknown);
    QVERIFY(m_pairing->standing().turnedAway);
    QCOMPARE(m_pairing->standing().role, QStringLiteral("kiosk"));
    QCOMPARE(m_pairing->authorization(), token);
    // A link that is no good changes nothing of it; a good one ends it.
    m_hub->set(QStringLiteral("*"), problem(403, "code-unknown"));
    QVERIFY(take(invitation('b')));
    QTRY_COMPARE(m_pairing->standing().problem, QStringLiteral("code-unknown"));
    QCOMPARE(state(), State::Unknown);
    m_hub->set(QStringLiteral("*"), paired("bmlldXc"));
    QVERIFY(take(invitation('c')));
    QVERIFY(m_pairing->standing().turnedAway);
    QTRY_COMPARE(state(), State::Paired);
    QVERIFY(!m_pairing->standing().turnedAway);
    QCOMPARE(m_pairing->authorization(), QByteArray("Bearer 0a1b2c.bmlldXc"));
    QVERIFY(!liesInAFile("c2VjcmV0"));
}

void TestDevicePairing::shouldBeTakenBackWithTheSameToken()
{
    QVERIFY(take(invitation()));
    QTRY_COMPARE(state(), State::Paired);
    const QByteArray token = m_pairing->authorization();
    m_pairing->noteUnknown(token);
    m_pairing->noteKnown("Bearer 0a1b2c.older");
    QCOMPARE(state(), State::Unknown);
    m_pairing->noteKnown(token);
    QCOMPARE(state(), State::Paired);
    QVERIFY(!m_pairing->standing().turnedAway);
    // What the hub takes says nothing of a link that it did not.
    m_hub->set(QStringLiteral("*"), problem(403, "code-used"));
    QVERIFY(take(invitation('b')));
    QTRY_COMPARE(m_pairing->standing().problem, QStringLiteral("code-used"));
    m_pairing->noteKnown(token);
    QCOMPARE(m_pairing->standing().problem, QStringLiteral("code-used"));
}

void TestDevicePairing::shouldBeRevokedAfterAnotherVillageRefusedIt()
{
    QVERIFY(take(invitation()));
    QTRY_COMPARE(state(), State::Paired);
    m_hub->set(QStringLiteral("*"), problem(403, "code-unknown"));
    QVERIFY(m_pairing->take(stad(), invitation('b'), QByteArray(32, 'k')));
    // While that is under way it is still what it was here.
    QCOMPARE(state(), State::Paired);
    m_pairing->setHub(stad(), m_hub->url());
    QTRY_COMPARE(state(), State::Refused);
    QCOMPARE(m_pairing->standing().problem, QStringLiteral("code-unknown"));
    // Its link is not tried at each start.
    const auto queries = m_hub->queries().size();
    QSignalSpy tried(m_pairing.get(), &DevicePairing::tried);
    QVERIFY(m_pairing->take(stad(), invitation('b'), QByteArray(32, 'k')));
    QVERIFY(!tried.wait(300));
    QCOMPARE(m_hub->queries().size(), queries);
    m_pairing->setHub(dorp(), m_hub->url());
    QCOMPARE(state(), State::Paired);
    m_pairing->noteRevoked(m_pairing->authorization());
    QCOMPARE(state(), State::Revoked);
    QVERIFY(m_pairing->standing().turnedAway);
    QVERIFY(m_pairing->authorization().isEmpty());
}

void TestDevicePairing::shouldBeRevokedWhateverStandsInItsFile()
{
    QVERIFY(take(invitation()));
    QTRY_COMPARE(state(), State::Paired);
    QVERIFY(
        m_home->setSetting(u"device.standing"_qs, u"{\"state\":\"refused\",\"feed\":\"stad\"}"_qs));
    open();
    QVERIFY(!m_pairing->authorization().isEmpty());
    m_pairing->noteRevoked(m_pairing->authorization());
    QCOMPARE(state(), State::Revoked);
    QVERIFY(m_pairing->standing().turnedAway);
    QCOMPARE(m_pairing->standing().role, QStringLiteral("kiosk"));
}

void TestDevicePairing::shouldStayRevokedWhenAnotherVillageRefusesIt()
{
    QVERIFY(take(invitation()));
    QTRY_COMPARE(state(), State::Paired);
    m_pairing->noteRevoked(m_pairing->authorization());
    m_hub->set(QStringLiteral("*"), problem(403, "code-unknown"));
    QVERIFY(m_pairing->take(stad(), invitation('b'), QByteArray(32, 'k')));
    m_pairing->setHub(stad(), m_hub->url());
    QTRY_COMPARE(state(), State::Refused);
    QVERIFY(!m_pairing->standing().turnedAway);
    m_pairing->setHub(dorp(), m_hub->url());
    QCOMPARE(state(), State::Revoked);
    QVERIFY(m_pairing->standing().turnedAway);
}

void TestDevicePairing::shouldNotForgetACodeThatWaitsForADesksLink()
{
    m_hub->goAway();
    QSignalSpy tried(m_pairing.get(), &DevicePairing::tried);
    QVERIFY(take(invitation()));
    QVERIFY(tried.wait());
    QVERIFY(take(invitation('b', "desk")));
    QCOMPARE(state(), State::Asked);
    QVERIFY(m_hub->comeBack());
    m_pairing->wake();
    QTRY_COMPARE(state(), State::Paired);
    QCOMPARE(m_pairing->standing().role, QStringLiteral("kiosk"));
}

void TestDevicePairing::shouldGiveItsTokenToNoOtherVillage()
{
    QVERIFY(take(invitation()));
    QTRY_COMPARE(state(), State::Paired);
    m_pairing->setHub(QStringLiteral("elders"), m_hub->url());
    QVERIFY(m_pairing->authorization().isEmpty());
    QCOMPARE(state(), State::None);
    m_pairing->setHub(dorp(), m_hub->url());
    QCOMPARE(state(), State::Paired);
}

void TestDevicePairing::shouldKeepItsTokenOutOfBackups()
{
    m_hub->goAway();
    QVERIFY(take(invitation()));
    const auto early = m_home->backUp(now());
    QVERIFY(early);
    QVERIFY(m_hub->comeBack());
    m_pairing->wake();
    QTRY_COMPARE(state(), State::Paired);
    const auto late = m_home->backUp(now().addDays(1));
    QVERIFY(late);
    for (const QString &path : {*early, *late}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("c2VjcmV0"));
        QVERIFY(!bytes.contains(base64url::encode(invitation().code).toLatin1()));
    }
    // Put back, such a copy says that the machine was paired.
    m_pairing.reset();
    m_home.reset();
    QVERIFY(HomeStore::setAside(m_folder->path(), now().addDays(2)));
    auto home = HomeStore::open(m_folder->path(), now().addDays(2));
    QVERIFY(home);
    m_home = std::move(*home);
    open();
    QCOMPARE(state(), State::Lost);
    QVERIFY(m_pairing->authorization().isEmpty());
}

QTEST_GUILESS_MAIN(TestDevicePairing)
#include "tst_devicepairing.moc"
