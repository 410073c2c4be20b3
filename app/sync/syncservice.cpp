// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncservice.h"

#include <QNetworkInformation>

namespace naober {

SyncService::SyncService(const SyncSettings &settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_scheduler(new SyncScheduler(settings, clock))
{
    qRegisterMetaType<ChangeSet>();
    qRegisterMetaType<SyncReport>();
    qRegisterMetaType<FeedPin>();
    m_thread.setObjectName(QStringLiteral("sync"));
    m_scheduler->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_scheduler, &QObject::deleteLater);
    connect(m_scheduler, &SyncScheduler::started, this, &SyncService::started);
    connect(m_scheduler, &SyncScheduler::applied, this, &SyncService::applied);
    connect(m_scheduler, &SyncScheduler::finished, this, &SyncService::finished);
    connect(m_scheduler, &SyncScheduler::mediaArrived, this, &SyncService::mediaArrived);
    connect(m_scheduler, &SyncScheduler::pinChanged, this, &SyncService::pinChanged);
}

SyncService::~SyncService()
{
    stop();
}

void SyncService::start()
{
    if (m_thread.isRunning() || !m_scheduler)
        return;
    connect(&m_thread, &QThread::started, m_scheduler, &SyncScheduler::start);
    m_thread.start(QThread::LowPriority);
    watchNetwork();
}

void SyncService::syncNow()
{
    if (m_scheduler)
        QMetaObject::invokeMethod(m_scheduler, &SyncScheduler::syncNow, Qt::QueuedConnection);
}

void SyncService::stop()
{
    if (!m_scheduler)
        return;
    if (m_thread.isRunning()) {
        QMetaObject::invokeMethod(m_scheduler, &SyncScheduler::stop, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    } else {
        delete m_scheduler;
    }
    m_scheduler = nullptr;
}

void SyncService::watchNetwork()
{
    // Where the system does not tell, the back-off finds out by itself.
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, m_scheduler,
            [scheduler = m_scheduler](QNetworkInformation::Reachability reachability) {
                if (reachability == QNetworkInformation::Reachability::Online)
                    scheduler->networkReturned();
            });
}

} // namespace naober
