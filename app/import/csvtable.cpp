// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/csvtable.h"

#include "domain/limits.h"
#include "import/charset.h"

namespace naober {

namespace {

constexpr qsizetype mostColumns = 200;

QString foldedHeading(const QString &heading)
{
    QString out;
    for (const QChar c : heading.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            out.append(c.toLower());
    }
    return out;
}

/// The separator that stands most often in the first line, outside quotes.
QChar separatorOf(const QString &text)
{
    qsizetype commas = 0;
    qsizetype semicolons = 0;
    qsizetype tabs = 0;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == QLatin1Char('"'))
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == QLatin1Char('\n'))
            break;
        commas += c == QLatin1Char(',') ? 1 : 0;
        semicolons += c == QLatin1Char(';') ? 1 : 0;
        tabs += c == QLatin1Char('\t') ? 1 : 0;
    }
    if (tabs > commas && tabs > semicolons)
        return QLatin1Char('\t');
    return semicolons > commas ? QLatin1Char(';') : QLatin1Char(',');
}

/// Excel's own first line, "sep=;", is taken off and believed.
QChar takeSeparator(QString &text)
{
    if (!text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive) || text.size() < 6)
        return separatorOf(text);
    const QChar separator = text.at(4);
    text.remove(0, text.indexOf(QLatin1Char('\n')) + 1);
    return separator;
}

/// Reads rows from left to right.
class RowReader
{
public:
    RowReader(const QString &text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    { }

    bool atEnd() const { return m_at >= m_text.size(); }

    QStringList next()
    {
        QStringList row;
        bool rowEnds = false;
        while (!rowEnds) {
            const QString field = takeField(rowEnds);
            if (row.size() < mostColumns)
                row.append(field);
        }
        return row;
    }

private:
    QString takeField(bool &rowEnds)
    {
        QString field;
        bool quoted = false;
        while (!atEnd()) {
            const QChar c = m_text.at(m_at++);
            if (quoted) {
                if (c != QLatin1Char('"'))
                    field.append(c);
                else if (!atEnd() && m_text.at(m_at) == QLatin1Char('"'))
                    field.append(m_text.at(m_at++));
                else
                    quoted = false;
            } else if (c == QLatin1Char('"') && field.trimmed().isEmpty()) {
                quoted = true;
                field.clear();
            } else if (c == m_separator) {
                return field.left(limits::text).trimmed();
            } else if (c == QLatin1Char('\n')) {
                rowEnds = true;
                return field.left(limits::text).trimmed();
            } else {
                field.append(c);
            }
        }
        rowEnds = true;
        return field.left(limits::text).trimmed();
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
};

} // namespace

Result<CsvTable, ImportError> CsvTable::read(const QByteArray &bytes)
{
    if (bytes.size() > importlimits::bytes)
        return ImportError::TooLarge;
    QString text = QString::fromUtf8(cleanUtf8(bytes));
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"))
        .replace(QLatin1Char('\r'), QLatin1Char('\n'));
    while (text.startsWith(QLatin1Char('\n')))
        text.remove(0, 1);
    if (text.trimmed().isEmpty())
        return ImportError::Empty;
    if (text.trimmed().startsWith(QLatin1Char('<')))
        return ImportError::Malformed;
    CsvTable table;
    const QChar separator = takeSeparator(text);
    RowReader reader(text, separator);
    const QStringList headings = reader.next();
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const QString heading = foldedHeading(headings.at(i));
        if (!heading.isEmpty() && !table.m_columns.contains(heading))
            table.m_columns.insert(heading, i);
    }
    if (table.m_columns.size() < 2)
        return ImportError::Malformed;
    while (!reader.atEnd()) {
        const QStringList row = reader.next();
        if (row.join(QString()).isEmpty())
            continue;
        if (table.m_rows.size() >= importlimits::items) {
            table.m_cut = true;
            break;
        }
        table.m_rows.append(row);
    }
    if (table.m_rows.isEmpty())
        return ImportError::Empty;
    return table;
}

QString CsvTable::cell(qsizetype row, std::initializer_list<const char *> names) const
{
    for (const char *name : names) {
        const qsizetype column = m_columns.value(QLatin1String(name), -1);
        const QString text = column < 0 ? QString() : m_rows.at(row).value(column);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

bool CsvTable::hasColumn(std::initializer_list<const char *> names) const
{
    for (const char *name : names) {
        if (m_columns.contains(QLatin1String(name)))
            return true;
    }
    return false;
}

} // namespace naober
