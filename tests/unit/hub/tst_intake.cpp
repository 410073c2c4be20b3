// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"
#include "support/hubclient.h"

#include "hub/feedserver.h"
#include "hub/hubadmin.h"
#include "hub/hubworkshop.h"
#include "hub/intake/intake.h"
#include "hub/intake/secrets.h"
#include "hub/publishrun.h"

#include "feed/feedfolder.h"
#include "feed/signingkey.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <atomic>
#include <thread>

using namespace naober;
using namespace naober::test;

namespace {

/// Of the size and form of a sealed box with one padded block.
QByteArray sealedBytes()
{
    return secrets::random(48 + 512);
}

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

const QByteArray owner = QByteArray(32, 'o');

} // namespace

/// The whole write side over real HTTP, with the clock in the test's hand.
class TestIntake : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void shouldKeepASubmissionOnce();
    void shouldRefuseOtherBytesUnderTheSameNumber();
    void shouldTellOnlyTheOwner();
    void shouldLetOnlyTheOwnerWithdrawAndRestore();
    void shouldRefuseFieldsThatAreNotAllowed_data();
    void shouldRefuseFieldsThatAreNotAllowed();
    void shouldRefuseWhatIsNoMessage();
    void shouldRefuseBodiesBeforeReadingThem();
    void shouldEndSlowWriters();
    void shouldKeepOneOfTwoAtOnce();
    void shouldLimitEachDeviceAndTheUnpairedTogether();
    void shouldSlowDownGuessing();
    void shouldPairACodeOnce();
    void shouldEndACodeAfterHalfAnHour();
    void shouldShutOutARevokedDevice();
    void shouldLetOnlyDesksReadAndWriteTheirFeed();
    void shouldKeepEventsAndDoTheirEffects();
    void shouldPutRequestsOnTheBoardAndCorrectTheGuide();
    void shouldTellDesksWhatIsShown();
    void shouldTakeIntakeKeysInOrder();
    void shouldEraseFromEverything();
    void shouldNotTakeWhatWasErasedForNew();
    void shouldForgetByItself();
    void shouldForgetNothingWhenTheClockGoesBack();
    void shouldWriteWhoAndWhenButNotWhat();
    void shouldServeADeskFeedThatVerifies();

private:
    HubClient client() const { return HubClient(m_server->port()); }
    /// A client of a new device.
    HubClient device(const QString &role, QString *id = nullptr);
    QJsonObject json() const { return submissionJson(sealedBytes(), m_clock.now().addDays(10)); }
    HttpReplyText event(const HubClient &desk, const QString &caseId, const QJsonArray &effects,
                        const QString &id = newUuid());
    QString status(const QString &id) const
    {
        return client().look(id, owner).json().value(QLatin1String("status")).toString();
    }
    /// Publishes the desk feed with all that was committed; empty, or what went wrong.
    QString publishDesk()
    {
        QCoreApplication::processEvents(); // the writer's news
        return m_intake->publishNow();
    }
    /// Publishes the village's feed once; its live records by id.
    QHash<QString, RecordChange> publish();
    bool isInFiles(const QByteArray &text) const;
    QVariantList row(const QString &sql, int columns = 1);
    QJsonObject keyForm(int generation, const SigningKey &key, const QByteArray &publicKey,
                        const QJsonObject &wrapped) const;

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<HubWorkshop> m_workshop;
    std::unique_ptr<Intake> m_intake;
    std::unique_ptr<FeedServer> m_server;
};

