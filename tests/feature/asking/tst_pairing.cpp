// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/outbox.h"
#include "support/hubclient.h"
#include "support/testvillage.h"
#include "sync/devicefile.h"
#include "sync/feedpin.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QUuid>

using namespace naober;
using namespace naober::test;
using State = DeviceStanding::State;

namespace {

constexpr int wait = 30'000; ///< milliseconds, for what programs do in their own time

QString hub(const TestVillage &village, const QStringList &arguments)
{
    return QString::fromUtf8(
               runProgram(QStringLiteral("naober-hub"),
                          arguments + QStringList{QStringLiteral("--config"), village.configFile()})
                   .output)
        .trimmed();
}

QString pairingLink(const TestVillage &village, const QString &role = QStringLiteral("kiosk"))
{
    return hub(village,
               {QStringLiteral("pair"), QStringLiteral("--role"), role, QStringLiteral("--plain")});
}

/// The devices that the hub lists, a line each.
QStringList devices(const TestVillage &village)
{
    return hub(village, {QStringLiteral("devices")})
        .split(QLatin1Char('\n'), Qt::SkipEmptyParts)
        .filter(QStringLiteral("\"device\""));
}

/// The program with its window, until this goes.
class RunningApp
{
public:
    explicit RunningApp(const QString &folder, const QString &link = {})
    {
        QStringList arguments{QStringLiteral("--data"), folder, QStringLiteral("--mode"),
                              QStringLiteral("kiosk")};
        if (!link.isEmpty())
            arguments += {QStringLiteral("--feed"), link};
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(programPath(QStringLiteral("naober")), arguments);
    }
    ~RunningApp()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

/// What a machine keeps, read while the program runs or when it has ended.
struct Machine
{
    QTemporaryDir folder;

    std::unique_ptr<HomeStore> home() const
    {
        auto opened = HomeStore::open(folder.path(), QDateTime::currentDateTimeUtc());
        return opened ? std::move(*opened) : nullptr;
    }
    DeviceStanding standing() const
    {
        const auto store = home();
        if (!store)
            return {};
        const auto pin = FeedPin::load(*store);
        return pin && *pin ? DeviceFile(*store).standing((*pin)->link.feed) : DeviceStanding();
    }
    int waiting() const
    {
        const auto store = home();
        return store ? Outbox(*store).waiting().value() : -1;
    }
    /// Somebody left something; its uuid and owner's secret.
    QPair<QString, QByteArray> leave() const
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        OutboxEntry entry;
        entry.submission = QUuid::createUuid().toString(QUuid::WithoutBraces);
        entry.feed = FeedPin::load(*home()).value().value().link.feed;
        entry.after = QStringLiteral("");
        entry.ownerSecret = QByteArray(32, '\0');
        QRandomGenerator::global()->fillRange(reinterpret_cast<quint32 *>(entry.ownerSecret.data()),
                                              8);
        entry.body = toBytes(submissionJson(sealed(), now.addDays(30)));
        entry.kept = now;
        entry.notAfter = now.addDays(30);
        if (!Outbox(*home()).keep(entry))
            qFatal("the outbox does not keep it");
        return {entry.submission, entry.ownerSecret};
    }
    /// As long as a sealed part is.
    static QByteArray sealed()
    {
        QByteArray bytes(512 + 48, '\0');
        QRandomGenerator::global()->fillRange(reinterpret_cast<quint32 *>(bytes.data()),
                                              bytes.size() / qsizetype(sizeof(quint32)));
        return bytes;
    }
};

} // namespace

/// Machines that are paired with a village's hub, all of them the real programs.
class TestPairing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldPairByOneCommand();
    void shouldTakeACodeOnce();
    void shouldPairWhenTheHubIsBack();
    void shouldKeepWhatWaitsWhileItIsRevoked();
    void shouldAskToBePairedAgainWhenTheHubWasPutBack();
    void shouldNotBeSlowedByMachinesThatAreNotPaired();

private:
    void serve()
    {
        m_hub = std::make_unique<ServingHub>(m_village->configFile(), m_village->port());
        QVERIFY(m_hub->waitUntilReady());
    }
    QString status(const QPair<QString, QByteArray> &left) const
    {
        return HubClient(m_village->port())
            .look(left.first, left.second)
            .json()
            .value(QLatin1String("status"))
            .toString();
    }

    std::unique_ptr<TestVillage> m_village;
    std::unique_ptr<ServingHub> m_hub;
};

