// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/configreader.h"

#include "hub/hubtext.h"

#include "domain/validation.h"
#include "feed/head.h"

#include <QDir>
#include <QHostAddress>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace naober {

namespace {

constexpr qint64 shortestInterval = 10;
constexpr qint64 longestInterval = 7 * 24 * 3600;
constexpr qint64 defaultInterval = 900;
constexpr qint64 mostSources = 500;

QString joined(const QString &path, QLatin1String key)
{
    return path.isEmpty() ? QString(key) : QString(path + QLatin1Char('.') + key);
}

QString formatNames()
{
    return QStringLiteral("rss, atom, jsonfeed, ics, geojson, hsds, csv, records");
}

} // namespace

ConfigReader::ConfigReader(const QByteArray &json, const QString &file)
    : m_outline(json)
{
    m_config.file = file;
}

void ConfigReader::problem(const QString &field, const QString &text)
{
    m_problems.append({m_outline.line(field), field, text});
}

void ConfigReader::unknownFields(const QJsonObject &json, const QStringList &known,
                                 const QString &path)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!known.contains(it.key())) {
            problem(path.isEmpty() ? it.key() : QString(path + QLatin1Char('.') + it.key()),
                    HubText::tr("there is no such setting; possible are %1")
                        .arg(known.join(QLatin1String(", "))));
        }
    }
}

QString ConfigReader::text(const QJsonObject &json, QLatin1String key, const QString &path,
                           const QString &fallback)
{
    const QJsonValue value = json.value(key);
    if (value.isUndefined())
        return fallback;
    if (!value.isString()) {
        problem(joined(path, key), HubText::tr("this has to be a text in \"quotes\""));
        return fallback;
    }
    return value.toString();
}

qint64 ConfigReader::number(const QJsonObject &json, QLatin1String key, const QString &path,
                            qint64 fallback, qint64 least, qint64 most)
{
    const QJsonValue value = json.value(key);
    if (value.isUndefined())
        return fallback;
    const double number = value.toDouble(std::nan(""));
    const bool right =
        number >= double(least) && number <= double(most) && number == std::floor(number);
    if (!right) {
        problem(joined(path, key),
                HubText::tr("this has to be a whole number from %1 to %2").arg(least).arg(most));
        return fallback;
    }
    return qint64(number);
}

HubConfig ConfigReader::read(const QJsonObject &json)
{
    for (const QString &twice : m_outline.duplicates())
        problem(twice, HubText::tr("this is written twice"));
    unknownFields(json,
                  {QStringLiteral("id"), QStringLiteral("village"), QStringLiteral("listen"),
                   QStringLiteral("url"), QStringLiteral("feed"), QStringLiteral("key"),
                   QStringLiteral("staleAfter"), QStringLiteral("articleDays"),
                   QStringLiteral("submissions"), QStringLiteral("sources")},
                  {});
    readVillage(json);
    const QString nameId = idFromName(m_config.village.value(QLatin1String("name")).toString());
    m_config.feedId = text(json, QLatin1String("id"), {}, nameId);
    if (!isFeedId(m_config.feedId))
        problem(QStringLiteral("id"), HubText::tr("only letters, digits, . - and _, at most 64"));
    readListen(text(json, QLatin1String("listen"), {}, QStringLiteral("127.0.0.1:8420")));
    readPublicUrl(text(json, QLatin1String("url"), {}));
    readSubmissionsUrl(text(json, QLatin1String("submissions"), {}));
    const QDir folder(m_config.folder());
    m_config.feedFolder = QDir::cleanPath(
        folder.absoluteFilePath(text(json, QLatin1String("feed"), {}, QStringLiteral("feed/"))));
    // Any web host may serve that folder, so neither key nor memory may lie in it.
    if (m_config.liesIn(m_config.feedFolder))
        problem(QStringLiteral("feed"),
                HubText::tr("the feed needs a folder of its own, like \"feed/\": this one holds "
                            "the hub itself"));
    if (m_config.feedFolder == m_config.deskFolder()
        || m_config.feedFolder.startsWith(QString(m_config.deskFolder() + QLatin1Char('/'))))
        problem(QStringLiteral("feed"), HubText::tr("the folder \"desk\" is the desks' own"));
    m_config.keyFile = QDir::cleanPath(
        folder.absoluteFilePath(text(json, QLatin1String("key"), {}, QStringLiteral("hub.key"))));
    m_config.staleAfter =
        std::chrono::hours(number(json, QLatin1String("staleAfter"), {}, 7 * 24, 1, 24 * 365));
    m_config.articleDays = int(number(json, QLatin1String("articleDays"), {}, 365, 1, 36500));
    readSources(json.value(QLatin1String("sources")));
    return m_config;
}

