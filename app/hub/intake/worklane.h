// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/intake/sql.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace naober {

/// A thread with a database connection of its own, and work in the order in which it was posted.
/// A writing lane does all that waits in one transaction and answers after it is on the disk, so
/// that many who come at once share one wait for it. Any thread may post.
class WorkLane
{
public:
    enum class Kind { Writing, Reading };
    /// May run again after a failed commit: must not touch anything but the database and what it
    /// sets anew each time.
    using Work = std::function<void(Sql &)>;
    /// After the commit, on the lane's thread: nothing, or why nothing was kept.
    using Done = std::function<void(std::optional<StorageError>)>;

    /// \a file must have its tables.
    WorkLane(QString file, Kind kind);
    /// stop().
    ~WorkLane();
    WorkLane(const WorkLane &) = delete;
    WorkLane &operator=(const WorkLane &) = delete;

    /// Opens the connection; returns when it is open.
    Result<void, StorageError> start();
    /// \a done is always called, exactly once; after stop() at once, with Busy.
    void post(Work work, Done done);
    /// post(), and waits for it. Not from the lane itself.
    std::optional<StorageError> runAndWait(Work work);
    /// Does what was posted, then ends. Nothing is left unanswered when it returns.
    void stop();

private:
    struct Task
    {
        Work work;
        Done done;
    };

    void live();
    std::deque<Task> next();
    void doAll(Database &database, std::deque<Task> &tasks);
    std::optional<StorageError> attempt(Database &database, const Task *first, std::size_t count);

    const QString m_file;
    const Kind m_kind;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Task> m_tasks;
    std::optional<Result<void, StorageError>> m_opened;
    bool m_stopping = false;
    bool m_checkpointOwed = false; ///< the lane's thread alone
    std::thread m_thread;
};

} // namespace naober
