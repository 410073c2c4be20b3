// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/commands.h"

#include "hub/feeddownload.h"
#include "hub/hubbackup.h"
#include "hub/hubservice.h"
#include "hub/hubtext.h"
#include "hub/publishrun.h"
#include "hub/stopsignal.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace naober::commands {

namespace {

QString folderFor(const Arguments &arguments, const HubConfig &config)
{
    const QString out = arguments.value(QStringLiteral("out"));
    return out.isEmpty() ? config.feedFolder : QDir(out).absolutePath();
}

void tell(const RunReport &report, Console &console)
{
    for (const SourceReport &source : report.sources) {
        for (const QString &warning : source.warnings)
            console.say(QStringLiteral("%1: %2").arg(source.id, warning));
        if (!source.error.isEmpty())
            console.say(QStringLiteral("%1: %2").arg(source.id, source.error));
    }
    for (const QString &warning : report.warnings)
        console.say(warning);
    if (!report.error.isEmpty())
        console.say(report.error);
}

QString serveProblem(ServeError error, const HubConfig &config)
{
    const QString where = QStringLiteral("%1:%2").arg(config.listenAddress).arg(config.listenPort);
    switch (error) {
    case ServeError::AddressInUse:
        return HubText::tr("Another program listens at %1 already, perhaps another hub. Stop it, "
                           "or choose another \"listen\" in hub.json.")
            .arg(where);
    case ServeError::NotAllowed:
        return HubText::tr("This user may not listen at %1. Choose a port above 1023.").arg(where);
    case ServeError::Failed:
        return HubText::tr("The hub cannot listen at %1.").arg(where);
    }
    Q_UNREACHABLE();
}

/// The key in what a person gives: the key itself, or the whole pairing link.
std::optional<PublicKey> keyFrom(const QString &text)
{
    if (const auto key = PublicKey::fromText(text))
        return key;
    if (const auto link = FeedLink::parse(text))
        return link->key;
    return std::nullopt;
}

} // namespace

int publish(const Arguments &arguments, Console &console)
{
    const auto loaded = config(arguments, console);
    if (!loaded)
        return Failure;
    const SystemClock clock;
    const QString folder = folderFor(arguments, *loaded);
    if (loaded->liesIn(folder)) {
        console.say(HubText::tr("%1 holds the hub itself, with its key; the feed needs a folder of "
                                "its own.")
                        .arg(QDir::toNativeSeparators(folder)));
        return Failure;
    }
    const auto workshop = HubWorkshop::open(*loaded, folder, clock);
    if (!workshop) {
        console.say(workshop.error());
        return Failure;
    }
    Fetcher fetcher;
    PublishRun run(workshop->config, *workshop->store, *workshop->writer, fetcher, clock,
                   workshop->feedFolder);
    QEventLoop loop;
    RunReport result;
    QObject::connect(&run, &PublishRun::finished, &loop, [&](const RunReport &report) {
        result = report;
        loop.quit();
    });
    run.start(workshop->config.sources);
    loop.exec();
    tell(result, console);
    console.print(QJsonDocument(result.toJson()).toJson(QJsonDocument::Compact));
    return result.error.isEmpty() ? Success : Failure;
}