void TestIntake::init()
{
    m_clock.set(QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(SigningKey::generate().save(m_folder->filePath(QStringLiteral("hub.key"))));
    const auto config = parseHubConfig(
        R"({"id":"dorp","village":{"name":"Dorp"},"submissions":"http://127.0.0.1:1/",)"
        R"("sources":[{"id":"gids","format":"records","url":"gids.json"}]})",
        m_folder->filePath(QStringLiteral("hub.json")));
    QVERIFY(config);
    auto workshop = HubWorkshop::open(*config, config->feedFolder, m_clock);
    QVERIFY2(workshop, workshop ? "" : qPrintable(workshop.error()));
    m_workshop.emplace(std::move(workshop).value());
    auto intake = openIntake(*m_workshop, m_clock);
    QVERIFY2(intake, intake ? "" : qPrintable(intake.error()));
    m_intake = std::move(intake).value();
    ServeOptions options;
    options.folder = m_workshop->feedFolder;
    options.asking = std::chrono::milliseconds(600);
    m_server = std::make_unique<FeedServer>(options, &m_intake->door());
    QVERIFY(m_server->start());
}

void TestIntake::cleanup()
{
    m_server.reset();
    m_intake.reset();
    m_workshop.reset();
    m_folder.reset();
}

HubClient TestIntake::device(const QString &role, QString *id)
{
    const auto code = m_intake->makeCode(role, QStringLiteral("Zuil"));
    HubClient asking = client();
    const QJsonObject answer =
        asking
            .post("/v1/devices",
                  toBytes({{QStringLiteral("code"), base64url::encode(*code)},
                           {QStringLiteral("publicKey"), base64url::encode(secrets::random(32))},
                           {QStringLiteral("role"), role},
                           {QStringLiteral("name"), QString()}}))
            .json();
    asking.setToken(answer.value(QLatin1String("device")).toString(),
                    answer.value(QLatin1String("token")).toString());
    if (id)
        *id = answer.value(QLatin1String("device")).toString();
    return asking;
}

HttpReplyText TestIntake::event(const HubClient &desk, const QString &caseId,
                                const QJsonArray &effects, const QString &id)
{
    return desk.put("/v1/desk/events/" + id.toLatin1(),
                    toBytes({{QStringLiteral("case"), caseId},
                             {QStringLiteral("generation"), 1},
                             {QStringLiteral("sealed"), base64url::encode(sealedBytes())},
                             {QStringLiteral("effects"), effects}}));
}

QHash<QString, RecordChange> TestIntake::publish()
{
    Fetcher fetcher;
    PublishRun run(m_workshop->config, *m_workshop->store, *m_workshop->writer, fetcher, m_clock,
                   m_workshop->feedFolder);
    QEventLoop loop;
    connect(&run, &PublishRun::finished, &loop, &QEventLoop::quit);
    run.start(m_workshop->config.sources);
    loop.exec();
    return m_workshop->writer->live();
}

bool TestIntake::isInFiles(const QByteArray &text) const
{
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

QVariantList TestIntake::row(const QString &sql, int columns)
{
    Sql query(m_workshop->store->database());
    return query.row(sql, columns).value_or(QVariantList(columns));
}

void TestIntake::shouldKeepASubmissionOnce()
{
    const QString id = newUuid();
    const QByteArray body = toBytes(json());
    const HttpReplyText first = client().submit(id, body, owner);
    QCOMPARE(first.status, 201);
    QCOMPARE(first.json().value(QLatin1String("status")).toString(), QStringLiteral("received"));
    QCOMPARE(first.json().value(QLatin1String("at")).toString(),
             QStringLiteral("2026-11-24T09:00:00Z"));
    QCOMPARE(first.headers.value("cache-control"), QByteArray("no-store"));
    const HttpReplyText again = client().submit(id, body, owner);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.body, first.body);
    QCOMPARE(client().look(id, owner).body, first.body);
    QCOMPARE(row(QStringLiteral("SELECT count(*) FROM submission")).first().toInt(), 1);
    QCOMPARE(row(QStringLiteral("SELECT count(*) FROM desk_record WHERE type = 'submission'"))
                 .first()
                 .toInt(),
             1);
    // The secret itself is nowhere.
    QVERIFY(!isInFiles(owner));
    QVERIFY(!isInFiles(base64url::encode(owner).toLatin1()));
}

void TestIntake::shouldRefuseOtherBytesUnderTheSameNumber()
{
    const QString id = newUuid();
    const QByteArray body = toBytes(json());
    QCOMPARE(client().submit(id, body, owner).status, 201);
    QCOMPARE(client().submit(id, toBytes(json()), owner).status, 409);
    QCOMPARE(client().submit(id, body, QByteArray(32, 'x')).problem(),
             QStringLiteral("other-bytes"));
    QCOMPARE(client().submit(id, body, owner).status, 200);
}

void TestIntake::shouldTellOnlyTheOwner()
{
    const QString id = newUuid();
    QCOMPARE(client().submit(id, toBytes(json()), owner).status, 201);
    const HttpReplyText wrong = client().look(id, QByteArray(32, 'x'));
    const HttpReplyText missing = client().look(newUuid(), owner);
    QCOMPARE(wrong.status, 404);
    QCOMPARE(missing.status, 404);
    QCOMPARE(wrong.body, missing.body);
    QCOMPARE(wrong.headers.value("content-type"), QByteArray("application/problem+json"));
    QVERIFY(m_intake->erase(id));
    QCOMPARE(client().look(id, owner).body, missing.body);
    QCOMPARE(client().get("/v1/submissions/" + id.toLatin1()).status, 400);
}

void TestIntake::shouldLetOnlyTheOwnerWithdrawAndRestore()
{
    const QString id = newUuid();
    QCOMPARE(client().submit(id, toBytes(json()), owner).status, 201);
    QJsonObject change{{QStringLiteral("op"), QStringLiteral("withdraw")},
                       {QStringLiteral("type"), QStringLiteral("request")},
                       {QStringLiteral("target"), id},
                       {QStringLiteral("notAfter"), QStringLiteral("2026-12-01T00:00:00Z")},
                       {QStringLiteral("private"), json().value(QLatin1String("private"))}};
    QCOMPARE(client().submit(newUuid(), toBytes(change), QByteArray(32, 'x')).status, 404);
    QCOMPARE(status(id), QStringLiteral("received"));
    // Without a sealed part no desk could tell who takes it back.
    QJsonObject bare = change;
    bare.remove(QLatin1String("private"));
    QCOMPARE(client().submit(newUuid(), toBytes(bare), owner).status, 422);
    QCOMPARE(status(id), QStringLiteral("received"));
    QCOMPARE(client().submit(newUuid(), toBytes(change), owner).status, 201);
    QCOMPARE(status(id), QStringLiteral("withdrawn"));
    change.insert(QLatin1String("op"), QStringLiteral("restore"));
    QCOMPARE(client().submit(newUuid(), toBytes(change), owner).status, 201);
    QCOMPARE(status(id), QStringLiteral("received"));
    change.insert(QLatin1String("target"), newUuid());
    QCOMPARE(client().submit(newUuid(), toBytes(change), owner).status, 404);
}

void TestIntake::shouldRefuseFieldsThatAreNotAllowed_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const auto text = [](const char *words) { return QJsonValue(QLatin1String(words)); };
    const auto inPublic = [](const char *key, const QJsonValue &value) {
        return QJsonValue(QJsonObject{{QLatin1String(key), value}});
    };
    QTest::newRow("op") << QStringLiteral("op") << text("delete");
    QTest::newRow("type") << QStringLiteral("type") << text("gossip");
    QTest::newRow("no text") << QStringLiteral("type") << QJsonValue(7);
    QTest::newRow("late") << QStringLiteral("notAfter") << text("2026-11-23T09:00:00Z");
    QTest::newRow("far") << QStringLiteral("notAfter") << text("2027-03-01T09:00:00Z");
    QTest::newRow("never") << QStringLiteral("notAfter") << text("tomorrow");
    QTest::newRow("target of a request") << QStringLiteral("target") << text("gids-1");
    QTest::newRow("answer to nothing") << QStringLiteral("type") << text("answer");
    QTest::newRow("in clear") << QStringLiteral("private") << text("SmFuIEphbnNlbg");
    QTest::newRow("not base64") << QStringLiteral("private") << text("Jan Jansen");
    QTest::newRow("too long") << QStringLiteral("private")
                              << QJsonValue(base64url::encode(QByteArray(48 + 32 * 512, 'x')));
    QTest::newRow("a name") << QStringLiteral("name") << text("Jan Jansen");
    QTest::newRow("typed") << QStringLiteral("public") << inPublic("service", text("Jan Jansen"));
    QTest::newRow("another key") << QStringLiteral("public") << inPublic("phone", text("0612"));
    QTest::newRow("no date") << QStringLiteral("public") << inPublic("date", text("2026-13-01"));
    QTest::newRow("line feed") << QStringLiteral("public") << inPublic("category", text("rides\n"));
    QTest::newRow("not an object") << QStringLiteral("public") << text("x");
}

