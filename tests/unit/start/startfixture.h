// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "start/commandline.h"
#include "storage/database.h"
#include "storage/homestore.h"
#include "storage/recordstore.h"
#include "support/feedfixture.h"
#include "support/httpfixture.h"
#include "sync/feedpin.h"

#include <QTest>

namespace naober {

/// A published feed, a server for it and the folder of an app that has it.
struct StartFixture
{
    FeedFixture feed;
    std::unique_ptr<FeedWriter> writer = feed.open();
    HttpFixture server;
    QTemporaryDir data;

    StartFixture() { server.setFolder(feed.dir); }

    FeedLink link() const
    {
        return {server.url(), QStringLiteral("dorp"), feed.key.publicKey(), {}};
    }
    Options options(bool withLink = false) const
    {
        Options options;
        options.dataFolder = data.path();
        if (withLink)
            options.feed = link().toString();
        return options;
    }
    std::unique_ptr<HomeStore> home() const
    {
        auto opened = HomeStore::open(data.path(), feed.clock.now());
        return opened ? std::move(*opened) : nullptr;
    }
    std::optional<FeedPin> pin() const
    {
        const auto opened = home();
        const auto kept = opened ? FeedPin::load(*opened) : StorageError::CannotOpen;
        return kept ? *kept : std::nullopt;
    }
    qint64 articles() const
    {
        const auto store = RecordStore::open(data.path());
        return store ? (*store)->count(RecordType::Article).value() : -1;
    }
    QString headPath() const { return feed.path(QStringLiteral("head.json")); }

    /// Makes the first page of \a table unreadable. The file still opens.
    static bool ruinTable(const QString &path, const QString &table)
    {
        constexpr int pageSize = 4096;
        int page = 0;
        {
            const auto database = Database::open(path, {});
            if (!database)
                return false;
            Statement query = (*database)->prepare(
                QStringLiteral("SELECT rootpage FROM sqlite_master WHERE name = ?"));
            if (!query.run({table}) || !query.next())
                return false;
            page = query.text(0).toInt();
        }
        QFile file(path);
        return page > 1 && file.open(QIODevice::ReadWrite) && file.seek((page - 1) * pageSize)
            && file.write(QByteArray(pageSize, '!')) == pageSize;
    }
};

} // namespace naober
