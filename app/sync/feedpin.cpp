// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/feedpin.h"

#include "storage/homestore.h"
#include "sync/syncreport.h"

#include <QLoggingCategory>

#include <algorithm>

namespace naober {

namespace {

Q_LOGGING_CATEGORY(log, "naober.sync")

QString nextKeySetting()
{
    return QStringLiteral("feed.nextKey");
}

QString floorSetting()
{
    return QStringLiteral("feed.floor");
}

QString submissionsSetting()
{
    return QStringLiteral("feed.submissions");
}

/// "feed epoch seq": it counts for that feed only.
QString floorToText(const QString &feed, const Cursor &floor)
{
    if (floor == Cursor())
        return {};
    return QStringLiteral("%1 %2 %3").arg(feed).arg(floor.epoch).arg(floor.seq);
}

Cursor floorFromText(const QString &text, const QString &feed)
{
    const QStringList parts = text.split(QLatin1Char(' '));
    if (parts.size() != 3 || parts.first() != feed)
        return {};
    return {parts.at(1).toLongLong(), parts.at(2).toLongLong()};
}

} // namespace

QList<PublicKey> FeedPin::trusted() const
{
    QList<PublicKey> keys{link.key};
    if (nextKey)
        keys.append(*nextKey);
    return keys;
}

bool FeedPin::follow(const SyncReport &report)
{
    if (!report.signedBy.isValid())
        return false;
    const FeedPin before = *this;
    if (nextKey && report.signedBy == *nextKey) {
        link.key = *nextKey;
        nextKey.reset();
    }
    // An announcement counts until it is taken up; a head without one takes none back, for an older
    // one could be served to do just that.
    if (report.nextKey && *report.nextKey != link.key)
        nextKey = report.nextKey;
    floor = std::max(floor, report.head);
    submissions = report.submissions;
    return !(*this == before);
}

Result<std::optional<FeedPin>, StorageError> FeedPin::load(const HomeStore &home)
{
    const auto text = home.feedLink();
    if (!text)
        return text.error();
    if (text->isEmpty())
        return std::optional<FeedPin>();
    const auto link = FeedLink::parse(*text);
    if (!link) {
        qCWarning(log) << "the stored feed link cannot be read";
        return std::optional<FeedPin>();
    }
    const auto key = home.setting(nextKeySetting());
    if (!key)
        return key.error();
    const auto floor = home.setting(floorSetting());
    if (!floor)
        return floor.error();
    const auto submissions = home.setting(submissionsSetting());
    if (!submissions)
        return submissions.error();
    return std::optional(FeedPin{*link, PublicKey::fromText(*key),
                                 floorFromText(*floor, link->feed), QUrl(*submissions)});
}

Result<void, StorageError> FeedPin::save(HomeStore &home) const
{
    if (const auto saved = home.setFeedLink(link.toString()); !saved)
        return saved;
    if (const auto saved = home.setSetting(floorSetting(), floorToText(link.feed, floor)); !saved)
        return saved;
    const QString address = submissions.toString(QUrl::FullyEncoded);
    if (const auto saved =
            home.setSetting(submissionsSetting(), address.isEmpty() ? QString() : address);
        !saved)
        return saved;
    return home.setSetting(nextKeySetting(), nextKey ? nextKey->toText() : QString());
}

} // namespace naober
