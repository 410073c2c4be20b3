// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncfixture.h"

#include "sync/mediaqueue.h"

#include <QSignalSpy>

using namespace naober;
using namespace std::chrono_literals;

class TestMediaQueue : public QObject
{
    Q_OBJECT

private slots:
    void shouldFetchTheMostWantedFirst();
    void shouldRefuseAChangedPicture();
    void shouldGoOnPastAMissingPicture();
    void shouldStopWithoutNetwork();
    void shouldMakeRoomByRemovingWhatNobodyNeeds();
    void shouldRefuseAHugePicture();
    void shouldReadFromAFolder();

private:
    static bool settles(MediaQueue &queue, const QStringList &names, SyncError &error)
    {
        QSignalSpy idle(&queue, &MediaQueue::idle);
        queue.want(names);
        if (idle.isEmpty() && !idle.wait(10000))
            return false;
        error = idle.last().first().value<SyncError>();
        return true;
    }
};

void TestMediaQueue::shouldFetchTheMostWantedFirst()
{
    SyncFixture f;
    QStringList names;
    for (int i = 0; i < 6; ++i)
        names.append(*f.writer->addMedia(QByteArray::number(i), QStringLiteral("png")));
    FeedClient client;
    const MediaStore store(f.data.filePath(QStringLiteral("media")));
    MediaQueue queue(client, store, f.pin.link);
    QSignalSpy arrived(&queue, &MediaQueue::arrived);
    SyncError error{};
    QVERIFY(settles(queue, names, error));
    QCOMPARE(error, SyncError::None);
    QCOMPARE(arrived.size(), 6);
    QCOMPARE(store.missing(names), QStringList());
    QCOMPARE(f.server.queries().first().path, QLatin1String("/media/") + names.first());
    f.server.forgetQueries();
    QVERIFY(settles(queue, names, error));
    QCOMPARE(f.server.queries().size(), 0);
}

void TestMediaQueue::shouldRefuseAChangedPicture()
{
    SyncFixture f;
    const QString good = *f.writer->addMedia("molen", QStringLiteral("png"));
    const QString bad = *f.writer->addMedia("kerk", QStringLiteral("png"));
    QVERIFY(FeedFixture::replace(f.feed.path(mediaPath(bad)), "KERK"));
    FeedClient client;
    const MediaStore store(f.data.filePath(QStringLiteral("media")));
    MediaQueue queue(client, store, f.pin.link);
    SyncError error{};
    QVERIFY(settles(queue, {bad, good}, error));
    QCOMPARE(error, SyncError::Tampered);
    QVERIFY(!store.contains(bad));
    QVERIFY(store.contains(good));
}

void TestMediaQueue::shouldGoOnPastAMissingPicture()
{
    SyncFixture f;
    const QString good = *f.writer->addMedia("molen", QStringLiteral("png"));
    const QString gone = QString(64, QLatin1Char('0')) + QLatin1String(".png");
    FeedClient client;
    const MediaStore store(f.data.filePath(QStringLiteral("media")));
    MediaQueue queue(client, store, f.pin.link);
    SyncError error{};
    QVERIFY(settles(queue, {gone, QStringLiteral("../head.json"), good}, error));
    QCOMPARE(error, SyncError::NotFound);
    QVERIFY(store.contains(good));
    QVERIFY(queue.isIdle());
}

void TestMediaQueue::shouldStopWithoutNetwork()
{
    SyncFixture f;
    QStringList names;
    for (int i = 0; i < 50; ++i)
        names.append(*f.writer->addMedia(QByteArray::number(i), QStringLiteral("png")));
    f.server.goAway();
    FeedClient client;
    MediaQueue queue(client, MediaStore(f.data.filePath(QStringLiteral("media"))), f.pin.link);
    SyncError error{};
    QVERIFY(settles(queue, names, error));
    QCOMPARE(error, SyncError::Unreachable);
}

void TestMediaQueue::shouldMakeRoomByRemovingWhatNobodyNeeds()
{
    SyncFixture f;
    const QString old = *f.writer->addMedia(QByteArray(600, 'a'), QStringLiteral("png"));
    const QString wanted = *f.writer->addMedia(QByteArray(600, 'b'), QStringLiteral("png"));
    const QString tooMuch = *f.writer->addMedia(QByteArray(600, 'c'), QStringLiteral("png"));
    FeedClient client;
    const MediaStore store(f.data.filePath(QStringLiteral("media")), 1000);
    MediaQueue queue(client, store, f.pin.link);
    SyncError error{};
    QVERIFY(settles(queue, {old}, error));
    QVERIFY(store.contains(old));
    QVERIFY(settles(queue, {wanted}, error));
    QCOMPARE(error, SyncError::None);
    QVERIFY(store.contains(wanted));
    QVERIFY(!store.contains(old));
    QVERIFY(settles(queue, {wanted, tooMuch}, error));
    QCOMPARE(error, SyncError::DiskFull);
    QVERIFY(store.contains(wanted));
}

void TestMediaQueue::shouldRefuseAHugePicture()
{
    SyncFixture f;
    const QByteArray bytes(feedlimits::media + 1, 'x');
    const QString name =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())
        + QLatin1String(".png");
    QVERIFY(FeedFixture::replace(f.feed.path(mediaPath(name)), bytes));
    FeedClient client;
    const MediaStore store(f.data.filePath(QStringLiteral("media")));
    MediaQueue queue(client, store, f.pin.link);
    SyncError error{};
    QVERIFY(settles(queue, {name}, error));
    QCOMPARE(error, SyncError::TooLarge);
    QVERIFY(!store.contains(name));
}

void TestMediaQueue::shouldReadFromAFolder()
{
    SyncFixture f;
    const QString name = *f.writer->addMedia("molen", QStringLiteral("png"));
    f.pin.link.base = QUrl::fromLocalFile(f.feed.dir + QLatin1Char('/'));
    FeedClient client;
    const MediaStore store(f.data.filePath(QStringLiteral("media")));
    MediaQueue queue(client, store, f.pin.link);
    SyncError error{};
    QVERIFY(settles(queue, {name}, error));
    QVERIFY(store.contains(name));
}

QTEST_GUILESS_MAIN(TestMediaQueue)
#include "tst_mediaqueue.moc"
