// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/fetcher.h"
#include "hub/hubconfig.h"
#include "import/pagelinks.h"

#include <QObject>
#include <QQueue>
#include <QSet>

namespace naober {

/// A feed or calendar that a site offers, read to see what is in it.
struct FoundSource
{
    SourceConfig source;
    int items = 0;
    QString types; ///< "12 article, 3 event"
    QString first; ///< title of the first
};

/// Finds what a site publishes for programs: feeds and calendars that its pages declare or link to,
/// and where WordPress and The Events Calendar have theirs. One use.
class Discovery : public QObject
{
    Q_OBJECT

public:
    Discovery(Fetcher &fetcher, QObject *parent = nullptr);

    /// finished() follows, from the event loop.
    void start(const QUrl &site);

    const QList<FoundSource> &found() const { return m_found; }
    /// Why there is nothing; empty if there is something.
    const QString &problem() const { return m_problem; }

signals:
    void finished();
    /// For the one who waits: what is being looked at.
    void looking(const QUrl &url);

private:
    void pageFetched(const FetchReply &reply);
    void addCandidates(const PageLinks &links, const QUrl &base);
    void add(const QUrl &url);
    void next();
    void fetched(const FetchReply &reply);
    bool read(const FetchReply &reply);
    QString freeId(Format format, const QUrl &url) const;

    Fetcher &m_fetcher;
    QUrl m_site;
    QQueue<QUrl> m_queue;
    QSet<QString> m_seen;
    QSet<QByteArray> m_bodies; ///< hashes: many addresses lead to one feed
    QList<FoundSource> m_found;
    QString m_problem;
};

} // namespace naober
