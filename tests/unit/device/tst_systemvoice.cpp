// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/systemvoice.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTextToSpeechEngine>
#include <QTextToSpeechPlugin>
#include <QThread>
#include <QTimer>

#include <atomic>

using namespace naober;
using namespace std::chrono_literals;

namespace {

/// How the engine below behaves; it lives on the voice's own thread.
struct Manners
{
    std::atomic<int> openingMs = 0;
    std::atomic<bool> working = true; ///< false: no connection to a speech server
    std::atomic<bool> ending = true; ///< false: begins to speak and never ends, as without sound
    std::atomic<int> sentenceMs = 20;
    // What was seen of it.
    std::atomic<bool> opening = false;
    std::atomic<bool> sounds = false;
    std::atomic<int> texts = 0;
    std::atomic<double> volume = 1.0;
};
Manners s_manners;

/// A speech engine as Qt loads them, without a voice.
class TestEngine : public QTextToSpeechEngine
{
public:
    explicit TestEngine(QObject *parent)
        : QTextToSpeechEngine(parent)
    {
        s_manners.opening = true;
        QThread::msleep(static_cast<unsigned long>(s_manners.openingMs.load()));
        s_manners.opening = false;
        if (!s_manners.working)
            m_state = QTextToSpeech::Error;
        m_end.setSingleShot(true);
        connect(&m_end, &QTimer::timeout, this, [this] { become(QTextToSpeech::Ready); });
    }
    QList<QLocale> availableLocales() const override
    {
        return {QLocale(QLocale::Dutch), QLocale(QLocale::German)};
    }
    QList<QVoice> availableVoices() const override { return {}; }
    void say(const QString &) override
    {
        ++s_manners.texts;
        // As with a server: it is heard of later.
        QTimer::singleShot(5ms, this, [this] {
            s_manners.sounds = true;
            become(QTextToSpeech::Speaking);
            if (s_manners.ending)
                m_end.start(s_manners.sentenceMs);
        });
    }
    void stop(QTextToSpeech::BoundaryHint) override
    {
        if (m_state == QTextToSpeech::Ready)
            return;
        m_end.stop();
        s_manners.sounds = false;
        QTimer::singleShot(5ms, this, [this] { become(QTextToSpeech::Ready); });
    }
    void pause(QTextToSpeech::BoundaryHint) override { }
    void resume() override { }
    double rate() const override { return 0.0; }
    bool setRate(double) override { return true; }
    double pitch() const override { return 0.0; }
    bool setPitch(double) override { return true; }
    QLocale locale() const override { return m_locale; }
    bool setLocale(const QLocale &locale) override
    {
        m_locale = locale;
        return true;
    }
    double volume() const override { return s_manners.volume; }
    bool setVolume(double volume) override
    {
        s_manners.volume = volume;
        return true;
    }
    QVoice voice() const override { return {}; }
    bool setVoice(const QVoice &) override { return true; }
    QTextToSpeech::State state() const override { return m_state; }
    QTextToSpeech::ErrorReason errorReason() const override
    {
        return QTextToSpeech::ErrorReason::NoError;
    }
    QString errorString() const override { return {}; }

private:
    void become(QTextToSpeech::State state)
    {
        if (state == QTextToSpeech::Ready)
            s_manners.sounds = false;
        if (m_state == state)
            return;
        m_state = state;
        emit stateChanged(state);
    }

    QTextToSpeech::State m_state = QTextToSpeech::Ready;
    QLocale m_locale;
    QTimer m_end;
};

} // namespace

class TestEnginePlugin : public QObject, public QTextToSpeechPlugin
{
    Q_OBJECT
    Q_INTERFACES(QTextToSpeechPlugin)
    Q_PLUGIN_METADATA(IID "org.qt-project.qt.speech.tts.plugin/6.0" FILE "testengine.json")

public:
    QTextToSpeechEngine *createTextToSpeechEngine(const QVariantMap &, QObject *parent,
                                                  QString *) const override
    {
        return new TestEngine(parent);
    }
};

/// The machine's voice on a speech engine of Qt's that behaves as well or as badly as wanted.
class TestSystemVoice : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void shouldFindTheLanguagesThatWork();
    void shouldFindNoVoice_data();
    void shouldFindNoVoice();
    void shouldNotWaitForAnEngineThatHangs();
    void shouldSayAndEnd();
    void shouldBeSilentWithin200Milliseconds_data();
    void shouldBeSilentWithin200Milliseconds();
    void shouldSayTheNewestOnly();

private:
    const QString m_engine = QStringLiteral("test");
    const QString m_dutch = QStringLiteral("nl");
};

void TestSystemVoice::init()
{
    s_manners.opening = false;
    s_manners.openingMs = 0;
    s_manners.working = true;
    s_manners.ending = true;
    s_manners.sentenceMs = 20;
    s_manners.sounds = false;
    s_manners.texts = 0;
}

void TestSystemVoice::shouldFindTheLanguagesThatWork()
{
    SystemVoice voice(m_engine);
    QSignalSpy ready(&voice, &Voice::ready);
    voice.open({m_dutch, QStringLiteral("en")});
    QVERIFY(ready.wait());
    QCOMPARE(ready.first().first().toStringList(), QStringList(m_dutch));
    // It was tried, and is loud from now on.
    QCOMPARE(s_manners.texts.load(), 1);
    QCOMPARE(s_manners.volume.load(), 1.0);
}

