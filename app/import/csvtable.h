// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "import/importer.h"

#include <QHash>

namespace naober {

/// A table from a spreadsheet: RFC 4180, with what spreadsheets make of it: semicolons or tabs for
/// commas, any character set of cleanUtf8(), a "sep=" line, ragged rows.
class CsvTable
{
public:
    /// Empty without a heading and a row; TooLarge past importlimits::bytes. Malformed when the
    /// first line is no heading (one column only, or markup).
    static Result<CsvTable, ImportError> read(const QByteArray &bytes);

    qsizetype rows() const { return m_rows.size(); }
    bool isCut() const { return m_cut; } ///< there were more than importlimits::items rows
    /// The first column of \a names that has something in this row. Headings are compared without
    /// case, accents, spaces and signs: "E-mail adres" is "emailadres".
    QString cell(qsizetype row, std::initializer_list<const char *> names) const;
    bool hasColumn(std::initializer_list<const char *> names) const;

private:
    QHash<QString, qsizetype> m_columns; ///< by folded heading
    QList<QStringList> m_rows;
    bool m_cut = false;
};

} // namespace naober
