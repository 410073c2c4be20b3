// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/chime.h"
#include "device/speech.h"
#include "device/spokentext.h"
#include "support/fakevoice.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace naober;
using namespace naober::test;

class TestSpeech : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void shouldWordNumbers_data();
    void shouldWordNumbers();
    void shouldPartTextsIntoSentences();
    void shouldCleanWhatStrangersWrote_data();
    void shouldCleanWhatStrangersWrote();
    void shouldMakeAMegabyteHarmlessAtOnce();
    void shouldSayOneSentenceAfterAnother();
    void shouldStopAtOnceAndSayNothingMore();
    void shouldRepeat();
    void shouldSpeakSlowly();
    void shouldTellWhichTextIsBeingSaid();
    void shouldNotSpeakWithoutAVoice();
    void shouldSoundATone_data();
    void shouldSoundATone();
    void shouldGiveUpWhenTheVoiceBreaks();
    void shouldMakeASoftTone();

private:
    Speech &begin(QStringList languages);

    FakeVoice *m_voice = nullptr;
    int m_tones = 0;
    std::unique_ptr<Speech> m_speech;
};

void TestSpeech::init()
{
    m_tones = 0;
}

void TestSpeech::cleanup()
{
    m_speech.reset();
}

Speech &TestSpeech::begin(QStringList languages)
{
    auto voice = std::make_unique<FakeVoice>(std::move(languages));
    m_voice = voice.get();
    m_speech = std::make_unique<Speech>(std::move(voice), [this] { ++m_tones; });
    m_speech->open({QStringLiteral("nl")});
    return *m_speech;
}

void TestSpeech::shouldWordNumbers_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *language, const QString &written,
                        const QString &said) {
        QTest::newRow(name) << QString::fromLatin1(language) << written << said;
    };
    row("phone", "nl", QStringLiteral("Bel 0475 55 01 00."),
        QStringLiteral("Bel 0 4 7 5, 5 5, 0 1, 0 0."));
    row("phone abroad", "nl", QStringLiteral("+31 475 550100"),
        QStringLiteral("+ 3 1, 4 7 5, 5 5 0 1 0 0"));
    row("phone with dash", "nl", QStringLiteral("0900-8844"), QStringLiteral("0 9 0 0, 8 8 4 4"));
    row("emergency", "nl", QStringLiteral("Nood? Bel 112"), QStringLiteral("Nood? Bel 1 1 2"));
    row("date is no phone", "nl", QStringLiteral("04-11-2026"), QStringLiteral("04-11-2026"));
    row("number is no phone", "nl", QStringLiteral("1120 mensen"), QStringLiteral("1120 mensen"));
    row("time", "nl", QStringLiteral("om 14.25 uur"), QStringLiteral("om 14 uur 25"));
    row("time alone", "nl", QStringLiteral("9.00"), QStringLiteral("9 uur"));
    row("from to", "nl", QStringLiteral("10.00 – 12.30 uur"),
        QStringLiteral("10 uur tot 12 uur 30"));
    row("price", "nl", QStringLiteral("€ 12.50"), QStringLiteral("€ 12.50"));
    row("date", "nl", QStringLiteral("21.11.2026"), QStringLiteral("21.11.2026"));
    row("end of sentence", "nl", QStringLiteral("Om 20.00."), QStringLiteral("Om 20 uur."));
    row("english", "en", QStringLiteral("14:25"), QStringLiteral("14 25"));
    row("english whole", "en", QStringLiteral("from 9.00 – 10.05"),
        QStringLiteral("from 9 o'clock to 10 oh 5"));
}

void TestSpeech::shouldWordNumbers()
{
    QFETCH(const QString, language);
    QFETCH(const QString, written);
    QFETCH(const QString, said);
    QCOMPARE(worded(written, language), said);
}

void TestSpeech::shouldPartTextsIntoSentences()
{
    QCOMPARE(sentencesOf(QStringLiteral("Eén zin. Nog een? Ja! En de rest"), 100),
             QStringList({QStringLiteral("Eén zin."), QStringLiteral("Nog een?"),
                          QStringLiteral("Ja!"), QStringLiteral("En de rest")}));
    QCOMPARE(sentencesOf(QStringLiteral("www.dorp.nl is er. … "), 100),
             QStringList({QStringLiteral("www.dorp.nl is er.")}));
    QVERIFY(sentencesOf({}, 100).isEmpty());
    const QString longText = QStringLiteral("woord ").repeated(200);
    const QStringList pieces = sentencesOf(longText, 100);
    for (const QString &piece : pieces)
        QVERIFY2(piece.size() <= 100, qPrintable(piece));
    QCOMPARE(pieces.join(QLatin1Char(' ')), longText.trimmed());
    const QStringList cut = sentencesOf(QString(1000, QLatin1Char('x')), 100);
    QCOMPARE(cut.size(), 10);
}

