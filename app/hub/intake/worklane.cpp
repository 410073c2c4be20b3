// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/intake/worklane.h"

#include "storage/transaction.h"

#include <vector>

namespace naober {

namespace {

/// More would make the first of them wait for the last.
constexpr std::size_t largestGroup = 256;

} // namespace

WorkLane::WorkLane(QString file, Kind kind)
    : m_file(std::move(file))
    , m_kind(kind)
{ }

WorkLane::~WorkLane()
{
    stop();
}

Result<void, StorageError> WorkLane::start()
{
    m_thread = std::thread([this] { live(); });
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_opened.has_value(); });
    return *m_opened;
}

void WorkLane::post(Work work, Done done)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_stopping) {
            m_tasks.push_back({std::move(work), std::move(done)});
            m_changed.notify_all();
            return;
        }
    }
    done(StorageError::Busy);
}

std::optional<StorageError> WorkLane::runAndWait(Work work)
{
    std::mutex mutex;
    std::condition_variable changed;
    bool finished = false;
    std::optional<StorageError> error;
    post(std::move(work), [&](std::optional<StorageError> outcome) {
        const std::lock_guard lock(mutex);
        error = outcome;
        finished = true;
        changed.notify_all();
    });
    std::unique_lock lock(mutex);
    changed.wait(lock, [&] { return finished; });
    return error;
}

void WorkLane::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_changed.notify_all();
    }
    if (m_thread.joinable())
        m_thread.join();
}

std::deque<WorkLane::Task> WorkLane::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stopping || !m_tasks.empty(); });
    std::deque<Task> taken;
    while (!m_tasks.empty() && taken.size() < largestGroup) {
        taken.push_back(std::move(m_tasks.front()));
        m_tasks.pop_front();
    }
    return taken;
}

void WorkLane::live()
{
    DatabaseOptions options;
    if (m_kind == Kind::Writing) {
        options.fullSync = true; // what is answered has to survive a power cut
        options.secureDelete = true; // and what is erased nothing
    } else {
        options.mode = DatabaseOptions::Mode::ReadOnly;
    }
    auto database = Database::open(m_file, options);
    {
        const std::lock_guard lock(m_mutex);
        m_opened = database ? Result<void, StorageError>() : database.error();
        m_stopping = m_stopping || !database;
        m_changed.notify_all();
    }
    if (!database)
        return;
    for (std::deque<Task> tasks = next(); !tasks.empty(); tasks = next())
        doAll(**database, tasks);
}

void WorkLane::doAll(Database &database, std::deque<Task> &tasks)
{
    const std::vector<Task> all(std::make_move_iterator(tasks.begin()),
                                std::make_move_iterator(tasks.end()));
    std::vector<std::optional<StorageError>> errors(all.size());
    const auto together = attempt(database, all.data(), all.size());
    // One that cannot be kept must not take the others with it.
    for (std::size_t i = 0; together && i < all.size(); ++i)
        errors[i] = all.size() == 1 ? together : attempt(database, &all[i], 1);
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].done(errors[i]);
}

std::optional<StorageError> WorkLane::attempt(Database &database, const Task *first,
                                              std::size_t count)
{
    Sql sql(database);
    std::optional<Transaction> transaction;
    if (m_kind == Kind::Writing) {
        auto begun = Transaction::begin(database);
        if (!begun)
            return begun.error();
        transaction.emplace(std::move(begun).value());
    }
    for (std::size_t i = 0; i < count && !sql.error(); ++i)
        first[i].work(sql);
    if (sql.error() || !transaction)
        return sql.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    // Before anybody is told that it is gone. Busy: the next one takes it along.
    if (sql.checkpointWanted() && !database.checkpoint())
        m_checkpointOwed = true;
    else if (m_checkpointOwed && database.checkpoint())
        m_checkpointOwed = false;
    return std::nullopt;
}

} // namespace naober