void TestIntake::shouldRefuseFieldsThatAreNotAllowed()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QJsonObject body = json();
    body.insert(field, value);
    const QString id = newUuid();
    const HttpReplyText answer = client().submit(id, toBytes(body), owner);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.problem(), QStringLiteral("field-refused"));
    QVERIFY(!answer.body.contains("Jansen"));
    QCOMPARE(client().look(id, owner).status, 404);
}

void TestIntake::shouldRefuseWhatIsNoMessage()
{
    const QString id = newUuid();
    const QByteArray path = "/v1/submissions/" + id.toLatin1();
    const QByteArray secret = "Naober-Owner: " + base64url::encode(owner).toLatin1();
    for (const char *bytes : {"", "{", "[]", "null", "\xff\xfe", "{\"op\":"})
        QCOMPARE(client().submit(id, bytes, owner).status, 400);
    QCOMPARE(client().submit(id, QByteArray(30000, '['), owner).status, 400);
    QCOMPARE(client().put(path, toBytes(json())).status, 400);
    QCOMPARE(client().put(path, toBytes(json()), {"Naober-Owner: short"}).status, 400);
    QCOMPARE(client().put(path, toBytes(json()), {secret, "Content-Type: text/plain"}).status, 415);
    QCOMPARE(client().put("/v1/submissions/17", toBytes(json()), {secret}).status, 404);
    QCOMPARE(client().post(path, "{}").status, 405);
    QCOMPARE(client().post(path, "{}").headers.value("allow"), QByteArray("GET, PUT"));
    QCOMPARE(client().look(id, owner).status, 404);
}

