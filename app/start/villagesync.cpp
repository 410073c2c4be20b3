// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/villagesync.h"

#include "storage/recordreader.h"

namespace naober {

namespace {

using namespace std::chrono_literals;

constexpr auto tellAfter = 250ms;
constexpr auto quietAfter = 1500ms;
constexpr double halfWay = 0.5;

} // namespace

SyncStatus::State stateOf(SyncError error)
{
    switch (error) {
    case SyncError::None:
        return SyncStatus::Fresh;
    case SyncError::Stale:
        return SyncStatus::Stale;
    case SyncError::Offline:
    case SyncError::Unreachable:
    case SyncError::Timeout:
    case SyncError::ConnectionCut:
    case SyncError::CaptivePortal:
        return SyncStatus::Offline;
    case SyncError::UntrustedServer:
    case SyncError::NotFound:
    case SyncError::Refused:
    case SyncError::ServerBusy:
    case SyncError::ServerError:
    case SyncError::BadAddress:
    case SyncError::TooLarge:
    case SyncError::NotAFeed:
    case SyncError::WrongKey:
    case SyncError::Tampered:
    case SyncError::Malformed:
    case SyncError::WrongFeed:
    case SyncError::Rollback:
    case SyncError::UpdateNeeded:
    case SyncError::DiskFull:
    case SyncError::ReadOnly:
    case SyncError::StorageDamaged:
    case SyncError::StorageNewer:
    case SyncError::StorageBusy:
    case SyncError::StorageFailed:
    case SyncError::OtherFeedStored:
    case SyncError::Cancelled:
        return SyncStatus::Failed;
    }
    Q_UNREACHABLE();
}

VillageSync::VillageSync(AppContext &app, const Clock &clock, const Clock &judge, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_clock(clock)
    , m_judge(judge)
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(tellAfter);
    connect(&m_tell, &QTimer::timeout, this, [this] {
        m_app.records()->announceMedia(m_arrived.values());
        m_arrived.clear();
    });
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietAfter);
    connect(m_app.sync(), &SyncStatus::refreshRequested, this, [this] {
        if (m_service)
            m_service->syncNow();
    });
}

VillageSync::~VillageSync() = default;

void VillageSync::follow(const SyncSettings &settings)
{
    stop();
    m_hasRun = false;
    m_service = std::make_unique<SyncService>(settings, m_clock);
    connect(m_service.get(), &SyncService::started, m_app.sync(), &SyncStatus::begin);
    connect(m_service.get(), &SyncService::applied, this, [this](const ChangeSet &changes) {
        m_app.sync()->setProgress(halfWay);
        m_app.records()->announce(changes);
    });
    connect(m_service.get(), &SyncService::finished, this, &VillageSync::onFinished);
    connect(m_service.get(), &SyncService::mediaArrived, this, &VillageSync::onMedia);
    m_app.sync()->setAvailable(true);
    m_service->start();
}

void VillageSync::stop()
{
    m_service.reset();
    m_app.sync()->setAvailable(false);
}

void VillageSync::showKnown()
{
    const RecordReader *store = m_app.records()->store();
    if (!store)
        return;
    const Result<FeedState, StorageError> state = store->state();
    if (!state || !state->headTime.isValid())
        return;
    m_app.sync()->setKnown(isStale() ? SyncStatus::Stale : SyncStatus::Fresh, state->headTime);
}

bool VillageSync::isStale() const
{
    const RecordReader *store = m_app.records()->store();
    if (!store)
        return false;
    const Result<FeedState, StorageError> state = store->state();
    return state && state->staleAfter.isValid() && state->staleAfter < m_judge.now();
}

void VillageSync::onFinished(const SyncReport &report)
{
    m_hasRun = true;
    m_quiet.start();
    if (report.error == SyncError::Cancelled)
        return;
    const SyncError error =
        report.error == SyncError::None && isStale() ? SyncError::Stale : report.error;
    SyncStatus::Words words;
    if (error != SyncError::None)
        words = [error] { return syncErrorText(error); };
    m_app.sync()->finish(stateOf(error), report.headTime, words);
}

void VillageSync::onMedia(const QString &name)
{
    m_arrived.insert(name);
    m_tell.start();
    m_quiet.start();
}

} // namespace naober
