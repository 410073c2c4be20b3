// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/hubconfig.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

namespace naober {

/// What is needed of a record to say whether its absence means that it is gone.
struct Listed
{
    QString type;
    /// Activities: the days of the first time that is not over yet, and of the last one.
    QDate next;
};

/// What a source's silence about records means.
struct Absence
{
    QStringList gone; ///< ids to delete
    QString warning; ///< why nothing was deleted, though something is missing; empty: all is well
};

/// Decides which records that a source had (\a before) and no longer lists (\a now) are gone
/// (formats.md "Deleting by absence"): only from a source that says that it is complete; of a
/// calendar that lists the next so many, only activities from \a today up to the last one listed;
/// nothing at all when under half is left, because that is a fault more often than a decision.
Absence decideAbsence(Completeness completeness, const QHash<QString, Listed> &before,
                      const QHash<QString, Listed> &now, const QDate &today);

/// The facts about a record with this type and data, seen from \a today.
Listed listed(const QString &type, const QJsonObject &data, const QDate &today);

} // namespace naober