void TestIntake::shouldRefuseBodiesBeforeReadingThem()
{
    const QByteArray start = "PUT /v1/submissions/" + newUuid().toLatin1()
        + " HTTP/1.1\r\nHost: dorp\r\nContent-Type: application/json\r\nNaober-Owner: "
        + base64url::encode(owner).toLatin1() + "\r\n";
    // Nothing of the body is sent, and the answer is there.
    QCOMPARE(client().raw(start + "Content-Length: 32769\r\n\r\n").status, 413);
    QCOMPARE(client().raw(start + "Content-Length: 99999999999\r\n\r\n").status, 413);
    QCOMPARE(client().raw(start + "Transfer-Encoding: chunked\r\n\r\n").status, 411);
    QCOMPARE(client().raw(start + "Connection: close\r\n\r\n").status, 411);
    QCOMPARE(client()
                 .raw(start + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
                 .status,
             400);
    QCOMPARE(client().raw(start + "Content-Length: 5\r\nContent-Length: 6\r\n\r\n").status, 400);
    // As large as may be is read, and then looked at.
    QByteArray largest(32 * 1024, ' ');
    largest.replace(0, 2, "{}");
    QCOMPARE(client().submit(newUuid(), largest, owner).status, 422);
}

void TestIntake::shouldEndSlowWriters()
{
    const QByteArray start = "PUT /v1/submissions/" + newUuid().toLatin1()
        + " HTTP/1.1\r\nHost: dorp\r\nContent-Type: application/json\r\nNaober-Owner: "
        + base64url::encode(owner).toLatin1() + "\r\nContent-Length: 1000\r\n\r\n{";
    QElapsedTimer timer;
    timer.start();
    std::atomic<bool> ended = false;
    std::thread waiting([&] {
        QCOMPARE(client().raw(start).status, 0);
        ended = timer.elapsed() < 5000;
    });
    // The sweep runs on this thread.
    QTRY_VERIFY_WITH_TIMEOUT(ended, 8000);
    waiting.join();
    QCOMPARE(client().submit(newUuid(), toBytes(json()), owner).status, 201);
}

void TestIntake::shouldKeepOneOfTwoAtOnce()
{
    for (int round = 0; round < 20; ++round) {
        const QString id = newUuid();
        const QByteArray body = toBytes(json());
        int first = 0;
        int second = 0;
        HubClient asking = device(QStringLiteral("kiosk"));
        std::thread other([&] { first = asking.submit(id, body, owner).status; });
        second = asking.submit(id, body, owner).status;
        other.join();
        QCOMPARE(first + second, 401);
        QVERIFY(first == 200 || second == 200);
    }
}

void TestIntake::shouldLimitEachDeviceAndTheUnpairedTogether()
{
    const HubClient kiosk = device(QStringLiteral("kiosk"));
    const HubClient other = device(QStringLiteral("kiosk"));
    const QByteArray body = toBytes(json());
    const QString known = newUuid();
    for (int i = 0; i < 60; ++i) {
        QCOMPARE(kiosk.submit(i == 0 ? known : newUuid(), body, owner).status, 201);
        if (i == 0)
            QCOMPARE(kiosk.submit(known, body, owner).status, 200); // does not count
    }
    const HttpReplyText over = kiosk.submit(newUuid(), body, owner);
    QCOMPARE(over.status, 429);
    QCOMPARE(over.headers.value("retry-after").toInt(), 60);
    QCOMPARE(other.submit(newUuid(), body, owner).status, 201);
    QCOMPARE(client().submit(newUuid(), body, owner).status, 201);
    m_clock.advance(std::chrono::seconds(61));
    QCOMPARE(kiosk.submit(newUuid(), body, owner).status, 201);
    QCOMPARE(kiosk.submit(newUuid(), body, owner).status, 429);
    // A clock that is put back gives nobody more, and locks nobody out for longer.
    m_clock.advance(std::chrono::hours(-5));
    QCOMPARE(kiosk.submit(newUuid(), body, owner).status, 429);
    m_clock.advance(std::chrono::seconds(61));
    QCOMPARE(kiosk.submit(newUuid(), body, owner).status, 201);
    for (int i = 0; i < 59; ++i)
        QCOMPARE(client().submit(newUuid(), body, owner).status, 201);
    m_clock.advance(std::chrono::seconds(-1));
    client().submit(newUuid(), body, owner);
    client().submit(newUuid(), body, owner);
    QCOMPARE(client().submit(newUuid(), body, owner).status, 429);
}

void TestIntake::shouldSlowDownGuessing()
{
    const HubClient kiosk = device(QStringLiteral("kiosk"));
    const QString mine = newUuid();
    QCOMPARE(kiosk.submit(mine, toBytes(json()), owner).status, 201);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(kiosk.look(newUuid(), owner).status, 404);
    QCOMPARE(kiosk.look(newUuid(), owner).status, 429);
    QCOMPARE(kiosk.look(mine, owner).headers.value("retry-after").toInt(), 60);
    for (const int minutes : {1, 5, 60}) {
        m_clock.advance(std::chrono::minutes(minutes) - std::chrono::seconds(1));
        QCOMPARE(kiosk.look(mine, owner).status, 429);
        m_clock.advance(std::chrono::seconds(1));
        QCOMPARE(kiosk.look(mine, owner).status, 200);
        QCOMPARE(kiosk.look(newUuid(), owner).status, 404);
    }
    for (int i = 0; i < 60; ++i)
        QCOMPARE(client().look(newUuid(), owner).status, 404);
    QCOMPARE(client().look(mine, owner).status, 429);
}

void TestIntake::shouldPairACodeOnce()
{
    const auto code = m_intake->makeCode(QStringLiteral("kiosk"), QStringLiteral("Dorpshuis"));
    QVERIFY(code);
    QJsonObject form{{QStringLiteral("code"), base64url::encode(*code)},
                     {QStringLiteral("publicKey"), base64url::encode(QByteArray(32, 'k'))},
                     {QStringLiteral("role"), QStringLiteral("desk")},
                     {QStringLiteral("name"), QString()}};
    QCOMPARE(client().post("/v1/devices", toBytes(form)).problem(), QStringLiteral("role-may-not"));
    form.insert(QLatin1String("role"), QStringLiteral("kiosk"));
    const HttpReplyText first = client().post("/v1/devices", toBytes(form));
    QCOMPARE(first.status, 201);
    QVERIFY(first.json().value(QLatin1String("deskFeed")).isNull());
    QVERIFY(first.json().value(QLatin1String("feed")).toString().contains(u"feed=dorp"));
    const HttpReplyText again = client().post("/v1/devices", toBytes(form));
    QCOMPARE(again.status, 200);
    QCOMPARE(again.body, first.body);
    form.insert(QLatin1String("publicKey"), base64url::encode(QByteArray(32, 'x')));
    QCOMPARE(client().post("/v1/devices", toBytes(form)).problem(), QStringLiteral("code-used"));
    form.insert(QLatin1String("code"), base64url::encode(QByteArray(16, 'x')));
    QCOMPARE(client().post("/v1/devices", toBytes(form)).problem(), QStringLiteral("code-unknown"));
    form.insert(QLatin1String("code"), QStringLiteral("short"));
    QCOMPARE(client().post("/v1/devices", toBytes(form)).status, 422);
    const auto devices = m_intake->devices();
    QCOMPARE(devices->size(), 1);
    QCOMPARE(devices->first().name, QStringLiteral("Dorpshuis"));
    // Neither the code nor the token is kept.
    QVERIFY(!isInFiles(*code));
    const QByteArray token = first.json().value(QLatin1String("token")).toString().toLatin1();
    QVERIFY(!isInFiles(token));
    QVERIFY(!isInFiles(QByteArray::fromBase64(token, QByteArray::Base64UrlEncoding)));
}

void TestIntake::shouldEndACodeAfterHalfAnHour()
{
    const auto pairWith = [this](const QByteArray &code) {
        return client()
            .post("/v1/devices",
                  toBytes({{QStringLiteral("code"), base64url::encode(code)},
                           {QStringLiteral("publicKey"), base64url::encode(QByteArray(32, 'k'))},
                           {QStringLiteral("role"), QStringLiteral("kiosk")}}))
            .status;
    };
    const auto early = m_intake->makeCode(QStringLiteral("kiosk"), {});
    m_clock.advance(std::chrono::minutes(29));
    QCOMPARE(pairWith(*early), 201);
    const auto late = m_intake->makeCode(QStringLiteral("kiosk"), {});
    m_clock.advance(std::chrono::minutes(30));
    QCOMPARE(pairWith(*late), 403);
    const auto future = m_intake->makeCode(QStringLiteral("kiosk"), {});
    m_clock.advance(std::chrono::hours(-24));
    QCOMPARE(pairWith(*future), 403);
    QVERIFY(m_intake->forget());
    QCOMPARE(row(QStringLiteral("SELECT count(*) FROM pairing")).first().toInt(), 0);
}

void TestIntake::shouldShutOutARevokedDevice()
{
    QString id;
    const HubClient desk = device(QStringLiteral("desk"), &id);
    QCOMPARE(desk.get("/v1/desk/head.json").status, 200);
    QCOMPARE(m_intake->revoke(id), Intake::Revoked::Done);
    QCOMPARE(m_intake->revoke(id), Intake::Revoked::NotThere);
    QCOMPARE(desk.get("/v1/desk/head.json").problem(), QStringLiteral("device-revoked"));
    QCOMPARE(desk.submit(newUuid(), toBytes(json()), owner).problem(),
             QStringLiteral("device-revoked"));
    QCOMPARE(desk.look(newUuid(), owner).problem(), QStringLiteral("device-revoked"));
    QCOMPARE(event(desk, newUuid(), {}).status, 401);
    HubClient wrong = client();
    wrong.setToken(id, base64url::encode(QByteArray(32, 'x')));
    QCOMPARE(wrong.get("/v1/desk/head.json").problem(), QStringLiteral("token-wrong"));
    wrong.setToken(QStringLiteral("nobody"), base64url::encode(QByteArray(32, '\0')));
    QCOMPARE(wrong.get("/v1/desk/head.json").problem(), QStringLiteral("token-wrong"));
    QCOMPARE(client().get("/v1/desk/head.json", {"Authorization: Basic eDp5"}).status, 401);
}

void TestIntake::shouldLetOnlyDesksReadAndWriteTheirFeed()
{
    const HubClient kiosk = device(QStringLiteral("kiosk"));
    const HttpReplyText nobody = client().get("/v1/desk/head.json");
    QCOMPARE(nobody.problem(), QStringLiteral("token-missing"));
    QCOMPARE(nobody.headers.value("www-authenticate"), QByteArray("Bearer"));
    QCOMPARE(kiosk.get("/v1/desk/head.json").problem(), QStringLiteral("role-may-not"));
    QCOMPARE(event(kiosk, newUuid(), {}).status, 403);
    QCOMPARE(event(client(), newUuid(), {}).status, 401);
    QCOMPARE(kiosk.put("/v1/desk/keys/1", "{}").status, 403);
    QString id;
    const HubClient desk = device(QStringLiteral("desk"), &id);
    const HttpReplyText head = desk.get("/v1/desk/head.json");
    QCOMPARE(head.headers.value("cache-control"), QByteArray("private, no-store"));
    QCOMPARE(
        desk.get("/v1/desk/head.json", {"If-None-Match: " + head.headers.value("etag")}).status,
        304);
    QCOMPARE(desk.get("/v1/desk/../hub.key").status, 404);
    QCOMPARE(desk.get("/v1/desk/log/9-9-0123456789abcdef.ndjson").status, 404);
    // The public side knows nothing of it.
    QCOMPARE(client().get("/desk/head.json").status, 404);
    const auto keyBody = [](const QString &signature) {
        return toBytes({{QStringLiteral("publicKey"), base64url::encode(QByteArray(32, 'n'))},
                        {QStringLiteral("signature"), signature}});
    };
    const QByteArray newKey = keyBody(base64url::encode(QByteArray(64, 's')));
    const QByteArray keyPath = "/v1/desk/devices/" + id.toLatin1() + "/key";
    // Other desks would wrap nothing for a key that no desk signed.
    QCOMPARE(desk.put(keyPath, keyBody({})).status, 422);
    QCOMPARE(desk.put(keyPath, keyBody(base64url::encode(QByteArray(63, 's')))).status, 422);
    const QString deskRecord =
        QStringLiteral("SELECT CAST(json AS TEXT) FROM desk_record WHERE id = '%1'").arg(id);
    const auto published = [this, &deskRecord] {
        return QJsonDocument::fromJson(row(deskRecord).first().toString().toUtf8())
            .object()
            .value(QLatin1String("signature"));
    };
    QVERIFY(published().isNull());
    QCOMPARE(desk.put(keyPath, newKey).status, 200);
    QCOMPARE(published().toString(), base64url::encode(QByteArray(64, 's')));
    QCOMPARE(desk.put("/v1/desk/devices/0123/key", newKey).status, 403);
    QCOMPARE(row(QStringLiteral("SELECT count(*) FROM device WHERE id = '%1' AND public_key = "
                                "CAST('nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn' AS BLOB)")
                     .arg(id))
                 .first()
                 .toInt(),
             1);
}

void TestIntake::shouldKeepEventsAndDoTheirEffects()
{
    const HubClient desk = device(QStringLiteral("desk"));
    const QString id = newUuid();
    QCOMPARE(client().submit(id, toBytes(json()), owner).status, 201);
    const QJsonObject effect{
        {QStringLiteral("do"), QStringLiteral("status")},
        {QStringLiteral("submission"), id},
        {QStringLiteral("status"), QStringLiteral("published")},
        {QStringLiteral("public"), QJsonObject{{QStringLiteral("text"), QStringLiteral("Ja")}}}};
    const QString eventId = newUuid();
    const QByteArray body = toBytes({{QStringLiteral("case"), id},
                                     {QStringLiteral("generation"), 1},
                                     {QStringLiteral("sealed"), base64url::encode(sealedBytes())},
                                     {QStringLiteral("effects"), QJsonArray{effect}}});
    const QByteArray path = "/v1/desk/events/" + eventId.toLatin1();
    QCOMPARE(desk.put(path, body).status, 201);
    QCOMPARE(desk.put(path, body).status, 200);
    QCOMPARE(desk.put(path, body + ' ').status, 409);
    QCOMPARE(desk.put("/v1/desk/events/" + id.toLatin1(), body).status, 409);
    const QJsonObject seen = client().look(id, owner).json();
    QCOMPARE(seen.value(QLatin1String("status")).toString(), QStringLiteral("published"));
    QCOMPARE(seen.value(QLatin1String("public"))[QLatin1String("text")].toString(),
             QStringLiteral("Ja"));
    // One wrong effect, and nothing of it is done.
    QJsonObject wrong = effect;
    wrong.insert(QLatin1String("status"), QStringLiteral("lost"));
    QJsonObject done = effect;
    done.insert(QLatin1String("status"), QStringLiteral("done"));
    QCOMPARE(event(desk, id, {done, wrong}).status, 422);
    QCOMPARE(event(desk, id, {QJsonObject{{QStringLiteral("do"), QStringLiteral("dance")}}}).status,
             422);
    QCOMPARE(status(id), QStringLiteral("published"));
}

void TestIntake::shouldPutRequestsOnTheBoardAndCorrectTheGuide()
{
    QFile source(m_folder->filePath(QStringLiteral("gids.json")));
    const auto write = [&source](const QByteArray &phone) {
        source.open(QIODevice::WriteOnly | QIODevice::Truncate);
        source.write(R"([{"type":"organization","id":"1","data":{"name":"Fanfare","phone":")"
                     + phone + R"("}}])");
        source.close();
    };
    write("0471");
    publish();
    const HubClient desk = device(QStringLiteral("desk"));
    const QString board = QStringLiteral("desk-") + QString(20, QLatin1Char('a'));
    const QString entry = makeRecordId(RecordType::Organization, u"gids", u"1");
    const QJsonObject put{
        {QStringLiteral("do"), QStringLiteral("board")},
        {QStringLiteral("put"),
         QJsonObject{{QStringLiteral("type"), QStringLiteral("request")},
                     {QStringLiteral("id"), board},
                     {QStringLiteral("data"),
                      QJsonObject{{QStringLiteral("title"), QStringLiteral("Wie rijdt mee?")}}}}}};
    const QJsonObject overlay{
        {QStringLiteral("do"), QStringLiteral("overlay")},
        {QStringLiteral("record"), entry},
        {QStringLiteral("fields"), QJsonObject{{QStringLiteral("phone"), QStringLiteral("0472")}}}};
    QCOMPARE(event(desk, newUuid(), {put, overlay}).status, 201);
    auto live = publish();
    QVERIFY(live.value(board).json.contains("Wie rijdt mee?"));
    QVERIFY(live.value(board).json.contains(R"("source":"desk")"));
    QVERIFY(live.value(entry).json.contains("0472"));
    // The source says something else about another field: the correction stands. About this one: it
    // goes.
    write("0473");
    live = publish();
    QVERIFY(live.value(entry).json.contains("0473"));
    const QJsonObject del{{QStringLiteral("do"), QStringLiteral("board")},
                          {QStringLiteral("del"), board}};
    QCOMPARE(event(desk, newUuid(), {del}).status, 201);
    QVERIFY(!publish().contains(board));
    // Its owner withdraws: it is off at once, and on again when that is taken back.
    const QString id = newUuid();
    QCOMPARE(client().submit(id, toBytes(json()), owner).status, 201);
    QCOMPARE(event(desk, id, {put}).status, 201);
    QVERIFY(publish().contains(board));
    QJsonObject change{{QStringLiteral("op"), QStringLiteral("withdraw")},
                       {QStringLiteral("type"), QStringLiteral("request")},
                       {QStringLiteral("target"), id},
                       {QStringLiteral("notAfter"), QStringLiteral("2026-12-01T00:00:00Z")},
                       {QStringLiteral("private"), json().value(QLatin1String("private"))}};
    QCOMPARE(client().submit(newUuid(), toBytes(change), owner).status, 201);
    QVERIFY(!publish().contains(board));
    change.insert(QLatin1String("op"), QStringLiteral("restore"));
    QCOMPARE(client().submit(newUuid(), toBytes(change), owner).status, 201);
    QVERIFY(publish().contains(board));
    QJsonObject foreign = put;
    foreign.insert(QLatin1String("put"), QJsonObject{{QStringLiteral("id"), entry}});
    QCOMPARE(event(desk, newUuid(), {foreign}).status, 422);
}

