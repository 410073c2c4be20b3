// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/apiclient.h"

#include "domain/base64url.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

namespace naober {

namespace {

bool mayBeAsked(const QUrl &url)
{
    const QString host = url.host();
    const bool here = host == QLatin1String("127.0.0.1") || host == QLatin1String("::1")
        || host == QLatin1String("localhost");
    return url.scheme() == QLatin1String("https")
        || (url.scheme() == QLatin1String("http") && here);
}

QNetworkRequest networkRequest(const ApiRequest &request)
{
    QNetworkRequest made(request.url);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                      QNetworkRequest::ManualRedirectPolicy);
    made.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Naober/" NAOBER_VERSION));
    made.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    if (!request.authorization.isEmpty())
        made.setRawHeader("Authorization", request.authorization);
    if (!request.owner.isEmpty())
        made.setRawHeader("Naober-Owner", base64url::encode(request.owner).toLatin1());
    return made;
}

QJsonObject problemOf(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).object();
}

} // namespace

QString ApiAnswer::problem() const
{
    const QString type = problemOf(body).value(QLatin1String("type")).toString();
    const QString prefix = QStringLiteral("urn:naober:");
    return type.startsWith(prefix) ? type.mid(prefix.size()) : QString();
}

QString ApiAnswer::problemText() const
{
    const QJsonObject json = problemOf(body);
    const QString title = json.value(QLatin1String("title")).toString();
    const QString detail = json.value(QLatin1String("detail")).toString();
    return QString(title + (detail.isEmpty() ? QString() : QString(QLatin1Char(' ') + detail)));
}

ApiClient::ApiClient(std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_limit(limit)
    , m_manager(new QNetworkAccessManager(this))
{ }

void ApiClient::send(const ApiRequest &request, QObject *context, Callback done)
{
    if (!mayBeAsked(request.url)) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(ApiAnswer()); }, Qt::QueuedConnection);
        return;
    }
    QNetworkReply *reply =
        m_manager->sendCustomRequest(networkRequest(request), request.method, request.body);
    auto *timer = new QTimer(reply);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, reply, &QNetworkReply::abort);
    timer->start(m_limit);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 bytes) {
        if (bytes > mostBytes)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, context, [reply, done = std::move(done)] {
        reply->deleteLater();
        ApiAnswer answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.body = reply->read(mostBytes);
        answer.retryAfter = std::chrono::seconds(reply->rawHeader("Retry-After").toInt());
        const bool broken = answer.status < 400 && reply->error() != QNetworkReply::NoError;
        // A redirect is some network's log-in page, not the hub.
        if (broken || (answer.status >= 300 && answer.status < 400))
            answer.status = 0;
        done(answer);
    });
}

} // namespace naober
