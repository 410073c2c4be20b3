// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/search.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace naober {

class RecordStore;

/// The half of AsyncSearch that lives on its thread.
class SearchWorker : public QObject
{
    Q_OBJECT
public:
    SearchWorker(const QString &folder, std::shared_ptr<const std::atomic<quint64>> latest);
    ~SearchWorker() override;

    /// Does nothing if query number \a number is not the latest any more.
    void search(quint64 number, const QString &query, const naober::SearchOptions &options);
    void close();

Q_SIGNALS:
    void found(quint64 number, const naober::SearchResults &results);
    void failed(quint64 number, naober::StorageError error);

private:
    Result<SearchResults, StorageError> find(const QString &query, const SearchOptions &options);

    QString m_folder;
    std::shared_ptr<const std::atomic<quint64>> m_latest;
    std::unique_ptr<RecordStore> m_store;
    std::unique_ptr<Search> m_search;
};

} // namespace naober
