// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/feeditem.h"

#include <QHash>
#include <QSet>
#include <QThreadPool>

#include <deque>
#include <future>
#include <memory>

namespace naober {

/// Makes the records of a feed while it is still being read: items are handed in in order, turned
/// into records on all processors, and come out in the same order whatever threads do. No more
/// than a few batches wait at a time, so memory holds the records and not the feed. Used from one
/// thread; owned by an importer for one run.
class FeedAssembler
{
public:
    explicit FeedAssembler(const ImportContext &context);
    ~FeedAssembler();
    Q_DISABLE_COPY_MOVE(FeedAssembler)

    /// What the feed says of itself, as far as it is known; counts for items added from now on.
    FeedInfo info;

    void add(FeedItem item);
    /// True when no more items are taken: importlimits::items.
    bool isFull() const { return m_count >= importlimits::items; }
    void warn(const QString &warning);
    /// All records; Empty if there was no item, Malformed if \a sound is false as well.
    Result<ImportResult, ImportError> finish(bool sound);

private:
    using Batch = QList<FeedItem>;
    struct Made
    {
        QList<Record> records;
        QStringList warnings;
    };

    static Made convert(const Batch &batch, const FeedInfo &feed, const ImportContext &context);
    void settleIdentity(FeedItem &item);
    void dispatch();
    void collect(Made made);

    ImportContext m_context;
    QThreadPool m_threads;
    Batch m_batch;
    std::deque<std::future<Made>> m_underWay;
    QHash<QString, QString> m_linkOfId; ///< of the items so far
    QSet<QString> m_recordIds;
    ImportResult m_result;
    qsizetype m_count = 0;
    qsizetype m_unlistedWarnings = 0;
};

} // namespace naober
