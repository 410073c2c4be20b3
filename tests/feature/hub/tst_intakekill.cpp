// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hubclient.h"
#include "support/program.h"
#include "support/testvillage.h"

#include "feed/feedfolder.h"
#include "feed/feedlink.h"

#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>
#include <QUuid>

#include <array>
#include <mutex>
#include <thread>

using namespace naober;
using namespace naober::test;

namespace {

constexpr int usualKills = 15;
constexpr int senders = 4;
constexpr int longestMoment = 150'000; ///< microseconds
const QByteArray owner = QByteArray(32, 'o');

int wantedKills()
{
    const int wanted = qEnvironmentVariableIntValue("NAOBER_KILLS");
    return wanted > 0 ? wanted : usualKills;
}

QByteArray newBody()
{
    QByteArray sealedPart(48 + 512, '\0');
    QRandomGenerator::global()->fillRange(reinterpret_cast<quint32 *>(sealedPart.data()),
                                          sealedPart.size() / 4);
    return toBytes(submissionJson(sealedPart, QDateTime::currentDateTimeUtc().addDays(3)));
}

} // namespace

/// kill -9 of a hub that takes submissions, at moments that nobody chose.
class TestIntakeKill : public QObject
{
    Q_OBJECT

private slots:
    void shouldLoseNothingThatItAcknowledged();

private:
    void sendUntilKilled(const HubClient &client);
    void resend(const HubClient &client);

    struct Sent
    {
        QByteArray body;
        bool acknowledged = false;
    };

    std::mutex m_mutex;
    QHash<QString, Sent> m_sent;
};

void TestIntakeKill::sendUntilKilled(const HubClient &client)
{
    for (;;) {
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const QByteArray body = newBody();
        {
            const std::lock_guard lock(m_mutex);
            m_sent.insert(id, {body, false});
        }
        const int status = client.submit(id, body, owner).status;
        const std::lock_guard lock(m_mutex);
        m_sent[id].acknowledged = status == 201;
        if (status == 429)
            m_sent.remove(id);
        if (status != 201)
            return;
    }
}

/// What a device does after its hub was away: sends what it has no answer for, unchanged.
void TestIntakeKill::resend(const HubClient &client)
{
    for (auto it = m_sent.begin(); it != m_sent.end(); ++it) {
        if (it->acknowledged)
            continue;
        const int status = client.submit(it.key(), it->body, owner).status;
        QVERIFY2(status == 201 || status == 200, QByteArray::number(status));
        it->acknowledged = true;
    }
}

void TestIntakeKill::shouldLoseNothingThatItAcknowledged()
{
    TestVillage village;
    village.takeSubmissions();
    QVERIFY2(village.isValid(), qPrintable(village.error()));
    std::array<HubClient, senders> clients{HubClient(village.port()), HubClient(village.port()),
                                           HubClient(village.port()), HubClient(village.port())};
    {
        ServingHub hub(village.configFile(), village.port());
        QVERIFY(hub.waitUntilReady());
        for (HubClient &client : clients) {
            const QJsonObject device = village.pair(QStringLiteral("kiosk"), QByteArray(32, 'k'));
            client.setToken(device.value(QLatin1String("device")).toString(),
                            device.value(QLatin1String("token")).toString());
        }
    }
    QRandomGenerator random(20261121);
    const int kills = wantedKills();
    for (int killed = 0; killed < kills; ++killed) {
        ServingHub hub(village.configFile(), village.port());
        QVERIFY2(hub.waitUntilReady(), hub.log().constData());
        resend(clients.front());
        std::array<std::thread, senders> threads;
        for (int i = 0; i < senders; ++i)
            threads[std::size_t(i)] =
                std::thread([this, &client = clients[std::size_t(i)]] { sendUntilKilled(client); });
        // Waiting is what is tested: the moment has to be any.
        QThread::usleep(random.bounded(quint32(longestMoment)));
        hub.kill();
        for (std::thread &thread : threads)
            thread.join();
    }
    ServingHub hub(village.configFile(), village.port());
    QVERIFY(hub.waitUntilReady());
    resend(clients.front());
    for (auto it = m_sent.begin(); it != m_sent.end(); ++it)
        QCOMPARE(clients.front().look(it.key(), owner).status, 200);
    QCOMPARE(hub.stop(), 0);
    // Once each in the desk feed, and nothing else.
    const auto link = FeedLink::parse(village.folderLink());
    QVERIFY(link);
    const QString folder = village.folder() + QStringLiteral("/desk");
    const FolderReport report = verifyFolder(folder, link->key);
    QVERIFY2(report.isSound(), qPrintable(report.problems.join(QLatin1Char('\n'))));
    const auto feed = FeedFolder::read(folder, {link->key});
    QVERIFY(feed);
    qsizetype submissions = 0;
    for (const RecordChange &record : feed->live) {
        if (record.type != QLatin1String("submission"))
            continue;
        ++submissions;
        QVERIFY(m_sent.contains(record.id));
    }
    QCOMPARE(submissions, m_sent.size());
    qint64 puts = 0;
    for (const SegmentRef &segment : feed->head.segments) {
        QFile file(folder + QLatin1Char('/') + segment.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        puts += file.readAll().count(R"("op":"put","type":"submission")");
    }
    QCOMPARE(puts, m_sent.size());
    qInfo("%d kills, %d submissions", kills, int(m_sent.size()));
}

QTEST_GUILESS_MAIN(TestIntakeKill)
#include "tst_intakekill.moc"
