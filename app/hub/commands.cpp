// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/commands.h"

#include "hub/hubtext.h"

#include <QFileInfo>

namespace naober {

Arguments::Arguments(const QStringList &flags, const QStringList &values)
{
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const QString &flag : flags)
        m_parser.addOption(QCommandLineOption(flag));
    for (const QString &value : values)
        m_parser.addOption(QCommandLineOption(value, QString(), value));
}

QString Arguments::parse(const QStringList &words, int leastPositional, int mostPositional)
{
    // The parser takes the first word for the program's name.
    if (!m_parser.parse(QStringList{QString()} + words))
        return m_parser.errorText();
    const qsizetype count = positional().size();
    if (count < leastPositional)
        return HubText::tr("Something is missing.");
    if (count > mostPositional)
        return HubText::tr("\"%1\" is one word too many.").arg(positional().at(mostPositional));
    return {};
}

namespace {

Command initCommand()
{
    return {QStringLiteral("init"),
            HubText::tr("start a village's hub in a new folder"),
            HubText::tr("naober-hub init DIR [--name NAME] [--sources a,b,…] [--url ADDRESS] "
                        "[--listen ADDRESS:PORT]\n\n"
                        "Makes the folder DIR with hub.json (what the hub does), hub.key (the "
                        "secret that signs the feed: keep a copy in a safe place) and a .naober "
                        "file for a USB stick. Prints the link, the QR code and the four words by "
                        "which people's devices find and trust the feed.\n\n"
                        "Without --name it asks its questions here.\n\n"
                        "  --name NAME       the village's name\n"
                        "  --sources a,b,…   addresses or files to gather from\n"
                        "  --url ADDRESS     where readers will find the feed\n"
                        "  --listen A:PORT   where the hub serves it (127.0.0.1:8420)\n\n"
                        "What is there is never overwritten."),
            {},
            {QStringLiteral("name"), QStringLiteral("sources"), QStringLiteral("url"),
             QStringLiteral("listen")},
            0,
            1,
            &commands::init};
}

Command discoverCommand()
{
    return {QStringLiteral("discover"),
            HubText::tr("find the feeds and calendars that a website offers"),
            HubText::tr("naober-hub discover ADDRESS [--config FILE]\n\n"
                        "Looks at the page, finds feeds and calendars, reads each and says what "
                        "is in it. Prints them as sources for hub.json; with --config they are "
                        "added to that file.\n\n"
                        "Ends with 0 if there is something, 2 if there is nothing."),
            {},
            {QStringLiteral("config")},
            1,
            1,
            &commands::discover};
}

Command importCommand()
{
    return {QStringLiteral("import"),
            HubText::tr("show what a feed, calendar or list becomes"),
            HubText::tr("naober-hub import FILE|ADDRESS [--as FORMAT] [--source ID] [--base "
                        "ADDRESS] [--tz ZONE]\n\n"
                        "Prints one record per line as JSON. Nothing is published.\n\n"
                        "  --as FORMAT     rss, atom, jsonfeed, ics, geojson, hsds, csv or "
                        "records; found out by itself if not given\n"
                        "  --source ID     the source that records are said to be from\n"
                        "  --base ADDRESS  where links that are not whole start from\n"
                        "  --tz ZONE       the time zone of times that have none\n\n"
                        "Ends with 0, or with 2 and one line if nothing could be read."),
            {},
            {QStringLiteral("as"), QStringLiteral("source"), QStringLiteral("base"),
             QStringLiteral("tz")},
            1,
            1,
            &commands::import};
}

Command occurrencesCommand()
{
    return {QStringLiteral("occurrences"),
            HubText::tr("show when the activities of a calendar take place"),
            HubText::tr("naober-hub occurrences FILE|ADDRESS --from DATE --to DATE [--tz ZONE]\n\n"
                        "Prints every time of every activity from the first date up to, and not "
                        "with, the second, one per line as JSON, in the order of their start.\n\n"
                        "Ends with 0, or with 2 and one line if nothing could be read."),
            {},
            {QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("tz")},
            1,
            1,
            &commands::occurrences};
}

Command publishCommand()
{
    return {QStringLiteral("publish"),
            HubText::tr("read all sources once and write the feed"),
            HubText::tr("naober-hub publish --config FILE [--out DIR]\n\n"
                        "Writes the feed into the folder that hub.json names, or into DIR; any "
                        "web host can serve that folder. Only what changed gets a new number. "
                        "Prints what was done as JSON."),
            {},
            {QStringLiteral("config"), QStringLiteral("out")},
            0,
            0,
            &commands::publish};
}

Command verifyCommand()
{
    return {QStringLiteral("verify"),
            HubText::tr("check every signature, hash and number of a feed"),
            HubText::tr("naober-hub verify DIR|ADDRESS --key KEY\n\n"
                        "KEY is what stands behind key= in the pairing link; the whole link will "
                        "do too. Ends with 0 if all is well, 1 if not."),
            {},
            {QStringLiteral("key")},
            1,
            1,
            &commands::verify};
}

Command serveCommand()
{
    return {QStringLiteral("serve"),
            HubText::tr("go on publishing, and serve the feed"),
            HubText::tr("naober-hub serve --config FILE\n\n"
                        "Reads each source at its interval, publishes what changed and answers "
                        "readers at the address that hub.json names. GET /v1/status tells how "
                        "it is. Ctrl+C or SIGTERM ends it."),
            {},
            {QStringLiteral("config")},
            0,
            0,
            &commands::serve};
}

Command linkCommand()
{
    return {QStringLiteral("link"),
            HubText::tr("print the pairing link, its QR code and the four words again"),
            HubText::tr("naober-hub link --config FILE [--plain] [--served] [--folder DIR]\n\n"
                        "With --plain only the link. With --served the link for this machine "
                        "alone, with --folder DIR the link to the feed in a folder or on a stick; "
                        "nothing else is printed then either."),
            {QStringLiteral("plain"), QStringLiteral("served")},
            {QStringLiteral("config"), QStringLiteral("folder")},
            0,
            0,
            &commands::link};
}

Command eraseCommand()
{
    return {QStringLiteral("erase"),
            HubText::tr("take a record out of the feed, its past and the hub's memory"),
            HubText::tr("naober-hub erase --config FILE --id ID [--out DIR]\n\n"
                        "For privacy: afterwards the text is neither in the hub's memory nor in "
                        "its feed folder (DIR, if given), and the record does not come back, "
                        "though its source may still have it. Readers follow at their next look. "
                        "The number of a submission or a case works too. A folder that publish "
                        "--out wrote is cleaned by erase --out, or the next time that publish "
                        "writes it. Backups made before still hold it. The hub may be running."),
            {},
            {QStringLiteral("config"), QStringLiteral("id"), QStringLiteral("out")},
            0,
            0,
            &commands::erase};
}

Command pairCommand()
{
    return {QStringLiteral("pair"),
            HubText::tr("let a kiosk, a home or a desk take part"),
            HubText::tr("naober-hub pair --config FILE --role kiosk|home|desk [--name NAME] "
                        "[--plain]\n\n"
                        "Prints a link, its QR code and the four words for one new device; NAME "
                        "is what the hub calls it. It is good once, for half an hour. With "
                        "--plain only the link. The hub may be running."),
            {QStringLiteral("plain")},
            {QStringLiteral("config"), QStringLiteral("role"), QStringLiteral("name")},
            0,
            0,
            &commands::pair};
}

Command devicesCommand()
{
    return {QStringLiteral("devices"),
            HubText::tr("list the devices that were paired"),
            HubText::tr("naober-hub devices --config FILE\n\n"
                        "Prints one device per line as JSON. The hub may be running."),
            {},
            {QStringLiteral("config")},
            0,
            0,
            &commands::devices};
}

Command revokeCommand()
{
    return {QStringLiteral("revoke"),
            HubText::tr("shut a device out for good"),
            HubText::tr("naober-hub revoke ID --config FILE\n\n"
                        "ID is what `devices` calls it. It gets nothing more, and a desk wipes "
                        "what it has when it hears of it. The hub may be running."),
            {},
            {QStringLiteral("config")},
            1,
            1,
            &commands::revoke};
}

Command reloadCommand()
{
    return {QStringLiteral("reload"),
            HubText::tr("have the running hub read hub.json again"),
            HubText::tr("naober-hub reload --config FILE\n\n"
                        "The village, the sources and how long things are kept change at once; "
                        "it says what needs the hub to be started anew."),
            {},
            {QStringLiteral("config")},
            0,
            0,
            &commands::reload};
}

Command backupCommand()
{
    return {QStringLiteral("backup"),
            HubText::tr("copy the whole hub into a dated folder"),
            HubText::tr("naober-hub backup DIR [--config FILE]\n\n"
                        "Makes a new folder in DIR with hub.json, key, memory and feed, and "
                        "checks it. The hub may be running. The secret key is in it: keep it "
                        "where nobody else can read it. FILE is hub.json here if not given."),
            {},
            {QStringLiteral("config")},
            1,
            1,
            &commands::backup};
}

Command restoreCommand()
{
    return {QStringLiteral("restore"),
            HubText::tr("make a hub out of a backup"),
            HubText::tr("naober-hub restore BACKUP [--into DIR]\n\n"
                        "BACKUP is a folder that `backup` made, DIR (here, if not given) the "
                        "folder of the hub that comes of it, in which there is none yet. Readers "
                        "follow it, also those who had seen newer things than the backup knows. "
                        "Devices that were revoked since have to be revoked again, and what was "
                        "erased since to be erased again. The old hub must not run any more."),
            {},
            {QStringLiteral("into")},
            1,
            1,
            &commands::restore};
}

} // namespace

