// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mediaqueue.h"

#include "feed/head.h"
#include "sync/feedclient.h"

#include <QLoggingCategory>

namespace naober {

namespace {

Q_LOGGING_CATEGORY(log, "naober.sync")

} // namespace

MediaQueue::MediaQueue(FeedClient &client, MediaStore store, FeedLink link, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(std::move(store))
    , m_link(std::move(link))
{ }

void MediaQueue::want(const QStringList &names)
{
    const QStringList bounded = names.mid(0, mostNames);
    m_needed = QSet<QString>(bounded.begin(), bounded.end());
    m_waiting = m_store.missing(bounded);
    m_waiting.removeIf([this](const QString &name) { return m_underWay.contains(name); });
    m_error = SyncError::None;
    startMore();
}

void MediaQueue::startMore()
{
    while (m_running < atOnce && !m_waiting.isEmpty()) {
        const QString name = m_waiting.takeFirst();
        if (!MediaStore::isName(name))
            continue;
        m_underWay.insert(name);
        ++m_running;
        m_client.get({m_link.resolved(mediaPath(name)), {}, feedlimits::media}, this,
                     [this, name](const FetchResult &result) { onFetched(name, result); });
    }
    if (isIdle())
        emit idle(m_error);
}

void MediaQueue::onFetched(const QString &name, const FetchResult &result)
{
    --m_running;
    m_underWay.remove(name);
    SyncError error = result.error;
    if (error == SyncError::None && m_needed.contains(name)) {
        const auto added = m_store.add(name, result.body, m_needed);
        if (added) {
            emit arrived(name);
        } else {
            // A picture whose content is not its name was changed on its way.
            error = added.error() == StorageError::Damaged ? SyncError::Tampered
                                                           : syncErrorFrom(added.error());
        }
    }
    if (error != SyncError::None) {
        qCInfo(log) << "no picture" << name << syncErrorName(error);
        m_error = error;
        // Without room or network the others fare no better.
        if (error != SyncError::NotFound && error != SyncError::Tampered
            && error != SyncError::TooLarge) {
            m_waiting.clear();
        }
    }
    startMore();
}

} // namespace naober
