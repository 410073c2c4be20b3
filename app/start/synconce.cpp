// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/synconce.h"

#include "start/feedchoice.h"
#include "storage/homestore.h"
#include "storage/recordstore.h"
#include "sync/syncrun.h"

#include <QJsonDocument>
#include <QTextStream>

namespace naober {

SyncOnce::SyncOnce(Options options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_clock(clock)
{ }

SyncOnce::~SyncOnce() = default;

void SyncOnce::start()
{
    std::optional<FeedLink> given;
    if (!m_options.feed.isEmpty()) {
        const Result<FeedLink, QString> link = readFeedArgument(m_options.feed);
        if (!link) {
            QTextStream(stderr) << "naober: " << link.error() << Qt::endl;
            fail(SyncError::BadAddress);
            return;
        }
        given = *link;
    }
    if (!open(given ? &*given : nullptr))
        return;
    m_client = std::make_unique<FeedClient>();
    m_run = std::make_unique<SyncRun>(*m_client, *m_store, *m_pin, m_clock);
    connect(m_run.get(), &SyncRun::finished, this, &SyncOnce::end);
    m_run->start();
}

bool SyncOnce::open(const FeedLink *given)
{
    auto home = HomeStore::open(m_options.dataFolder, m_clock.now());
    if (!home) {
        fail(syncErrorFrom(home.error()));
        return false;
    }
    m_home = std::move(*home);
    const auto pin = chooseFeed(*m_home, given ? std::optional<FeedLink>(*given) : std::nullopt);
    if (!pin) {
        fail(syncErrorFrom(pin.error()));
        return false;
    }
    if (!*pin) {
        QTextStream(stderr) << "naober: no village yet; give its link with --feed" << Qt::endl;
        fail(SyncError::BadAddress);
        return false;
    }
    m_pin = std::make_unique<FeedPin>(**pin);
    auto store = RecordStore::open(m_options.dataFolder);
    if (!store) {
        fail(syncErrorFrom(store.error()));
        return false;
    }
    m_store = std::move(*store);
    return true;
}

void SyncOnce::end(const SyncReport &report)
{
    if (m_pin && m_home && m_pin->follow(report)) {
        if (const Result<void, StorageError> saved = m_pin->save(*m_home); !saved)
            QTextStream(stderr) << "naober: " << storageErrorName(saved.error()) << Qt::endl;
    }
    QTextStream(stdout) << QJsonDocument(report.toJson()).toJson(QJsonDocument::Compact)
                        << Qt::endl;
    emit finished(report.result == SyncReport::Result::Failed ? 1 : 0);
}

void SyncOnce::fail(SyncError error)
{
    SyncReport report;
    report.error = error;
    end(report);
}

} // namespace naober
