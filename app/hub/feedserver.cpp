// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/feedserver.h"

#include "hub/feedpath.h"
#include "hub/httpexchange.h"
#include "hub/servedanswer.h"

#include <QDir>
#include <QHostAddress>
#include <QLoggingCategory>

#include <algorithm>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstring>

#ifndef _WIN32
#include <netinet/in.h>
#endif

namespace naober {

Q_LOGGING_CATEGORY(hubHttp, "naober.hub.http")

namespace {

constexpr std::chrono::milliseconds longestSweep{2000};

bool isMethod(const char *method, const char *wanted)
{
    return std::strcmp(method, wanted) == 0;
}

const char *header(MHD_Connection *connection, const char *name)
{
    return MHD_lookup_connection_value(connection, MHD_HEADER_KIND, name);
}

/// How many lines with this name a request has.
int headerCount(MHD_Connection *connection, const char *name)
{
    struct Count
    {
        const char *name;
        int lines = 0;
    } count{name};
    MHD_get_connection_values(
        connection, MHD_HEADER_KIND,
        [](void *context, MHD_ValueKind, const char *key, const char *) {
            auto *each = static_cast<Count *>(context);
            if (qstricmp(key, each->name) == 0)
                ++each->lines;
            return MHD_YES;
        },
        &count);
    return count.lines;
}

void logLine(void *, const char *format, va_list arguments)
{
    if (!hubHttp().isDebugEnabled())
        return;
    char line[512];
    std::vsnprintf(line, sizeof line, format, arguments);
    qCDebug(hubHttp).noquote() << QByteArray(line).trimmed();
}

/// No name of ours needs an escape, so what has one is none of ours.
std::size_t keepEscapes(void *, MHD_Connection *, char *path)
{
    return std::strlen(path);
}

union SocketAddress {
    sockaddr any;
    sockaddr_in v4;
    sockaddr_in6 v6;
};

SocketAddress socketAddress(const QHostAddress &address, quint16 port)
{
    SocketAddress result;
    std::memset(&result, 0, sizeof result);
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        result.v6.sin6_family = AF_INET6;
        result.v6.sin6_port = htons(port);
        std::memcpy(&result.v6.sin6_addr, &bytes, sizeof bytes);
    } else {
        result.v4.sin_family = AF_INET;
        result.v4.sin_port = htons(port);
        result.v4.sin_addr.s_addr = htonl(address.toIPv4Address());
    }
    return result;
}

} // namespace

/// What libmicrohttpd calls, on its own threads.
struct FeedServer::Callbacks
{
    static ConnectionWatch::Connection *watched(MHD_Connection *connection)
    {
        const auto *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
        return info ? static_cast<ConnectionWatch::Connection *>(info->socket_context) : nullptr;
    }

    static void notifyConnection(void *self, MHD_Connection *connection, void **context,
                                 MHD_ConnectionNotificationCode code)
    {
        auto *server = static_cast<FeedServer *>(self);
        if (code == MHD_CONNECTION_NOTIFY_STARTED) {
            const auto *info =
                MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
            if (info)
                *context = server->m_watch.opened(info->connect_fd);
        } else if (*context) {
            server->m_watch.closed(static_cast<ConnectionWatch::Connection *>(*context));
            *context = nullptr;
        }
    }

    static void completed(void *self, MHD_Connection *connection, void **state,
                          MHD_RequestTerminationCode)
    {
        if (*state && *state != self)
            delete static_cast<HttpExchange *>(*state);
        *state = nullptr;
        if (auto *entry = watched(connection))
            entry->waiting();
    }

    /// What cannot be answered as asked, refused before any of its body is read; these connections
    /// end, because what follows on them is not known to be a request.
    static const char *refusal(MHD_Connection *connection, bool bodyAllowed, unsigned &status)
    {
        const char *length = header(connection, MHD_HTTP_HEADER_CONTENT_LENGTH);
        const char *coding = header(connection, MHD_HTTP_HEADER_TRANSFER_ENCODING);
        status = MHD_HTTP_BAD_REQUEST;
        for (const char *name : {MHD_HTTP_HEADER_CONTENT_LENGTH, MHD_HTTP_HEADER_TRANSFER_ENCODING,
                                 MHD_HTTP_HEADER_HOST}) {
            // Who stands between might take the other one (RFC 9112 §3.2, §6.3).
            if (headerCount(connection, name) > 1)
                return "A header that may be there once is there twice.\n";
        }
        if (length && coding)
            return "Content-Length and Transfer-Encoding exclude each other.\n";
        status = MHD_HTTP_CONTENT_TOO_LARGE;
        // Nobody has to send a reader anything: a body is a mistake, or an attempt at smuggling.
        if (bodyAllowed)
            return nullptr;
        if (coding || (length && std::strcmp(length, "0") != 0))
            return "Requests here have no body.\n";
        return nullptr;
    }

    /// Called first with the headers alone. An answer then would end the connection, so only
    /// refusals are given that early.
    static MHD_Result begin(FeedServer *server, MHD_Connection *connection, const char *url,
                            const char *method, void **state)
    {
        *state = server;
        const bool atDoor = server->m_door && server->m_door->isBehind(QByteArrayView(url));
        const bool writes =
            isMethod(method, MHD_HTTP_METHOD_PUT) || isMethod(method, MHD_HTTP_METHOD_POST);
        auto *entry = watched(connection);
        if (entry && !(atDoor && writes))
            entry->answering();
        unsigned status = 0;
        if (const char *words = refusal(connection, atDoor && writes, status))
            return queueRefusal(connection, status, words, nullptr, true);
        if (!atDoor)
            return MHD_YES;
        auto *exchange = new HttpExchange(*server->m_door);
        *state = exchange;
        // Time runs from here until the body is whole.
        if (entry && writes)
            entry->waiting();
        return exchange->begin(connection, url, method);
    }

