// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/feedclient.h"

#include "feed/segment.h"
#include "sync/fetch.h"

#include <QFile>
#include <QNetworkAccessManager>

namespace naober {

namespace {

/// A file of a feed in a folder, with the outcomes that a server would have.
FetchResult readFile(const FetchRequest &request)
{
    FetchResult result;
    result.requests = 1;
    QFile file(request.url.toLocalFile());
    if (!file.exists()) {
        result.error = SyncError::NotFound;
    } else if (!file.open(QIODevice::ReadOnly)) {
        result.error = SyncError::Refused;
    } else if (file.size() > request.cap) {
        result.error = SyncError::TooLarge;
    } else {
        result.body = file.read(request.cap + 1);
        // A stick that is pulled out ends a file early.
        if (file.error() != QFileDevice::NoError || result.body.size() < file.size())
            result.error = SyncError::ConnectionCut;
        else if (result.body.size() > request.cap)
            result.error = SyncError::TooLarge;
    }
    if (!result.isOk()) {
        result.body.clear();
        return result;
    }
    // Only what is asked for again needs a name for its content: the head, which is small.
    if (request.cap <= 1024 * 1024)
        result.etag = '"' + sha256(result.body).toHex() + '"';
    if (!request.etag.isEmpty() && result.etag == request.etag) {
        result.notModified = true;
        result.body.clear();
        return result;
    }
    if (looksLikeWebPage({}, result.body))
        result.error = SyncError::NotAFeed;
    result.bytes = result.body.size();
    return result;
}

} // namespace

FeedClient::FeedClient(FetchTimes times, QObject *parent)
    : QObject(parent)
    , m_times(times)
    , m_manager(new QNetworkAccessManager(this))
{
    // Each request has its own timers; this one would count from when it was queued.
    m_manager->setTransferTimeout(0);
}

FeedClient::~FeedClient()
{
    // Before the manager, which their replies belong to.
    qDeleteAll(findChildren<Fetch *>(Qt::FindDirectChildrenOnly));
}

void FeedClient::get(const FetchRequest &request, QObject *context, Callback done)
{
    if (request.url.isLocalFile()) {
        QMetaObject::invokeMethod(
            context, [request, done = std::move(done)] { done(readFile(request)); },
            Qt::QueuedConnection);
        return;
    }
    FetchRequest authorized = request;
    authorized.authorization = m_authorization;
    auto *fetch = new Fetch(*m_manager, authorized, m_times, this);
    connect(fetch, &Fetch::finished, context, std::move(done));
    fetch->start();
}

void FeedClient::cancel()
{
    const QList<Fetch *> running = findChildren<Fetch *>(Qt::FindDirectChildrenOnly);
    for (Fetch *fetch : running)
        fetch->end(SyncError::Cancelled);
}

} // namespace naober
