// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncscheduler.h"

#include "storage/homestore.h"
#include "storage/recordstore.h"
#include "sync/backoff.h"
#include "sync/mediaqueue.h"
#include "sync/syncrun.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

namespace naober {

namespace {

Q_LOGGING_CATEGORY(log, "naober.sync")

/// So many polls pass before pictures that failed are asked for again.
constexpr int pollsBetweenMedia = 10;

} // namespace

SyncScheduler::SyncScheduler(SyncSettings settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_clock(clock)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &SyncScheduler::run);
}

SyncScheduler::~SyncScheduler() = default;

void SyncScheduler::start()
{
    if (m_client)
        return;
    m_client = std::make_unique<FeedClient>(m_settings.times);
    if (!m_settings.mediaFolder.isEmpty()) {
        m_media = std::make_unique<MediaQueue>(*m_client, MediaStore(m_settings.mediaFolder),
                                               m_settings.pin.link);
        connect(m_media.get(), &MediaQueue::arrived, this, &SyncScheduler::mediaArrived);
        connect(m_media.get(), &MediaQueue::idle, this, [this](SyncError error) {
            m_pollsToMedia = error == SyncError::None ? 0 : pollsBetweenMedia;
        });
    }
    if (!openStore())
        return;
    const auto state = m_store->state();
    const QDateTime nextTry = state ? state->nextTry : QDateTime();
    m_failures = state ? state->failures : 0;
    const std::chrono::milliseconds left(nextTry.isValid() ? m_clock.now().msecsTo(nextTry) : 0);
    // Further off than any pause is: the clock was put right in between.
    if (left.count() > 0 && left <= longestBackOff) {
        wantMedia();
        wait(left);
        return;
    }
    run();
}

bool SyncScheduler::openStore()
{
    if (m_store)
        return true;
    auto store = RecordStore::open(m_settings.folder);
    if (!store) {
        SyncReport report;
        report.error = syncErrorFrom(store.error());
        onFinished(report);
        return false;
    }
    m_store = std::move(*store);
    return true;
}

void SyncScheduler::syncNow()
{
    if (m_client && !m_run)
        run();
}

void SyncScheduler::networkReturned()
{
    if (m_failures > 0)
        syncNow();
}

void SyncScheduler::stop()
{
    m_timer->stop();
    m_run.reset();
    m_media.reset();
    m_client.reset();
    m_store.reset();
}

void SyncScheduler::run()
{
    m_timer->stop();
    emit started();
    if (!openStore())
        return;
    m_run = std::make_unique<SyncRun>(*m_client, *m_store, m_settings.pin, m_clock);
    connect(m_run.get(), &SyncRun::applied, this, &SyncScheduler::applied);
    connect(m_run.get(), &SyncRun::finished, this, &SyncScheduler::onFinished);
    m_run->start();
}

void SyncScheduler::onFinished(const SyncReport &report)
{
    // It is on the stack: it told us.
    if (m_run)
        m_run.release()->deleteLater();
    if (report.result == SyncReport::Result::Failed) {
        rememberFailure(report);
    } else {
        m_failures = 0;
        wait(m_settings.interval);
    }
    followKeys(report);
    if (!report.changes.isEmpty() || !m_mediaAsked || (m_pollsToMedia > 0 && --m_pollsToMedia == 0))
        wantMedia();
    emit finished(report);
}

void SyncScheduler::rememberFailure(const SyncReport &report)
{
    ++m_failures;
    const double random = QRandomGenerator::global()->generateDouble();
    // What a person must put right is looked at again now and then all the same.
    const std::chrono::milliseconds pause =
        isWorthRetrying(report.error) ? backOff(m_failures, random) : longestBackOff;
    wait(pause);
    if (!m_store)
        return;
    auto state = m_store->state();
    if (!state)
        return;
    state->failures = m_failures;
    state->nextTry = m_clock.now().addMSecs(pause.count());
    if (const auto saved = m_store->saveState(*state); !saved)
        qCInfo(log) << "cannot remember a failure:" << storageErrorName(saved.error());
}

void SyncScheduler::followKeys(const SyncReport &report)
{
    const QList<PublicKey> before = m_settings.pin.trusted();
    if (!m_settings.pin.follow(report))
        return;
    auto home = HomeStore::open(m_settings.folder, m_clock.now());
    const bool saved = home && m_settings.pin.save(**home);
    if (!saved)
        qCWarning(log) << "what was learnt of the village could not be stored";
    if (m_settings.pin.trusted() != before)
        emit pinChanged(m_settings.pin);
}

void SyncScheduler::wantMedia()
{
    if (!m_media || !m_store)
        return;
    const auto names =
        m_store->mediaNames(m_clock.now().toLocalTime().date(), int(MediaQueue::mostNames));
    if (!names)
        return;
    m_mediaAsked = true;
    m_media->want(*names);
}

void SyncScheduler::wait(std::chrono::milliseconds pause)
{
    m_timer->start(pause);
}

} // namespace naober
