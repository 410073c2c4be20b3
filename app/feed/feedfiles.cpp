// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/feedfiles.h"

#include "domain/image.h"
#include "feed/durablefile.h"
#include "feed/segment.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <array>

namespace naober {

namespace {

Q_LOGGING_CATEGORY(log, "naober.feed")

constexpr std::array folders{"log", "snapshot", "media"};
const QLatin1String headName("head.json");
const QLatin1String markerName(".erasing");

bool isExtension(const QString &extension)
{
    return isMediaName(QString(64, QLatin1Char('0')) + QLatin1Char('.') + extension);
}

} // namespace

FeedFiles::FeedFiles(QString dir, const Clock &clock)
    : m_dir(std::move(dir))
    , m_clock(clock)
{ }

QString FeedFiles::path(const QString &relative) const
{
    return m_dir + QLatin1Char('/') + relative;
}

Result<void, PublishError> FeedFiles::prepare()
{
    const QDir root(m_dir);
    for (const char *name : folders) {
        const QString folder = QString::fromLatin1(name);
        if (!root.mkpath(folder))
            return PublishError::NotWritable;
        const QDir dir(root.filePath(folder));
        const QStringList entries = dir.entryList(QDir::Files | QDir::Hidden);
        for (const QString &entry : entries) {
            if (durable::isLeftover(entry))
                QFile::remove(dir.filePath(entry));
        }
    }
    const QStringList entries = root.entryList(QDir::Files | QDir::Hidden);
    for (const QString &entry : entries) {
        if (durable::isLeftover(entry))
            QFile::remove(root.filePath(entry));
    }
    return {};
}

bool FeedFiles::hasHistory() const
{
    const QStringList pattern{QStringLiteral("*.ndjson")};
    const QStringList snapshots = QDir(path(QStringLiteral("snapshot"))).entryList(pattern);
    // The empty snapshot of a feed that was about to start tells nothing.
    for (const QString &name : snapshots) {
        if (!name.startsWith(QLatin1String("0-")))
            return true;
    }
    return !QDir(path(QStringLiteral("log"))).entryList(pattern).isEmpty();
}

Result<void, PublishError> FeedFiles::writeNew(const QString &relative, const QByteArray &bytes)
{
    const QString target = path(relative);
    if (auto written = durable::write(target, bytes); !written)
        return written;
    touch({relative});
    return {};
}

Result<SegmentRef, PublishError> FeedFiles::writeSegment(qint64 from, qint64 to,
                                                         const QByteArray &bytes)
{
    SegmentRef ref;
    ref.from = from;
    ref.to = to;
    ref.sha256 = sha256(bytes);
    ref.bytes = bytes.size();
    ref.path = segmentPath(from, to, ref.sha256);
    if (ref.bytes > feedlimits::segment)
        return PublishError::TooLarge;
    if (const auto written = writeNew(ref.path, bytes); !written)
        return written.error();
    return ref;
}

Result<SnapshotRef, PublishError> FeedFiles::writeSnapshot(qint64 seq, qint64 count,
                                                           const QByteArray &bytes)
{
    SnapshotRef ref;
    ref.seq = seq;
    ref.count = count;
    ref.sha256 = sha256(bytes);
    ref.bytes = bytes.size();
    ref.path = snapshotPath(seq, ref.sha256);
    if (ref.bytes > feedlimits::snapshot)
        return PublishError::TooLarge;
    if (const auto written = writeNew(ref.path, bytes); !written)
        return written.error();
    return ref;
}

Result<void, PublishError> FeedFiles::writeHead(const QByteArray &bytes)
{
    if (bytes.size() > feedlimits::head)
        return PublishError::TooLarge;
    return durable::write(path(headName), bytes);
}

Result<QString, PublishError> FeedFiles::writeMedia(const QByteArray &bytes,
                                                    const QString &extension)
{
    if (bytes.isEmpty() || bytes.size() > feedlimits::media || !isExtension(extension))
        return PublishError::TooLarge;
    const QString name = QString::fromLatin1(sha256(bytes).toHex()) + QLatin1Char('.') + extension;
    if (hasMedia(name)) {
        touch({mediaPath(name)});
        return name;
    }
    if (const auto written = writeNew(mediaPath(name), bytes); !written)
        return written.error();
    return name;
}

Result<QByteArray, PublishError> FeedFiles::read(const QString &relative) const
{
    QFile file(path(relative));
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(log) << "cannot read" << file.fileName() << file.errorString();
        return PublishError::ReadFailed;
    }
    return file.readAll();
}

bool FeedFiles::hasMedia(const QString &name) const
{
    return isMediaName(name) && QFile::exists(path(mediaPath(name)));
}

void FeedFiles::touch(const QStringList &relative)
{
    for (const QString &each : relative) {
        QFile file(path(each));
        // Opened without truncating; a file that is gone has no time to keep.
        if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
            file.setFileTime(m_clock.now(), QFileDevice::FileModificationTime);
    }
}

int FeedFiles::removeUnnamed(const QSet<QString> &keep, const QDateTime &before)
{
    int removed = 0;
    for (const char *name : folders) {
        const QString folder = QString::fromLatin1(name);
        const QFileInfoList entries = QDir(path(folder)).entryInfoList(QDir::Files);
        for (const QFileInfo &entry : entries) {
            const QString relative = folder + QLatin1Char('/') + entry.fileName();
            if (keep.contains(relative) || entry.lastModified() >= before)
                continue;
            removed += QFile::remove(entry.filePath()) ? 1 : 0;
        }
    }
    return removed;
}

void FeedFiles::removeHistory(const QSet<QString> &keep)
{
    for (const char *name : {"log", "snapshot"}) {
        const QString folder = QString::fromLatin1(name);
        const QDir dir(path(folder));
        const QStringList entries = dir.entryList(QDir::Files | QDir::Hidden);
        for (const QString &entry : entries) {
            if (!keep.contains(folder + QLatin1Char('/') + entry))
                QFile::remove(dir.filePath(entry));
        }
        durable::syncFolder(dir.path());
    }
}

void FeedFiles::remove(const QStringList &relative)
{
    for (const QString &each : relative)
        QFile::remove(path(each));
    durable::syncFolder(path(QStringLiteral("media")));
}

Result<void, PublishError> FeedFiles::writeMarker(const QByteArray &content)
{
    return durable::write(path(markerName), content);
}

QByteArray FeedFiles::marker() const
{
    QFile file(path(markerName));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void FeedFiles::removeMarker()
{
    QFile::remove(path(markerName));
    durable::syncFolder(m_dir);
}

QStringList filesOf(const Head &head)
{
    QStringList files{head.snapshot.path};
    for (const SegmentRef &ref : head.segments)
        files.append(ref.path);
    return files;
}

} // namespace naober
