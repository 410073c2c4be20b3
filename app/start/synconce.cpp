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
    if (!open(given))
        return;
    m_client = std::make_unique<FeedClient>();
    run();
}

bool SyncOnce::open(const std::optional<FeedLink> &given)
{
    const auto pin = openHome(given);
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
    return openRecords();
}

Result<std::optional<FeedPin>, StorageError>
SyncOnce::openHome(const std::optional<FeedLink> &given)
{
    const QString &folder = m_options.dataFolder;
    const QDateTime now = m_clock.now();
    for (bool isMended = false;; isMended = true) {
        auto home = HomeStore::open(folder, now);
        if (!home)
            return home.error();
        m_home = std::move(*home);
        auto pin = chooseFeed(*m_home, given);
        if (pin || pin.error() != StorageError::Damaged || isMended)
            return pin;
        // It opens, and cannot be read further on.
        m_home.reset();
        if (const auto restored = HomeStore::setAside(folder, now); !restored)
            return restored.error();
        QTextStream(stderr) << "naober: the settings were damaged and are set aside" << Qt::endl;
    }
}

bool SyncOnce::openRecords()
{
    const QString &folder = m_options.dataFolder;
    auto store = RecordStore::open(folder);
    if (!store && store.error() == StorageError::Damaged && RecordStore::discard(folder))
        store = RecordStore::open(folder);
    if (!store) {
        fail(syncErrorFrom(store.error()));
        return false;
    }
    m_store = std::move(*store);
    return true;
}

void SyncOnce::run()
{
    m_run = std::make_unique<SyncRun>(*m_client, *m_store, *m_pin, m_clock);
    // Later, so that a run may be followed by another.
    connect(m_run.get(), &SyncRun::finished, this, &SyncOnce::onRun, Qt::QueuedConnection);
    m_run->start();
}

void SyncOnce::onRun(const SyncReport &report)
{
    if (report.error != SyncError::StorageDamaged || m_begunAgain) {
        end(report);
        return;
    }
    m_begunAgain = true;
    QTextStream(stderr) << "naober: the records are damaged and are fetched again" << Qt::endl;
    remember(report);
    m_run.reset();
    m_store.reset();
    if (const auto gone = RecordStore::discard(m_options.dataFolder); !gone) {
        fail(syncErrorFrom(gone.error()));
        return;
    }
    if (openRecords())
        run();
}

void SyncOnce::remember(const SyncReport &report)
{
    if (m_pin && m_home && m_pin->follow(report)) {
        if (const Result<void, StorageError> saved = m_pin->save(*m_home); !saved)
            QTextStream(stderr) << "naober: " << storageErrorName(saved.error()) << Qt::endl;
    }
}

void SyncOnce::end(const SyncReport &report)
{
    remember(report);
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
