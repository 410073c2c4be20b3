// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hubconfig.h"

#include "hub/configreader.h"
#include "hub/hubtext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSaveFile>

namespace naober {

namespace {

constexpr qint64 largestConfig = 8 * 1024 * 1024;
constexpr qsizetype longestId = 32;

} // namespace

QString HubConfig::folder() const
{
    return QFileInfo(file).absolutePath();
}

bool HubConfig::liesIn(const QString &other) const
{
    const QString clean = QDir::cleanPath(other);
    const QString above =
        clean.endsWith(QLatin1Char('/')) ? clean : QString(clean + QLatin1Char('/'));
    return QString(folder() + QLatin1Char('/')).startsWith(above);
}

QString HubConfig::storeFile() const
{
    return QDir(folder()).filePath(QStringLiteral("hub.sqlite"));
}

QString HubConfig::deskFolder() const
{
    return QDir(folder()).filePath(QStringLiteral("desk"));
}

QString HubConfig::socketFile() const
{
    return QDir(folder()).filePath(QStringLiteral("hub.socket"));
}

QTimeZone HubConfig::zone() const
{
    const QTimeZone zone(village.value(QLatin1String("timezone")).toString().toUtf8());
    return zone.isValid() ? zone : QTimeZone("Europe/Amsterdam");
}

QString HubConfig::language() const
{
    const QString first = village.value(QLatin1String("languages")).toArray().at(0).toString();
    return first.isEmpty() ? QStringLiteral("nl") : first;
}

QUrl HubConfig::readersUrl() const
{
    return publicUrl.isEmpty() ? listenUrl() : publicUrl;
}

QUrl HubConfig::listenUrl() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(listenAddress);
    url.setPort(listenPort);
    url.setPath(QStringLiteral("/"));
    return url;
}

QStringList HubConfig::keepFixed(HubConfig &later) const
{
    QStringList fixed;
    const auto keep = [&fixed](const char *name, const auto &mine, auto &theirs) {
        if (mine == theirs)
            return;
        fixed.append(QLatin1String(name));
        theirs = mine;
    };
    keep("id", feedId, later.feedId);
    keep("feed", feedFolder, later.feedFolder);
    keep("key", keyFile, later.keyFile);
    keep("url", publicUrl, later.publicUrl);
    keep("submissions", submissionsUrl, later.submissionsUrl);
    keep("staleAfter", staleAfter, later.staleAfter);
    const bool elsewhere = listenAddress != later.listenAddress || listenPort != later.listenPort;
    if (elsewhere)
        fixed.append(QStringLiteral("listen"));
    later.listenAddress = listenAddress;
    later.listenPort = listenPort;
    return fixed;
}

QString ConfigProblem::toString() const
{
    if (line == 0)
        return text;
    if (field.isEmpty())
        return HubText::tr("line %1: %2").arg(line).arg(text);
    return HubText::tr("line %1: %2: %3").arg(QString::number(line), field, text);
}

bool isSourceId(const QString &id)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-z0-9][a-z0-9-]{0,31}$"));
    return pattern.match(id).hasMatch();
}

QString idFromName(const QString &name)
{
    QString id;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool plain = (c >= QLatin1Char('a') && c <= QLatin1Char('z'))
            || (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
        if (plain)
            id.append(c);
        else if (!c.isMark() && !id.isEmpty() && !id.endsWith(QLatin1Char('-')))
            id.append(QLatin1Char('-'));
    }
    id.truncate(longestId);
    while (id.endsWith(QLatin1Char('-')))
        id.chop(1);
    return id.isEmpty() ? QStringLiteral("village") : id;
}

Result<HubConfig, QList<ConfigProblem>> loadHubConfig(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly)) {
        return QList<ConfigProblem>{
            {0, {}, HubText::tr("%1 cannot be read: %2").arg(file, opened.errorString())}};
    }
    if (opened.size() > largestConfig)
        return QList<ConfigProblem>{{0, {}, HubText::tr("%1 is larger than 8 MB").arg(file)}};
    return parseHubConfig(opened.readAll(), file);
}

Result<HubConfig, QList<ConfigProblem>> parseHubConfig(const QByteArray &json, const QString &file)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return QList<ConfigProblem>{{lineOfOffset(json, error.offset),
                                     {},
                                     HubText::tr("this is not JSON: %1").arg(error.errorString())}};
    }
    if (!document.isObject())
        return QList<ConfigProblem>{{1, {}, HubText::tr("the file has to begin with {")}};
    ConfigReader reader(json, QFileInfo(file).absoluteFilePath());
    const HubConfig config = reader.read(document.object());
    if (!reader.problems().isEmpty())
        return reader.problems();
    return config;
}

QJsonObject sourceToJson(const SourceConfig &source, const QString &folder)
{
    QJsonObject json{{QStringLiteral("id"), source.id}};
    if (source.format)
        json.insert(QLatin1String("format"), formatName(*source.format));
    QString address = source.url.toString(QUrl::FullyEncoded);
    if (source.url.isLocalFile()) {
        const QString path = source.url.toLocalFile();
        const QString relative = QDir(folder).relativeFilePath(path);
        address = relative.startsWith(QLatin1String("..")) ? path : relative;
    }
    json.insert(QLatin1String("url"), address);
    if (source.completeness == Completeness::Complete)
        json.insert(QLatin1String("complete"), true);
    else if (source.completeness == Completeness::Upcoming)
        json.insert(QLatin1String("complete"), QStringLiteral("upcoming"));
    else
        json.insert(QLatin1String("complete"), false);
    json.insert(QLatin1String("interval"), qint64(source.interval.count()));
    if (!source.language.isEmpty())
        json.insert(QLatin1String("language"), source.language);
    return json;
}

QString addSourcesToConfig(const QString &file, const QList<SourceConfig> &sources)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return HubText::tr("%1 cannot be read: %2").arg(file, opened.errorString());
    QJsonObject json = QJsonDocument::fromJson(opened.readAll()).object();
    QJsonArray list = json.value(QLatin1String("sources")).toArray();
    for (const SourceConfig &source : sources)
        list.append(sourceToJson(source, QFileInfo(file).absolutePath()));
    json.insert(QLatin1String("sources"), list);
    QSaveFile saved(file);
    if (!saved.open(QIODevice::WriteOnly) || saved.write(QJsonDocument(json).toJson()) < 0
        || !saved.commit())
        return HubText::tr("%1 cannot be written: %2").arg(file, saved.errorString());
    return {};
}

} // namespace naober
