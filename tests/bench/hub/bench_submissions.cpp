// SPDX-License-Identifier: GPL-3.0-or-later
// Durable submissions from many clients at once over HTTP, beside the same rows committed one by
// one to a bare SQLite file on the same disk. Prints JSON.
#include "support/fakeclock.h"
#include "support/hubclient.h"

#include "hub/feedserver.h"
#include "hub/hubadmin.h"
#include "hub/intake/secrets.h"
#include "hub/intake/submissionstore.h"

#include "feed/signingkey.h"
#include "storage/transaction.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUuid>

#include <algorithm>
#include <cstdio>
#include <mutex>
#include <thread>
#include <vector>

using namespace naober;
using namespace naober::test;

namespace {

constexpr int perRound = 50; ///< below what a device may send in an hour
const QByteArray owner = QByteArray(32, 'o');

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QByteArray newBody(const QDateTime &now)
{
    return toBytes(submissionJson(secrets::random(48 + 1024), now.addDays(10)));
}

/// One device that keeps its connection open and waits for each answer.
class Client
{
public:
    Client(quint16 port, QByteArray token)
        : m_port(port)
        , m_token(std::move(token))
    { }

    /// Sends \a count; the milliseconds of each are added to \a times. How many were kept.
    int send(int count, const QDateTime &now, std::vector<double> &times)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        if (!socket.waitForConnected(5000))
            return 0;
        int kept = 0;
        for (int i = 0; i < count; ++i) {
            const QByteArray request = requestFor(newBody(now));
            QElapsedTimer timer;
            timer.start();
            socket.write(request);
            kept += answered(socket) ? 1 : 0;
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        return kept;
    }

private:
    QByteArray requestFor(const QByteArray &body) const
    {
        return "PUT /v1/submissions/" + newUuid().toLatin1()
            + " HTTP/1.1\r\nHost: dorp\r\nContent-Type: application/json\r\nAuthorization: Bearer "
            + m_token + "\r\nNaober-Owner: " + base64url::encode(owner).toLatin1()
            + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    static bool answered(QTcpSocket &socket)
    {
        QByteArray heard;
        while (!heard.contains("\"status\"") || !heard.endsWith('}')) {
            if (!socket.waitForReadyRead(30000))
                return false;
            heard += socket.readAll();
        }
        return heard.startsWith("HTTP/1.1 201");
    }

    const quint16 m_port;
    const QByteArray m_token;
};

QByteArray paired(Intake &intake, quint16 port)
{
    const auto code = intake.makeCode(QStringLiteral("kiosk"), {});
    const QJsonObject answer =
        HubClient(port)
            .post("/v1/devices",
                  toBytes({{QStringLiteral("code"), base64url::encode(code.value_or(QByteArray()))},
                           {QStringLiteral("publicKey"), base64url::encode(QByteArray(32, 'k'))},
                           {QStringLiteral("role"), QStringLiteral("kiosk")}}))
            .json();
    return answer.value(QLatin1String("device")).toString().toLatin1() + '.'
        + answer.value(QLatin1String("token")).toString().toLatin1();
}

/// The same rows, each in a transaction of its own; per second.
double barePerSecond(const QString &file, int count, const QDateTime &now)
{
    const auto config = HubStore::open(file);
    if (!config)
        return 0;
    DatabaseOptions options;
    options.fullSync = true;
    options.secureDelete = true;
    const auto database = Database::open(file, options);
    if (!database)
        return 0;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; ++i) {
        auto read = readSubmission(newBody(now), now);
        auto submission = std::get<Submission>(read);
        submission.id = newUuid();
        submission.ownerHash = secrets::sha256(owner);
        auto transaction = Transaction::begin(**database);
        Sql sql(**database);
        SubmissionStore(sql, QByteArray(32, 's')).keep(submission, now);
        if (!transaction || sql.error() || !transaction->commit())
            return 0;
    }
    return count * 1e9 / double(timer.nsecsElapsed());
}

double percentile(std::vector<double> &times, double part)
{
    std::sort(times.begin(), times.end());
    return times.empty() ? 0 : times[std::size_t(part * double(times.size() - 1))];
}

QJsonObject measured(const QString &folder, int clients, int rounds)
{
    FakeClock clock;
    if (!SigningKey::generate().save(folder + QStringLiteral("/hub.key")))
        return {};
    const auto config = parseHubConfig(
        R"({"id":"dorp","village":{"name":"Dorp"},"submissions":"http://127.0.0.1:1/"})",
        folder + QStringLiteral("/hub.json"));
    auto workshop = HubWorkshop::open(*config, config->feedFolder, clock);
    auto intake = openIntake(*workshop, clock);
    ServeOptions options;
    options.folder = workshop->feedFolder;
    FeedServer server(options, &(*intake)->door());
    if (!server.start())
        return {};
    std::vector<Client> all;
    for (int i = 0; i < clients; ++i) {
        clock.advance(std::chrono::seconds(61)); // so often may one try to pair
        all.emplace_back(server.port(), paired(**intake, server.port()));
    }
    std::vector<std::vector<double>> times(all.size());
    std::vector<int> kept(all.size());
    qint64 nanoseconds = 0;
    for (int round = 0; round < rounds; ++round) {
        clock.advance(std::chrono::hours(1));
        QElapsedTimer timer;
        timer.start();
        std::vector<std::thread> threads;
        for (std::size_t i = 0; i < all.size(); ++i)
            threads.emplace_back(
                [&, i] { kept[i] += all[i].send(perRound, clock.now(), times[i]); });
        for (std::thread &thread : threads)
            thread.join();
        nanoseconds += timer.nsecsElapsed();
        QCoreApplication::processEvents(); // the desk feed is published beside it
    }
    std::vector<double> every;
    int total = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        every.insert(every.end(), times[i].begin(), times[i].end());
        total += kept[i];
    }
    return {{QStringLiteral("clients"), clients},
            {QStringLiteral("kept"), total},
            {QStringLiteral("sent"), int(every.size())},
            {QStringLiteral("perSecond"), total * 1e9 / double(nanoseconds)},
            {QStringLiteral("p50"), percentile(every, 0.5)},
            {QStringLiteral("p99"), percentile(every, 0.99)}};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("clients"), QStringLiteral("how many at once"),
                        QStringLiteral("n"), QStringLiteral("64")},
                       {QStringLiteral("rounds"), QStringLiteral("of 50 each"), QStringLiteral("n"),
                        QStringLiteral("2")},
                       {QStringLiteral("folder"), QStringLiteral("on the disk to measure"),
                        QStringLiteral("folder"), QDir::tempPath()}});
    parser.process(application);
    const QTemporaryDir folder(parser.value(QStringLiteral("folder"))
                               + QStringLiteral("/bench-XXXXXX"));
    const int clients = parser.value(QStringLiteral("clients")).toInt();
    QJsonObject json =
        measured(folder.path(), clients, parser.value(QStringLiteral("rounds")).toInt());
    constexpr int bareCount = 1500;
    json.insert(QStringLiteral("barePerSecond"),
                barePerSecond(folder.filePath(QStringLiteral("bare.sqlite")), bareCount,
                              FakeClock().now()));
    std::printf("%s\n", QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
    const bool all = json.value(QLatin1String("kept")) == json.value(QLatin1String("sent"));
    return all && clients > 0 ? 0 : 1;
}
