// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPair>
#include <QUrl>

#include <chrono>
#include <functional>

class QNetworkAccessManager;

namespace naober {

/// One request to the hub's `/v1` (submissions.md §2, §5, §6).
struct ApiRequest
{
    QByteArray method; ///< "GET", "PUT" or "POST"
    QUrl url; ///< https, or http to this machine only
    QByteArray body; ///< JSON
    QByteArray authorization; ///< "Bearer <device>.<token>", or empty
    QByteArray owner{}; ///< the owner secret of `Naober-Owner`, 32 bytes, or empty
};

/// What came of it.
struct ApiAnswer
{
    int status = 0; ///< HTTP status; 0: no answer, so nobody knows whether the hub has it
    QByteArray body; ///< at most ApiClient::mostBytes
    std::chrono::seconds retryAfter{0}; ///< 0: not told

    bool isDone() const { return status >= 200 && status < 300; }
    /// True for what may go well later with the same bytes.
    bool isWorthRetrying() const { return status == 0 || status == 429 || status >= 500; }
    /// The last word of an RFC 9457 `type` ("device-revoked"), or empty.
    QString problem() const;
    /// Its `title` and `detail` for a person, or empty.
    QString problemText() const;
};

/// Sends to the hub. No redirect is followed: a write goes where it was meant to, or nowhere.
/// Belongs to one thread, which needs an event loop.
class ApiClient : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 mostBytes = 256 * 1024;
    using Callback = std::function<void(const ApiAnswer &)>;

    explicit ApiClient(std::chrono::milliseconds limit = std::chrono::seconds(30),
                       QObject *parent = nullptr);

    /// Calls \a done once, later, unless \a context is gone by then.
    void send(const ApiRequest &request, QObject *context, Callback done);

private:
    std::chrono::milliseconds m_limit;
    QNetworkAccessManager *m_manager;
};

} // namespace naober