void TestSpeech::shouldCleanWhatStrangersWrote_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char *name, const QString &written, const QString &clean) {
        QTest::newRow(name) << written << clean;
    };
    row("spaces", QStringLiteral("  een \t twee  "), QStringLiteral("een twee"));
    row("lines", QStringLiteral("Kop\nTekst.\nMeer"), QStringLiteral("Kop. Tekst. Meer"));
    row("control", QStringLiteral("a\u0000b\u001b[31mc").append(QChar(7)),
        QStringLiteral("a b [31mc"));
    row("turned", QStringLiteral("dorp\u202Efdp.exe\u202C"), QStringLiteral("dorpfdp.exe"));
    row("soft hyphen", QStringLiteral("gemeen\u00ADschap"), QStringLiteral("gemeenschap"));
    row("zalgo", QStringLiteral("d") + QString(500, QChar(0x0301)) + QStringLiteral("orp"),
        QStringLiteral("d\u0301\u0301orp"));
    row("emoji", QStringLiteral("feest \U0001F389\U0001F389 vandaag"),
        QStringLiteral("feest vandaag"));
    row("markup", QStringLiteral("<speak><break time='9h'/>hoi"),
        QStringLiteral("speak break time='9h'/ hoi"));
    row("shouting", QStringLiteral("Kom!!!!!!!!!!!!!!"), QStringLiteral("Kom!!!"));
    row("facts", QStringLiteral("Gratis  ·  Drempelvrij"), QStringLiteral("Gratis, Drempelvrij"));
    row("nothing", QStringLiteral("\u200B\u200E"), QString());
}

void TestSpeech::shouldCleanWhatStrangersWrote()
{
    QFETCH(const QString, written);
    QFETCH(const QString, clean);
    QCOMPARE(cleanedForSpeech(written, 1000), clean);
}

