// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/search.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>

namespace naober {

class SearchWorker;

/// Search on a thread of its own, with its own connection that is opened at the first query. Only
/// the latest query counts: older ones that have not begun are dropped and the answers of those
/// that have are not delivered. Lives on the thread that made it, usually the UI's.
class AsyncSearch : public QObject
{
    Q_OBJECT
public:
    /// \a folder is the RecordStore's.
    explicit AsyncSearch(const QString &folder, QObject *parent = nullptr);
    ~AsyncSearch() override;

    /// Asks; exactly one of found() and failed() follows unless another call supersedes this one.
    void search(const QString &query, const SearchOptions &options = {});
    /// Drops whatever is under way: nothing follows.
    void cancel();
    /// Closes the connection and waits until it is closed; the next query opens it again. For when
    /// the cache's file is replaced.
    void close();

Q_SIGNALS:
    void found(const naober::SearchResults &results);
    void failed(naober::StorageError error);

private:
    QThread m_thread;
    std::shared_ptr<std::atomic<quint64>> m_latest; ///< number of the latest query
    SearchWorker *m_worker; ///< lives on m_thread, deleted when that ends
};

} // namespace naober