int serve(const Arguments &arguments, Console &console)
{
    const auto loaded = config(arguments, console);
    if (!loaded)
        return Failure;
    const SystemClock clock;
    auto workshop = HubWorkshop::open(*loaded, loaded->feedFolder, clock);
    if (!workshop) {
        console.say(workshop.error());
        return Failure;
    }
    const auto intake = openIntake(*workshop, clock);
    if (!intake) {
        console.say(intake.error());
        return Failure;
    }
    StopSignal stop;
    HubService service(*workshop, **intake, clock);
    QEventLoop loop;
    QObject::connect(&stop, &StopSignal::stopAsked, &loop, &QEventLoop::quit);
    QObject::connect(&service, &HubService::published, &loop, [&](const RunReport &report) {
        tell(report, console);
        if (report.put + report.deleted > 0)
            console.say(
                HubText::tr("Published %1 changes, %2 deletions; now at %3 with %4 records.")
                    .arg(report.put)
                    .arg(report.deleted)
                    .arg(report.seq)
                    .arg(report.records));
    });
    if (const auto started = service.start(); !started) {
        console.say(serveProblem(started.error(), *loaded));
        return Failure;
    }
    console.say(
        HubText::tr("The hub of %1 serves at http://%2:%3/ (Ctrl+C ends it)")
            .arg(loaded->village.value(QLatin1String("name")).toString(), loaded->listenAddress)
            .arg(service.port()));
    console.say(HubText::tr("Devices follow it with: %1").arg((*intake)->link().toString()));
    if (!service.adminProblem().isEmpty())
        console.say(HubText::tr("Commands such as pair do not reach it while it runs: %1")
                        .arg(service.adminProblem()));
    loop.exec();
    (*intake)->finish();
    console.say(HubText::tr("The hub has stopped."));
    return Success;
}

int verify(const Arguments &arguments, Console &console)
{
    const auto key = keyFrom(arguments.value(QStringLiteral("key")));
    if (!key) {
        const QString given = arguments.value(QStringLiteral("key"));
        console.say(given.isEmpty()
                        ? HubText::tr("Say which key signs it: --key KEY")
                        : HubText::tr("\"%1\" is not a key, nor a pairing link with one. A key is "
                                      "the 43 characters behind key= in the link.")
                              .arg(given));
        return Failure;
    }
    const QUrl where = addressOrFile(arguments.positional().first());
    QTemporaryDir copy;
    QString folder = where.toLocalFile();
    if (!where.isLocalFile()) {
        Fetcher fetcher;
        FeedDownload download(fetcher, where, *key, copy.path());
        QEventLoop loop;
        QObject::connect(&download, &FeedDownload::finished, &loop, &QEventLoop::quit,
                         Qt::QueuedConnection);
        download.start();
        loop.exec();
        if (!download.problem().isEmpty())
            console.say(download.problem());
        folder = copy.path();
    }
    const FolderReport report = verifyFolder(folder, *key);
    for (const QString &problem : report.problems)
        console.say(problem);
    const QJsonObject json{{QStringLiteral("sound"), report.isSound()},
                           {QStringLiteral("feed"), report.head.feed},
                           {QStringLiteral("epoch"), report.head.epoch},
                           {QStringLiteral("seq"), report.head.seq},
                           {QStringLiteral("records"), report.records},
                           {QStringLiteral("lines"), report.lines},
                           {QStringLiteral("media"), report.media},
                           {QStringLiteral("problems"), int(report.problems.size())}};
    console.print(QJsonDocument(json).toJson(QJsonDocument::Compact));
    return report.isSound() ? Success : Failure;
}

int backup(const Arguments &arguments, Console &console)
{
    auto loaded =
        arguments.has(QStringLiteral("config")) ? config(arguments, console) : std::nullopt;
    if (!loaded && arguments.has(QStringLiteral("config")))
        return Failure;
    if (!loaded) {
        auto here = loadHubConfig(QStringLiteral("hub.json"));
        if (!here) {
            console.say(here.error().first().toString());
            return Failure;
        }
        loaded = std::move(here).value();
    }
    const SystemClock clock;
    const auto made = backUpHub(*loaded, arguments.positional().first(), clock);
    if (!made) {
        console.say(made.error().text);
        return Failure;
    }
    console.print(*made);
    return Success;
}

int restore(const Arguments &arguments, Console &console)
{
    const QString into = arguments.has(QStringLiteral("into"))
        ? arguments.value(QStringLiteral("into"))
        : QStringLiteral(".");
    const SystemClock clock;
    const auto restored =
        restoreHub(arguments.positional().first(), QDir(into).absolutePath(), clock);
    if (!restored) {
        console.say(restored.error().text);
        return Failure;
    }
    console.print(*restored);
    return Success;
}

} // namespace naober::commands