void TestPairing::init()
{
    m_village = std::make_unique<TestVillage>();
    QVERIFY2(m_village->isValid(), qPrintable(m_village->error()));
    m_village->takeSubmissions();
    m_village->writeArticles(1);
    m_hub = std::make_unique<ServingHub>(m_village->configFile(), m_village->port());
    QVERIFY(m_hub->waitUntilReady());
}

void TestPairing::cleanup()
{
    m_hub.reset();
    m_village.reset();
}

void TestPairing::shouldPairByOneCommand()
{
    const Machine machine;
    const QString link = pairingLink(*m_village);
    QVERIFY2(link.contains(QLatin1String("&pair=")), qPrintable(link));
    {
        const RunningApp app(machine.folder.path(), link);
        QTRY_COMPARE_WITH_TIMEOUT(machine.standing().state, State::Paired, wait);
    }
    QCOMPARE(machine.standing().role, QStringLiteral("kiosk"));
    QCOMPARE(devices(*m_village).size(), 1);
    // Its service is started with the same words each day.
    const QJsonObject report = syncOnce(link, machine.folder.path());
    QCOMPARE(report.value(QLatin1String("device")).toString(), QStringLiteral("paired"));
    QVERIFY(!report.contains(QLatin1String("deviceProblem")));
    QCOMPARE(devices(*m_village).size(), 1);
    const QString code = link.section(QStringLiteral("pair="), 1).section(QLatin1Char('&'), 0, 0);
    QCOMPARE(filesWith(code, machine.folder.path()), QStringList());
}

void TestPairing::shouldTakeACodeOnce()
{
    const Machine first;
    const Machine second;
    const QString link = pairingLink(*m_village, QStringLiteral("home"));
    QCOMPARE(syncOnce(link, first.folder.path()).value(QLatin1String("device")).toString(),
             QStringLiteral("paired"));
    const QJsonObject report = syncOnce(link, second.folder.path());
    QCOMPARE(report.value(QLatin1String("exit")).toInt(), 0);
    QCOMPARE(report.value(QLatin1String("device")).toString(), QStringLiteral("refused"));
    QCOMPARE(report.value(QLatin1String("deviceProblem")).toString(), QStringLiteral("code-used"));
    // A link for another kind of machine than its code was made for.
    QString other = pairingLink(*m_village, QStringLiteral("kiosk"));
    other.replace(QStringLiteral("role=kiosk"), QStringLiteral("role=home"));
    QCOMPARE(syncOnce(other, second.folder.path()).value(QLatin1String("deviceProblem")).toString(),
             QStringLiteral("role-may-not"));
    // A new link mends it.
    QCOMPARE(syncOnce(pairingLink(*m_village), second.folder.path())
                 .value(QLatin1String("device"))
                 .toString(),
             QStringLiteral("paired"));
}

void TestPairing::shouldPairWhenTheHubIsBack()
{
    const Machine known;
    const Machine unknown;
    QCOMPARE(
        syncOnce(m_village->servedLink(), known.folder.path()).value(QLatin1String("exit")).toInt(),
        0);
    const QString one = pairingLink(*m_village);
    const QString two = pairingLink(*m_village);
    QCOMPARE(m_hub->stop(), 0);
    QCOMPARE(syncOnce(one, known.folder.path()).value(QLatin1String("device")).toString(),
             QStringLiteral("asked"));
    const RunningApp app(unknown.folder.path(), two);
    QTRY_COMPARE_WITH_TIMEOUT(unknown.standing().state, State::Asked, wait);
    m_hub = std::make_unique<ServingHub>(m_village->configFile(), m_village->port());
    QVERIFY(m_hub->waitUntilReady());
    // Nobody gives the link again.
    const RunningApp again(known.folder.path());
    QTRY_COMPARE_WITH_TIMEOUT(known.standing().state, State::Paired, wait);
    QTRY_COMPARE_WITH_TIMEOUT(unknown.standing().state, State::Paired, 4 * wait);
    QCOMPARE(devices(*m_village).size(), 2);
}

