// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>

#include <optional>

namespace naober {

/// Raise it when derive() or folding gives something else than before: the derived tables are then
/// made again from the records at the next start, without network.
inline constexpr int derivedVersion = 1;

/// How long an activity is taken to last if nothing is said, in milliseconds.
inline constexpr qint64 assumedDuration = 2 * 3600 * 1000;

/// What a row of the reference table says of a record. The values are stored.
enum class ReferenceKind {
    Organization = 1,
    Network = 2,
    Service = 3,
    Category = 4,
    Audience = 5,
    ShownMedia = 6, ///< the picture that stands for the record in lists
    BodyMedia = 7,
};

struct DerivedReference
{
    ReferenceKind kind;
    QString target;
};

/// One row of the occurrence table.
struct DerivedOccurrence
{
    int index = 0; ///< in the event's JSON array
    qint64 day = 0; ///< Julian day of the start in the village
    qint64 lastDay = 0; ///< Julian day of the last day that it touches
    qint64 starts = 0; ///< milliseconds since 1970 UTC; −1 for whole days, to sort first
    qint64 ends = 0; ///< milliseconds since 1970 UTC, exclusive
};

/// Everything that the store keeps of a record beside its own JSON: a pure function of that.
struct DerivedRecord
{
    QVariant sort; ///< number or text that orders the records of a type
    std::optional<qint64> time; ///< milliseconds since 1970 UTC
    std::optional<qint64> until; ///< not alive after this, milliseconds since 1970 UTC
    QString kind;
    std::optional<GeoPoint> geo;
    QByteArray title; ///< folded
    QByteArray body; ///< folded
    QList<DerivedOccurrence> occurrences;
    QList<DerivedReference> references;
};

/// Unknown types and JSON that is no object give nothing.
DerivedRecord derive(const QString &type, const QByteArray &json);

} // namespace naober