void TestIntake::shouldTellDesksWhatIsShown()
{
    const HubClient desk = device(QStringLiteral("desk"));
    const QString id = newUuid();
    const auto shown = [&] {
        const QVariant json =
            row(QStringLiteral("SELECT json FROM desk_record WHERE id = 'shown-%1'").arg(id))
                .first();
        return QJsonDocument::fromJson(json.toByteArray()).object();
    };
    const auto says = [&shown](const char *status, const QString &after, bool onBoard) {
        const QJsonObject json = shown();
        return json.value(QLatin1String("status")).toString() == QLatin1String(status)
            && json.value(QLatin1String("after")).toString() == after
            && json.value(QLatin1String("board")).toObject().isEmpty() != onBoard;
    };
    QCOMPARE(client().submit(id, toBytes(json()), owner).status, 201);
    QVERIFY(shown().isEmpty());
    const QJsonObject put{
        {QStringLiteral("do"), QStringLiteral("board")},
        {QStringLiteral("put"),
         QJsonObject{{QStringLiteral("type"), QStringLiteral("request")},
                     {QStringLiteral("id"), QString(QLatin1String("desk-") + QString(20, u'b'))},
                     {QStringLiteral("data"),
                      QJsonObject{{QStringLiteral("kind"), QStringLiteral("ask")},
                                  {QStringLiteral("title"), QStringLiteral("Wie rijdt?")}}}}}};
    const QJsonObject published{{QStringLiteral("do"), QStringLiteral("status")},
                                {QStringLiteral("submission"), id},
                                {QStringLiteral("status"), QStringLiteral("published")},
                                {QStringLiteral("public"), QJsonObject()}};
    const QString first = newUuid();
    QCOMPARE(event(desk, id, {put, published}, first).status, 201);
    QVERIFY(says("published", first, true));
    // What changes nothing outside says nothing.
    QCOMPARE(event(desk, id, {}).status, 201);
    QVERIFY(says("published", first, true));
    QJsonObject change = json();
    change.insert(QLatin1String("op"), QStringLiteral("withdraw"));
    change.insert(QLatin1String("target"), id);
    const QString withdrawal = newUuid();
    QCOMPARE(client().submit(withdrawal, toBytes(change), owner).status, 201);
    QVERIFY(says("withdrawn", withdrawal, false));
    change.insert(QLatin1String("op"), QStringLiteral("restore"));
    const QString restoring = newUuid();
    QCOMPARE(client().submit(restoring, toBytes(change), owner).status, 201);
    QVERIFY(says("published", restoring, true));
    QCOMPARE(publishDesk(), QString());
    QVERIFY(isInFiles("Wie rijdt?"));
    // Time ends it without anybody.
    m_clock.advance(std::chrono::hours(24 * 31));
    QVERIFY(m_intake->forget());
    QVERIFY(says("withdrawn", {}, false));
    m_clock.advance(std::chrono::hours(24 * 31));
    QVERIFY(m_intake->forget());
    QCOMPARE(publishDesk(), QString());
    QVERIFY(shown().isEmpty());
    QVERIFY(!isInFiles("Wie rijdt?"));
}

