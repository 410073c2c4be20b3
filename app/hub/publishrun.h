// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "feed/feedwriter.h"
#include "hub/fetcher.h"
#include "hub/hubconfig.h"
#include "hub/hubstore.h"
#include "hub/picturestage.h"
#include "hub/runreport.h"

#include <QElapsedTimer>
#include <QObject>
#include <QQueue>

namespace naober {

/// One run: reads the sources that are due, fetches pictures, and publishes what the hub then
/// knows. The feed is always made from the whole store, so a run that was cut off is made good by
/// the next one. One use; lives on the store's thread.
class PublishRun : public QObject
{
    Q_OBJECT

public:
    /// All of these must outlive the run. \a feedFolder is the writer's.
    PublishRun(const HubConfig &config, HubStore &store, FeedWriter &writer, Fetcher &fetcher,
               const Clock &clock, const QString &feedFolder, QObject *parent = nullptr);

    /// finished() follows, from the event loop.
    void start(const QList<SourceConfig> &due);

signals:
    void finished(const naober::RunReport &report);

private:
    void nextSources();
    void sourceFinished(const SourceReport &report);
    void adoptIfNew();
    void collect();
    void countOld(const QHash<QString, int> &old, const QHash<QString, int> &all);
    void wantPictures();
    void publish();
    QList<RecordChange> changes();
    void fail(const QString &words);
    void finish();
    QUrl urlOf(const QString &source) const;
    RecordChange change(const StoredRecord &record) const;

    const HubConfig &m_config;
    HubStore &m_store;
    FeedWriter &m_writer;
    Fetcher &m_fetcher;
    const Clock &m_clock;
    const QString m_feedFolder;
    PictureStage m_pictures;
    QQueue<SourceConfig> m_queue;
    int m_running = 0;
    QList<StoredRecord> m_records; ///< what the feed is to have
    RunReport m_report;
    QElapsedTimer m_timer;
};

/// Takes records that the store has erased out of the feed in \a folder, the writer's, and its past
/// too: those that it was not done for there, and those that stand there nevertheless, because the
/// folder came out of a copy. Empty, or why not.
QString eraseFromFeed(HubStore &store, FeedWriter &writer, const QString &folder);

/// The hub's own source: where hub.json's "village" comes from.
QString villageSource();

} // namespace naober
