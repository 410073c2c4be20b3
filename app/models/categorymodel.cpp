// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/categorymodel.h"

#include "domain/limits.h"
#include "domain/text.h"
#include "models/log.h"
#include "models/rowlist.h"
#include "storage/recordreader.h"

namespace naober {

namespace {

struct CategoryRow
{
    QString name;
    int items = 0;

    const QString &key() const { return name; }
    bool operator==(const CategoryRow &) const = default;
};

} // namespace

class CategoryRows : public RowList<CategoryRow>
{
public:
    explicit CategoryRows(const CategoryModel &model)
        : m_model(model)
    {
        role("name", [](const CategoryRow &row, const Records &) { return row.name; });
        role("itemCount", [](const CategoryRow &row, const Records &) { return row.items; });
    }

    void reload(RecordListModel &model, const Records &records) override
    {
        const std::optional<RecordType> type = recordTypeFromName(m_model.m_of);
        QList<CategoryRow> next;
        if (type)
            next = read(*type, *records.store(), records);
        std::stable_sort(next.begin(), next.end(), [](const CategoryRow &a, const CategoryRow &b) {
            return a.items > b.items;
        });
        if (model.limit() > 0 && next.size() > model.limit())
            next.resize(model.limit());
        replace(model, std::move(next));
    }
    void change(RecordListModel &model, const Records &records, const ChangeSet &changes) override
    {
        if (changes.touches(m_model.m_of))
            reload(model, records);
    }
    void arrange(RecordListModel &model, const Records &records) override
    {
        reload(model, records);
    }

private:
    QList<CategoryRow> read(RecordType type, const RecordReader &store,
                            const Records &records) const
    {
        QList<CategoryRow> rows;
        const Result<QStringList, StorageError> names = store.categories(type);
        if (!names) {
            qCWarning(logModels) << "categories" << storageErrorName(names.error());
            return rows;
        }
        const QStringList kinds =
            m_model.m_kinds.isEmpty() ? QStringList{QString()} : m_model.m_kinds;
        QHash<QString, int> items;
        for (const QString &kind : kinds) {
            RecordFilter filter;
            filter.kind = kind;
            filter.aliveAt = records.now();
            const auto counts = store.categoryCounts(type, filter);
            if (!counts) {
                qCWarning(logModels) << "categories" << storageErrorName(counts.error());
                return rows;
            }
            for (auto it = counts->cbegin(); it != counts->cend(); ++it)
                items[it.key()] += it.value();
        }
        for (const QString &name : *names) {
            // A sound hub sends no other, and the name must stay what is asked for when chosen.
            if (items.value(name) > 0 && harmlessText(name, limits::line) == name)
                rows.append({name, items.value(name)});
        }
        return rows;
    }

    const CategoryModel &m_model;
};

CategoryModel::CategoryModel(QObject *parent)
    : RecordListModel(std::make_unique<CategoryRows>(*this), parent)
{ }

} // namespace naober