void TestSystemVoice::shouldFindNoVoice_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<bool>("working");
    QTest::addColumn<bool>("ending");
    QTest::newRow("no such engine") << QStringLiteral("nothing") << true << true;
    QTest::newRow("no speech server") << QStringLiteral("test") << false << true;
    QTest::newRow("no sound") << QStringLiteral("test") << true << false;
}

void TestSystemVoice::shouldFindNoVoice()
{
    QFETCH(const QString, engine);
    QFETCH(const bool, working);
    QFETCH(const bool, ending);
    s_manners.working = working;
    s_manners.ending = ending;
    if (engine == QLatin1String("nothing"))
        QTest::ignoreMessage(QtCriticalMsg, "Text-to-speech plug-in \"nothing\" is not supported.");
    SystemVoice voice(engine);
    QSignalSpy ready(&voice, &Voice::ready);
    voice.open({m_dutch});
    QVERIFY(ready.wait(12'000));
    QCOMPARE(ready.first().first().toStringList(), QStringList());
    QSignalSpy failed(&voice, &Voice::failed);
    if (!working || ending) {
        voice.say(QStringLiteral("Hallo"), m_dutch, 0.0);
        QVERIFY(failed.wait());
    }
}

void TestSystemVoice::shouldNotWaitForAnEngineThatHangs()
{
    s_manners.openingMs = 3'000;
    QElapsedTimer timer;
    timer.start();
    {
        SystemVoice voice(m_engine);
        voice.open({m_dutch});
        voice.say(QStringLiteral("Hallo"), m_dutch, 0.0);
        voice.stop();
        QVERIFY(timer.elapsed() < 200);
        QTRY_VERIFY(s_manners.opening);
        QTest::ignoreMessage(QtWarningMsg, "the speech engine does not answer; it is left behind");
    }
    QVERIFY2(timer.elapsed() < 1'500, qPrintable(QString::number(timer.elapsed())));
    // It answers later, and nobody is there any more.
    QTRY_VERIFY_WITH_TIMEOUT(!s_manners.opening, 5'000);
}

void TestSystemVoice::shouldSayAndEnd()
{
    SystemVoice voice(m_engine);
    QSignalSpy ready(&voice, &Voice::ready);
    QSignalSpy finished(&voice, &Voice::finished);
    voice.open({m_dutch});
    QVERIFY(ready.wait());
    for (int text = 1; text <= 3; ++text) {
        voice.say(QStringLiteral("Hallo"), m_dutch, 0.0);
        QTRY_COMPARE(finished.count(), text);
    }
    QCOMPARE(s_manners.texts.load(), 4);
    // And all of it anew.
    voice.open({m_dutch});
    QVERIFY(ready.wait());
    QCOMPARE(ready.last().first().toStringList(), QStringList(m_dutch));
}

void TestSystemVoice::shouldBeSilentWithin200Milliseconds_data()
{
    QTest::addColumn<bool>("begun");
    QTest::newRow("while it speaks") << true;
    QTest::newRow("before it begins") << false;
}

void TestSystemVoice::shouldBeSilentWithin200Milliseconds()
{
    QFETCH(const bool, begun);
    s_manners.sentenceMs = 20;
    SystemVoice voice(m_engine);
    QSignalSpy ready(&voice, &Voice::ready);
    QSignalSpy finished(&voice, &Voice::finished);
    voice.open({m_dutch});
    QVERIFY(ready.wait());
    s_manners.sentenceMs = 10'000;
    voice.say(QStringLiteral("Een lange zin."), m_dutch, 0.0);
    if (begun)
        QTRY_VERIFY(s_manners.sounds);
    else
        QTRY_COMPARE(s_manners.texts.load(), 2);
    QElapsedTimer timer;
    timer.start();
    voice.stop();
    constexpr int longest = 200;
    // Before it began there is nothing to hear yet: it must be silent at the end of that time.
    if (begun)
        QTRY_VERIFY_WITH_TIMEOUT(!s_manners.sounds, longest);
    else
        QTest::qWait(longest);
    QVERIFY(!s_manners.sounds);
    QVERIFY(timer.elapsed() < 2 * longest);
    QCOMPARE(finished.count(), 0);
    // And it can speak again.
    s_manners.sentenceMs = 20;
    voice.say(QStringLiteral("Nog eens."), m_dutch, 0.0);
    QTRY_COMPARE(finished.count(), 1);
}

void TestSystemVoice::shouldSayTheNewestOnly()
{
    SystemVoice voice(m_engine);
    QSignalSpy ready(&voice, &Voice::ready);
    QSignalSpy finished(&voice, &Voice::finished);
    voice.open({m_dutch});
    QVERIFY(ready.wait());
    s_manners.sentenceMs = 300;
    for (int text = 0; text < 20; ++text)
        voice.say(QStringLiteral("Hallo"), m_dutch, 0.0);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(s_manners.texts.load(), 3); // the try, the first, the last
}

Q_IMPORT_PLUGIN(TestEnginePlugin)
QTEST_GUILESS_MAIN(TestSystemVoice)

#include "tst_systemvoice.moc"
