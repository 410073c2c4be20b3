// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/feedfolder.h"

#include "feed/segment.h"

#include <QFile>

#include <algorithm>

namespace naober {

namespace {

/// One look through a folder. With \a thorough it goes on after a problem.
class FolderScan
{
public:
    FolderScan(QString dir, bool thorough)
        : m_dir(std::move(dir))
        , m_thorough(thorough)
    { }

    void run(const QList<PublicKey> &trusted)
    {
        if (!readHead(trusted))
            return;
        report.head = folder.head;
        readSnapshot();
        for (const SegmentRef &ref : std::as_const(folder.head.segments)) {
            if (report.error && !m_thorough)
                return;
            readLog(ref);
        }
        report.records = folder.live.size();
    }
    void checkAgreement();
    void checkMedia();

    FolderReport report;
    FeedFolder folder;

private:
    void fail(FeedError error, const QString &path, const QString &what = {})
    {
        if (!report.error)
            report.error = error;
        QString line = path + QLatin1String(": ") + feedErrorName(error);
        if (!what.isEmpty())
            line += QLatin1String(" (") + what + QLatin1Char(')');
        report.problems.append(line);
    }
    /// At most \a most bytes and one more, so that what is too long shows.
    std::optional<QByteArray> contentOf(const QString &path, qint64 most)
    {
        QFile file(m_dir + QLatin1Char('/') + path);
        if (!file.open(QIODevice::ReadOnly)) {
            fail(FeedError::Missing, path, file.errorString());
            return std::nullopt;
        }
        return file.read(most + 1);
    }
    bool readHead(const QList<PublicKey> &trusted);
    void readSnapshot();
    void readLog(const SegmentRef &ref);
    void apply(const RecordChange &change);

    QString m_dir;
    bool m_thorough;
    /// Up to the snapshot: what the log says last of each record.
    QHash<QString, RecordChange> m_beforeSnapshot;
    QDateTime m_lastTime;
};

bool FolderScan::readHead(const QList<PublicKey> &trusted)
{
    const QString path = QStringLiteral("head.json");
    const auto bytes = contentOf(path, feedlimits::head);
    if (!bytes)
        return false;
    auto head = openHead(*bytes, trusted);
    if (!head) {
        fail(head.error(), path);
        return false;
    }
    folder.head = std::move(head->head);
    folder.signedBy = head->signedBy;
    return true;
}

void FolderScan::readSnapshot()
{
    const SnapshotRef &ref = folder.head.snapshot;
    const auto bytes = contentOf(ref.path, ref.bytes);
    if (!bytes)
        return;
    auto records = naober::readSnapshot(*bytes, ref);
    if (!records) {
        fail(records.error(), ref.path);
        return;
    }
    folder.live.reserve(records->size());
    for (RecordChange &change : *records) {
        const QString id = change.id;
        folder.live.insert(id, std::move(change));
    }
}

void FolderScan::readLog(const SegmentRef &ref)
{
    const auto bytes = contentOf(ref.path, ref.bytes);
    if (!bytes)
        return;
    const auto changes = readSegment(*bytes, ref);
    if (!changes) {
        fail(changes.error(), ref.path);
        return;
    }
    for (const RecordChange &change : *changes) {
        if (change.at.isValid())
            m_lastTime = change.at;
        apply(change);
    }
    report.lines += changes->size();
    folder.segmentTimes.insert(ref.path, m_lastTime);
}

void FolderScan::apply(const RecordChange &change)
{
    if (change.operation == RecordChange::Operation::Void)
        return;
    if (change.operation == RecordChange::Operation::Put)
        folder.past.insert(change.id);
    if (change.seq <= folder.head.snapshot.seq) {
        if (m_thorough)
            m_beforeSnapshot.insert(change.id, change);
        return;
    }
    if (change.operation == RecordChange::Operation::Put)
        folder.live.insert(change.id, change);
    else
        folder.live.remove(change.id);
}

void FolderScan::checkAgreement()
{
    for (const RecordChange &change : std::as_const(m_beforeSnapshot)) {
        const auto live = folder.live.constFind(change.id);
        const bool there = live != folder.live.constEnd();
        if (there && live->seq > folder.head.snapshot.seq)
            continue; // changed again since: the log decides
        const bool put = change.operation == RecordChange::Operation::Put;
        // A record that the log put before the snapshot may have been deleted after it.
        if ((!put && there) || (put && there && live->seq != change.seq))
            fail(FeedError::BadSequence, folder.head.snapshot.path, change.id);
    }
}

void FolderScan::checkMedia()
{
    QSet<QString> names;
    for (const RecordChange &change : std::as_const(folder.live)) {
        const QStringList references = mediaReferences(change.json);
        names.unite(QSet<QString>(references.begin(), references.end()));
    }
    for (const QString &name : std::as_const(names)) {
        const auto bytes = contentOf(mediaPath(name), feedlimits::media);
        if (!bytes)
            continue;
        if (bytes->size() > feedlimits::media)
            fail(FeedError::TooLarge, mediaPath(name));
        else if (!name.startsWith(QString::fromLatin1(sha256(*bytes).toHex())))
            fail(FeedError::WrongHash, mediaPath(name));
    }
    report.media = names.size();
}

} // namespace

Result<FeedFolder, FeedError> FeedFolder::read(const QString &dir, const QList<PublicKey> &trusted)
{
    FolderScan scan(dir, false);
    scan.run(trusted);
    if (scan.report.error)
        return *scan.report.error;
    return std::move(scan.folder);
}

QList<RecordChange> bySeq(const QHash<QString, RecordChange> &live)
{
    QList<RecordChange> changes = live.values();
    std::sort(changes.begin(), changes.end(),
              [](const RecordChange &a, const RecordChange &b) { return a.seq < b.seq; });
    return changes;
}

FolderReport verifyFolder(const QString &dir, const PublicKey &key)
{
    FolderScan scan(dir, true);
    scan.run({key});
    if (!scan.report.error)
        scan.checkAgreement();
    scan.checkMedia();
    return scan.report;
}

} // namespace naober
