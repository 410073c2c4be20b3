// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hubworkshop.h"

#include "hub/hubtext.h"
#include "hub/intake/deskadditions.h"

#include "feed/signingkey.h"

#include <QDir>
#include <QFile>

namespace naober {

namespace {

QString keyProblem(const HubConfig &config, KeyError error)
{
    return HubText::tr("The key %1: %2")
        .arg(QDir::toNativeSeparators(config.keyFile), keyErrorText(error));
}

/// The desks' key, if the hub's memory knows one already.
std::optional<PublicKey> deskKeyIn(const QString &storeFile)
{
    if (!QFile::exists(storeFile))
        return std::nullopt;
    DatabaseOptions options;
    options.mode = DatabaseOptions::Mode::ReadOnly;
    const auto database = Database::open(storeFile, options);
    if (!database)
        return std::nullopt;
    const auto version = (*database)->version();
    if (!version || *version < DeskAdditions::firstVersion)
        return std::nullopt;
    return DeskAdditions(**database).deskKey();
}

} // namespace

Result<FeedLink, QString> pairingLink(const HubConfig &config)
{
    const auto key = SigningKey::load(config.keyFile);
    if (!key)
        return keyProblem(config, key.error());
    FeedLink link;
    link.base = config.readersUrl();
    link.feed = config.feedId;
    link.key = key->publicKey();
    link.desk = deskKeyIn(config.storeFile());
    return link;
}

Result<HubWorkshop, QString> HubWorkshop::open(const HubConfig &config, const QString &feedFolder,
                                               const Clock &clock)
{
    const auto link = pairingLink(config);
    if (!link)
        return link.error();
    const auto key = SigningKey::load(config.keyFile);
    if (!key)
        return keyProblem(config, key.error());
    FeedOptions options;
    options.feed = config.feedId;
    options.staleAfter = config.staleAfter;
    options.submissions = config.submissionsUrl;
    auto writer = FeedWriter::open(feedFolder, *key, options, clock);
    if (!writer) {
        return HubText::tr("The feed folder %1: %2")
            .arg(QDir::toNativeSeparators(feedFolder), publishErrorText(writer.error()));
    }
    auto store = HubStore::open(config.storeFile());
    if (!store) {
        return HubText::tr("The hub's memory %1: %2")
            .arg(QDir::toNativeSeparators(config.storeFile()), storageErrorText(store.error()));
    }
    HubWorkshop workshop;
    workshop.config = config;
    workshop.feedFolder = feedFolder;
    workshop.store = std::move(store).value();
    workshop.writer = std::move(writer).value();
    workshop.link = *link;
    return workshop;
}

} // namespace naober
