// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>
#include <optional>
#include <variant>

namespace naober {

/// A request as far as its headers tell.
struct HttpRequest
{
    QByteArray method;
    QByteArray path;
    QByteArray owner; ///< Naober-Owner
    QByteArray authorization;
    QByteArray contentType;
    std::optional<qint64> contentLength; ///< nothing: there is none, or it is no number
    bool chunked = false; ///< a body of a length that nobody told
};

/// What is answered: \a body, or the file at \a filePath.
struct HubAnswer
{
    unsigned status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QString filePath;
    QByteArray etag; ///< quoted; who has it already gets 304
    QByteArray cacheControl = "no-store";
    QByteArray allow; ///< of a 405
    qint64 retryAfterSeconds = 0; ///< 0: not told
    bool asksForToken = false; ///< WWW-Authenticate: Bearer
};

/// Called exactly once, on any thread.
using HttpReply = std::function<void(HubAnswer)>;

/// What becomes of a request that is whole: an answer at once, or one that comes later. The latter
/// is given a way to reply and must not wait itself.
using HttpStep = std::variant<HubAnswer, std::function<void(HttpReply)>>;

/// What the headers lead to: how long the body may be, and what is done with it.
struct HttpAdmission
{
    qsizetype mostBytes = 0;
    std::function<HttpStep(const QByteArray &body)> run;
};

/// Answers requests that are more than reading a file. Asked on the server's threads, several at
/// once.
class HttpDoor
{
public:
    virtual ~HttpDoor() = default;
    /// Whether requests for \a path are this door's.
    virtual bool isBehind(QByteArrayView path) const = 0;
    /// Before any of the body is read: a refusal, or how to go on.
    virtual std::variant<HubAnswer, HttpAdmission> admit(const HttpRequest &request) = 0;
    /// Replies to all that still wait; from now on everything is answered at once.
    virtual void close() = 0;
};

} // namespace naober
