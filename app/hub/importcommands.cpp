// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/commands.h"

#include "hub/fetcher.h"
#include "hub/hubtext.h"

#include "import/calendar.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>

namespace naober::commands {

namespace {

/// Waits here: a command has nothing else to do.
FetchReply fetched(const QUrl &url)
{
    Fetcher fetcher;
    QEventLoop loop;
    FetchReply result;
    FetchRequest request;
    request.url = url;
    fetcher.get(request, [&](const FetchReply &reply) {
        result = reply;
        loop.quit();
    });
    loop.exec();
    return result;
}

std::optional<QTimeZone> zone(const Arguments &arguments, Console &console)
{
    const QString name = arguments.value(QStringLiteral("tz"));
    const QByteArray id = name.isEmpty() ? QByteArray("Europe/Amsterdam") : name.toUtf8();
    if (QTimeZone::isTimeZoneIdAvailable(id))
        return QTimeZone(id);
    console.say(HubText::tr("\"%1\" is not a time zone; write it like Europe/Amsterdam").arg(name));
    return std::nullopt;
}

std::optional<FetchReply> read(const Arguments &arguments, Console &console)
{
    const QString what = arguments.positional().first();
    FetchReply reply = fetched(addressOrFile(what));
    if (!reply.error)
        return reply;
    console.say(
        QStringLiteral("%1: %2 (%3)").arg(what, fetchErrorText(*reply.error), reply.detail));
    return std::nullopt;
}

QString timeText(const EventTime &time)
{
    if (time.date.isValid())
        return time.date.toString(Qt::ISODate);
    // "+00:00" and not "Z": the offset is always told the same way.
    const QDateTime instant = time.instant.toOffsetFromUtc(time.instant.offsetFromUtc());
    QString text = instant.toString(Qt::ISODate);
    if (text.endsWith(QLatin1Char('Z')))
        text.replace(text.size() - 1, 1, QStringLiteral("+00:00"));
    return text;
}

QString statusName(EventStatus status)
{
    for (const auto &[value, name] : eventStatusNames) {
        if (value == status)
            return QLatin1String(name);
    }
    Q_UNREACHABLE();
}

void print(const ImportResult &imported, Console &console)
{
    for (const QString &warning : imported.warnings)
        console.say(warning);
    for (const Record &record : imported.records) {
        const QJsonObject line{{QStringLiteral("type"), record.type},
                               {QStringLiteral("id"), record.id},
                               {QStringLiteral("data"), record.data}};
        console.print(QJsonDocument(line).toJson(QJsonDocument::Compact));
    }
}

} // namespace

int import(const Arguments &arguments, Console &console)
{
    const auto villageZone = zone(arguments, console);
    const QString as = arguments.value(QStringLiteral("as"));
    std::optional<Format> format = formatFromName(as);
    if (!villageZone)
        return Failure;
    if (!as.isEmpty() && !format) {
        console.say(HubText::tr("There is no format \"%1\".").arg(as));
        return Failure;
    }
    const auto reply = read(arguments, console);
    if (!reply)
        return NothingRead;
    const QString what = arguments.positional().first();
    if (!format)
        format = detectFormat(reply->body, reply->contentType, reply->url.path());
    if (!format) {
        console.say(
            QStringLiteral("%1: %2").arg(what, importErrorText(ImportError::UnknownFormat)));
        return NothingRead;
    }
    ImportContext context;
    context.source = arguments.has(QStringLiteral("source"))
        ? arguments.value(QStringLiteral("source"))
        : QStringLiteral("import");
    context.base = arguments.has(QStringLiteral("base"))
        ? QUrl(arguments.value(QStringLiteral("base")))
        : reply->url;
    context.zone = *villageZone;
    context.now = QDateTime::currentDateTimeUtc();
    const auto imported = importBytes(*format, reply->body, context);
    if (!imported) {
        console.say(QStringLiteral("%1: %2").arg(what, importErrorText(imported.error())));
        return NothingRead;
    }
    print(*imported, console);
    return Success;
}

int occurrences(const Arguments &arguments, Console &console)
{
    const auto villageZone = zone(arguments, console);
    const QDate from = QDate::fromString(arguments.value(QStringLiteral("from")), Qt::ISODate);
    const QDate to = QDate::fromString(arguments.value(QStringLiteral("to")), Qt::ISODate);
    if (!villageZone)
        return Failure;
    if (!from.isValid() || !to.isValid() || to < from) {
        console.say(HubText::tr("Say from when to when: --from 2026-01-01 --to 2026-02-01"));
        return Failure;
    }
    const auto reply = read(arguments, console);
    if (!reply)
        return NothingRead;
    const auto times = calendarOccurrences(reply->body, from.startOfDay(*villageZone),
                                           to.startOfDay(*villageZone), *villageZone);
    if (!times) {
        console.say(QStringLiteral("%1: %2").arg(arguments.positional().first(),
                                                 importErrorText(times.error())));
        return NothingRead;
    }
    for (const CalendarOccurrence &time : *times) {
        const QJsonObject line{{QStringLiteral("uid"), time.uid},
                               {QStringLiteral("start"), timeText(time.start)},
                               {QStringLiteral("end"), timeText(time.end)},
                               {QStringLiteral("allDay"), time.allDay},
                               {QStringLiteral("summary"), time.summary},
                               {QStringLiteral("status"), statusName(time.status)}};
        console.print(QJsonDocument(line).toJson(QJsonDocument::Compact));
    }
    return Success;
}

} // namespace naober::commands
