// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/outboxservice.h"

namespace naober {

OutboxService::OutboxService(const QString &folder, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_sender(new OutboxSender(folder, clock))
{
    qRegisterMetaType<HubAddress>();
    m_thread.setObjectName(QStringLiteral("outbox"));
    m_sender->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_sender, &OutboxSender::start);
    connect(&m_thread, &QThread::finished, m_sender, &QObject::deleteLater);
    connect(m_sender, &OutboxSender::sent, this, &OutboxService::sent);
    connect(m_sender, &OutboxSender::refused, this, &OutboxService::refused);
    connect(m_sender, &OutboxSender::deviceRevoked, this, &OutboxService::deviceRevoked);
    connect(m_sender, &OutboxSender::deviceUnknown, this, &OutboxService::deviceUnknown);
    connect(m_sender, &OutboxSender::deviceKnown, this, &OutboxService::deviceKnown);
}

OutboxService::~OutboxService()
{
    stop();
}

void OutboxService::start()
{
    if (m_sender && !m_thread.isRunning())
        m_thread.start(QThread::LowPriority);
}

void OutboxService::setHub(const HubAddress &hub)
{
    if (m_sender) {
        QMetaObject::invokeMethod(
            m_sender, [sender = m_sender, hub] { sender->setHub(hub); }, Qt::QueuedConnection);
    }
}

void OutboxService::wake()
{
    if (m_sender)
        QMetaObject::invokeMethod(m_sender, &OutboxSender::wake, Qt::QueuedConnection);
}

void OutboxService::networkReturned()
{
    if (m_sender)
        QMetaObject::invokeMethod(m_sender, &OutboxSender::networkReturned, Qt::QueuedConnection);
}

void OutboxService::stop()
{
    if (!m_sender)
        return;
    if (m_thread.isRunning()) {
        QMetaObject::invokeMethod(m_sender, &OutboxSender::stop, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    } else {
        delete m_sender;
    }
    m_sender = nullptr;
}

} // namespace naober
