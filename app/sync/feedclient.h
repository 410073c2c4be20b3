// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/syncerror.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>

class QNetworkAccessManager;

namespace naober {

/// How long one GET may take.
struct FetchTimes
{
    /// Without a byte for so long it is Timeout.
    std::chrono::milliseconds inactivity = std::chrono::seconds(20);
    /// All of it must be there within this; a large body is given time by its cap.
    std::chrono::milliseconds total = std::chrono::seconds(60);
};

/// One GET.
struct FetchRequest
{
    QUrl url; ///< https, http or file
    QByteArray etag; ///< asks for If-None-Match; empty: always wants the body
    qint64 cap = 0; ///< bytes of body, uncompressed; more is TooLarge
    QByteArray authorization{}; ///< set by the client
};

/// What came of it.
struct FetchResult
{
    SyncError error = SyncError::None;
    bool notModified = false; ///< what etag named still stands; no body
    QByteArray etag; ///< of the body, as the server wrote it
    QByteArray body;
    int requests = 0; ///< redirects counted
    qint64 bytes = 0; ///< of body that came, also when it was cut off

    bool isOk() const { return error == SyncError::None; }
};

/// Gets the files of a feed, from a server or a folder, within limits: bytes are counted while they
/// come, silence and slowness end it, redirects stay on the same origin, cookies and caches are
/// off, and a web page is never taken for data. Belongs to one thread, which needs an event loop.
class FeedClient : public QObject
{
    Q_OBJECT

public:
    using Callback = std::function<void(const FetchResult &)>;

    explicit FeedClient(FetchTimes times = {}, QObject *parent = nullptr);
    ~FeedClient() override;

    /// What every request carries from now on (RFC 9110 §11.6.2); for the desk feed. Redirects
    /// stay on the origin, and so does this.
    void setAuthorization(const QByteArray &value) { m_authorization = value; }

    /// Calls \a done once, later, from this thread's event loop, unless \a context is gone by then.
    /// Any number may be under way.
    void get(const FetchRequest &request, QObject *context, Callback done);
    /// Ends everything under way with Cancelled.
    void cancel();

private:
    FetchTimes m_times;
    QByteArray m_authorization;
    QNetworkAccessManager *m_manager;
};

} // namespace naober
