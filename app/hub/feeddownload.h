// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feed/publickey.h"
#include "hub/fetcher.h"

#include <QObject>
#include <QQueue>

namespace naober {

/// Brings a whole published feed into a folder, for verifying it: what its signed head names, then
/// the media that its records show. One use.
class FeedDownload : public QObject
{
    Q_OBJECT

public:
    /// \a where is the feed's folder or its head.json.
    FeedDownload(Fetcher &fetcher, const QUrl &where, const PublicKey &key, const QString &folder,
                 QObject *parent = nullptr);

    /// finished() follows, from the event loop.
    void start();
    /// What could not be fetched first; empty: all is there.
    const QString &problem() const { return m_problem; }

signals:
    void finished();

private:
    void get(const QString &path);
    void fetched(const QString &path, const FetchReply &reply);
    void headFetched(const QByteArray &bytes);
    void next();

    Fetcher &m_fetcher;
    QUrl m_base;
    const PublicKey m_key;
    const QString m_folder;
    QQueue<QString> m_queue;
    bool m_mediaAdded = false;
    QString m_problem;
};

} // namespace naober
