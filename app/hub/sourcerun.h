// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "hub/absence.h"
#include "hub/fetcher.h"
#include "hub/hubconfig.h"
#include "hub/hubstore.h"
#include "hub/runreport.h"

#include <QObject>
#include <QSet>

namespace naober {

/// Reads one source once: fetches it, imports what it says, works out what changed and what is
/// gone, and keeps that in the store. What goes wrong with a source costs nothing that it gave
/// before. One use; lives on the store's thread.
class SourceRun : public QObject
{
    Q_OBJECT

public:
    SourceRun(const SourceConfig &source, const HubConfig &config, HubStore &store,
              Fetcher &fetcher, const Clock &clock, QObject *parent = nullptr);

    /// finished() follows, from the event loop.
    void start();

    /// The moment that occurrences are counted from: the start of the village's month, so that they
    /// move once a month and under 12 months never remain (design §4).
    static QDateTime windowStart(const QDateTime &now, const QTimeZone &zone);

signals:
    void finished(const naober::SourceReport &report);

private:
    /// What a reading means beside what is known of the source.
    struct Comparison
    {
        QHash<QString, Listed> had;
        QHash<QString, Listed> has;
        QList<StoredRecord> put;
        Absence absence;
        QStringList aged; ///< too old to be published, and not listed any more
        QStringList warnings;
    };

    void fetched(const FetchReply &reply);
    void import(const FetchReply &reply);
    Comparison compare(const ImportResult &imported, const QList<StoredRecord> &known,
                       const QSet<QString> &erased) const;
    void keep(const ImportResult &imported);
    void fail(const QString &words);
    void failStorage(StorageError error);
    void succeed(SourceReport::Outcome outcome);
    StoredRecord stored(const Record &record, const QHash<QString, StoredRecord> &before) const;

    const SourceConfig m_source;
    const HubConfig &m_config;
    HubStore &m_store;
    Fetcher &m_fetcher;
    const Clock &m_clock;
    SourceState m_state;
    SourceReport m_report;
    QDateTime m_window;
};

/// The last day that counts for how long a record stays: an article's publishing, an activity's
/// last time; invalid for the rest.
QDate agingDay(const QString &type, const QJsonObject &data);

/// Whether a record is too old to be published: news after \a articleDays, activities a month after
/// their last time.
bool isAged(const StoredRecord &record, const QDate &today, int articleDays);

} // namespace naober