    static MHD_Result handle(void *self, MHD_Connection *connection, const char *url,
                             const char *method, const char *, const char *data, std::size_t *size,
                             void **state)
    {
        auto *server = static_cast<FeedServer *>(self);
        if (!*state)
            return begin(server, connection, url, method, state);
        if (*state != self) {
            auto *entry = watched(connection);
            if (entry && *size == 0)
                entry->answering();
            return static_cast<HttpExchange *>(*state)->go(connection, data, size);
        }
        if (!isMethod(method, MHD_HTTP_METHOD_GET) && !isMethod(method, MHD_HTTP_METHOD_HEAD))
            return queueRefusal(connection, MHD_HTTP_METHOD_NOT_ALLOWED,
                                "Only GET and HEAD are possible here.\n", "GET, HEAD");
        return server->answer(connection, url);
    }
};

FeedServer::FeedServer(const ServeOptions &options, HttpDoor *door, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_door(door)
{
    m_sweep.setInterval(std::min(longestSweep, options.asking / 4));
    connect(&m_sweep, &QTimer::timeout, this,
            [this] { m_watch.sweep(m_options.asking, m_options.answering); });
}

FeedServer::~FeedServer()
{
    // Nobody may be left waiting for an answer when the server's threads end.
    if (m_door)
        m_door->close();
    if (m_daemon)
        MHD_stop_daemon(m_daemon);
}

Result<void, ServeError> FeedServer::start()
{
    const QHostAddress address(m_options.address);
    SocketAddress bound = socketAddress(address, m_options.port);
    unsigned flags = MHD_USE_AUTO_INTERNAL_THREAD | MHD_USE_ERROR_LOG | MHD_USE_TURBO;
    if (address.protocol() == QAbstractSocket::IPv6Protocol)
        flags |= MHD_USE_IPv6;
    if (m_door)
        flags |= MHD_ALLOW_SUSPEND_RESUME;
    const unsigned perAddress = address.isLoopback() ? 0 : m_options.connectionsPerAddress;
    errno = 0;
    m_daemon = MHD_start_daemon(
        flags, m_options.port, nullptr, nullptr, &Callbacks::handle, this,
        MHD_OPTION_EXTERNAL_LOGGER, &logLine, nullptr, MHD_OPTION_SOCK_ADDR, &bound.any,
        MHD_OPTION_THREAD_POOL_SIZE, m_options.threads, MHD_OPTION_CONNECTION_LIMIT,
        m_options.connections, MHD_OPTION_PER_IP_CONNECTION_LIMIT, perAddress,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, m_options.headerBytes, MHD_OPTION_CONNECTION_TIMEOUT,
        unsigned(m_options.idle.count()), MHD_OPTION_STRICT_FOR_CLIENT, 1,
        MHD_OPTION_UNESCAPE_CALLBACK, &keepEscapes, nullptr, MHD_OPTION_NOTIFY_CONNECTION,
        &Callbacks::notifyConnection, this, MHD_OPTION_NOTIFY_COMPLETED, &Callbacks::completed,
        this, MHD_OPTION_END);
    if (!m_daemon) {
        const int reason = errno;
        qCWarning(hubHttp) << "cannot listen on" << m_options.address << m_options.port << ":"
                           << std::strerror(reason);
        return reason == EADDRINUSE ? ServeError::AddressInUse
            : reason == EACCES      ? ServeError::NotAllowed
                                    : ServeError::Failed;
    }
    const MHD_DaemonInfo *info = MHD_get_daemon_info(m_daemon, MHD_DAEMON_INFO_BIND_PORT);
    m_port = info ? info->port : m_options.port;
    m_sweep.start();
    return {};
}

FeedServer::Answer FeedServer::fixed(QByteArrayView path) const
{
    const std::lock_guard lock(m_mutex);
    if (path == QByteArrayView("/head.json"))
        return m_head;
    if (path == QByteArrayView("/v1/status"))
        return m_status;
    if (path == QByteArrayView("/.well-known/naober"))
        return m_wellKnown;
    return {};
}

MHD_Result FeedServer::answer(MHD_Connection *connection, const char *url) const
{
    const QByteArrayView path(url);
    if (const Answer ready = fixed(path))
        return ready->queue(connection);
    if (path == QByteArrayView("/head.json"))
        return queueRefusal(connection, MHD_HTTP_SERVICE_UNAVAILABLE, "Not yet.\n");
    if (const auto file = feedPath(path))
        return queueFile(connection, QDir(m_options.folder).filePath(file->path), file->contentType,
                         file->etag);
    return queueRefusal(connection, MHD_HTTP_NOT_FOUND, "There is nothing here.\n");
}

void FeedServer::set(Answer &slot, Answer answer)
{
    // Swapped under the lock, but the old one is taken apart after it.
    const std::lock_guard lock(m_mutex);
    slot.swap(answer);
}

void FeedServer::setHead(const QByteArray &bytes)
{
    Answer answer;
    if (!bytes.isEmpty())
        answer = std::make_shared<const ServedAnswer>(bytes, "application/json",
                                                      "public, max-age=15, stale-if-error=604800");
    set(m_head, answer);
}

void FeedServer::setStatus(const QByteArray &json)
{
    set(m_status, std::make_shared<const ServedAnswer>(json, "application/json", "no-store"));
}

void FeedServer::setWellKnown(const QByteArray &json)
{
    set(m_wellKnown,
        std::make_shared<const ServedAnswer>(json, "application/json", "public, max-age=3600"));
}

} // namespace naober
