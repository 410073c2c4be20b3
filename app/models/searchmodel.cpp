// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searchmodel.h"

#include "models/log.h"
#include "models/recordrows.h"
#include "models/searchrow.h"
#include "models/words/thingwords.h"
#include "models/wordsof.h"
#include "storage/asyncsearch.h"

namespace naober {

class SearchRows : public RowList<SearchRow>
{
public:
    explicit SearchRows(SearchModel &model)
        : m_model(model)
    {
        cardRoles([](const SearchRow &row) { return recordTypeName(row.type); });
        role("detail",
             [](const SearchRow &row, const Records &records) { return row.detail(records); });
        role("group",
             [](const SearchRow &row, const Records &) { return ThingWords::group(row.type); });
        role("past", [](const SearchRow &row, const Records &) { return row.past; });
    }

    void reload(RecordListModel &, const Records &records) override { ask(records); }
    void change(RecordListModel &, const Records &records, const ChangeSet &) override
    {
        ask(records);
    }
    void arrange(RecordListModel &, const Records &records) override { ask(records); }
    void clear(RecordListModel &model) override
    {
        m_search.reset();
        RowList::clear(model);
    }

private:
    void ask(const Records &records)
    {
        if (m_model.m_query.trimmed().isEmpty() || records.searchFolder().isEmpty()) {
            if (m_search)
                m_search->cancel();
            settle(false, false, {});
            replace(m_model, {});
            return;
        }
        if (!m_search)
            begin(records);
        SearchOptions options;
        options.now = records.now();
        if (m_model.limit() > 0)
            options.perGroup = m_model.limit();
        settle(true, m_model.m_searched, m_model.m_corrected);
        m_search->search(m_model.m_query, options);
    }
    void begin(const Records &records)
    {
        m_search = std::make_unique<AsyncSearch>(records.searchFolder());
        QObject::connect(m_search.get(), &AsyncSearch::found, &m_model,
                         [this](const SearchResults &results) { take(results); });
        QObject::connect(m_search.get(), &AsyncSearch::failed, &m_model,
                         [this](StorageError error) {
                             qCWarning(logModels) << "search" << storageErrorName(error);
                             settle(false, true, {});
                             replace(m_model, {});
                         });
        QObject::connect(&records, &Records::storeClosing, m_search.get(), &AsyncSearch::close);
    }
    void take(const SearchResults &results)
    {
        if (!m_model.records())
            return;
        QList<SearchRow> rows;
        QSet<QString> seen;
        for (const SearchGroup &group : results.groups) {
            for (const SearchHit &hit : group.hits) {
                const std::optional<SearchRow> row = searchRow(hit, *m_model.records());
                if (row && !seen.contains(row->id)) {
                    seen.insert(row->id);
                    rows.append(*row);
                }
            }
        }
        replace(m_model, std::move(rows));
        settle(false, true, results.corrected);
    }
    void settle(bool busy, bool searched, const QString &corrected)
    {
        m_model.m_busy = busy;
        m_model.m_searched = searched;
        m_model.m_corrected = corrected;
        emit m_model.answerChanged();
    }

    SearchModel &m_model;
    std::unique_ptr<AsyncSearch> m_search;
};

SearchModel::SearchModel(QObject *parent)
    : RecordListModel(std::make_unique<SearchRows>(*this), parent)
{ }

SearchModel::~SearchModel() = default;

} // namespace naober