QList<Command> allCommands()
{
    return {initCommand(),    discoverCommand(), importCommand(), occurrencesCommand(),
            publishCommand(), verifyCommand(),   serveCommand(),  linkCommand(),
            pairCommand(),    devicesCommand(),  revokeCommand(), reloadCommand(),
            eraseCommand(),   backupCommand(),   restoreCommand()};
}

namespace commands {

std::optional<HubConfig> config(const Arguments &arguments, Console &console)
{
    const QString file = arguments.value(QStringLiteral("config"));
    if (file.isEmpty()) {
        console.say(HubText::tr("Which hub? Say it with --config FILE (its hub.json)."));
        return std::nullopt;
    }
    // The folder will do too: people know it better.
    const QString path =
        QFileInfo(file).isDir() ? QString(file + QStringLiteral("/hub.json")) : file;
    auto loaded = loadHubConfig(path);
    if (loaded)
        return std::move(loaded).value();
    for (const ConfigProblem &problem : loaded.error())
        console.say(problem.line > 0 ? QString(path + QStringLiteral(": ") + problem.toString())
                                     : problem.toString());
    return std::nullopt;
}

QUrl addressOrFile(const QString &text)
{
    const bool web = text.contains(QLatin1String("://"))
        || text.startsWith(QLatin1String("webcal:"), Qt::CaseInsensitive);
    if (!web)
        return QUrl::fromLocalFile(QFileInfo(text).absoluteFilePath());
    QUrl url(text, QUrl::TolerantMode);
    if (url.scheme() == QLatin1String("webcal"))
        url.setScheme(QStringLiteral("https"));
    return url;
}

} // namespace commands

} // namespace naober
