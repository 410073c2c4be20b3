// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "hub/connectionwatch.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <memory>
#include <mutex>

namespace naober {

class HttpDoor;
class ServedAnswer;

/// Why the server does not start.
enum class ServeError {
    AddressInUse, ///< another program listens there
    NotAllowed, ///< no right to this port
    Failed,
};

struct ServeOptions
{
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0; ///< 0: any free one
    QString folder; ///< the feed's
    unsigned threads = 2;
    unsigned connections = 800;
    unsigned connectionsPerAddress = 32; ///< not counted on loopback: there a proxy asks for all
    std::size_t headerBytes = 16 * 1024; ///< of one request, all header lines
    std::chrono::seconds idle{15};
    std::chrono::milliseconds asking{20000}; ///< for a request to be whole
    std::chrono::milliseconds answering{600000}; ///< for the largest answer on the slowest line
};

/// Serves a feed folder by HTTP (design §3 "Headers"): head.json and the hub's own pages from
/// memory, the rest from the folder; what a door stands before is the door's. libmicrohttpd answers
/// on threads of its own; this object lives on the thread that made it, which may change what is
/// served at any time. Readers see the old head or the new one, never half.
class FeedServer : public QObject
{
    Q_OBJECT

public:
    /// \a door, when given, must outlive the server, which closes it at its end.
    explicit FeedServer(const ServeOptions &options, HttpDoor *door = nullptr,
                        QObject *parent = nullptr);
    /// Answers what was being answered and stops.
    ~FeedServer() override;

    Result<void, ServeError> start();
    quint16 port() const { return m_port; }

    /// The bytes of head.json from now on; empty: not there yet.
    void setHead(const QByteArray &bytes);
    /// The JSON of GET /v1/status.
    void setStatus(const QByteArray &json);
    /// The JSON of GET /.well-known/naober.
    void setWellKnown(const QByteArray &json);

private:
    struct Callbacks;
    using Answer = std::shared_ptr<const ServedAnswer>;

    MHD_Result answer(MHD_Connection *connection, const char *url) const;
    Answer fixed(QByteArrayView path) const;
    void set(Answer &slot, Answer answer);

    const ServeOptions m_options;
    HttpDoor *m_door;
    MHD_Daemon *m_daemon = nullptr;
    quint16 m_port = 0;
    ConnectionWatch m_watch;
    QTimer m_sweep;
    mutable std::mutex m_mutex; ///< guards the answers; held only to copy a pointer
    Answer m_head;
    Answer m_status;
    Answer m_wellKnown;
};

} // namespace naober
