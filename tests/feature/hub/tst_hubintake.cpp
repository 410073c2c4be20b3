// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hubclient.h"
#include "support/program.h"
#include "support/testvillage.h"

#include "feed/feedfolder.h"
#include "feed/feedlink.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUuid>

#include <sodium.h>

#include <algorithm>

using namespace naober;
using namespace naober::test;

namespace {

const QByteArray owner = QByteArray(32, 'o');

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

ProgramResult hub(const QStringList &arguments)
{
    return runProgram(QStringLiteral("naober-hub"), arguments);
}

/// Sealed for a key that nobody has, as a device would.
QByteArray sealed(const QJsonObject &json)
{
    unsigned char publicKey[crypto_box_PUBLICKEYBYTES];
    unsigned char privateKey[crypto_box_SECRETKEYBYTES];
    crypto_box_keypair(publicKey, privateKey);
    QByteArray plain = toBytes(json);
    constexpr qsizetype block = 512;
    // sodium_pad()'s form: 0x80, then zeros.
    plain += char(0x80);
    plain += QByteArray((block - plain.size() % block) % block, '\0');
    QByteArray box(plain.size() + qsizetype(crypto_box_SEALBYTES), '\0');
    crypto_box_seal(reinterpret_cast<unsigned char *>(box.data()),
                    reinterpret_cast<const unsigned char *>(plain.constData()),
                    static_cast<unsigned long long>(plain.size()), publicKey);
    return box;
}

#ifdef Q_OS_LINUX
/// Whether \a text stands in the memory of a process: what a core dump would hold.
bool isInMemory(qint64 process, const QByteArray &text)
{
    QFile maps(QStringLiteral("/proc/%1/maps").arg(process));
    QFile memory(QStringLiteral("/proc/%1/mem").arg(process));
    if (!maps.open(QIODevice::ReadOnly)
        || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> range = line.split(' ').first().split('-');
        if (!line.contains("rw-p") || range.size() != 2)
            continue;
        const qint64 from = range.first().toLongLong(nullptr, 16);
        const qint64 to = range.last().toLongLong(nullptr, 16);
        if (to - from < 256 * 1024 * 1024 && memory.seek(from)
            && memory.read(to - from).contains(text))
            return true;
    }
    return false;
}
#endif

} // namespace

/// Journeys of what comes in, with the real hub and its commands.
class TestHubIntake : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void shouldPairWhileItRunsAndWhenItDoesNot();
    void shouldSayWhereToSendOnlyWhenTold();
    void shouldNotBeAbleToReadWhatItCarries();
    void shouldEraseWhileItRuns();
    void shouldRestoreWhatCameIn();
    void shouldReadItsFileAgain();
    void shouldPublishWhatCameLastBeforeItStops();
};

