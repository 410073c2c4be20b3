// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/connectionwatch.h"

namespace naober {

namespace {

void shutDown(MHD_socket socket)
{
#ifdef _WIN32
    ::shutdown(socket, SD_BOTH);
#else
    ::shutdown(socket, SHUT_RDWR);
#endif
}

} // namespace

ConnectionWatch::Connection *ConnectionWatch::opened(MHD_socket socket)
{
    auto owned = std::make_unique<Connection>(socket);
    Connection *connection = owned.get();
    const std::lock_guard lock(m_mutex);
    m_connections.emplace(connection, std::move(owned));
    return connection;
}

void ConnectionWatch::closed(Connection *connection)
{
    const std::lock_guard lock(m_mutex);
    m_connections.erase(connection);
}

int ConnectionWatch::sweep(std::chrono::milliseconds asking, std::chrono::milliseconds answering)
{
    const auto now = Clock::now().time_since_epoch();
    int ended = 0;
    // The lock is held so that no socket's number can go to somebody else in between: closed() is
    // called before the server closes it.
    const std::lock_guard lock(m_mutex);
    for (const auto &[connection, owned] : m_connections) {
        const auto limit =
            connection->m_answering.load(std::memory_order_relaxed) ? answering : asking;
        if (now - connection->m_since.load(std::memory_order_relaxed) < limit)
            continue;
        shutDown(connection->m_socket);
        ++ended;
    }
    return ended;
}

} // namespace naober
