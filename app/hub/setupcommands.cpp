// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/commands.h"

#include "hub/discovery.h"
#include "hub/hubtext.h"
#include "hub/hubworkshop.h"
#include "hub/terminalqr.h"

#include "domain/limits.h"
#include "domain/text.h"
#include "feed/signingkey.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace naober::commands {

namespace {

/// What init has to know.
struct Answers
{
    QString folder;
    QString name;
    QString listen;
    QString url;
    QStringList sources;
};

Answers asked(const Arguments &arguments, Console &console)
{
    Answers answers;
    answers.folder = arguments.positional().value(0);
    answers.name = arguments.value(QStringLiteral("name"));
    answers.listen = arguments.value(QStringLiteral("listen"));
    answers.url = arguments.value(QStringLiteral("url"));
    answers.sources =
        arguments.value(QStringLiteral("sources")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (answers.listen.isEmpty())
        answers.listen = QStringLiteral("127.0.0.1:8420");
    if (!answers.name.isEmpty() && !answers.folder.isEmpty())
        return answers;
    console.say(HubText::tr("This starts the hub of a village. A few questions:"));
    while (answers.name.isEmpty() && !console.inputEnded())
        answers.name = console.ask(HubText::tr("What is the village called?"));
    if (answers.folder.isEmpty())
        answers.folder = console.ask(HubText::tr("In which folder should the hub live?"),
                                     idFromName(answers.name));
    console.say(HubText::tr("Which websites, feeds, calendars or files should it gather from? One "
                            "address on a line; an empty line when that is all. More can be added "
                            "later, with naober-hub discover."));
    while (!console.inputEnded()) {
        const QString source = console.ask(HubText::tr("Address"));
        if (source.isEmpty())
            break;
        answers.sources.append(source);
    }
    if (answers.url.isEmpty() && !console.inputEnded())
        answers.url = console.ask(
            HubText::tr("At which web address will people's devices find it? Leave this empty to "
                        "try it on this machine first"));
    return answers;
}

QJsonArray sourcesJson(const QStringList &addresses, const QString &folder)
{
    QJsonArray list;
    QStringList ids;
    for (const QString &address : addresses) {
        SourceConfig source;
        source.url = addressOrFile(address.trimmed());
        const QString name = source.url.isLocalFile() ? source.url.fileName() : source.url.host();
        const QString base = idFromName(name.left(24));
        source.id = base;
        for (int i = 2; ids.contains(source.id); ++i)
            source.id = base + QStringLiteral("-%1").arg(i);
        ids.append(source.id);
        if (source.url.isLocalFile()) {
            QFile file(source.url.toLocalFile());
            if (file.open(QIODevice::ReadOnly))
                source.format = detectFormat(file.read(64 * 1024), {}, file.fileName());
        }
        list.append(sourceToJson(source, folder));
    }
    return list;
}

QByteArray configJson(const Answers &answers, const QString &feedId, const QString &folder)
{
    QJsonObject json{
        {QStringLiteral("id"), feedId},
        {QStringLiteral("village"),
         QJsonObject{{QStringLiteral("name"), answers.name},
                     {QStringLiteral("languages"), QJsonArray{QStringLiteral("nl")}},
                     {QStringLiteral("timezone"), QStringLiteral("Europe/Amsterdam")}}},
        {QStringLiteral("listen"), answers.listen},
        {QStringLiteral("feed"), QStringLiteral("feed/")},
        {QStringLiteral("key"), QStringLiteral("hub.key")},
        {QStringLiteral("sources"), sourcesJson(answers.sources, folder)}};
    if (!answers.url.isEmpty())
        json.insert(QLatin1String("url"), answers.url);
    return QJsonDocument(json).toJson();
}

/// Writes a file that is not there yet. Empty, or what is wrong.
QString writeNew(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size())
        return HubText::tr("%1 cannot be written: %2")
            .arg(QDir::toNativeSeparators(path), file.errorString());
    return {};
}

void showPairing(const FeedLink &link, Console &console)
{
    console.print(link.toString());
    console.print(QString());
    console.print(terminalQr(link.toString()));
    console.print(HubText::tr("The four words: %1").arg(checkWords(link).join(QLatin1Char(' '))));
}

QString make(const Answers &answers, const QString &file)
{
    const QDir folder = QFileInfo(file).absoluteDir();
    if (QFile::exists(file) || QFile::exists(folder.filePath(QStringLiteral("hub.key"))))
        return HubText::tr("There is a hub in %1 already; it stays as it is.")
            .arg(QDir::toNativeSeparators(folder.absolutePath()));
    const SigningKey key = SigningKey::generate();
    const QString feedId =
        idFromName(answers.name) + QLatin1Char('-') + key.publicKey().keyId().left(8);
    const QByteArray json = configJson(answers, feedId, folder.absolutePath());
    if (const auto checked = parseHubConfig(json, file); !checked)
        return checked.error().first().field + QStringLiteral(": ") + checked.error().first().text;
    if (!folder.mkpath(QStringLiteral(".")))
        return HubText::tr("The folder %1 cannot be made.")
            .arg(QDir::toNativeSeparators(folder.absolutePath()));
    if (const auto saved = key.save(folder.filePath(QStringLiteral("hub.key"))); !saved)
        return keyErrorText(saved.error());
    return writeNew(file, json);
}

/// Writes what was found and is not there yet into hub.json, under ids that are free.
int addFound(const QList<FoundSource> &found, const HubConfig &config, Console &console)
{
    QSet<QString> ids;
    QSet<QUrl> urls;
    for (const SourceConfig &had : config.sources) {
        ids.insert(had.id);
        urls.insert(had.url);
    }
    QList<SourceConfig> fresh;
    for (const FoundSource &one : found) {
        if (urls.contains(one.source.url))
            continue;
        SourceConfig source = one.source;
        for (int i = 2; ids.contains(source.id); ++i)
            source.id = idFromName(one.source.id.left(28)) + QStringLiteral("-%1").arg(i);
        ids.insert(source.id);
        fresh.append(source);
    }
    const QString problem = addSourcesToConfig(config.file, fresh);
    console.say(problem.isEmpty() ? HubText::tr("%1 added to %2").arg(fresh.size()).arg(config.file)
                                  : problem);
    return problem.isEmpty() ? Success : Failure;
}

} // namespace

