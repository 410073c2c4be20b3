// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/feedstate.h"
#include "storage/recordquery.h"
#include "storage/storageerror.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <memory>
#include <optional>

namespace naober {

class Database;

/// What pages ask of the records. Every answer is bounded and comes from an index. Belongs to the
/// thread that opened it; many readers and one writer may be open at a time.
class RecordReader
{
public:
    static constexpr int mostRows = 1000; ///< the most that one call returns

    virtual ~RecordReader();

    /// The record with this id, or nothing.
    Result<std::optional<Record>, StorageError> record(const QString &id) const;
    /// The village's own record, or nothing before the first sync.
    Result<std::optional<Record>, StorageError> village() const;
    /// Records of a type: articles, videos and requests newest first; organizations, services,
    /// places, networks by name; events and initiatives by first start; polls by when they close.
    /// \a limit is cut to mostRows.
    Result<QList<Record>, StorageError> records(RecordType type, const RecordFilter &filter = {},
                                                int limit = 200, int offset = 0) const;
    Result<qint64, StorageError> count(RecordType type, const RecordFilter &filter = {}) const;
    /// How many records there are of each type that has any, unknown types included.
    Result<QHash<QString, qint64>, StorageError> counts() const;
    /// The categories that records of a type have, the most used first.
    Result<QStringList, StorageError> categories(RecordType type, int limit = 100) const;
    /// How many records of a type each category has, of those that fit \a filter.
    Result<QHash<QString, int>, StorageError> categoryCounts(RecordType type,
                                                             const RecordFilter &filter) const;

    /// Times of activities in order: by day, whole days first, then by start. What began before
    /// query.from and goes on counts for query.from.
    Result<QList<EventOccurrence>, StorageError> occurrences(const OccurrenceQuery &query) const;
    /// How many of them begin on each day, or went on from before on query.from. The query's limit
    /// and offset do not count.
    Result<QHash<QDate, int>, StorageError> occurrencesByDay(const OccurrenceQuery &query) const;
    /// On which of the days \a from to \a to (at most 400) anything takes place.
    Result<QSet<QDate>, StorageError> daysWithOccurrences(QDate from, QDate to) const;

    /// Records of \a types with a place on earth, nearest first, no further than \a mostMeters.
    Result<QList<NearbyRecord>, StorageError> nearest(const GeoPoint &from,
                                                      const QList<RecordType> &types, int limit,
                                                      double mostMeters = 20000.0) const;

    /// Names of the media that records show, each once, the most wanted first: the village's own,
    /// then pictures of what is on from \a today and of recent news, then those that lists show,
    /// then those in bodies.
    Result<QStringList, StorageError> mediaNames(QDate today, int limit = 5000) const;

    /// What is remembered of the feed.
    Result<FeedState, StorageError> state() const;
    /// How far the records are: (0, 0) before the first sync.
    Result<Cursor, StorageError> cursor() const;

    /// The connection, for Search and for checks. Not for writing.
    Database &database() const { return *m_database; }

protected:
    RecordReader();
    std::unique_ptr<Database> m_database;
};

} // namespace naober