QJsonObject TestIntake::keyForm(int generation, const SigningKey &key, const QByteArray &publicKey,
                                const QJsonObject &wrapped) const
{
    const QByteArray message = QByteArray("naober intake 1") + '\0' + "dorp" + '\0'
        + QByteArray::number(generation) + '\0' + publicKey;
    return {{QStringLiteral("generation"), generation},
            {QStringLiteral("publicKey"), base64url::encode(publicKey)},
            {QStringLiteral("signature"), base64url::encode(key.sign(message))},
            {QStringLiteral("deskKey"), key.publicKey().toText()},
            {QStringLiteral("wrapped"), wrapped}};
}

void TestIntake::shouldTakeIntakeKeysInOrder()
{
    QString id;
    const HubClient desk = device(QStringLiteral("desk"), &id);
    const SigningKey key = SigningKey::generate();
    const QJsonObject one{{id, QStringLiteral("d3JhcA")}};
    const QJsonObject first = keyForm(1, key, QByteArray(32, '1'), one);
    QCOMPARE(desk.put("/v1/desk/keys/2", toBytes(keyForm(2, key, QByteArray(32, '2'), one))).status,
             422);
    QJsonObject unsigned_ = first;
    unsigned_.insert(QLatin1String("publicKey"), base64url::encode(QByteArray(32, 'x')));
    QCOMPARE(desk.put("/v1/desk/keys/1", toBytes(unsigned_)).status, 422);
    QCOMPARE(desk.put("/v1/desk/keys/1", toBytes(first)).status, 201);
    QCOMPARE(desk.put("/v1/desk/keys/1", toBytes(first)).status, 200);
    QCOMPARE(desk.put("/v1/desk/keys/1", toBytes(keyForm(1, key, QByteArray(32, 'y'), one))).status,
             409);
    const SigningKey stranger = SigningKey::generate();
    QCOMPARE(
        desk.put("/v1/desk/keys/2", toBytes(keyForm(2, stranger, QByteArray(32, '2'), one))).status,
        422);
    QString other;
    device(QStringLiteral("desk"), &other);
    const QJsonObject two{{id, QStringLiteral("d3JhcA")}, {other, QStringLiteral("d3JhcA")}};
    QCOMPARE(desk.put("/v1/desk/keys/1", toBytes(keyForm(1, key, QByteArray(32, '1'), two))).status,
             200);
    QCOMPARE(desk.put("/v1/desk/keys/1", toBytes(first)).status, 422);
    QCOMPARE(m_intake->revoke(other), Intake::Revoked::Done);
    QCOMPARE(desk.put("/v1/desk/keys/1", toBytes(first)).status, 200);
    QCOMPARE(desk.put("/v1/desk/keys/2", toBytes(keyForm(2, key, QByteArray(32, '2'), one))).status,
             201);
    // A desk gets another wrapping when it asks, and once.
    const QJsonObject again{{id, QStringLiteral("YW5kZXJz")}};
    const QByteArray anew = toBytes(keyForm(2, key, QByteArray(32, '2'), again));
    QCOMPARE(desk.put("/v1/desk/keys/2", anew).status, 422);
    QJsonObject half{{QStringLiteral("publicKey"), base64url::encode(QByteArray(32, 'h'))},
                     {QStringLiteral("signature"), base64url::encode(QByteArray(64, 's'))},
                     {QStringLiteral("lacks"), QJsonArray{0}}};
    const QByteArray own = "/v1/desk/devices/" + id.toLatin1() + "/key";
    QCOMPARE(desk.put(own, toBytes(half)).status, 422);
    half.insert(QLatin1String("lacks"), QJsonArray{2});
    QCOMPARE(desk.put(own, toBytes(half)).status, 200);
    QCOMPARE(desk.put("/v1/desk/keys/2", anew).status, 200);
    QCOMPARE(desk.put("/v1/desk/keys/2", toBytes(keyForm(2, key, QByteArray(32, '2'), one))).status,
             422);
    // Devices hear of it by the village's record, and of the desks' key by the link.
    bool found = false;
    const auto live = publish();
    for (const RecordChange &record : live)
        found = found
            || (record.type == QLatin1String("village")
                && record.json.contains(R"("intakeKey":{"generation":2)"));
    QVERIFY(found);
    QTRY_COMPARE(m_intake->link().desk, std::optional(key.publicKey()));
}

