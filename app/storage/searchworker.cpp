// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchworker.h"

#include "storage/recordstore.h"

namespace naober {

SearchWorker::SearchWorker(const QString &folder,
                           std::shared_ptr<const std::atomic<quint64>> latest)
    : m_folder(folder)
    , m_latest(std::move(latest))
{ }

SearchWorker::~SearchWorker() = default;

void SearchWorker::search(quint64 number, const QString &query, const SearchOptions &options)
{
    if (*m_latest != number)
        return;
    auto results = find(query, options);
    if (results)
        Q_EMIT found(number, *results);
    else
        Q_EMIT failed(number, results.error());
}

Result<SearchResults, StorageError> SearchWorker::find(const QString &query,
                                                       const SearchOptions &options)
{
    if (!m_store) {
        auto store = RecordStore::open(m_folder);
        if (!store)
            return store.error();
        m_store = std::move(*store);
        m_search = std::make_unique<Search>(*m_store);
    }
    return m_search->find(query, options);
}

void SearchWorker::close()
{
    m_search.reset();
    m_store.reset();
}

} // namespace naober