void ConfigReader::readVillage(const QJsonObject &json)
{
    const QString path = QStringLiteral("village");
    const QJsonValue value = json.value(path);
    if (!value.isObject()) {
        problem(path,
                HubText::tr("this has to be there, with at least the village's name: %1")
                    .arg(QStringLiteral("{\"name\": \"Dorp\"}")));
        return;
    }
    m_config.village = value.toObject();
    if (text(m_config.village, QLatin1String("name"), path).trimmed().isEmpty())
        problem(QStringLiteral("village.name"), HubText::tr("the village needs a name"));
    const QString zone = text(m_config.village, QLatin1String("timezone"), path);
    if (!zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(zone.toUtf8())) {
        problem(QStringLiteral("village.timezone"),
                HubText::tr("\"%1\" is not a time zone; for the Netherlands write %2")
                    .arg(zone, QStringLiteral("Europe/Amsterdam")));
    }
    const QStringList problems =
        recordProblems({QStringLiteral("village"), QStringLiteral("v"), m_config.village});
    if (m_problems.isEmpty() && !problems.isEmpty())
        problem(path, problems.join(QLatin1String("; ")));
}

void ConfigReader::readListen(const QString &listen)
{
    const qsizetype colon = listen.lastIndexOf(QLatin1Char(':'));
    QString host = listen.left(std::max<qsizetype>(colon, 0));
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
        host = host.mid(1, host.size() - 2);
    bool number = false;
    const uint port = listen.mid(colon + 1).toUInt(&number);
    if (QHostAddress(host).isNull() || !number || port > 65535) {
        problem(QStringLiteral("listen"),
                HubText::tr("this has to be an address and a port, like 127.0.0.1:8420"));
        return;
    }
    m_config.listenAddress = host;
    m_config.listenPort = quint16(port);
}

void ConfigReader::readPublicUrl(const QString &url)
{
    if (url.isEmpty())
        return;
    QUrl parsed(url, QUrl::StrictMode);
    const bool web =
        parsed.scheme() == QLatin1String("https") || parsed.scheme() == QLatin1String("http");
    if (!parsed.isValid() || !web || parsed.host().isEmpty()) {
        problem(QStringLiteral("url"), HubText::tr("this has to be a web address"));
        return;
    }
    if (!parsed.path().endsWith(QLatin1Char('/')))
        parsed.setPath(parsed.path() + QLatin1Char('/'));
    m_config.publicUrl = parsed;
}

void ConfigReader::readSubmissionsUrl(const QString &url)
{
    if (url.isEmpty())
        return;
    QUrl parsed(url, QUrl::StrictMode);
    const bool loopback =
        parsed.host() == QLatin1String("localhost") || QHostAddress(parsed.host()).isLoopback();
    const bool safe = parsed.scheme() == QLatin1String("https")
        || (parsed.scheme() == QLatin1String("http") && loopback);
    if (!parsed.isValid() || !safe || parsed.host().isEmpty() || parsed.hasQuery()
        || parsed.hasFragment() || !parsed.userInfo().isEmpty()) {
        problem(QStringLiteral("submissions"),
                HubText::tr("this has to be an https address: people's requests travel over it. "
                            "Only to this machine itself http is possible"));
        return;
    }
    if (!parsed.path().endsWith(QLatin1Char('/')))
        parsed.setPath(parsed.path() + QLatin1Char('/'));
    m_config.submissionsUrl = parsed;
}