void TestPairing::shouldKeepWhatWaitsWhileItIsRevoked()
{
    const Machine machine;
    syncOnce(pairingLink(*m_village), machine.folder.path());
    QCOMPARE(machine.standing().state, State::Paired);
    const QString id = QJsonDocument::fromJson(devices(*m_village).first().toUtf8())
                           .object()
                           .value(QLatin1String("device"))
                           .toString();
    hub(*m_village, {QStringLiteral("revoke"), id});
    const auto left = machine.leave();
    {
        const RunningApp app(machine.folder.path());
        QTRY_COMPARE_WITH_TIMEOUT(machine.standing().state, State::Revoked, wait);
    }
    QCOMPARE(machine.waiting(), 1);
    {
        // Started again it does not slip in among those that are not paired: one that never was,
        // and is started after it, has sent by then.
        const Machine stranger;
        syncOnce(m_village->servedLink(), stranger.folder.path());
        stranger.leave();
        const RunningApp app(machine.folder.path());
        const RunningApp other(stranger.folder.path());
        QTRY_COMPARE_WITH_TIMEOUT(stranger.waiting(), 0, wait);
        QCOMPARE(machine.waiting(), 1);
    }
    QVERIFY(status(left).isEmpty());
    const RunningApp app(machine.folder.path(), pairingLink(*m_village));
    QTRY_COMPARE_WITH_TIMEOUT(machine.waiting(), 0, wait);
    QCOMPARE(machine.standing().state, State::Paired);
    QCOMPARE(status(left), QStringLiteral("received"));
}

void TestPairing::shouldAskToBePairedAgainWhenTheHubWasPutBack()
{
    const QString file = m_village->folder() + QStringLiteral("/hub.sqlite");
    const QString copy = file + QStringLiteral(".earlier");
    QCOMPARE(m_hub->stop(), 0);
    QVERIFY(QFile::copy(file, copy));
    serve();
    const Machine machine;
    syncOnce(pairingLink(*m_village), machine.folder.path());
    QCOMPARE(machine.standing().state, State::Paired);
    QCOMPARE(m_hub->stop(), 0);
    QVERIFY(QFile::remove(file) && QFile::rename(copy, file));
    serve();
    QCOMPARE(devices(*m_village), QStringList());
    const auto left = machine.leave();
    {
        const RunningApp app(machine.folder.path());
        QTRY_COMPARE_WITH_TIMEOUT(machine.standing().state, State::Unknown, wait);
    }
    QVERIFY(machine.standing().turnedAway);
    QCOMPARE(machine.waiting(), 1);
    QVERIFY(status(left).isEmpty());
    QCOMPARE(syncOnce(m_village->servedLink(), machine.folder.path())
                 .value(QLatin1String("device"))
                 .toString(),
             QStringLiteral("unknown"));
    const RunningApp app(machine.folder.path(), pairingLink(*m_village));
    QTRY_COMPARE_WITH_TIMEOUT(machine.waiting(), 0, wait);
    QCOMPARE(machine.standing().state, State::Paired);
    QCOMPARE(status(left), QStringLiteral("received"));
}

void TestPairing::shouldNotBeSlowedByMachinesThatAreNotPaired()
{
    const Machine kiosk;
    const Machine stranger;
    syncOnce(pairingLink(*m_village), kiosk.folder.path());
    syncOnce(m_village->servedLink(), stranger.folder.path());
    const QDateTime notAfter = QDateTime::currentDateTimeUtc().addDays(1);
    const HubClient flood(m_village->port());
    int kept = 0;
    int status = 0;
    for (int round = 0; round < 100 && status != 429; ++round) {
        status = flood
                     .submit(QUuid::createUuid().toString(QUuid::WithoutBraces),
                             toBytes(submissionJson(Machine::sealed(), notAfter)),
                             QByteArray(32, char(round)))
                     .status;
        kept += status == 201 ? 1 : 0;
    }
    QCOMPARE(status, 429);
    QVERIFY(kept >= 60);
    const auto mine = kiosk.leave();
    kiosk.leave();
    const auto theirs = stranger.leave();
    const RunningApp one(stranger.folder.path());
    const RunningApp two(kiosk.folder.path());
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.waiting(), 0, wait);
    QCOMPARE(this->status(mine), QStringLiteral("received"));
    const auto wasTried = [&stranger, &theirs] {
        const auto home = stranger.home();
        const auto taken = Outbox(*home).nextDue(FeedPin::load(*home).value().value().link.feed,
                                                 QDateTime::currentDateTimeUtc());
        return taken && taken->isValid() && *taken > QDateTime::currentDateTimeUtc()
            && Outbox(*home).holds(theirs.first).value();
    };
    QTRY_VERIFY_WITH_TIMEOUT(wasTried(), wait);
}

QTEST_GUILESS_MAIN(TestPairing)
#include "tst_pairing.moc"
