// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/fetch.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace naober {

namespace {

constexpr int mostRedirects = 5;
constexpr qint64 readBuffer = 512 * 1024;
constexpr qint64 portion = 64 * 1024;
/// A line this slow still gets a large file through: bytes per millisecond.
constexpr qint64 slowestRate = 8;

} // namespace

SyncError networkError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
        return SyncError::None;
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return SyncError::Offline;
    case QNetworkReply::ConnectionRefusedError:
        return SyncError::Unreachable;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return SyncError::ConnectionCut;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return SyncError::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
        return SyncError::UntrustedServer;
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::BackgroundRequestNotAllowedError:
        // Away to another host: what a network does that wants somebody to log in first.
        return SyncError::CaptivePortal;
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::ContentGoneError:
        return SyncError::NotFound;
    case QNetworkReply::ProtocolInvalidOperationError:
        return SyncError::BadAddress;
    default:
        return SyncError::Unreachable;
    }
}

bool looksLikeWebPage(const QByteArray &contentType, const QByteArray &body)
{
    const QByteArray type = contentType.toLower().trimmed();
    if (type.startsWith("text/html") || type.startsWith("application/xhtml"))
        return true;
    return body.left(256).trimmed().startsWith('<');
}

Fetch::Fetch(QNetworkAccessManager &manager, FetchRequest request, const FetchTimes &times,
             QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_request(std::move(request))
{
    m_inactivity.setSingleShot(true);
    m_inactivity.setInterval(times.inactivity);
    m_total.setSingleShot(true);
    m_total.setInterval(qMax(times.total, std::chrono::milliseconds(m_request.cap / slowestRate)));
    connect(&m_inactivity, &QTimer::timeout, this, [this] { end(SyncError::Timeout); });
    connect(&m_total, &QTimer::timeout, this, [this] { end(SyncError::Timeout); });
}

Fetch::~Fetch()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        delete m_reply;
    }
}

void Fetch::start()
{
    QNetworkRequest request(m_request.url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::SameOriginRedirectPolicy);
    request.setMaximumRedirectsAllowed(mostRedirects);
    // Bytes are counted after unpacking, so a packed bomb ends at the cap like any other body.
    request.setDecompressedSafetyCheckThreshold(-1);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Naober/" NAOBER_VERSION));
    if (!m_request.etag.isEmpty())
        request.setRawHeader("If-None-Match", m_request.etag);
    if (!m_request.authorization.isEmpty())
        request.setRawHeader("Authorization", m_request.authorization);
    m_reply = m_manager.get(request);
    m_reply->setReadBufferSize(readBuffer);
    m_result.requests = 1;
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Fetch::onHeaders);
    connect(m_reply, &QNetworkReply::redirected, this, [this] { ++m_result.requests; });
    connect(m_reply, &QNetworkReply::readyRead, this, &Fetch::onBytes);
    connect(m_reply, &QNetworkReply::finished, this, &Fetch::onFinished);
    m_inactivity.start();
    m_total.start();
}

void Fetch::end(SyncError error)
{
    if (m_done)
        return;
    m_done = true;
    m_inactivity.stop();
    m_total.stop();
    m_result.error = error;
    if (error != SyncError::None)
        m_result.body.clear();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    emit finished(m_result);
    deleteLater();
}

void Fetch::onHeaders()
{
    m_inactivity.start();
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 200 && length.isValid() && length.toLongLong() > m_request.cap)
        end(SyncError::TooLarge);
}

void Fetch::onBytes()
{
    m_inactivity.start();
    // In small portions: what is packed is unpacked only as far as it is read.
    while (!m_done) {
        const QByteArray bytes = m_reply->read(portion);
        if (bytes.isEmpty())
            return;
        m_result.bytes += bytes.size();
        if (m_result.bytes > m_request.cap)
            end(SyncError::TooLarge);
        else
            m_result.body += bytes;
    }
}

void Fetch::onFinished()
{
    onBytes();
    if (!m_done)
        end(verdict());
}

SyncError Fetch::verdict()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray type = m_reply->rawHeader("Content-Type");
    const SyncError error = networkError(m_reply->error());
    // A redirect that was not followed, a broken answer: Qt says more than the status.
    if (status == 0 || (status < 400 && error != SyncError::None))
        return error == SyncError::None ? SyncError::ConnectionCut : error;
    if (status == 304 && !m_request.etag.isEmpty()) {
        m_result.notModified = true;
        return SyncError::None;
    }
    if (status != 200)
        return statusError(status);
    if (looksLikeWebPage(type, m_result.body))
        return SyncError::CaptivePortal;
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (length.isValid() && m_reply->rawHeader("Content-Encoding").isEmpty()
        && length.toLongLong() != m_result.bytes) {
        return SyncError::ConnectionCut;
    }
    m_result.etag = m_reply->rawHeader("ETag");
    return SyncError::None;
}

SyncError Fetch::statusError(int status) const
{
    if (status == 404 || status == 410)
        return SyncError::NotFound;
    if (status == 429 || status == 503)
        return SyncError::ServerBusy;
    if (status == 511) // RFC 6585 §6: Network Authentication Required
        return SyncError::CaptivePortal;
    if (status >= 500)
        return SyncError::ServerError;
    if (status >= 400)
        return SyncError::Refused;
    // A redirect without a target, a 204 of a network's own making.
    return SyncError::CaptivePortal;
}

} // namespace naober
