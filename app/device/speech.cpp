// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/speech.h"

#include "device/log.h"
#include "device/spokentext.h"

namespace naober {

namespace {

using namespace std::chrono_literals;

constexpr auto usualRest = 5min;
constexpr double usualRate = 0.0;
constexpr double slowRate = -0.4;

} // namespace

Speech::Speech(std::unique_ptr<Voice> voice, std::function<void()> tone, QObject *parent)
    : QObject(parent)
    , m_voice(std::move(voice))
    , m_tone(std::move(tone))
{
    if (!m_voice)
        return;
    // A kiosk runs for months: what broke may have been mended since.
    m_again.setSingleShot(true);
    m_again.setInterval(usualRest);
    connect(&m_again, &QTimer::timeout, this, [this] { m_voice->open(m_wanted); });
    connect(m_voice.get(), &Voice::ready, this, &Speech::onReady);
    connect(m_voice.get(), &Voice::finished, this, &Speech::next);
    connect(m_voice.get(), &Voice::failed, this, &Speech::onFailed);
}

Speech::~Speech() = default;

void Speech::open(const QStringList &wanted)
{
    m_wanted = wanted;
    if (m_voice)
        m_voice->open(wanted);
}

void Speech::onReady(const QStringList &languages)
{
    for (const QString &language : std::as_const(m_wanted)) {
        if (!languages.contains(language))
            qCWarning(logDevice).noquote()
                << "no voice works for" << language
                << "and nothing is read aloud in it; on Debian speech-dispatcher-espeak-ng brings "
                   "one, and sound must be on";
    }
    if (m_languages == languages)
        return;
    qCInfo(logDevice).noquote() << "reads aloud in" << languages.join(QLatin1Char(' '));
    m_languages = languages;
    emit languagesChanged();
}

void Speech::onFailed()
{
    qCWarning(logDevice) << "the voice fell silent; nothing is read aloud for now";
    m_again.start();
    stop();
    m_languages.clear();
    emit languagesChanged();
}

bool Speech::speaks(const QString &language) const
{
    return m_languages.contains(language);
}

void Speech::setSlow(bool slow)
{
    if (m_slow == slow)
        return;
    m_slow = slow;
    emit slowChanged();
}

void Speech::say(const QString &text, const QString &language)
{
    sayAll({text}, language);
}

void Speech::sayAll(const QStringList &texts, const QString &language)
{
    stop();
    if (!speaks(language))
        return;
    m_sentences.clear();
    m_language = language;
    qsizetype room = longestText;
    for (int index = 0; index < texts.size() && room > 0; ++index) {
        const QString text = worded(cleanedForSpeech(texts.at(index), room), language);
        room -= text.size();
        const QStringList sentences = sentencesOf(text, longestSentence);
        for (const QString &sentence : sentences)
            m_sentences.append({sentence, index});
    }
    repeat();
}

void Speech::call(const QString &text, const QString &language)
{
    if (speaks(language))
        say(text, language);
    else if (m_tone)
        m_tone();
}

void Speech::stop()
{
    if (!isSpeaking())
        return;
    m_sentence = -1;
    m_voice->stop();
    emit speakingChanged();
    emit stopped();
}

void Speech::repeat()
{
    stop();
    if (m_sentences.isEmpty() || !speaks(m_language))
        return;
    m_sentence = 0;
    emit speakingChanged();
    sayNow();
}

void Speech::next()
{
    if (!isSpeaking())
        return;
    if (++m_sentence == m_sentences.size()) {
        m_sentence = -1;
        emit speakingChanged();
        emit ended();
        return;
    }
    sayNow();
}

void Speech::sayNow()
{
    const Sentence sentence = m_sentences.at(m_sentence);
    const bool isNew = m_sentence == 0 || m_sentences.at(m_sentence - 1).index != sentence.index;
    if (isNew)
        emit textBegun(sentence.index);
    // Who heard of it may have stopped it.
    if (isSpeaking())
        m_voice->say(sentence.text, m_language, m_slow ? slowRate : usualRate);
}

} // namespace naober
