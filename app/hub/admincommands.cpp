// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/adminsocket.h"
#include "hub/commands.h"
#include "hub/erasing.h"
#include "hub/hubadmin.h"
#include "hub/hubtext.h"
#include "hub/terminalqr.h"

#include "feed/feedlink.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace naober::commands {

namespace {

/// Does \a command where the hub is: in the one that runs, else here.
QJsonObject carriedOut(const HubConfig &config, const QJsonObject &command)
{
    const auto answer = askRunningHub(config.socketFile(), command);
    if (answer)
        return *answer;
    if (answer.error() == AdminError::NoAnswer)
        return {{QStringLiteral("error"), HubText::tr("The hub runs, but does not answer.")}};
    const SystemClock clock;
    auto workshop = HubWorkshop::open(config, config.feedFolder, clock);
    if (!workshop)
        return {{QStringLiteral("error"), workshop.error()}};
    const auto intake = openIntake(*workshop, clock);
    if (!intake)
        return {{QStringLiteral("error"), intake.error()}};
    return HubAdmin(*workshop, **intake).run(command);
}

/// The answer, or nothing after what went wrong was told.
std::optional<QJsonObject> asked(const HubConfig &config, const QJsonObject &command,
                                 Console &console)
{
    const QJsonObject answer = carriedOut(config, command);
    const QString error = answer.value(QLatin1String("error")).toString();
    if (error.isEmpty())
        return answer;
    console.say(error);
    return std::nullopt;
}

int tellErased(bool known, const QString &id, const QString &folder, Console &console)
{
    const QString where = QDir::toNativeSeparators(folder);
    console.say(known ? HubText::tr("%1 is erased from %2.").arg(id, where)
                      : HubText::tr("%1 was not in the feed in %2; what it may have left there is "
                                    "erased, and it will not come.")
                            .arg(id, where));
    console.say(HubText::tr("Other folders that publish --out has written were not looked at: they "
                            "lose it with erase --out, or when publish writes them next."));
    return Success;
}

int eraseElsewhere(const HubConfig &config, const QString &id, const QString &folder,
                   Console &console)
{
    if (!QFile::exists(QDir(folder).filePath(QStringLiteral("head.json")))) {
        console.say(HubText::tr("There is no feed in %1.").arg(QDir::toNativeSeparators(folder)));
        return Failure;
    }
    const SystemClock clock;
    auto workshop = HubWorkshop::open(config, folder, clock);
    if (!workshop) {
        console.say(workshop.error());
        return Failure;
    }
    const auto erased = eraseRecord(*workshop, id);
    if (!erased) {
        console.say(erased.error());
        return Failure;
    }
    return tellErased(*erased, id, folder, console);
}

} // namespace

int pair(const Arguments &arguments, Console &console)
{
    const auto loaded = config(arguments, console);
    if (!loaded)
        return Failure;
    const auto answer = asked(*loaded,
                              {{QStringLiteral("command"), QStringLiteral("pair")},
                               {QStringLiteral("role"), arguments.value(QStringLiteral("role"))},
                               {QStringLiteral("name"), arguments.value(QStringLiteral("name"))}},
                              console);
    if (!answer)
        return Failure;
    const QString link = answer->value(QLatin1String("link")).toString();
    console.print(link);
    if (!arguments.has(QStringLiteral("plain"))) {
        console.print(QString());
        console.print(terminalQr(link));
        if (const auto parsed = FeedLink::parse(link))
            console.print(
                HubText::tr("The four words: %1").arg(checkWords(*parsed).join(QLatin1Char(' '))));
        console.print(HubText::tr("The pairing code: %1")
                          .arg(answer->value(QLatin1String("code")).toString()));
    }
    console.say(HubText::tr("It is good for one device, for half an hour from now. Show it to "
                            "nobody else."));
    return Success;
}

int devices(const Arguments &arguments, Console &console)
{
    const auto loaded = config(arguments, console);
    if (!loaded)
        return Failure;
    const auto answer =
        asked(*loaded, {{QStringLiteral("command"), QStringLiteral("devices")}}, console);
    if (!answer)
        return Failure;
    const QJsonArray list = answer->value(QLatin1String("devices")).toArray();
    for (const QJsonValue &device : list)
        console.print(QJsonDocument(device.toObject()).toJson(QJsonDocument::Compact));
    if (list.isEmpty())
        console.say(HubText::tr("No device is paired yet."));
    return Success;
}

int revoke(const Arguments &arguments, Console &console)
{
    const auto loaded = config(arguments, console);
    if (!loaded)
        return Failure;
    const QString id = arguments.positional().first();
    if (!asked(*loaded,
               {{QStringLiteral("command"), QStringLiteral("revoke")}, {QStringLiteral("id"), id}},
               console))
        return Failure;
    console.say(HubText::tr("%1 may not take part any more. If it was a desk, have another desk "
                            "turn the keys now.")
                    .arg(id));
    return Success;
}

int reload(const Arguments &arguments, Console &console)
{
    const auto loaded = config(arguments, console);
    if (!loaded)
        return Failure;
    const auto answer = askRunningHub(loaded->socketFile(),
                                      {{QStringLiteral("command"), QStringLiteral("reload")}});
    if (!answer) {
        console.say(HubText::tr("No hub runs here; it reads hub.json when it starts."));
        return Failure;
    }
    const QString error = answer->value(QLatin1String("error")).toString();
    if (!error.isEmpty()) {
        console.say(error);
        return Failure;
    }
    const QStringList fixed = answer->value(QLatin1String("restart")).toVariant().toStringList();
    console.say(HubText::tr("hub.json was read again."));
    if (!fixed.isEmpty())
        console.say(HubText::tr("These changes need the hub to be stopped and started: %1")
                        .arg(fixed.join(QLatin1String(", "))));
    return Success;
}

int erase(const Arguments &arguments, Console &console)
{
    const auto loaded = config(arguments, console);
    const QString id = arguments.value(QStringLiteral("id"));
    if (!loaded)
        return Failure;
    if (id.isEmpty()) {
        console.say(HubText::tr("Which record? Say it with --id ID."));
        return Failure;
    }
    const QString out = arguments.value(QStringLiteral("out"));
    if (!out.isEmpty())
        return eraseElsewhere(*loaded, id, QDir(out).absolutePath(), console);
    const auto answer = asked(
        *loaded, {{QStringLiteral("command"), QStringLiteral("erase")}, {QStringLiteral("id"), id}},
        console);
    if (!answer)
        return Failure;
    return tellErased(answer->value(QLatin1String("known")).toBool(), id, loaded->feedFolder,
                      console);
}

} // namespace naober::commands
