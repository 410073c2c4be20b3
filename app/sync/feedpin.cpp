// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/feedpin.h"

#include "storage/homestore.h"
#include "sync/syncreport.h"

#include <QLoggingCategory>

namespace naober {

namespace {

Q_LOGGING_CATEGORY(log, "naober.sync")

QString nextKeySetting()
{
    return QStringLiteral("feed.nextKey");
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
    return std::optional(FeedPin{*link, PublicKey::fromText(*key)});
}

Result<void, StorageError> FeedPin::save(HomeStore &home) const
{
    if (const auto saved = home.setFeedLink(link.toString()); !saved)
        return saved;
    return home.setSetting(nextKeySetting(), nextKey ? nextKey->toText() : QString());
}

} // namespace naober