int init(const Arguments &arguments, Console &console)
{
    Answers answers = asked(arguments, console);
    answers.name = harmlessText(answers.name, limits::line);
    if (answers.name.trimmed().isEmpty() || answers.folder.isEmpty()) {
        console.say(HubText::tr("Nothing was made: a hub needs a name and a folder."));
        return Failure;
    }
    const QString file =
        QDir(QDir(answers.folder).absolutePath()).filePath(QStringLiteral("hub.json"));
    const QString problem = make(answers, file);
    if (!problem.isEmpty()) {
        console.say(problem);
        return Failure;
    }
    const auto config = loadHubConfig(file);
    const auto link = config ? pairingLink(*config)
                             : Result<FeedLink, QString>(config.error().first().toString());
    if (!link) {
        console.say(link.error());
        return Failure;
    }
    const QString stick =
        QDir(config->folder()).filePath(config->feedId + QStringLiteral(".naober"));
    if (const QString failed = writeNew(stick, link->toFile()); !failed.isEmpty())
        console.say(failed);
    showPairing(*link, console);
    console.say(HubText::tr("Made %1. Next: naober-hub serve --config %1")
                    .arg(QDir::toNativeSeparators(file)));
    return Success;
}

int link(const Arguments &arguments, Console &console)
{
    const auto loaded = config(arguments, console);
    if (!loaded)
        return Failure;
    auto link = pairingLink(*loaded);
    if (!link) {
        console.say(link.error());
        return Failure;
    }
    const bool served = arguments.has(QStringLiteral("served"));
    const bool folder = arguments.has(QStringLiteral("folder"));
    if (served)
        link->base = loaded->listenUrl();
    if (folder) {
        const QString path = QDir(arguments.value(QStringLiteral("folder"))).absolutePath();
        link->base = QUrl::fromLocalFile(QString(path + QLatin1Char('/')));
    }
    if (served || folder || arguments.has(QStringLiteral("plain")))
        console.print(link->toString());
    else
        showPairing(*link, console);
    return Success;
}

int discover(const Arguments &arguments, Console &console)
{
    QString site = arguments.positional().first();
    if (!site.contains(QLatin1String("://")))
        site.prepend(QLatin1String("https://"));
    const bool adds = arguments.has(QStringLiteral("config"));
    const auto loaded = adds ? config(arguments, console) : std::nullopt;
    if (adds && !loaded)
        return Failure;
    Fetcher fetcher;
    Discovery discovery(fetcher);
    QEventLoop loop;
    QObject::connect(&discovery, &Discovery::finished, &loop, &QEventLoop::quit,
                     Qt::QueuedConnection);
    QObject::connect(&discovery, &Discovery::looking, &loop, [&console](const QUrl &url) {
        console.say(HubText::tr("Looking at %1 …").arg(url.toDisplayString()));
    });
    discovery.start(QUrl(site, QUrl::TolerantMode));
    loop.exec();
    if (discovery.found().isEmpty()) {
        console.say(QStringLiteral("%1: %2").arg(site, discovery.problem()));
        return NothingRead;
    }
    QJsonArray json;
    for (const FoundSource &found : discovery.found()) {
        console.say(HubText::tr("%1: %2, the first is \"%3\"")
                        .arg(found.source.url.toDisplayString(), found.types, found.first));
        json.append(sourceToJson(found.source, QString()));
    }
    console.print(QJsonDocument(json).toJson(QJsonDocument::Indented).trimmed());
    return loaded ? addFound(discovery.found(), *loaded, console) : Success;
}

} // namespace naober::commands