void ConfigReader::readSources(const QJsonValue &value)
{
    if (value.isUndefined())
        return;
    if (!value.isArray()) {
        problem(QStringLiteral("sources"), HubText::tr("this has to be a list: [ … ]"));
        return;
    }
    const QJsonArray list = value.toArray();
    if (list.size() > mostSources)
        problem(QStringLiteral("sources"), HubText::tr("at most %1").arg(mostSources));
    for (int i = 0; i < list.size() && i < mostSources; ++i) {
        const QString path = QStringLiteral("sources[%1]").arg(i);
        if (!list.at(i).isObject()) {
            problem(path, HubText::tr("a source is written between { and }"));
            continue;
        }
        m_config.sources.append(readSource(list.at(i).toObject(), path));
    }
}

SourceConfig ConfigReader::readSource(const QJsonObject &json, const QString &path)
{
    unknownFields(json,
                  {QStringLiteral("id"), QStringLiteral("format"), QStringLiteral("url"),
                   QStringLiteral("complete"), QStringLiteral("interval"),
                   QStringLiteral("language")},
                  path);
    SourceConfig source;
    source.id = text(json, QLatin1String("id"), path);
    const QString idField = joined(path, QLatin1String("id"));
    if (!isSourceId(source.id))
        problem(idField, HubText::tr("only a–z, 0–9 and hyphens, at least 1 and at most 32"));
    else if (source.id == QLatin1String("village") || source.id == QLatin1String("desk"))
        problem(idField, HubText::tr("\"%1\" is the hub's own; choose another").arg(source.id));
    else if (m_ids.contains(source.id))
        problem(idField, HubText::tr("another source is called %1 already").arg(source.id));
    m_ids.insert(source.id);
    const QString format = text(json, QLatin1String("format"), path);
    if (!format.isEmpty()) {
        source.format = formatFromName(format);
        if (!source.format) {
            problem(joined(path, QLatin1String("format")),
                    HubText::tr("\"%1\" is not one of %2").arg(format, formatNames()));
        }
    }
    source.url = readAddress(json, path);
    readCompleteness(json, path, source);
    source.interval = std::chrono::seconds(number(
        json, QLatin1String("interval"), path, defaultInterval, shortestInterval, longestInterval));
    source.language = text(json, QLatin1String("language"), path);
    return source;
}

QUrl ConfigReader::readAddress(const QJsonObject &json, const QString &path)
{
    const QString address = text(json, QLatin1String("url"), path).trimmed();
    const QString field = joined(path, QLatin1String("url"));
    if (address.isEmpty()) {
        problem(field, HubText::tr("a source needs an address, or a path to a file"));
        return {};
    }
    if (!address.contains(QLatin1String("://")) && !address.startsWith(QLatin1String("webcal:")))
        return QUrl::fromLocalFile(
            QDir::cleanPath(QDir(m_config.folder()).absoluteFilePath(address)));
    QUrl url(address, QUrl::TolerantMode);
    if (url.scheme() == QLatin1String("webcal"))
        url.setScheme(QStringLiteral("https"));
    const bool web =
        (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"))
        && !url.host().isEmpty();
    if (!url.isValid() || (!web && !url.isLocalFile())) {
        problem(field, HubText::tr("\"%1\" is not an address that the hub can read").arg(address));
        return {};
    }
    return url;
}

void ConfigReader::readCompleteness(const QJsonObject &json, const QString &path,
                                    SourceConfig &source)
{
    const QJsonValue value = json.value(QLatin1String("complete"));
    if (value.toString() == QLatin1String("upcoming")) {
        source.completeness = Completeness::Upcoming;
    } else if (value.isBool()) {
        source.completeness = value.toBool() ? Completeness::Complete : Completeness::Partial;
    } else if (!value.isUndefined()) {
        problem(joined(path, QLatin1String("complete")),
                HubText::tr("this has to be true, false or \"upcoming\""));
    }
}

} // namespace naober
