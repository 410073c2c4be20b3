// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <microhttpd.h>

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace naober {

/// Ends connections that take too long as a whole. libmicrohttpd's own time-out starts anew with
/// each byte, so somebody who sends one byte now and then could hold a connection forever. Any
/// thread.
class ConnectionWatch
{
public:
    using Clock = std::chrono::steady_clock;

    /// One connection; belongs to the watch, reached through the connection's socket context.
    class Connection
    {
    public:
        explicit Connection(MHD_socket socket)
            : m_socket(socket)
        { }
        void answering() { mark(true); }
        void waiting() { mark(false); }

    private:
        friend class ConnectionWatch;
        void mark(bool answering)
        {
            m_answering.store(answering, std::memory_order_relaxed);
            m_since.store(Clock::now().time_since_epoch(), std::memory_order_relaxed);
        }

        const MHD_socket m_socket;
        std::atomic<Clock::duration> m_since{Clock::now().time_since_epoch()};
        std::atomic<bool> m_answering{false};
    };

    Connection *opened(MHD_socket socket);
    void closed(Connection *connection);

    /// Shuts down what has waited for a request to be whole for longer than \a asking, or has taken
    /// an answer for longer than \a answering. How many.
    int sweep(std::chrono::milliseconds asking, std::chrono::milliseconds answering);

private:
    std::mutex m_mutex;
    std::unordered_map<Connection *, std::unique_ptr<Connection>> m_connections;
};

} // namespace naober