void TestSpeech::shouldMakeAMegabyteHarmlessAtOnce()
{
    Speech &speech = begin({QStringLiteral("nl")});
    QElapsedTimer timer;
    timer.start();
    for (const QChar character : {QLatin1Char('a'), QLatin1Char('0'), QLatin1Char(' '),
                                  QLatin1Char('.'), QLatin1Char('<')}) {
        speech.say(QString(1'000'000, character), QStringLiteral("nl"));
        speech.say(QString(1'000'000, QChar(0x202E)) + character, QStringLiteral("nl"));
        const QString unit = character + QStringLiteral("1.");
        speech.say(unit.repeated(500'000), QStringLiteral("nl"));
    }
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    speech.say(QStringLiteral("Een zin. ").repeated(100'000), QStringLiteral("nl"));
    qsizetype characters = 0;
    m_voice->said.clear();
    speech.repeat();
    while (speech.isSpeaking()) {
        characters += m_voice->said.last().text.size();
        m_voice->finish();
    }
    QVERIFY(characters > 1000);
    QVERIFY(characters <= Speech::longestText);
}

void TestSpeech::shouldSayOneSentenceAfterAnother()
{
    Speech &speech = begin({QStringLiteral("nl")});
    QSignalSpy ended(&speech, &Speech::ended);
    QVERIFY(!speech.isSpeaking());
    speech.say(QStringLiteral("Een. Twee."), QStringLiteral("nl"));
    QVERIFY(speech.isSpeaking());
    QCOMPARE(m_voice->all(), QStringLiteral("Een."));
    m_voice->finish();
    QCOMPARE(m_voice->all(), QStringLiteral("Een. Twee."));
    QCOMPARE(ended.count(), 0);
    m_voice->finish();
    QCOMPARE(ended.count(), 1);
    QVERIFY(!speech.isSpeaking());
}

void TestSpeech::shouldStopAtOnceAndSayNothingMore()
{
    Speech &speech = begin({QStringLiteral("nl")});
    QSignalSpy ended(&speech, &Speech::ended);
    QSignalSpy stopped(&speech, &Speech::stopped);
    speech.say(QStringLiteral("Een. Twee. Drie."), QStringLiteral("nl"));
    QElapsedTimer timer;
    timer.start();
    speech.stop();
    QVERIFY(!m_voice->sounds);
    QVERIFY(timer.elapsed() < 200);
    QVERIFY(!speech.isSpeaking());
    QCOMPARE(stopped.count(), 1);
    // An engine may say that it is ready for more.
    m_voice->finish();
    QCOMPARE(m_voice->said.size(), 1);
    QCOMPARE(ended.count(), 0);
    speech.stop();
    QCOMPARE(stopped.count(), 1);
}

void TestSpeech::shouldRepeat()
{
    Speech &speech = begin({QStringLiteral("nl")});
    speech.repeat();
    QVERIFY(!speech.isSpeaking());
    speech.say(QStringLiteral("Een. Twee."), QStringLiteral("nl"));
    m_voice->finish();
    speech.stop();
    speech.repeat();
    QCOMPARE(m_voice->said.last().text, QStringLiteral("Een."));
    m_voice->finish();
    m_voice->finish();
    QVERIFY(!speech.isSpeaking());
    speech.repeat();
    QCOMPARE(m_voice->said.last().text, QStringLiteral("Een."));
}

void TestSpeech::shouldSpeakSlowly()
{
    Speech &speech = begin({QStringLiteral("nl")});
    speech.say(QStringLiteral("Een. Twee."), QStringLiteral("nl"));
    QCOMPARE(m_voice->said.last().rate, 0.0);
    speech.setSlow(true);
    m_voice->finish();
    QVERIFY(m_voice->said.last().rate < -0.2);
}

void TestSpeech::shouldTellWhichTextIsBeingSaid()
{
    Speech &speech = begin({QStringLiteral("nl")});
    QSignalSpy begun(&speech, &Speech::textBegun);
    speech.sayAll({QStringLiteral("Een. Twee."), QString(), QStringLiteral("Drie")},
                  QStringLiteral("nl"));
    while (speech.isSpeaking())
        m_voice->finish();
    QCOMPARE(begun.count(), 2);
    QCOMPARE(begun.at(0).first().toInt(), 0);
    QCOMPARE(begun.at(1).first().toInt(), 2);
}

void TestSpeech::shouldNotSpeakWithoutAVoice()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no voice works for nl")));
    Speech &speech = begin({QStringLiteral("en")});
    QVERIFY(!speech.speaks(QStringLiteral("nl")));
    speech.say(QStringLiteral("Hallo"), QStringLiteral("nl"));
    QVERIFY(m_voice->said.isEmpty());
    QVERIFY(!speech.isSpeaking());
    Speech none;
    none.open({QStringLiteral("nl")});
    none.say(QStringLiteral("Hallo"), QStringLiteral("nl"));
    none.call(QStringLiteral("Hallo"), QStringLiteral("nl"));
    none.repeat();
    none.stop();
    QVERIFY(!none.isSpeaking());
}

void TestSpeech::shouldSoundATone_data()
{
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<int>("tones");
    QTest::newRow("voice") << QStringList{QStringLiteral("nl")} << 0;
    QTest::newRow("no voice") << QStringList() << 1;
}

void TestSpeech::shouldSoundATone()
{
    QFETCH(const QStringList, languages);
    QFETCH(const int, tones);
    if (languages.isEmpty())
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("no voice works")));
    Speech &speech = begin(languages);
    speech.call(QStringLiteral("Bent u er nog?"), QStringLiteral("nl"));
    QCOMPARE(m_tones, tones);
    QCOMPARE(m_voice->said.size(), 1 - tones);
}

void TestSpeech::shouldGiveUpWhenTheVoiceBreaks()
{
    Speech &speech = begin({QStringLiteral("nl")});
    QSignalSpy changed(&speech, &Speech::languagesChanged);
    speech.say(QStringLiteral("Een. Twee."), QStringLiteral("nl"));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("fell silent")));
    m_voice->breakDown();
    QVERIFY(!speech.isSpeaking());
    QVERIFY(!speech.speaks(QStringLiteral("nl")));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_voice->said.size(), 1);
    // Later it looks again: somebody may have mended it.
    speech.setRest(std::chrono::milliseconds(10));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("fell silent")));
    m_voice->breakDown();
    QTRY_VERIFY(speech.speaks(QStringLiteral("nl")));
}

void TestSpeech::shouldMakeASoftTone()
{
    const QByteArray wav = Chime::sound();
    QVERIFY(wav.startsWith("RIFF"));
    QCOMPARE(wav.mid(8, 8), QByteArray("WAVEfmt "));
    constexpr int header = 44;
    int loudest = 0;
    for (qsizetype at = header; at + 1 < wav.size(); at += 2) {
        const auto low = static_cast<quint8>(wav.at(at));
        const auto high = static_cast<qint8>(wav.at(at + 1));
        loudest = qMax(loudest, qAbs(high * 256 + low));
    }
    QVERIFY(loudest > 3000);
    QVERIFY(loudest < 16000);
    // A machine without the player is silent and goes on.
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("to play a tone with")));
    Chime(QStringLiteral("no-such-player")).ring();
}

QTEST_GUILESS_MAIN(TestSpeech)

#include "tst_speech.moc"
