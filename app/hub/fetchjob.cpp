// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/fetchjob.h"

#include "hub/networkrules.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QNetworkRequest>

#include <algorithm>

namespace naober {

namespace {

constexpr int mostRedirects = 5;
constexpr int stalledAfterMs = 20000;

bool isWeb(const QUrl &url)
{
    return (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"))
        && !url.host().isEmpty();
}

bool allPublic(const QHostInfo &info)
{
    const QList<QHostAddress> addresses = info.addresses();
    return std::all_of(addresses.begin(), addresses.end(), isPublicAddress);
}

/// Links and ".." followed, so that a file cannot be named by a detour.
bool isBelow(const QString &path, const QString &folder)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    const QString root = QFileInfo(folder).canonicalFilePath();
    return !file.isEmpty() && !root.isEmpty() && file.startsWith(root + QLatin1Char('/'));
}

QString shown(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace

FetchJob::FetchJob(QNetworkAccessManager &network, const FetchRequest &request,
                   Fetcher::Callback callback, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_request(request)
    , m_callback(std::move(callback))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { fail(FetchError::TooSlow, shown(m_url)); });
    m_deadline.start(m_request.deadline);
}

FetchJob::~FetchJob()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    if (m_reply)
        delete m_reply;
}

void FetchJob::start(const QUrl &url)
{
    m_url = url;
    const bool named = !m_request.namedBy.isEmpty();
    if (url.isLocalFile() && m_redirects == 0) {
        if (named && !m_request.namedBy.isLocalFile())
            return fail(FetchError::Forbidden, QStringLiteral("a file named by a web source"));
        return readFile(url);
    }
    if (!isWeb(url))
        return fail(FetchError::BadAddress, shown(url));
    // A redirect comes from a server, not from the keeper, and is checked like a feed's address.
    if (named || m_redirects > 0)
        return checkSourceHost();
    send();
}

void FetchJob::readFile(const QUrl &url)
{
    const QString path = url.toLocalFile();
    const QString folder = QFileInfo(m_request.namedBy.toLocalFile()).absolutePath();
    if (!m_request.namedBy.isEmpty() && QFileInfo::exists(path) && !isBelow(path, folder))
        return fail(FetchError::Forbidden, QStringLiteral("outside the source's folder"));
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return fail(FetchError::NotFound, QDir::toNativeSeparators(path));
    if (file.size() > m_request.mostBytes)
        return fail(FetchError::TooLarge, QString::number(file.size()));
    FetchReply reply;
    reply.body = file.read(m_request.mostBytes + 1);
    if (reply.body.size() > m_request.mostBytes)
        return fail(FetchError::TooLarge, QDir::toNativeSeparators(path));
    reply.etag = QCryptographicHash::hash(reply.body, QCryptographicHash::Sha256).toHex();
    reply.url = url;
    if (!m_request.etag.isEmpty() && reply.etag == m_request.etag) {
        reply.notModified = true;
        reply.body.clear();
    }
    finish(reply);
}

void FetchJob::checkSourceHost()
{
    const QUrl source = m_request.namedBy.isEmpty() ? m_request.url : m_request.namedBy;
    if (m_sourceIsPrivate || !isWeb(source)) {
        m_lookup = QHostInfo::lookupHost(m_url.host(), this, &FetchJob::hostFound);
        return;
    }
    m_lookup = QHostInfo::lookupHost(source.host(), this, &FetchJob::sourceHostFound);
}

void FetchJob::sourceHostFound(const QHostInfo &info)
{
    m_sourceIsPrivate = !info.addresses().isEmpty() && !allPublic(info);
    m_lookup = QHostInfo::lookupHost(m_url.host(), this, &FetchJob::hostFound);
}

void FetchJob::hostFound(const QHostInfo &info)
{
    m_lookup = -1;
    if (m_done)
        return;
    if (info.addresses().isEmpty())
        return fail(FetchError::NotFound, m_url.host());
    if (!m_sourceIsPrivate.value_or(false) && !allPublic(info))
        return fail(FetchError::Forbidden, m_url.host());
    send();
}

void FetchJob::send()
{
    QNetworkRequest request(m_url);
    request.setRawHeader("User-Agent", "naober-hub/" NAOBER_VERSION);
    request.setRawHeader("Accept", "*/*");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(stalledAfterMs);
    if (!m_request.etag.isEmpty())
        request.setRawHeader("If-None-Match", m_request.etag);
    if (!m_request.lastModified.isEmpty())
        request.setRawHeader("If-Modified-Since", m_request.lastModified);
    m_body.clear();
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(m_request.mostBytes + 1);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &FetchJob::readHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &FetchJob::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &FetchJob::finished);
}

void FetchJob::readHeaders()
{
    const qint64 told = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (told > m_request.mostBytes)
        fail(FetchError::TooLarge, QString::number(told));
}

void FetchJob::readBody()
{
    if (m_done || !m_reply)
        return;
    m_body += m_reply->readAll();
    if (m_body.size() > m_request.mostBytes)
        fail(FetchError::TooLarge, shown(m_url));
}

void FetchJob::finished()
{
    readBody();
    if (m_done || !m_reply)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 300 && status < 400 && status != 304)
        return redirect();
    if (status == 0 || (status == 200 && m_reply->error() != QNetworkReply::NoError)) {
        const bool slow = m_reply->error() == QNetworkReply::OperationCanceledError;
        return fail(m_reply->error() == QNetworkReply::HostNotFoundError ? FetchError::NotFound
                        : slow                                           ? FetchError::TooSlow
                                                                         : FetchError::Network,
                    QStringLiteral("%1: %2").arg(shown(m_url)).arg(int(m_reply->error())));
    }
    if (status != 200 && status != 304)
        return fail(FetchError::Refused, QStringLiteral("%1: %2").arg(shown(m_url)).arg(status));
    FetchReply reply;
    reply.notModified = status == 304;
    reply.body = reply.notModified ? QByteArray() : m_body;
    reply.contentType = m_reply->header(QNetworkRequest::ContentTypeHeader).toString();
    reply.etag = m_reply->rawHeader("ETag");
    reply.lastModified = m_reply->rawHeader("Last-Modified");
    reply.url = m_url;
    finish(reply);
}

void FetchJob::redirect()
{
    const QUrl target = m_url.resolved(
        QUrl::fromEncoded(m_reply->rawHeader("Location").trimmed(), QUrl::TolerantMode));
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply.clear();
    if (++m_redirects > mostRedirects)
        return fail(FetchError::TooManyRedirects, shown(m_request.url));
    start(target);
}

void FetchJob::fail(FetchError error, const QString &detail)
{
    FetchReply reply;
    reply.error = error;
    reply.detail = detail;
    reply.url = m_url;
    finish(reply);
}

void FetchJob::finish(const FetchReply &reply)
{
    if (m_done)
        return;
    m_done = true;
    m_deadline.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    // Never from within get(): the caller's own state is not ready for it there.
    QMetaObject::invokeMethod(
        this,
        [this, reply] {
            const Fetcher::Callback callback = std::move(m_callback);
            deleteLater();
            callback(reply);
        },
        Qt::QueuedConnection);
}

} // namespace naober