void TestIntake::shouldEraseFromEverything()
{
    const HubClient desk = device(QStringLiteral("desk"));
    const QString id = newUuid();
    const QByteArray sealedPart = sealedBytes();
    const QByteArray letters = base64url::encode(sealedPart).toLatin1();
    QCOMPARE(client()
                 .submit(id, toBytes(submissionJson(sealedPart, m_clock.now().addDays(1))), owner)
                 .status,
             201);
    const QString title = QStringLiteral("Zeldzaam verzoek");
    const QJsonObject put{
        {QStringLiteral("do"), QStringLiteral("board")},
        {QStringLiteral("put"),
         QJsonObject{{QStringLiteral("type"), QStringLiteral("request")},
                     {QStringLiteral("id"), QString(QStringLiteral("desk-") + QString(20, u'b'))},
                     {QStringLiteral("data"), QJsonObject{{QStringLiteral("title"), title}}}}}};
    QCOMPARE(event(desk, id, {put}).status, 201);
    QCOMPARE(publishDesk(), QString());
    publish();
    const auto feed = FeedFolder::read(m_workshop->config.deskFolder(), {m_workshop->link.key});
    QVERIFY(feed->live.value(id).json.contains(letters));
    QVERIFY(isInFiles(title.toUtf8()));
    const qint64 epoch =
        verifyFolder(m_workshop->config.deskFolder(), m_workshop->link.key).head.epoch;

    m_clock.advance(std::chrono::seconds(5));
    const QJsonObject erase{{QStringLiteral("do"), QStringLiteral("erase")},
                            {QStringLiteral("cases"), QJsonArray{id}},
                            {QStringLiteral("submissions"), QJsonArray{id}}};
    QCOMPARE(event(desk, newUuid(), {erase}).status, 201);
    QCOMPARE(publishDesk(), QString());
    publish();
    QVERIFY(!isInFiles(letters));
    QVERIFY(!isInFiles(title.toUtf8()));
    QCOMPARE(client().look(id, owner).status, 404);
    const FolderReport report = verifyFolder(m_workshop->config.deskFolder(), m_workshop->link.key);
    QVERIFY2(report.isSound(), qPrintable(report.problems.join(u'\n')));
    QVERIFY(report.head.epoch > epoch);
    const FolderReport village = verifyFolder(m_workshop->feedFolder, m_workshop->link.key);
    QVERIFY2(village.isSound(), qPrintable(village.problems.join(u'\n')));
}

