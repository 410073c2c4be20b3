// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/feedfixture.h"

#include <QTest>

#include <functional>

using namespace naober;

using Damage = std::function<void(const FeedFixture &)>;
Q_DECLARE_METATYPE(Damage)
Q_DECLARE_METATYPE(naober::FeedError)

class TestVerifyFolder : public QObject
{
    Q_OBJECT

private slots:
    void shouldFindWhatIsWrong_data();
    void shouldFindWhatIsWrong();
    void shouldFindASnapshotThatTheLogDenies();
    void shouldGoOnAfterTheFirstProblem();
};

namespace {

QString first(const FeedFixture &feed, const QString &folder)
{
    return feed.path(folder + QLatin1Char('/') + feed.files(folder).last());
}

Damage flipped(const QString &folder)
{
    return [folder](const FeedFixture &feed) {
        const QString path = first(feed, folder);
        QByteArray content = FeedFixture::contentOf(path);
        content[content.size() / 2] = char(content.at(content.size() / 2) ^ 1);
        QVERIFY(FeedFixture::replace(path, content));
    };
}

Damage cut(const QString &folder)
{
    return [folder](const FeedFixture &feed) {
        const QString path = first(feed, folder);
        QVERIFY(FeedFixture::replace(path, FeedFixture::contentOf(path).chopped(5)));
    };
}

Damage removed(const QString &folder)
{
    return [folder](const FeedFixture &feed) { QVERIFY(QFile::remove(first(feed, folder))); };
}

Damage head(const std::function<QByteArray(QByteArray)> &change)
{
    return [change](const FeedFixture &feed) {
        const QString path = feed.path(QStringLiteral("head.json"));
        QVERIFY(FeedFixture::replace(path, change(FeedFixture::contentOf(path))));
    };
}

void fill(FeedFixture &feed)
{
    const auto writer = feed.open();
    const auto picture = writer->addMedia("molen", QStringLiteral("png"));
    QVERIFY(writer->publish(FeedFixture::puts(300)));
    QVERIFY(
        writer->publish({FeedFixture::put(QStringLiteral("a"), QStringLiteral("t"), *picture)}));
}

} // namespace

void TestVerifyFolder::shouldFindWhatIsWrong_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<FeedError>("error");
    const auto row = [](const char *name, const Damage &damage, FeedError error) {
        QTest::newRow(name) << damage << error;
    };
    const QString log = QStringLiteral("log");
    const QString snapshot = QStringLiteral("snapshot");
    const QString media = QStringLiteral("media");
    row("segment tampered", flipped(log), FeedError::WrongHash);
    row("segment cut", cut(log), FeedError::WrongSize);
    row("segment gone", removed(log), FeedError::Missing);
    row("snapshot tampered", flipped(snapshot), FeedError::WrongHash);
    row("snapshot cut", cut(snapshot), FeedError::WrongSize);
    row("snapshot gone", removed(snapshot), FeedError::Missing);
    row("picture tampered", flipped(media), FeedError::WrongHash);
    row("picture gone", removed(media), FeedError::Missing);
    row(
        "head gone",
        [](const FeedFixture &feed) {
            QVERIFY(QFile::remove(feed.path(QStringLiteral("head.json"))));
        },
        FeedError::Missing);
    row("head a web page", head([](const QByteArray &) { return "<html></html>"; }),
        FeedError::NotAFeed);
    row("head cut", head([](const QByteArray &b) { return b.chopped(20); }), FeedError::NotAFeed);
    row("head huge",
        head([](const QByteArray &b) { return QByteArray(b + QByteArray(300 * 1024, ' ')); }),
        FeedError::TooLarge);
    row(
        "head by another",
        [](const FeedFixture &feed) {
            const SigningKey other = SigningKey::generate();
            const Head same = feed.verified().head;
            QVERIFY(FeedFixture::replace(feed.path(QStringLiteral("head.json")),
                                         sealHead(same, {&other})));
        },
        FeedError::WrongKey);
}

void TestVerifyFolder::shouldFindWhatIsWrong()
{
    QFETCH(Damage, damage);
    QFETCH(FeedError, error);
    FeedFixture feed;
    fill(feed);
    QVERIFY(feed.verified().isSound());
    damage(feed);
    const FolderReport report = feed.verified();
    QVERIFY(!report.isSound());
    QCOMPARE(report.error, std::optional(error));
}

void TestVerifyFolder::shouldFindASnapshotThatTheLogDenies()
{
    FeedFixture feed;
    fill(feed);
    // Rightly signed, but the snapshot says something else than the log before it.
    Head head = feed.verified().head;
    const QByteArray lie = R"({"seq":2,"op":"put","type":"article","id":"bron-0","data":{}})"
                           "\n";
    const QByteArray hash = QCryptographicHash::hash(lie, QCryptographicHash::Sha256);
    head.snapshot = {head.snapshot.seq, snapshotPath(head.snapshot.seq, hash), hash, lie.size(), 1};
    QVERIFY(FeedFixture::replace(feed.path(head.snapshot.path), lie));
    QVERIFY(
        FeedFixture::replace(feed.path(QStringLiteral("head.json")), sealHead(head, {&feed.key})));
    QCOMPARE(feed.verified().error, std::optional(FeedError::BadSequence));
}

void TestVerifyFolder::shouldGoOnAfterTheFirstProblem()
{
    FeedFixture feed;
    fill(feed);
    flipped(QStringLiteral("log"))(feed);
    removed(QStringLiteral("snapshot"))(feed);
    QVERIFY(feed.verified().problems.size() >= 2);
}

QTEST_GUILESS_MAIN(TestVerifyFolder)
#include "tst_verifyfolder.moc"
