// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pairing.h"
#include "start/feedchoice.h"
#include "storage/homestore.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace naober;

namespace {

// Any 32 bytes are a key here: nothing is verified with it.
const QString oneLink = QStringLiteral(
    "https://dorp.example/feed/#feed=dorp&key=hnVGPFIkknrX5w1ZKnul8GwxWF1ccOi88IJUE0IswVg");
const QString otherLink = QStringLiteral(
    "https://elders.example/feed/#feed=elders&key=AnVGPFIkknrX5w1ZKnul8GwxWF1ccOi88IJUE0IswVg");

QDateTime now()
{
    return QDateTime(QDate(2026, 11, 19), QTime(12, 0), Qt::UTC);
}

} // namespace

class TestFirstContact : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }
    void shouldReadALinkAndAFile();
    void shouldKeepWhatWasGiven();
    void shouldFollowAKeyThatChangedSince();
    void shouldShowTheWordsBeforeItTrusts();
    void shouldTrustItsOwnDemonstration();
    void shouldSayWhyItFailed();

private:
    QString writeFile(const char *name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write a file");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void TestFirstContact::shouldReadALinkAndAFile()
{
    const auto link = readFeedArgument(oneLink);
    QVERIFY(link);
    QCOMPARE(link->feed, QStringLiteral("dorp"));
    const QString file = writeFile("dorp.naober", link->toFile());
    const auto fromFile = readFeedArgument(file);
    QVERIFY(fromFile);
    QVERIFY(*fromFile == *link);
    QVERIFY(!readFeedArgument(m_folder.filePath(QStringLiteral("not there"))));
    QVERIFY(!readFeedArgument(writeFile("empty.naober", "nothing")));
    // What a person may see does not hold the key.
    const auto wrong = readFeedArgument(QStringLiteral("ftp://dorp.example/#feed=x&key=secret"));
    QVERIFY(!wrong);
    QVERIFY(!wrong.error().contains(QStringLiteral("secret")));
}

void TestFirstContact::shouldKeepWhatWasGiven()
{
    const auto home = HomeStore::open(m_folder.filePath(QStringLiteral("keep")), now());
    QVERIFY(home);
    const auto nothing = chooseFeed(**home, std::nullopt);
    QVERIFY(nothing && !*nothing);
    const FeedLink one = *readFeedArgument(oneLink);
    const FeedLink other = *readFeedArgument(otherLink);
    QVERIFY(chooseFeed(**home, one));
    const auto kept = chooseFeed(**home, std::nullopt);
    QVERIFY(kept && *kept);
    QVERIFY((*kept)->link == one);
    const auto changed = chooseFeed(**home, other);
    QVERIFY(changed && *changed);
    QVERIFY((*changed)->link == other);
}

void TestFirstContact::shouldFollowAKeyThatChangedSince()
{
    const auto home = HomeStore::open(m_folder.filePath(QStringLiteral("rotate")), now());
    QVERIFY(home);
    const FeedLink given = *readFeedArgument(oneLink);
    QVERIFY(chooseFeed(**home, given));
    FeedPin rotated{given, std::nullopt};
    rotated.link.key = readFeedArgument(otherLink)->key;
    QVERIFY(rotated.save(**home));
    // The same old link on the command line does not undo it.
    const auto pin = chooseFeed(**home, given);
    QVERIFY(pin && *pin);
    QVERIFY((*pin)->link.key == rotated.link.key);
}

void TestFirstContact::shouldShowTheWordsBeforeItTrusts()
{
    const QString file = writeFile("dorp.naober", readFeedArgument(oneLink)->toFile());
    Pairing pairing({});
    QVERIFY(!pairing.hasDemonstration());
    QSignalSpy paired(&pairing, &Pairing::paired);
    pairing.beginFile(QUrl::fromLocalFile(file));
    QTRY_COMPARE(pairing.stage(), Pairing::CheckWords);
    QCOMPARE(pairing.words().size(), 4);
    QCOMPARE(pairing.host(), QStringLiteral("dorp.example"));
    pairing.cancel();
    QCOMPARE(pairing.stage(), Pairing::Idle);
    pairing.confirm();
    QCOMPARE(paired.count(), 0);
    pairing.begin(oneLink);
    QTRY_COMPARE(pairing.stage(), Pairing::CheckWords);
    pairing.confirm();
    QCOMPARE(paired.count(), 1);
    QCOMPARE(pairing.stage(), Pairing::Done);
}

void TestFirstContact::shouldTrustItsOwnDemonstration()
{
    const QString file = writeFile("demo.naober", readFeedArgument(oneLink)->toFile());
    Pairing pairing(file);
    QVERIFY(pairing.hasDemonstration());
    QSignalSpy paired(&pairing, &Pairing::paired);
    pairing.beginDemonstration();
    QTRY_COMPARE(paired.count(), 1);
    QCOMPARE(paired.first().first().value<FeedLink>().feed, QStringLiteral("dorp"));
}

void TestFirstContact::shouldSayWhyItFailed()
{
    Pairing pairing({});
    pairing.beginFile(QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("gone.naober"))));
    QTRY_COMPARE(pairing.stage(), Pairing::Failed);
    QVERIFY(!pairing.message().isEmpty());
}

QTEST_GUILESS_MAIN(TestFirstContact)
#include "tst_firstcontact.moc"
