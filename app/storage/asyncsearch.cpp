// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/asyncsearch.h"

#include "storage/searchworker.h"

namespace naober {

AsyncSearch::AsyncSearch(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_latest(std::make_shared<std::atomic<quint64>>(0))
    , m_worker(new SearchWorker(folder, m_latest))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    // An answer that was on its way when the next query came is not delivered.
    connect(m_worker, &SearchWorker::found, this,
            [this](quint64 number, const SearchResults &results) {
                if (*m_latest == number)
                    Q_EMIT found(results);
            });
    connect(m_worker, &SearchWorker::failed, this, [this](quint64 number, StorageError error) {
        if (*m_latest == number)
            Q_EMIT failed(error);
    });
    m_thread.setObjectName(QStringLiteral("search"));
}

AsyncSearch::~AsyncSearch()
{
    cancel();
    if (!m_thread.isRunning()) {
        delete m_worker;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void AsyncSearch::search(const QString &query, const SearchOptions &options)
{
    if (!m_thread.isRunning())
        m_thread.start();
    const quint64 number = ++*m_latest;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, number, query, options] {
        worker->search(number, query, options);
    });
}

void AsyncSearch::cancel()
{
    ++*m_latest;
}

void AsyncSearch::close()
{
    cancel();
    if (m_thread.isRunning()) {
        QMetaObject::invokeMethod(m_worker, &SearchWorker::close, Qt::BlockingQueuedConnection);
    }
}

} // namespace naober
