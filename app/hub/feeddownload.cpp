// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/feeddownload.h"

#include "hub/hubtext.h"

#include "feed/feedfolder.h"
#include "feed/segment.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QSet>

namespace naober {

namespace {
const QString headName = QStringLiteral("head.json");
}

FeedDownload::FeedDownload(Fetcher &fetcher, const QUrl &where, const PublicKey &key,
                           const QString &folder, QObject *parent)
    : QObject(parent)
    , m_fetcher(fetcher)
    , m_base(where)
    , m_key(key)
    , m_folder(folder)
{
    QString path = m_base.path();
    if (path.endsWith(headName))
        path.chop(headName.size());
    m_base.setPath(path.endsWith(QLatin1Char('/')) ? path : QString(path + QLatin1Char('/')));
    m_base.setFragment(QString());
}

void FeedDownload::start()
{
    get(headName);
}

void FeedDownload::get(const QString &path)
{
    FetchRequest request;
    request.url = m_base.resolved(QUrl(path));
    request.mostBytes = feedlimits::snapshot;
    request.deadline = std::chrono::minutes(10);
    m_fetcher.get(request, [guard = QPointer<FeedDownload>(this), path](const FetchReply &reply) {
        if (guard)
            guard->fetched(path, reply);
    });
}

void FeedDownload::fetched(const QString &path, const FetchReply &reply)
{
    if (reply.error && m_problem.isEmpty())
        m_problem = QStringLiteral("%1: %2").arg(path, fetchErrorText(*reply.error));
    if (!reply.error) {
        const QString target = QDir(m_folder).filePath(path);
        QDir().mkpath(QFileInfo(target).absolutePath());
        QFile file(target);
        if (!file.open(QIODevice::WriteOnly) || file.write(reply.body) != reply.body.size())
            m_problem = HubText::tr("%1 cannot be written").arg(target);
    }
    if (path == headName && !reply.error)
        headFetched(reply.body);
    next();
}

void FeedDownload::headFetched(const QByteArray &bytes)
{
    // Only a head that is signed says what to fetch; its paths are checked with it.
    const auto opened = openHead(bytes, {m_key});
    if (!opened)
        return;
    m_queue.enqueue(opened->head.snapshot.path);
    for (const SegmentRef &segment : opened->head.segments)
        m_queue.enqueue(segment.path);
}

void FeedDownload::next()
{
    if (m_queue.isEmpty() && !m_mediaAdded) {
        m_mediaAdded = true;
        const auto folder = FeedFolder::read(m_folder, {m_key});
        if (folder) {
            QSet<QString> media;
            for (const RecordChange &line : folder->live) {
                const QStringList names = mediaReferences(line.json);
                media += QSet<QString>(names.begin(), names.end());
            }
            for (const QString &name : std::as_const(media))
                m_queue.enqueue(mediaPath(name));
        }
    }
    if (m_queue.isEmpty())
        emit finished();
    else
        get(m_queue.dequeue());
}

} // namespace naober
