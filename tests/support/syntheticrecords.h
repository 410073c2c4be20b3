// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace naober::test {

/// Records as a village might have them, of any number, the same ones each time: two of five are
/// news, two activities (one in four of them weekly for half a year), one an entry of the guide,
/// spread over neighbourhoods and places. Texts of some 150 Dutch words that grow into compounds,
/// so that the vocabulary grows with the number as it does in a real feed. A record's JSON has
/// about 1.2 kB, weekly activities more.
class SyntheticRecords
{
public:
    /// Dates lie around \a today.
    explicit SyntheticRecords(QDate today)
        : m_today(today)
    { }

    /// Number \a index, from 0.
    Record record(int index) const;
    /// The same as a line of a feed with number \a seq.
    RecordChange change(int index, qint64 seq) const;
    /// \a count lines numbered from \a firstSeq, of the records from \a firstIndex on.
    QList<RecordChange> changes(int count, qint64 firstSeq = 1, int firstIndex = 0) const;

    /// The words that texts are made of, without compounds.
    static QStringList words();

private:
    QDate m_today;
};

} // namespace naober::test
