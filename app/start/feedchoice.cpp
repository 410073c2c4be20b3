// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/feedchoice.h"

#include "storage/homestore.h"

#include <QFile>
#include <QFileInfo>

namespace naober {

namespace {

constexpr qint64 largestFile = 64 * 1024; // a .naober file is one link

QString givenKey()
{
    return QStringLiteral("feed/given");
}

} // namespace

Result<FeedLink, QString> readFeedArgument(const QString &argument)
{
    Result<FeedLink, LinkError> link = FeedLink::parse(argument);
    if (link)
        return *link;
    QFile file(argument);
    if (!file.exists())
        return QStringLiteral("not a village's link, and no such file: %1")
            .arg(argument.section(QLatin1Char('#'), 0, 0));
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("cannot read %1").arg(argument);
    link = FeedLink::parseFile(file.read(largestFile),
                               QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()));
    if (!link)
        return QStringLiteral("no village's link in %1").arg(argument);
    return *link;
}

Result<std::optional<FeedPin>, StorageError>
chooseFeed(HomeStore &home, const std::optional<FeedLink> &given, bool keep)
{
    if (!given)
        return FeedPin::load(home);
    const Result<QString, StorageError> before = home.setting(givenKey());
    if (!before)
        return before.error();
    if (*before == given->toString()) {
        const Result<std::optional<FeedPin>, StorageError> kept = FeedPin::load(home);
        if (kept && *kept && (*kept)->link.feed == given->feed && (*kept)->link.base == given->base)
            return kept;
    }
    FeedPin pin{*given, std::nullopt};
    // The same village at another address is as far as it was.
    if (const auto kept = FeedPin::load(home);
        kept && *kept && (*kept)->link.feed == given->feed && (*kept)->link.key == given->key)
        pin.floor = (*kept)->floor;
    if (keep) {
        if (const Result<void, StorageError> saved = pin.save(home); !saved)
            return saved.error();
        if (const Result<void, StorageError> noted = home.setSetting(givenKey(), given->toString());
            !noted)
            return noted.error();
    }
    return std::optional<FeedPin>(pin);
}

} // namespace naober
