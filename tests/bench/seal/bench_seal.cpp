// SPDX-License-Identifier: GPL-3.0-or-later
// Measures codes and seals and prints figures as JSON. bench_seal [--codes N] [--seals N]

#include "seal/codesecrets.h"
#include "seal/keyring.h"
#include "seal/localkey.h"
#include "seal/sealedprivate.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTextStream>
#include <QUuid>

#include <algorithm>

using namespace naober;

namespace {

constexpr double nanosecondsPerMillisecond = 1e6;

double elapsed(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / nanosecondsPerMillisecond;
}

/// How long one code takes, the median and the slowest of \a count.
QJsonObject codes(int count)
{
    QList<double> times;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!codeSecrets(Code::random(), QStringLiteral("bench")))
            return {{QStringLiteral("error"), QStringLiteral("no memory")}};
        times.append(elapsed(timer));
    }
    std::sort(times.begin(), times.end());
    return {{QStringLiteral("count"), count},
            {QStringLiteral("medianMilliseconds"), times.at(count / 2)},
            {QStringLiteral("slowestMilliseconds"), times.last()}};
}

struct Sealed
{
    SubmissionFrame frame;
    QByteArray bytes;
};

/// Sealing \a count requests, opening them, and opening as many rows under a local key: what a
/// desk does with its cases.
QJsonObject seals(int count)
{
    const SystemClock clock;
    const KeyRing ring = KeyRing::first(QStringLiteral("bench"), clock);
    const PrivatePart part{clock.now(),
                           {{QStringLiteral("name"), QStringLiteral("Mevrouw Janssen")},
                            {QStringLiteral("text"), QString(200, QLatin1Char('a'))}},
                           QByteArray(PrivatePart::proofSize, 'p')};
    QElapsedTimer timer;
    timer.start();
    QList<Sealed> all;
    for (int i = 0; i < count; ++i) {
        const SubmissionFrame frame{QUuid::createUuid().toString(QUuid::WithoutBraces),
                                    QStringLiteral("create"),
                                    QStringLiteral("request"),
                                    {},
                                    {}};
        all.append({frame, *sealPrivate(part, frame, ring.intakeKey())});
    }
    const double sealing = elapsed(timer);
    timer.restart();
    int opened = 0;
    for (const Sealed &sealed : all)
        opened += openPrivate(sealed.bytes, sealed.frame, *ring.find(1), 1, ring.feedId()) ? 1 : 0;
    const double opening = elapsed(timer);
    const LocalKey local = LocalKey::generate();
    QList<QByteArray> rows;
    for (const Sealed &sealed : all)
        rows.append(local.encrypt(sealed.bytes, sealed.frame.submission));
    timer.restart();
    for (int i = 0; i < count; ++i)
        opened += local.decrypt(rows.at(i), all.at(i).frame.submission) ? 1 : 0;
    return {{QStringLiteral("count"), count},
            {QStringLiteral("opened"), opened},
            {QStringLiteral("sealMilliseconds"), sealing},
            {QStringLiteral("openMilliseconds"), opening},
            {QStringLiteral("openRowsMilliseconds"), elapsed(timer)}};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QCommandLineOption codeCount(QStringLiteral("codes"), QStringLiteral("codes to derive"),
                                       QStringLiteral("N"), QStringLiteral("20"));
    const QCommandLineOption sealCount(QStringLiteral("seals"),
                                       QStringLiteral("requests to seal and open"),
                                       QStringLiteral("N"), QStringLiteral("20000"));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({codeCount, sealCount});
    parser.process(app);
    const QJsonObject figures{
        {QStringLiteral("codes"), codes(std::max(1, parser.value(codeCount).toInt()))},
        {QStringLiteral("seals"), seals(std::max(1, parser.value(sealCount).toInt()))}};
    QTextStream(stdout) << QJsonDocument(figures).toJson();
    return 0;
}
