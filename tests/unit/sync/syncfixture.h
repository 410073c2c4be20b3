// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/recordstore.h"
#include "support/feedfixture.h"
#include "support/httpfixture.h"
#include "sync/syncrun.h"

#include <QTest>

namespace naober {

/// A published feed, a server for it and a reader's store.
struct SyncFixture
{
    FeedFixture feed;
    std::unique_ptr<FeedWriter> writer = feed.open();
    HttpFixture server;
    QTemporaryDir data;
    std::unique_ptr<RecordStore> store = openStore();
    FeedPin pin;

    SyncFixture()
    {
        server.setFolder(feed.dir);
        pin.link = {server.url(), QStringLiteral("dorp"), feed.key.publicKey(), {}};
    }

    std::unique_ptr<RecordStore> openStore(StatementObserver *observer = nullptr)
    {
        auto opened = RecordStore::open(data.path(), observer);
        return opened ? std::move(*opened) : nullptr;
    }
    SyncReport sync()
    {
        using namespace std::chrono_literals;
        FeedClient client({400ms, 1500ms});
        SyncRun run(client, *store, pin, feed.clock);
        std::optional<SyncReport> report;
        QObject::connect(&run, &SyncRun::finished, &run,
                         [&](const SyncReport &finished) { report = finished; });
        run.start();
        if (!QTest::qWaitFor([&] { return report.has_value(); }, 20000))
            QTest::qFail("the run did not finish", __FILE__, __LINE__);
        return report.value_or(SyncReport());
    }
    qint64 articles() const { return store->count(RecordType::Article).value(); }
    QString headPath() const { return feed.path(QStringLiteral("head.json")); }
};

/// Fails a test with the error's name.
#define COMPARE_SYNC(report, wantedResult, wantedError) \
    do { \
        const SyncReport compared = (report); \
        QCOMPARE(syncErrorName(compared.error), syncErrorName(wantedError)); \
        QCOMPARE(int(compared.result), int(wantedResult)); \
    } while (false)

} // namespace naober
