// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/intake/sql.h"

namespace naober {

int Sql::change(const QString &sql, const QVariantList &values)
{
    if (m_error)
        return 0;
    Statement statement = m_database.prepare(sql);
    if (const auto ran = statement.run(values); !ran) {
        m_error = ran.error();
        return 0;
    }
    return statement.affected();
}

QList<QVariantList> Sql::rows(const QString &sql, int columns, const QVariantList &values)
{
    QList<QVariantList> found;
    if (m_error)
        return found;
    Statement statement = m_database.prepare(sql);
    if (const auto ran = statement.run(values); !ran) {
        m_error = ran.error();
        return found;
    }
    while (statement.next()) {
        QVariantList row;
        for (int column = 0; column < columns; ++column)
            row.append(statement.value(column));
        found.append(row);
    }
    if (statement.error()) {
        m_error = statement.error();
        return {};
    }
    return found;
}

std::optional<QVariantList> Sql::row(const QString &sql, int columns, const QVariantList &values)
{
    const QList<QVariantList> found = rows(sql, columns, values);
    if (found.isEmpty())
        return std::nullopt;
    return found.first();
}

} // namespace naober