void TestHubIntake::shouldPairWhileItRunsAndWhenItDoesNot()
{
    TestVillage village;
    village.takeSubmissions();
    const QStringList pair{QStringLiteral("pair"), QStringLiteral("--config"), village.configFile(),
                           QStringLiteral("--role")};
    const ProgramResult alone =
        hub(pair + QStringList{QStringLiteral("kiosk"), QStringLiteral("--plain")});
    QVERIFY2(alone.exitCode == 0, alone.errors.constData());
    QVERIFY(FeedLink::parse(QString::fromUtf8(alone.output)));
    QCOMPARE(hub(pair + QStringList{QStringLiteral("robot")}).exitCode, 1);
    ServingHub serving(village.configFile(), village.port());
    QVERIFY(serving.waitUntilReady());
#ifdef Q_OS_UNIX
    const QFile::Permissions socket =
        QFile::permissions(village.folder() + QStringLiteral("/hub.socket"));
    QVERIFY(
        !(socket & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
#endif
    const QJsonObject device = village.pair(QStringLiteral("desk"), QByteArray(32, 'k'));
    const QString id = device.value(QLatin1String("device")).toString();
    QVERIFY(!id.isEmpty());
    const auto deskFeed = FeedLink::parse(device.value(QLatin1String("deskFeed")).toString());
    QVERIFY(deskFeed);
    QCOMPARE(deskFeed->base.path(), QStringLiteral("/v1/desk/"));
    // The code that was made before the hub ran is good too.
    const QString code = QString::fromUtf8(alone.output)
                             .section(QStringLiteral("pair="), 1)
                             .section(QLatin1Char('&'), 0, 0);
    QCOMPARE(
        HubClient(village.port())
            .post("/v1/devices",
                  toBytes({{QStringLiteral("code"), code},
                           {QStringLiteral("publicKey"), base64url::encode(QByteArray(32, 'a'))},
                           {QStringLiteral("role"), QStringLiteral("kiosk")}}))
            .status,
        201);
    const QStringList of{QStringLiteral("--config"), village.configFile()};
    const ProgramResult listed = hub(QStringList{QStringLiteral("devices")} + of);
    QCOMPARE(listed.output.count('\n'), 2);
    QVERIFY(listed.output.contains(id.toLatin1()));
    HubClient desk(village.port());
    desk.setToken(id, device.value(QLatin1String("token")).toString());
    QCOMPARE(desk.get("/v1/desk/head.json").status, 200);
    QCOMPARE(hub(QStringList{QStringLiteral("revoke"), id} + of).exitCode, 0);
    QCOMPARE(desk.get("/v1/desk/head.json").problem(), QStringLiteral("device-revoked"));
    QCOMPARE(hub(QStringList{QStringLiteral("revoke"), id} + of).exitCode, 1);
    QCOMPARE(serving.stop(), 0);
    QVERIFY(!QFile::exists(village.folder() + QStringLiteral("/hub.socket")));
}

void TestHubIntake::shouldSayWhereToSendOnlyWhenTold()
{
    TestVillage village;
    const auto link = FeedLink::parse(village.folderLink());
    QVERIFY(link);
    QCOMPARE(village.publish().value(QLatin1String("exit")).toInt(), 0);
    QVERIFY(verifyFolder(village.feedFolder(), link->key).head.submissions.isEmpty());
    {
        ServingHub serving(village.configFile(), village.port());
        QVERIFY(serving.waitUntilReady());
        QCOMPARE(HubClient(village.port()).submit(newUuid(), "{}", owner).status, 413);
        QCOMPARE(hub({QStringLiteral("pair"), QStringLiteral("--config"), village.configFile(),
                      QStringLiteral("--role"), QStringLiteral("kiosk")})
                     .exitCode,
                 1);
    }
    village.takeSubmissions();
    QCOMPARE(village.publish().value(QLatin1String("exit")).toInt(), 0);
    QCOMPARE(verifyFolder(village.feedFolder(), link->key).head.submissions.port(),
             int(village.port()));
}

void TestHubIntake::shouldNotBeAbleToReadWhatItCarries()
{
    TestVillage village;
    village.takeSubmissions();
    ServingHub serving(village.configFile(), village.port());
    QVERIFY(serving.waitUntilReady());
    const QStringList canaries{QStringLiteral("Kanarie van den Berg"), QStringLiteral("0699123456"),
                               QStringLiteral("mijn heup doet zo zeer")};
    const QByteArray box = sealed({{QStringLiteral("name"), canaries.at(0)},
                                   {QStringLiteral("phone"), canaries.at(1)},
                                   {QStringLiteral("text"), canaries.at(2)}});
    const QString id = newUuid();
    const HubClient client(village.port());
    const QDateTime later = QDateTime::currentDateTimeUtc().addDays(5);
    QCOMPARE(client.submit(id, toBytes(submissionJson(box, later)), owner).status, 201);
    // Something that was sent in clear by mistake is refused, and is not kept or logged either.
    QJsonObject clear = submissionJson(box, later);
    clear.insert(QLatin1String("name"), canaries.at(0));
    clear.insert(QLatin1String("public"), QJsonObject{{QStringLiteral("service"), canaries.at(2)}});
    QCOMPARE(client.submit(newUuid(), toBytes(clear), owner).status, 422);
    QTRY_VERIFY(
        !filesWith(base64url::encode(box), village.folder() + QStringLiteral("/desk")).isEmpty());
    QTemporaryDir target;
    QCOMPARE(hub({QStringLiteral("backup"), target.path(), QStringLiteral("--config"),
                  village.configFile()})
                 .exitCode,
             0);
#ifdef Q_OS_LINUX
    // That looking there finds what is there:
    QVERIFY(isInMemory(serving.processId(), village.folder().toUtf8()));
    QVERIFY(!isInMemory(serving.processId(), canaries.at(1).toUtf8()));
#endif
    QCOMPARE(serving.stop(), 0);
    const QByteArray log = serving.log();
    for (const QString &canary : canaries) {
        QCOMPARE(filesWith(canary, village.folder()), QStringList());
        QCOMPARE(filesWith(canary, target.path()), QStringList());
        QVERIFY(!log.contains(canary.toUtf8()));
    }
    QVERIFY(!log.contains(id.toLatin1()));
}

void TestHubIntake::shouldEraseWhileItRuns()
{
    const QString text = QStringLiteral("Jan Jansen zoekt vervoer");
    TestVillage village;
    village.takeSubmissions();
    village.addSource(QStringLiteral("news"), QStringLiteral("records"),
                      QStringLiteral("articles.json"));
    village.writeArticles(10, text);
    ServingHub serving(village.configFile(), village.port());
    QVERIFY(serving.waitUntilReady());
    QTRY_VERIFY(!filesWith(text, village.feedFolder()).isEmpty());
    const QByteArray box = sealed({});
    const QString id = newUuid();
    const HubClient client(village.port());
    QCOMPARE(client
                 .submit(id,
                         toBytes(submissionJson(box, QDateTime::currentDateTimeUtc().addDays(5))),
                         owner)
                 .status,
             201);
    const QString desk = village.folder() + QStringLiteral("/desk");
    QTRY_VERIFY(!filesWith(base64url::encode(box), desk).isEmpty());
    const QString article = makeRecordId(RecordType::Article, u"news", u"0");
    for (const QString &each : {article, id}) {
        const ProgramResult run = hub({QStringLiteral("erase"), QStringLiteral("--config"),
                                       village.configFile(), QStringLiteral("--id"), each});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
    }
    // Nothing is left, not even what nobody could read; only the source still has its own.
    QCOMPARE(filesWith(text, village.folder()),
             QStringList{village.folder() + QStringLiteral("/articles.json")});
    QCOMPARE(filesWith(base64url::encode(box), village.folder()), QStringList());
    QCOMPARE(client.look(id, owner).status, 404);
    const auto link = FeedLink::parse(village.folderLink());
    QVERIFY(verifyFolder(desk, link->key).isSound());
    QVERIFY(verifyFolder(village.feedFolder(), link->key).isSound());
}

void TestHubIntake::shouldRestoreWhatCameIn()
{
    TestVillage village;
    village.takeSubmissions();
    QTemporaryDir target;
    const QString id = newUuid();
    const QByteArray body =
        toBytes(submissionJson(sealed({}), QDateTime::currentDateTimeUtc().addDays(5)));
    QString backup;
    QJsonObject device;
    qint64 epoch = 0;
    const auto link = FeedLink::parse(village.folderLink());
    {
        ServingHub serving(village.configFile(), village.port());
        QVERIFY(serving.waitUntilReady());
        device = village.pair(QStringLiteral("desk"), QByteArray(32, 'k'));
        QCOMPARE(HubClient(village.port()).submit(id, body, owner).status, 201);
        const ProgramResult made = hub({QStringLiteral("backup"), target.path(),
                                        QStringLiteral("--config"), village.configFile()});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        backup = QString::fromUtf8(made.output).trimmed();
        epoch = verifyFolder(village.folder() + QStringLiteral("/desk"), link->key).head.epoch;
    }
    const QString there = target.filePath(QStringLiteral("restored"));
    // Epochs count seconds; a hub is never restored within the one in which it was made.
    QTRY_VERIFY(QDateTime::currentSecsSinceEpoch() > epoch);
    QCOMPARE(hub({QStringLiteral("restore"), backup, QStringLiteral("--into"), there}).exitCode, 0);
    ServingHub serving(there + QStringLiteral("/hub.json"), village.port());
    QVERIFY(serving.waitUntilReady());
    HubClient client(village.port());
    QCOMPARE(client.submit(id, body, owner).status, 200);
    client.setToken(device.value(QLatin1String("device")).toString(),
                    device.value(QLatin1String("token")).toString());
    QCOMPARE(client.get("/v1/desk/head.json").status, 200);
    const FolderReport report = verifyFolder(there + QStringLiteral("/desk"), link->key);
    QVERIFY(report.isSound());
    QVERIFY(report.head.epoch > epoch);
    // The desk, the submission, and how long things are kept.
    QCOMPARE(report.records, 3);
}

void TestHubIntake::shouldReadItsFileAgain()
{
    TestVillage village;
    village.takeSubmissions();
    const QStringList reload{QStringLiteral("reload"), QStringLiteral("--config"),
                             village.configFile()};
    QCOMPARE(hub(reload).exitCode, 1);
    ServingHub serving(village.configFile(), village.port());
    QVERIFY(serving.waitUntilReady());
    village.writeArticles(3, QStringLiteral("Nieuw na herladen"));
    village.addSource(QStringLiteral("news"), QStringLiteral("records"),
                      QStringLiteral("articles.json"));
    QCOMPARE(hub(reload).exitCode, 0);
    QTRY_VERIFY(!filesWith(QStringLiteral("Nieuw na herladen"), village.feedFolder()).isEmpty());
    village.write(QStringLiteral("hub.json"), "{");
    QCOMPARE(hub(reload).exitCode, 1);
}

void TestHubIntake::shouldPublishWhatCameLastBeforeItStops()
{
    TestVillage village;
    village.takeSubmissions();
    const QString id = newUuid();
    const QByteArray body =
        toBytes(submissionJson(sealed({}), QDateTime::currentDateTimeUtc().addDays(5)));
    ServingHub serving(village.configFile(), village.port());
    QVERIFY(serving.waitUntilReady());
    QCOMPARE(HubClient(village.port()).submit(id, body, owner).status, 201);
    QCOMPARE(serving.stop(), 0);
    const auto link = FeedLink::parse(village.folderLink());
    QVERIFY(link);
    const auto feed = FeedFolder::read(village.folder() + QStringLiteral("/desk"), {link->key});
    QVERIFY(feed);
    QVERIFY(std::any_of(feed->live.cbegin(), feed->live.cend(),
                        [&](const RecordChange &record) { return record.id == id; }));
}

QTEST_GUILESS_MAIN(TestHubIntake)
#include "tst_hubintake.moc"
