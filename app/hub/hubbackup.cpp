// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hubbackup.h"

#include "hub/hubtext.h"
#include "hub/hubworkshop.h"

#include "feed/signingkey.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace naober {

namespace {

QString native(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

bool copyFile(const QString &from, const QString &to)
{
    return QDir().mkpath(QFileInfo(to).absolutePath()) && QFile::copy(from, to);
}

/// The feed's own files, head.json first: what it names is there for two of its lifetimes, so a hub
/// that publishes meanwhile does no harm.
QString copyFeed(const QString &from, const QString &to)
{
    const QString head = QStringLiteral("head.json");
    if (!QFile::exists(QDir(from).filePath(head)))
        return {};
    if (!copyFile(QDir(from).filePath(head), QDir(to).filePath(head)))
        return HubText::tr("%1 cannot be copied").arg(native(QDir(from).filePath(head)));
    for (const QString &folder :
         {QStringLiteral("log"), QStringLiteral("snapshot"), QStringLiteral("media")}) {
        QDirIterator files(QDir(from).filePath(folder), QDir::Files);
        while (files.hasNext()) {
            const QString file = files.next();
            const QString copy = QDir(to).filePath(folder + QLatin1Char('/') + files.fileName());
            // One that went meanwhile is not named by the head; what is missing shows in verifying.
            if (!copyFile(file, copy) && QFile::exists(file))
                return HubText::tr("%1 cannot be copied").arg(native(file));
        }
    }
    return {};
}

/// Where a file that belongs to the hub stands in the backup: below hub.json's folder as it is.
QString placeOf(const QString &file, const QString &folder, const QString &otherwise)
{
    const QString relative = QDir(folder).relativeFilePath(file);
    return relative.startsWith(QLatin1String("..")) || QDir::isAbsolutePath(relative) ? otherwise
                                                                                      : relative;
}

QString copyAll(const HubConfig &config, const QString &to)
{
    const QDir copy(to);
    const QString key = placeOf(config.keyFile, config.folder(), QStringLiteral("hub.key"));
    const QString feed = placeOf(config.feedFolder, config.folder(), QStringLiteral("feed"));
    if (!copyFile(config.keyFile, copy.filePath(key)))
        return HubText::tr("%1 cannot be copied").arg(native(config.keyFile));
    if (QFile::exists(config.storeFile())) {
        const auto store = HubStore::open(config.storeFile());
        if (!store)
            return storageErrorText(store.error());
        const auto copied = (*store)->copyTo(copy.filePath(QStringLiteral("hub.sqlite")));
        if (!copied)
            return storageErrorText(copied.error());
    }
    const QString problem = copyFeed(config.feedFolder, copy.filePath(feed));
    if (!problem.isEmpty())
        return problem;
    for (const SourceConfig &source : config.sources) {
        const QString file = source.url.toLocalFile();
        const QString place = placeOf(file, config.folder(), QString());
        if (source.url.isLocalFile() && !place.isEmpty() && QFile::exists(file)
            && !copyFile(file, copy.filePath(place)))
            return HubText::tr("%1 cannot be copied").arg(native(file));
    }
    // hub.json last, with what stood elsewhere now beside it: with it the backup is whole.
    QFile original(config.file);
    if (!original.open(QIODevice::ReadOnly))
        return HubText::tr("%1 cannot be read").arg(native(config.file));
    QJsonObject json = QJsonDocument::fromJson(original.readAll()).object();
    json.insert(QLatin1String("key"), key);
    json.insert(QLatin1String("feed"), QString(feed + QLatin1Char('/')));
    QSaveFile saved(copy.filePath(QStringLiteral("hub.json")));
    if (!saved.open(QIODevice::WriteOnly) || saved.write(QJsonDocument(json).toJson()) < 0
        || !saved.commit())
        return HubText::tr("%1 cannot be written").arg(native(saved.fileName()));
    return {};
}

QString feedProblem(const HubConfig &config)
{
    const auto link = pairingLink(config);
    if (!link)
        return link.error();
    if (!QFile::exists(QDir(config.feedFolder).filePath(QStringLiteral("head.json"))))
        return {};
    const FolderReport report = verifyFolder(config.feedFolder, link->key);
    return report.isSound() ? QString() : report.problems.first();
}

bool isInUse(const QString &folder)
{
    return QFile::exists(QDir(folder).filePath(QStringLiteral("hub.json")))
        || QFile::exists(QDir(folder).filePath(QStringLiteral("hub.sqlite")));
}

/// Copies all but hub.json, and that under \a configName. What was made is added to \a made.
QString copyTree(const QString &from, const QString &to, const QString &configName,
                 QStringList &made)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString relative = QDir(from).relativeFilePath(file);
        const QString copy =
            QDir(to).filePath(relative == QLatin1String("hub.json") ? configName : relative);
        if (!copyFile(file, copy))
            return HubText::tr("%1 cannot be written").arg(native(copy));
        made.append(copy);
    }
    return {};
}

