// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "import/importer.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QTimeZone>
#include <QUrl>

#include <chrono>
#include <optional>

namespace naober {

/// What it means that a source no longer lists something it listed before (formats.md "Deleting by
/// absence").
enum class Completeness {
    Partial, ///< nothing: it stays until it ages out
    Upcoming, ///< a calendar that lists only the next so many: gone, if it lies among those
    Complete, ///< it is gone
};

/// One place that the hub gathers from: an entry of hub.json's "sources".
struct SourceConfig
{
    QString id; ///< a–z, 0–9 and hyphens, at most 32
    std::optional<Format> format; ///< nothing: found out from what it says
    QUrl url; ///< http, https or file; absolute
    Completeness completeness = Completeness::Partial;
    std::chrono::seconds interval{900};
    QString language; ///< BCP 47; empty: the village's
};

/// What hub.json says.
struct HubConfig
{
    QString file; ///< absolute path of hub.json; other paths are relative to its folder
    QString feedId; ///< names the feed in links and heads
    QJsonObject village; ///< data of the "village" record
    QString listenAddress = QStringLiteral("127.0.0.1");
    quint16 listenPort = 8420;
    QUrl publicUrl; ///< where readers find the feed; empty: where the hub listens
    QUrl submissionsUrl; ///< where devices reach this hub; empty: it takes nothing from anybody
    QString feedFolder; ///< absolute
    QString keyFile; ///< absolute
    std::chrono::hours staleAfter{7 * 24}; ///< readers call older heads stale
    int articleDays = 365; ///< news older than this is taken out of the feed
    QList<SourceConfig> sources;

    QString folder() const; ///< of hub.json, absolute
    /// Whether hub.json, and so the hub, lies in \a other or below it.
    bool liesIn(const QString &other) const;
    QString storeFile() const; ///< hub.sqlite, beside hub.json
    QString deskFolder() const; ///< of the desk feed, beside hub.json
    QString socketFile() const; ///< of the running hub, beside hub.json
    QTimeZone zone() const; ///< the village's; Europe/Amsterdam if not told
    QString language() const; ///< the village's first; "nl" if not told
    /// Gives \a later what a hub that runs cannot change: its names.
    QStringList keepFixed(HubConfig &later) const;
    QUrl listenUrl() const; ///< http://listen/
    QUrl readersUrl() const; ///< publicUrl, or listenUrl()
};

/// One mistake in hub.json, where it is and what to do about it.
struct ConfigProblem
{
    int line = 0; ///< from 1; 0: the file as a whole
    QString field; ///< "sources[2].format"; empty: the file as a whole
    QString text;

    QString toString() const; ///< "line 7: sources[2].format: …"
};

/// Reads and checks hub.json. All mistakes are told, not just the first.
Result<HubConfig, QList<ConfigProblem>> loadHubConfig(const QString &file);
/// The same for \a json as if it stood in \a file.
Result<HubConfig, QList<ConfigProblem>> parseHubConfig(const QByteArray &json, const QString &file);

/// The source as hub.json has it; paths under \a folder become relative.
QJsonObject sourceToJson(const SourceConfig &source, const QString &folder);

/// Adds \a sources to hub.json, keeping what is there, in one atomic step. Returns what went wrong,
/// empty for nothing.
QString addSourcesToConfig(const QString &file, const QList<SourceConfig> &sources);

bool isSourceId(const QString &id);
/// An id made from a name: "De Wiek & co" → "de-wiek-co".
QString idFromName(const QString &name);

} // namespace naober
