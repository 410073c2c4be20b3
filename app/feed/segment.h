// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "domain/result.h"
#include "feed/head.h"

#include <QByteArrayView>
#include <QList>
#include <QSet>
#include <QStringList>

namespace naober {

/// One line of a segment or snapshot with its line feed: `data` stands last, so that a reader can
/// take it as it is.
QByteArray feedLine(const RecordChange &change);
/// The change that a line (without line feed) tells. Its data is known to be a JSON object.
/// Errors: Malformed, TooLarge.
Result<RecordChange, FeedError> readFeedLine(QByteArrayView line);

/// SHA-256, raw.
QByteArray sha256(QByteArrayView bytes);

/// The lines of a segment that come after \a after, once size, hash and numbers are right.
/// Errors: WrongSize, WrongHash, BadSequence, Malformed, TooLarge.
Result<QList<RecordChange>, FeedError> readSegment(QByteArrayView bytes, const SegmentRef &ref,
                                                   qint64 after = 0);

/// Goes through a snapshot line by line, so that not every record need be in memory at once.
/// \a bytes must live as long as the reader. One thread.
class SnapshotReader
{
public:
    SnapshotReader(QByteArrayView bytes, SnapshotRef ref);

    /// Checks size and hash of the whole: to be called once, before next().
    Result<void, FeedError> check() const;
    bool atEnd() const { return m_rest.isEmpty(); }
    /// The next record. Errors: BadSequence, Malformed, TooLarge. After the last line the count
    /// must agree too.
    Result<RecordChange, FeedError> next();

private:
    SnapshotRef m_ref;
    QByteArrayView m_bytes;
    QByteArrayView m_rest;
    QSet<QString> m_ids;
    qint64 m_lastSeq = 0;
    qint64 m_count = 0;
};

/// All of it at once.
Result<QList<RecordChange>, FeedError> readSnapshot(QByteArrayView bytes, const SnapshotRef &ref);

/// The names of the media that a record's data refers to, each once.
QStringList mediaReferences(const QByteArray &json);

} // namespace naober
