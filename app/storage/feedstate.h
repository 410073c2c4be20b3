// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace naober {

/// What a reader remembers of the feed beside its records. Written only when it changed, so that
/// an unchanged poll writes nothing.
struct FeedState
{
    QString feed; ///< the feed's id; empty: no feed yet
    Cursor cursor; ///< written with the records, never by saveState()
    QByteArray etag; ///< of the head that was last applied, as the server wrote it
    QDateTime headTime; ///< when the publisher signed that head: the date of the data, UTC
    QDateTime staleAfter; ///< after this the data is old, UTC
    int failures = 0; ///< tries that failed in a row
    QDateTime nextTry; ///< not before this, UTC; invalid: at once

    bool operator==(const FeedState &) const = default;
};

/// What one application of a segment or snapshot changed, for models that re-query just that.
/// Crosses threads by value.
struct ChangeSet
{
    QHash<QString, QStringList> changed; ///< type → ids of records that are new or different
    QHash<QString, QStringList> removed; ///< type → ids of records that are gone
    qint64 changedCount = 0;
    qint64 removedCount = 0;

    bool isEmpty() const { return changedCount == 0 && removedCount == 0; }
    bool touches(const QString &type) const
    {
        return changed.contains(type) || removed.contains(type);
    }
    void noteChanged(const QString &type, const QString &id);
    void noteRemoved(const QString &type, const QString &id);
    void merge(const ChangeSet &other);
};

} // namespace naober

Q_DECLARE_METATYPE(naober::ChangeSet)
