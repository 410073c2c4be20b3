// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/image.h"
#include "models/recordlistmodel.h"

#include <functional>

namespace naober {

/// What the rows of most lists have.
struct CardRow
{
    QString id;
    QString title;
    QString summary;
    QStringList categories;
    Image image;

    const QString &key() const { return id; }
    bool operator==(const CardRow &) const = default;
};

/// Rows as a list of structs: each role is a name and how to read it, so that texts are made when
/// a view asks. \a Row has key(), unique in the list, and operator==.
template<typename Row>
class RowList : public Rows
{
public:
    using Read = std::function<QVariant(const Row &row, const Records &records)>;

    int count() const override { return static_cast<int>(m_rows.size()); }
    QVariant value(const Records &records, int row, int role) const override
    {
        const int index = role - Qt::UserRole;
        if (index < 0 || index >= m_roles.size() || row < 0 || row >= m_rows.size())
            return {};
        return m_roles.at(index).second(m_rows.at(row), records);
    }
    QHash<int, QByteArray> roleNames() const override
    {
        QHash<int, QByteArray> names;
        for (int index = 0; index < m_roles.size(); ++index)
            names.insert(Qt::UserRole + index, m_roles.at(index).first);
        return names;
    }
    void clear(RecordListModel &model) override { replace(model, {}); }

protected:
    void role(const char *name, Read read) { m_roles.append({QByteArray(name), std::move(read)}); }
    const QList<Row> &rows() const { return m_rows; }

    /// The roles that lists of records have; \a type may differ by row.
    void cardRoles(std::function<QString(const Row &row)> type)
    {
        role("recordId", [](const Row &row, const Records &) { return row.id; });
        role("recordType", [type](const Row &row, const Records &) { return type(row); });
        role("title", [](const Row &row, const Records &) { return row.title; });
        role("summary", [](const Row &row, const Records &) { return row.summary; });
        role("category", [](const Row &row, const Records &) { return row.categories.value(0); });
        role("categories", [](const Row &row, const Records &) { return row.categories; });
        role("imageUrl", [](const Row &row, const Records &records) {
            return records.mediaUrl(row.image.media);
        });
        role("imageAlt", [](const Row &row, const Records &) { return row.image.alt; });
    }

    /// Makes the rows equal to \a next and tells views the least that gets there.
    void replace(RecordListModel &model, QList<Row> next)
    {
        // Past this the steps cost more than drawing again.
        constexpr qsizetype mostForSteps = 2000;
        if (m_rows == next)
            return;
        if (m_rows.isEmpty() || next.isEmpty() || m_rows.size() + next.size() > mostForSteps) {
            model.beginResetModel();
            m_rows = std::move(next);
            model.endResetModel();
        } else {
            removeMissing(model, next);
            bring(model, next);
        }
        emit model.countChanged();
    }

private:
    static QSet<QString> keys(const QList<Row> &rows)
    {
        QSet<QString> keys;
        for (const Row &row : rows)
            keys.insert(row.key());
        return keys;
    }

    void removeMissing(RecordListModel &model, const QList<Row> &next)
    {
        const QSet<QString> staying = keys(next);
        for (int last = count() - 1; last >= 0; --last) {
            if (staying.contains(m_rows.at(last).key()))
                continue;
            int first = last;
            while (first > 0 && !staying.contains(m_rows.at(first - 1).key()))
                --first;
            model.beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            model.endRemoveRows();
            last = first;
        }
    }

    void bring(RecordListModel &model, const QList<Row> &next)
    {
        const QSet<QString> present = keys(m_rows);
        for (int row = 0; row < next.size(); ++row) {
            const QString key = next.at(row).key();
            if (!present.contains(key)) {
                int last = row;
                while (last + 1 < next.size() && !present.contains(next.at(last + 1).key()))
                    ++last;
                model.beginInsertRows({}, row, last);
                for (int index = row; index <= last; ++index)
                    m_rows.insert(index, next.at(index));
                model.endInsertRows();
                row = last;
                continue;
            }
            if (m_rows.at(row).key() != key) {
                int from = row + 1;
                while (m_rows.at(from).key() != key)
                    ++from;
                model.beginMoveRows({}, from, from, {}, row);
                m_rows.move(from, row);
                model.endMoveRows();
            }
            if (!(m_rows.at(row) == next.at(row))) {
                m_rows[row] = next.at(row);
                emit model.dataChanged(model.index(row), model.index(row));
            }
        }
    }

    QList<std::pair<QByteArray, Read>> m_roles;
    QList<Row> m_rows;
};

} // namespace naober