void TestIntake::shouldNotTakeWhatWasErasedForNew()
{
    const HubClient desk = device(QStringLiteral("desk"));
    const QString id = newUuid();
    const QByteArray body = toBytes(json());
    QCOMPARE(client().submit(id, body, owner).status, 201);
    const QString eventId = newUuid();
    const QByteArray erase =
        toBytes({{QStringLiteral("case"), id},
                 {QStringLiteral("generation"), 1},
                 {QStringLiteral("sealed"), base64url::encode(sealedBytes())},
                 {QStringLiteral("effects"),
                  QJsonArray{QJsonObject{{QStringLiteral("do"), QStringLiteral("erase")},
                                         {QStringLiteral("cases"), QJsonArray{id}}}}}});
    const QByteArray path = "/v1/desk/events/" + eventId.toLatin1();
    QCOMPARE(desk.put(path, erase).status, 201);
    // The answer got lost, and it is sent again.
    QCOMPARE(desk.put(path, erase).status, 200);
    QCOMPARE(client().submit(id, body, owner).status, 404);
    QCOMPARE(event(desk, id, {}).status, 404);
    QCOMPARE(row(QStringLiteral("SELECT count(*) FROM submission")).first().toInt(), 0);
}

void TestIntake::shouldForgetByItself()
{
    RetentionPolicy policy;
    policy.expireDays = 20;
    m_intake->setRetention(policy);
    const HubClient desk = device(QStringLiteral("desk"));
    const QString silent = newUuid();
    const QString ended = newUuid();
    const QString worked = newUuid();
    const QByteArray sealedPart = sealedBytes();
    QCOMPARE(
        client()
            .submit(ended, toBytes(submissionJson(sealedPart, m_clock.now().addDays(1))), owner)
            .status,
        201);
    QCOMPARE(client().submit(silent, toBytes(json()), owner).status, 201);
    QCOMPARE(client().submit(worked, toBytes(json()), owner).status, 201);
    const QJsonObject done{{QStringLiteral("do"), QStringLiteral("status")},
                           {QStringLiteral("submission"), ended},
                           {QStringLiteral("status"), QStringLiteral("done")},
                           {QStringLiteral("public"), QJsonObject()}};
    QCOMPARE(event(desk, ended, {done}).status, 201);
    QVERIFY(m_intake->forget());
    QCOMPARE(status(silent), QStringLiteral("received"));
    m_clock.advance(std::chrono::hours(24 * 19));
    QCOMPARE(event(desk, worked, {}).status, 201);
    m_clock.advance(std::chrono::hours(24 * 2));
    QVERIFY(m_intake->forget());
    QCOMPARE(status(silent), QStringLiteral("withdrawn"));
    QCOMPARE(status(worked), QStringLiteral("received"));
    QCOMPARE(status(ended), QStringLiteral("done"));
    QVERIFY(isInFiles(base64url::encode(sealedPart).toLatin1()));
    m_clock.advance(std::chrono::hours(24 * 10));
    QVERIFY(m_intake->forget());
    QCOMPARE(publishDesk(), QString());
    QCOMPARE(client().look(ended, owner).status, 404);
    QVERIFY(!isInFiles(base64url::encode(sealedPart).toLatin1()));
    QCOMPARE(status(silent), QStringLiteral("withdrawn"));
    m_clock.advance(std::chrono::hours(24 * 25));
    QVERIFY(m_intake->forget());
    QCOMPARE(client().look(silent, owner).status, 404);
    // Audit lines stay for a year, tombstones a little longer.
    QVERIFY(row(QStringLiteral("SELECT count(*) FROM audit")).first().toInt() > 0);
    m_clock.advance(std::chrono::hours(24 * 366));
    QVERIFY(m_intake->forget());
    QCOMPARE(row(QStringLiteral("SELECT count(*) FROM audit")).first().toInt(), 0);
    QCOMPARE(row(QStringLiteral("SELECT count(*) FROM submission")).first().toInt(), 0);
    QCOMPARE(row(QStringLiteral(
                     "SELECT count(*) FROM desk_record WHERE type NOT IN ('device', 'keeping')"))
                 .first()
                 .toInt(),
             0);
    m_clock.advance(std::chrono::hours(24 * 401));
    QVERIFY(m_intake->forget());
    QCOMPARE(row(QStringLiteral("SELECT count(*) FROM tombstone")).first().toInt(), 0);
}

void TestIntake::shouldForgetNothingWhenTheClockGoesBack()
{
    const QString id = newUuid();
    QCOMPARE(client().submit(id, toBytes(json()), owner).status, 201);
    m_clock.set(QDateTime(QDate(2001, 1, 1), QTime(0, 0), Qt::UTC));
    m_intake->keepUp();
    QCOMPARE(status(id), QStringLiteral("received"));
    QCOMPARE(client()
                 .submit(newUuid(),
                         toBytes(submissionJson(sealedBytes(), m_clock.now().addDays(3))), owner)
                 .status,
             201);
}

void TestIntake::shouldWriteWhoAndWhenButNotWhat()
{
    QString id;
    const HubClient kiosk = device(QStringLiteral("kiosk"), &id);
    const QByteArray body = toBytes(json());
    const QString number = newUuid();
    QCOMPARE(kiosk.submit(number, body, owner).status, 201);
    QCOMPARE(kiosk.submit(number, body, owner).status, 200);
    QCOMPARE(kiosk.submit(newUuid(), "{}", owner).status, 422);
    const QVariantList line =
        row(QStringLiteral("SELECT count(*), min(at), device, kind FROM audit "
                           "WHERE kind = 'create request'"),
            4);
    QCOMPARE(line.at(0).toInt(), 1);
    QCOMPARE(line.at(1).toLongLong(), m_clock.now().toSecsSinceEpoch());
    QCOMPARE(line.at(2).toString(), id);
}

void TestIntake::shouldServeADeskFeedThatVerifies()
{
    const HubClient desk = device(QStringLiteral("desk"));
    QList<QString> sent;
    for (int i = 0; i < 40; ++i) {
        sent.append(newUuid());
        QCOMPARE(client().submit(sent.last(), toBytes(json()), owner).status, 201);
        if (i % 5 == 0)
            QCOMPARE(publishDesk(), QString());
    }
    QCOMPARE(publishDesk(), QString());
    const auto folder = FeedFolder::read(m_workshop->config.deskFolder(), {m_workshop->link.key});
    QVERIFY(folder);
    QCOMPARE(folder->head.feed, QStringLiteral("dorp-desk"));
    QStringList inFeed;
    const auto records = bySeq(folder->live);
    for (const RecordChange &record : records) {
        if (record.type == QLatin1String("submission"))
            inFeed.append(record.id);
    }
    QCOMPARE(inFeed, QStringList(sent));
}

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"
