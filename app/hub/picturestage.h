// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/image.h"
#include "feed/feedwriter.h"
#include "hub/fetcher.h"
#include "hub/hubstore.h"

#include <QObject>
#include <QQueue>

namespace naober {

/// Brings the pictures of records into the feed: fetches what is not there, draws it anew and
/// stores it by its content. What is there is not fetched again for a week, what failed not for a
/// day, unless it was the network: then for an hour. A picture that cannot be had is left out; its
/// record is not. One use; lives on the store's thread.
class PictureStage : public QObject
{
    Q_OBJECT

public:
    /// One picture to have, and the source that named it.
    struct Wanted
    {
        QUrl url; ///< absolute
        QUrl namedBy;
    };

    PictureStage(HubStore &store, FeedWriter &writer, Fetcher &fetcher, const Clock &clock,
                 const QString &feedFolder, QObject *parent = nullptr);

    /// finished() follows, from the event loop.
    void start(const QList<Wanted> &wanted);

    /// What is known of an address now; a null image when it cannot be shown.
    Image image(const QUrl &url) const;
    /// True if the feed folder has this medium.
    bool hasMedia(const QString &name) const;

    int fetchedCount() const { return m_fetched; }
    qint64 bytes() const { return m_bytes; }
    const QStringList &warnings() const { return m_warnings; }

signals:
    void finished();

private:
    bool isDue(const Wanted &wanted) const;
    void next();
    void fetched(const Wanted &wanted, const FetchReply &reply);
    /// Empty, or why the picture is left out.
    QString take(PictureState &state, const FetchReply &reply);
    /// When it counts as looked at, so that isDue() comes back to it in time.
    QDateTime checkedAt(const FetchReply &reply) const;

    HubStore &m_store;
    FeedWriter &m_writer;
    Fetcher &m_fetcher;
    const Clock &m_clock;
    const QString m_mediaFolder;
    QHash<QString, PictureState> m_known;
    mutable QHash<QString, bool> m_there;
    QQueue<Wanted> m_queue;
    int m_running = 0;
    int m_fetched = 0;
    qint64 m_bytes = 0;
    QStringList m_warnings;
};

} // namespace naober
