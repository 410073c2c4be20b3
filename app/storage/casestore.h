// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/storageerror.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace naober {

class RecordReader;

/// One record of the desk feed as it came: what is private in it is sealed.
struct DeskRow
{
    qint64 seq = 0; ///< its place in the feed
    QString id;
    QString type; ///< "submission", "caseEvent", "intakeKey", "device"
    QByteArray json;
};

/// Reads the records of the desk feed in the feed's order. The reader must outlive it; its thread.
class CaseStore
{
public:
    explicit CaseStore(const RecordReader &reader)
        : m_reader(reader)
    { }

    /// All records of \a types.
    Result<QList<DeskRow>, StorageError> rows(const QStringList &types) const;
    /// Those of \a ids that are there.
    Result<QList<DeskRow>, StorageError> some(const QStringList &ids) const;

private:
    const RecordReader &m_reader;
};

} // namespace naober
