// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace naober {

/// Why nothing was fetched.
enum class FetchError {
    BadAddress, ///< not http, https or file, or not an address at all
    Forbidden, ///< an address from a feed that leads into a private network or another folder
    NotFound, ///< no such host or file
    Refused, ///< the server said something else than 200 or 304
    Network, ///< no connection, or it broke
    TooLarge,
    TooSlow,
    TooManyRedirects,
};

/// One line for a keeper.
QString fetchErrorText(FetchError error);

struct FetchRequest
{
    QUrl url; ///< http, https or file
    QByteArray etag; ///< of what is known already; empty: fetch anyhow
    QByteArray lastModified;
    qint64 mostBytes = 32 * 1024 * 1024;
    std::chrono::milliseconds deadline{60000}; ///< for all of it, redirects included
    /// Set for an address that a feed named: the source that it came from. Such an address may not
    /// lead into a private network unless that source is in one too, and may be a file only below
    /// the folder of a source that is itself a file.
    QUrl namedBy;
};

/// What came of one request.
struct FetchReply
{
    std::optional<FetchError> error;
    QString detail; ///< for the log; never has credentials
    bool notModified = false;
    QByteArray body;
    QString contentType;
    QByteArray etag; ///< for a file: its content's hash
    QByteArray lastModified;
    QUrl url; ///< after redirects
};

/// Fetches what sources and their pictures are, with limits: size, total time, at most 5 redirects
/// of which each is checked like the first address. Lives on the thread that made it. Calls back
/// exactly once for each request, never from within get(); not at all once it is destroyed.
class Fetcher : public QObject
{
    Q_OBJECT

public:
    using Callback = std::function<void(const FetchReply &)>;

    explicit Fetcher(QObject *parent = nullptr);
    void get(const FetchRequest &request, Callback callback);

private:
    QNetworkAccessManager m_network;
};

} // namespace naober
