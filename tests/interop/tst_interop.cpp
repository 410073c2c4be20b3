// SPDX-License-Identifier: GPL-3.0-or-later
// The feed format read and written by two programs that share no code: this one and
// village_feed.py. NAOBER_WRITE_GOLDEN=1 renews tests/data/golden/hub.
#include "feed/checkwords.h"
#include "feed/feedlink.h"
#include "support/feedfixture.h"

#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace naober;
using namespace std::chrono_literals;

namespace {

QString golden(const QString &name)
{
    return QStringLiteral(NAOBER_SOURCE_DIR "/tests/data/golden/") + name;
}

/// The key of golden files, 00 01 … 1f, that everybody has.
SigningKey goldenKey()
{
    QByteArray seed;
    for (int i = 0; i < 32; ++i)
        seed.append(char(i));
    return *SigningKey::fromSeed(seed);
}

/// Every file with its content.
QMap<QString, QByteArray> tree(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        files.insert(QDir(folder).relativeFilePath(path), FeedFixture::contentOf(path));
    }
    return files;
}

void writeGolden(FeedFixture &feed)
{
    const auto writer = feed.open();
    const auto picture = writer->addMedia("\x89PNG golden", QStringLiteral("png"));
    QVERIFY(writer->publish(
        {FeedFixture::put(QStringLiteral("nieuws-1"), QStringLiteral("Café “De Wiek”"), *picture),
         FeedFixture::put(QStringLiteral("nieuws-2"), QStringLiteral("Weg ermee")),
         FeedFixture::put(QStringLiteral("nieuws-3"), QStringLiteral("Dag"))}));
    for (int i = 0; i < 20; ++i) {
        feed.clock.advance(1h);
        QVERIFY(writer->publish({FeedFixture::put(QStringLiteral("teller"), QString::number(i))}));
    }
    QVERIFY(writer->publish({FeedFixture::del(QStringLiteral("nieuws-3"))}));
    QVERIFY(writer->erase({QStringLiteral("nieuws-2")}));
    QVERIFY(
        writer->publish({FeedFixture::put(QStringLiteral("nieuws-4"), QStringLiteral("Nieuw"))}));
}

} // namespace

class TestInterop : public QObject
{
    Q_OBJECT

private slots:
    void shouldReadWhatPythonWrote();
    void shouldWriteTheGoldenFeed();
    void shouldHavePythonRenewItsGoldenFeed();
    void shouldHavePythonVerifyOurs();
    void shouldHavePythonRefuseWhatIsTampered();
    void shouldDrawTheSameCheckWords();

private:
    /// Standard output, or nothing and m_failure.
    std::optional<QByteArray> python(const QStringList &arguments)
    {
        QProcess process;
        process.start(
            QStringLiteral(NAOBER_PYTHON),
            QStringList{QStringLiteral(NAOBER_SOURCE_DIR "/tests/interop/village_feed.py")}
                + arguments);
        if (!process.waitForFinished() || process.exitCode() != 0) {
            m_failure = process.readAllStandardError();
            return std::nullopt;
        }
        return process.readAllStandardOutput();
    }
    QByteArray m_failure;
};

// The Python half of a test; Debian has it as python3-nacl.
#define NEED_PYTHON() \
    do { \
        if (QByteArray(NAOBER_PYTHON).isEmpty()) \
            QSKIP("python3 with the nacl module (python3-nacl) is not installed"); \
    } while (false)

void TestInterop::shouldReadWhatPythonWrote()
{
    const PublicKey key = goldenKey().publicKey();
    const FolderReport report = verifyFolder(golden(QStringLiteral("python")), key);
    QVERIFY2(report.isSound(), qPrintable(report.problems.join(u'\n')));
    QCOMPARE(report.records, 4);
    QCOMPARE(report.lines, 7);
    QCOMPARE(report.media, 1);
    const auto folder = FeedFolder::read(golden(QStringLiteral("python")), {key});
    QVERIFY(folder);
    QCOMPARE(folder->head.cursor(), (Cursor{1, 7}));
    QCOMPARE(folder->live.value(QStringLiteral("nieuws-0001")).seq, 7);
    QCOMPARE(folder->live.value(QStringLiteral("later-0001")).type, QStringLiteral("hologram"));
    const QJsonObject event =
        QJsonDocument::fromJson(folder->live.value(QStringLiteral("agenda-0001")).json).object();
    QCOMPARE(event.value(QLatin1String("title")).toString(),
             QStringLiteral("Koffie in De Wiek – café “huiskamer”"));
}

