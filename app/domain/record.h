// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace naober {

/// The record types of records.md. A feed may carry types that this version does not know: they
/// are kept under their own name and not shown.
enum class RecordType {
    Village,
    Article,
    Event,
    Organization,
    Service,
    Place,
    Network,
    Request,
    Initiative,
    Video,
    Poll,
};

/// The name of a type as it stands in a feed line ("article").
QString recordTypeName(RecordType type);
/// The type behind a name, or nothing for one that this version does not know.
std::optional<RecordType> recordTypeFromName(QStringView name);

/// One record as importers make it and feeds carry it: records.md §1.
struct Record
{
    QString type; ///< a recordTypeName(), or a name from a later version
    QString id; ///< makeRecordId(); unique within the feed over all types
    QJsonObject data; ///< the fields of records.md for this type

    bool operator==(const Record &) const = default;
};

/// What one line of a feed does to a store (design §3).
struct RecordChange
{
    enum class Operation {
        Put, ///< add or replace the record
        Delete, ///< the record is gone
        Void, ///< a number whose content was erased; nothing to do but count it
    };

    qint64 seq = 0; ///< > 0, never used twice in a feed
    Operation operation = Operation::Void;
    QString type; ///< empty for Void
    QString id; ///< empty for Void
    QDateTime at; ///< when it was published, UTC; invalid if not told
    QByteArray json; ///< compact JSON object of the record's data, Put only
};

/// How far a reader is in a feed. Ordered by (epoch, seq): a lower one is a rollback.
struct Cursor
{
    qint64 epoch = 0;
    qint64 seq = 0;

    auto operator<=>(const Cursor &) const = default;
};

/// The id of the record that \a source knows as \a nativeId: the source's id, a hyphen and 20
/// hex digits of SHA-256 over type, source and native id. It never changes while these do not,
/// tells nothing of the native id, and is safe in a path and an address.
QString makeRecordId(RecordType type, QStringView source, QStringView nativeId);

} // namespace naober
