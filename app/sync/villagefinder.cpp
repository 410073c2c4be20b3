// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/villagefinder.h"

#include "sync/feedclient.h"

#include <QFile>
#include <QLoggingCategory>

namespace naober {

namespace {

Q_LOGGING_CATEGORY(log, "naober.sync")

constexpr qint64 largestFile = 16 * 1024;

bool isThisMachine(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || url.host() == QLatin1String("127.0.0.1")
        || url.host() == QLatin1String("::1");
}

} // namespace

VillageFinder::VillageFinder(FeedClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    qRegisterMetaType<FeedLink>();
}

QList<QUrl> VillageFinder::addressesFor(const QString &typed)
{
    QString text = typed.trimmed();
    if (!text.contains(QLatin1String("://")))
        text.prepend(QLatin1String("https://"));
    QUrl url(text, QUrl::StrictMode);
    const bool plain = url.scheme() == QLatin1String("http");
    if (!url.isValid() || !url.userInfo().isEmpty() || url.host().isEmpty()
        || (!plain && url.scheme() != QLatin1String("https"))
        || (!url.host().contains(QLatin1Char('.')) && !isThisMachine(url))) {
        return {};
    }
    if (plain && !isThisMachine(url)) {
        url.setScheme(QStringLiteral("https"));
        url.setPort(-1);
    }
    url.setPath(QStringLiteral("/.well-known/naober"));
    url.setQuery(QString());
    url.setFragment({});
    QList<QUrl> addresses{url};
    // Many sites live at www. only, and send the bare name there: another origin, not followed.
    const QLatin1String www("www.");
    if (!isThisMachine(url) && !url.host().startsWith(www)) {
        QUrl other = url;
        other.setHost(www + url.host());
        addresses.append(other);
    }
    return addresses;
}

void VillageFinder::find(const QString &typed)
{
    ++m_search;
    m_addresses.clear();
    m_error = SyncError::BadAddress;
    auto link = FeedLink::parse(typed);
    QFile file(typed.trimmed());
    if (!link && file.exists() && file.open(QIODevice::ReadOnly))
        link = FeedLink::parseFile(file.read(largestFile), QUrl::fromLocalFile(file.fileName()));
    if (link) {
        QMetaObject::invokeMethod(
            this, [this, found_ = *link] { emit found(found_); }, Qt::QueuedConnection);
        return;
    }
    m_addresses = addressesFor(typed);
    QMetaObject::invokeMethod(
        this,
        [this, search = m_search] {
            if (search == m_search)
                askNext();
        },
        Qt::QueuedConnection);
}

void VillageFinder::askNext()
{
    if (m_addresses.isEmpty()) {
        emit failed(m_error);
        return;
    }
    const QUrl url = m_addresses.takeFirst();
    m_client.get({url, {}, largestFile}, this,
                 [this, url, search = m_search](const FetchResult &result) {
                     if (search == m_search)
                         onAnswer(url, result);
                 });
}

void VillageFinder::onAnswer(const QUrl &url, const FetchResult &result)
{
    SyncError error = result.error;
    if (error == SyncError::None) {
        auto link = FeedLink::parseFile(result.body);
        if (link && !link->isLocalFolder()) {
            // What everybody may read makes nobody a device.
            link->device.reset();
            emit found(*link);
            return;
        }
        error = SyncError::NotAFeed;
    }
    qCInfo(log) << "no village at" << url.host() << syncErrorName(error);
    // The first reason is the one about what was typed.
    if (m_error == SyncError::BadAddress)
        m_error = error;
    askNext();
}

} // namespace naober