void TestInterop::shouldWriteTheGoldenFeed()
{
    FeedFixture feed;
    feed.key = goldenKey();
    writeGolden(feed);
    QVERIFY(QFile::remove(feed.path(QStringLiteral(".lock"))));
    const QString folder = golden(QStringLiteral("hub"));
    if (qEnvironmentVariableIsSet("NAOBER_WRITE_GOLDEN")) {
        QDir(folder).removeRecursively();
        QCOMPARE(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-r"), feed.dir, folder}),
                 0);
    }
    const FolderReport report = verifyFolder(folder, goldenKey().publicKey());
    QVERIFY2(report.isSound(), qPrintable(report.problems.join(u'\n')));
    // A change here is a change of the format, which readers elsewhere must follow.
    QCOMPARE(tree(feed.dir).keys(), tree(folder).keys());
    QCOMPARE(tree(feed.dir), tree(folder));
}

void TestInterop::shouldHavePythonRenewItsGoldenFeed()
{
    NEED_PYTHON();
    QTemporaryDir dir;
    QVERIFY2(python({QStringLiteral("write"), dir.path()}), m_failure.constData());
    QCOMPARE(tree(dir.path()), tree(golden(QStringLiteral("python"))));
}

void TestInterop::shouldHavePythonVerifyOurs()
{
    NEED_PYTHON();
    FeedFixture feed;
    const auto writer = feed.open();
    const auto picture = writer->addMedia("molen", QStringLiteral("png"));
    for (int i = 0; i < 30; ++i) {
        QVERIFY(writer->publish(
            {FeedFixture::put(QString::number(i % 9), QStringLiteral("é \"%1\" \\ \u2028").arg(i),
                              *picture),
             FeedFixture::del(QString::number((i * 5) % 9))}));
    }
    QVERIFY(writer->publish(FeedFixture::puts(300)));
    QVERIFY(writer->erase({QStringLiteral("bron-7"), QStringLiteral("3")}));
    const auto output = python({QStringLiteral("verify"), feed.dir, QStringLiteral("--key"),
                                feed.key.publicKey().toText()});
    QVERIFY2(output, m_failure.constData());
    const QJsonObject seen = QJsonDocument::fromJson(*output).object();
    QCOMPARE(seen.value(QLatin1String("seq")).toInteger(), writer->head().seq);
    const QJsonObject records = seen.value(QLatin1String("records")).toObject();
    QCOMPARE(records.size(), writer->live().size());
    for (const RecordChange &change : writer->live()) {
        const QJsonObject record = records.value(change.id).toObject();
        QCOMPARE(record.value(QLatin1String("type")).toString(), change.type);
        QCOMPARE(record.value(QLatin1String("data")).toObject(),
                 QJsonDocument::fromJson(change.json).object());
    }
}

void TestInterop::shouldHavePythonRefuseWhatIsTampered()
{
    NEED_PYTHON();
    FeedFixture feed;
    QVERIFY(feed.open()->publish(FeedFixture::puts(3)));
    const QString key = feed.key.publicKey().toText();
    QVERIFY(python({QStringLiteral("verify"), feed.dir, QStringLiteral("--key"), key}));
    QVERIFY(!python({QStringLiteral("verify"), feed.dir, QStringLiteral("--key"),
                     SigningKey::generate().publicKey().toText()}));
    const QString segment =
        feed.path(QLatin1String("log/") + feed.files(QStringLiteral("log")).first());
    QByteArray content = FeedFixture::contentOf(segment);
    content.replace("bericht1", "bericht9");
    QVERIFY(FeedFixture::replace(segment, content));
    QVERIFY(!python({QStringLiteral("verify"), feed.dir, QStringLiteral("--key"), key}));
    QVERIFY(m_failure.contains("hash"));
}

void TestInterop::shouldDrawTheSameCheckWords()
{
    NEED_PYTHON();
    const FeedLink link{QUrl(QStringLiteral("https://dorp.nl/")), QStringLiteral("dorp"),
                        goldenKey().publicKey(), SigningKey::generate().publicKey()};
    const auto output = python({QStringLiteral("words"), link.toString()});
    QVERIFY2(output, m_failure.constData());
    QStringList words;
    const QJsonArray numbers = QJsonDocument::fromJson(*output).array();
    for (const QJsonValue &number : numbers)
        words.append(checkWord(number.toInt()));
    QCOMPARE(checkWords(link), words);
}

QTEST_GUILESS_MAIN(TestInterop)
#include "tst_interop.moc"
