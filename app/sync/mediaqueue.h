// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/feedlink.h"
#include "storage/mediastore.h"
#include "sync/syncerror.h"

#include <QObject>
#include <QSet>
#include <QStringList>

namespace naober {

class FeedClient;
struct FetchResult;

/// Brings the pictures that records show, the most wanted first, two at a time. What fails waits
/// for the next want(). Lives on the sync thread.
class MediaQueue : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostNames = 5000;
    static constexpr int atOnce = 2;

    /// \a client must outlive it.
    MediaQueue(FeedClient &client, MediaStore store, FeedLink link, QObject *parent = nullptr);

    /// \a names are all that is needed, in the order of need; the rest of the store is what may go
    /// when room is short. Replaces what was wanted before.
    void want(const QStringList &names);
    bool isIdle() const { return m_running == 0 && m_waiting.isEmpty(); }

signals:
    /// The file is in the store.
    void arrived(const QString &name);
    /// Nothing is left to do; \a error is the last that stopped a picture, None if all are there.
    void idle(naober::SyncError error);

private:
    void startMore();
    void onFetched(const QString &name, const FetchResult &result);

    FeedClient &m_client;
    MediaStore m_store;
    FeedLink m_link;
    QStringList m_waiting;
    QSet<QString> m_needed;
    QSet<QString> m_underWay;
    int m_running = 0;
    SyncError m_error = SyncError::None;
};

} // namespace naober