/// Makes the copy in \a folder a hub: its new epoch first, then hub.json, without which it is none.
QString beginAgain(const QString &folder, const QString &configName, const Clock &clock)
{
    const QString waiting = QDir(folder).filePath(configName);
    const auto config = loadHubConfig(waiting);
    if (!config)
        return config.error().first().toString();
    {
        const auto workshop = HubWorkshop::open(*config, config->feedFolder, clock);
        if (!workshop)
            return workshop.error();
        if (const auto begun = workshop->writer->restoreAsNewEpoch(); !begun)
            return publishErrorText(begun.error());
    }
    const QString file = QDir(folder).filePath(QStringLiteral("hub.json"));
    if (!QFile::rename(waiting, file))
        return HubText::tr("%1 cannot be written").arg(native(file));
    return {};
}

} // namespace

Result<QString, BackupProblem> backUpHub(const HubConfig &config, const QString &target,
                                         const Clock &clock)
{
    const QString name =
        QStringLiteral("naober-backup-%1-%2")
            .arg(config.feedId, clock.now().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    const QString folder = QDir(target).absoluteFilePath(name);
    if (QFile::exists(folder))
        return BackupProblem{HubText::tr("%1 is there already").arg(native(folder))};
    if (!QDir().mkpath(folder))
        return BackupProblem{HubText::tr("%1 cannot be made").arg(native(folder))};
    // The key is in it.
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QString problem = copyAll(config, folder);
    if (problem.isEmpty()) {
        const auto copied = loadHubConfig(QDir(folder).filePath(QStringLiteral("hub.json")));
        problem = copied ? feedProblem(*copied) : copied.error().first().toString();
    }
    if (!problem.isEmpty()) {
        QDir(folder).removeRecursively();
        return BackupProblem{problem};
    }
    return folder;
}

Result<QString, BackupProblem> restoreHub(const QString &backup, const QString &folder,
                                          const Clock &clock)
{
    const QString from = QDir(backup).absolutePath();
    const QString to = QDir(folder).absolutePath();
    const auto config = loadHubConfig(QDir(from).filePath(QStringLiteral("hub.json")));
    if (!config)
        return BackupProblem{HubText::tr("%1 is not a backup: %2")
                                 .arg(native(backup), config.error().first().toString())};
    const QString damaged = feedProblem(*config);
    if (!damaged.isEmpty())
        return BackupProblem{damaged};
    if (isInUse(to))
        return BackupProblem{
            HubText::tr("There is a hub in %1 already; move it away first").arg(native(folder))};
    const bool wasThere = QFile::exists(to);
    const QString configName = QStringLiteral("hub.json.restoring");
    QStringList made;
    QString problem = copyTree(from, to, configName, made);
    if (problem.isEmpty())
        problem = beginAgain(to, configName, clock);
    if (problem.isEmpty())
        return QDir(to).filePath(QStringLiteral("hub.json"));
    // Half a hub is none: the next try must not stumble over it.
    for (const QString &file : std::as_const(made))
        QFile::remove(file);
    if (!wasThere)
        QDir(to).removeRecursively();
    return BackupProblem{problem};
}

} // namespace naober
