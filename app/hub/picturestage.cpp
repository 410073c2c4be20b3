// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/picturestage.h"

#include "domain/image.h"
#include "hub/hubtext.h"
#include "hub/picture.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QPointer>

namespace naober {

Q_LOGGING_CATEGORY(hubPicture, "naober.hub.picture")

namespace {

constexpr int atOnce = 4;
constexpr qsizetype mostPerRun = 2000;
constexpr qsizetype mostWarnings = 50;
constexpr qint64 secondsPerDay = 24 * 3600;
constexpr qint64 askAgainDays = 7;
constexpr qint64 retryDays = 1;
constexpr std::chrono::seconds networkRetry{3600};
constexpr std::chrono::seconds pictureDeadline{30};

QString keyOf(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

PictureStage::PictureStage(HubStore &store, FeedWriter &writer, Fetcher &fetcher,
                           const Clock &clock, const QString &feedFolder, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_writer(writer)
    , m_fetcher(fetcher)
    , m_clock(clock)
    , m_mediaFolder(QDir(feedFolder).filePath(QStringLiteral("media")))
{ }

bool PictureStage::hasMedia(const QString &name) const
{
    const auto known = m_there.constFind(name);
    if (known != m_there.constEnd())
        return *known;
    const bool there = isMediaName(name) && QFileInfo(QDir(m_mediaFolder).filePath(name)).isFile();
    m_there.insert(name, there);
    return there;
}

bool PictureStage::isDue(const Wanted &wanted) const
{
    const auto known = m_known.constFind(keyOf(wanted.url));
    if (known == m_known.constEnd())
        return true;
    const bool there = !known->media.isEmpty() && hasMedia(known->media);
    if (!known->media.isEmpty() && !there)
        return true;
    const qint64 days = known->checked.secsTo(m_clock.now()) / secondsPerDay;
    // A file costs nothing to look at, and its keeper expects to see the new one.
    return wanted.url.isLocalFile() || days >= (there ? askAgainDays : retryDays);
}

void PictureStage::start(const QList<Wanted> &wanted)
{
    const auto known = m_store.pictures();
    if (known)
        m_known = *known;
    QSet<QString> seen;
    for (const Wanted &one : wanted) {
        if (m_queue.size() >= mostPerRun)
            break;
        if (!seen.contains(keyOf(one.url)) && isDue(one))
            m_queue.enqueue(one);
        seen.insert(keyOf(one.url));
    }
    QMetaObject::invokeMethod(this, &PictureStage::next, Qt::QueuedConnection);
}

void PictureStage::next()
{
    if (m_queue.isEmpty() && m_running == 0) {
        emit finished();
        return;
    }
    while (m_running < atOnce && !m_queue.isEmpty()) {
        const Wanted wanted = m_queue.dequeue();
        const PictureState state = m_known.value(keyOf(wanted.url));
        FetchRequest request;
        request.url = wanted.url;
        request.namedBy = wanted.namedBy;
        request.mostBytes = pictures::mostBytes;
        request.deadline = pictureDeadline;
        if (!state.media.isEmpty() && hasMedia(state.media)) {
            request.etag = state.etag;
            request.lastModified = state.lastModified;
        }
        ++m_running;
        m_fetcher.get(request,
                      [guard = QPointer<PictureStage>(this), wanted](const FetchReply &reply) {
                          if (guard)
                              guard->fetched(wanted, reply);
                      });
    }
}

QString PictureStage::take(PictureState &state, const FetchReply &reply)
{
    if (reply.error)
        return fetchErrorText(*reply.error);
    if (reply.notModified)
        return {};
    ++m_fetched;
    m_bytes += reply.body.size();
    const auto picture = preparePicture(reply.body);
    if (!picture)
        return pictureErrorText(picture.error());
    const auto name = m_writer.addMedia(picture->bytes, picture->extension);
    if (!name)
        return publishErrorText(name.error());
    m_there.insert(*name, true);
    state.media = *name;
    state.size = picture->size;
    state.etag = reply.etag;
    state.lastModified = reply.lastModified;
    return {};
}

void PictureStage::fetched(const Wanted &wanted, const FetchReply &reply)
{
    PictureState state = m_known.value(keyOf(wanted.url));
    state.url = keyOf(wanted.url);
    state.checked = checkedAt(reply);
    const QString problem = take(state, reply);
    if (!problem.isEmpty()) {
        qCInfo(hubPicture) << "left out:" << reply.detail << problem;
        if (m_warnings.size() < mostWarnings) {
            m_warnings.append(
                HubText::tr("picture %1: %2")
                    .arg(wanted.url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery),
                         problem));
        }
    }
    m_known.insert(state.url, state);
    if (const auto saved = m_store.savePicture(state); !saved)
        qCWarning(hubPicture) << "not remembered:" << storageErrorName(saved.error());
    --m_running;
    next();
}

QDateTime PictureStage::checkedAt(const FetchReply &reply) const
{
    const bool ofTheNetwork = reply.error
        && (*reply.error == FetchError::NotFound || *reply.error == FetchError::Network
            || *reply.error == FetchError::TooSlow);
    const QDateTime now = m_clock.now();
    return ofTheNetwork ? now.addDays(-retryDays).addSecs(networkRetry.count()) : now;
}

Image PictureStage::image(const QUrl &url) const
{
    const PictureState state = m_known.value(keyOf(url));
    Image image;
    if (state.media.isEmpty() || !hasMedia(state.media))
        return image;
    image.media = state.media;
    image.width = state.size.width();
    image.height = state.size.height();
    return image;
}

} // namespace naober
