// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/voiceworker.h"

#include <QLocale>
#include <QSet>

namespace naober {

namespace {

using namespace std::chrono_literals;

constexpr auto longestTry = 8s;
constexpr auto longestStop = 1s;
constexpr auto longestBeginning = 8s;
/// A slow voice needs a tenth of a second for a character; digits and abbreviations more.
constexpr auto perCharacter = 300ms;

} // namespace

VoiceWorker::VoiceWorker(QString engine)
    : m_engine(std::move(engine))
    , m_patience(this)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { settle(false); });
}

VoiceWorker::~VoiceWorker() = default;

void VoiceWorker::open(const QStringList &languages)
{
    m_speech.reset();
    m_patience.stop();
    m_stage = Stage::Idle;
    m_next = {};
    m_toTry.clear();
    m_works.clear();
    // Asking for engines first: without one QTextToSpeech would complain.
    if (QTextToSpeech::availableEngines().isEmpty()) {
        emit ready({});
        return;
    }
    m_speech = std::make_unique<QTextToSpeech>(m_engine);
    if (m_speech->state() != QTextToSpeech::Ready) {
        m_speech.reset();
        emit ready({});
        return;
    }
    connect(m_speech.get(), &QTextToSpeech::stateChanged, this, &VoiceWorker::onState);
    QSet<QLocale::Language> known;
    const QList<QLocale> locales = m_speech->availableLocales();
    for (const QLocale &locale : locales)
        known.insert(locale.language());
    for (const QString &language : languages) {
        if (known.contains(QLocale(language).language()))
            m_toTry.append(language);
    }
    m_trying = true;
    tryNext();
}

void VoiceWorker::tryNext()
{
    if (m_toTry.isEmpty()) {
        m_trying = false;
        m_speech->setVolume(1.0);
        emit ready(m_works);
        return;
    }
    m_speech->setVolume(0.0);
    begin({0, QStringLiteral("a"), m_toTry.first(), 0.0});
    m_patience.start(longestTry);
}

void VoiceWorker::say(int number, const QString &text, const QString &language, double rate)
{
    if (!m_speech || m_trying) {
        emit failed(number);
        return;
    }
    const Order order{number, text, language, rate};
    if (m_stage == Stage::Idle) {
        begin(order);
        return;
    }
    stop();
    m_next = order;
}

void VoiceWorker::begin(const Order &order)
{
    m_now = order;
    m_stage = Stage::Asked;
    const QLocale wanted(order.language);
    if (m_speech->locale().language() != wanted.language())
        m_speech->setLocale(wanted);
    m_speech->setRate(order.rate);
    m_patience.start(longestBeginning + order.text.size() * perCharacter);
    m_speech->say(order.text);
}

void VoiceWorker::stop()
{
    m_next = {};
    if (m_stage == Stage::Idle || m_trying)
        return;
    // An engine that has not begun yet takes no stop: it gets it when it begins.
    if (m_stage == Stage::Speaking)
        m_speech->stop();
    m_stage = Stage::Stopping;
    m_patience.start(longestStop);
}

void VoiceWorker::onState(QTextToSpeech::State state)
{
    switch (state) {
    case QTextToSpeech::Speaking:
        if (m_stage == Stage::Asked)
            m_stage = Stage::Speaking;
        else if (m_stage == Stage::Stopping)
            m_speech->stop();
        return;
    case QTextToSpeech::Ready:
        if (m_stage == Stage::Speaking || m_stage == Stage::Stopping)
            settle(true);
        return;
    case QTextToSpeech::Error:
        settle(false);
        return;
    case QTextToSpeech::Paused:
        return;
    }
}

void VoiceWorker::settle(bool said)
{
    m_patience.stop();
    const Stage stage = std::exchange(m_stage, Stage::Idle);
    if (m_trying) {
        const QString language = m_toTry.takeFirst();
        if (said)
            m_works.append(language);
        else
            m_toTry.clear(); // an engine that hangs once keeps nobody waiting again
        tryNext();
        return;
    }
    if (stage == Stage::Stopping) {
        if (m_next.number != 0)
            begin(std::exchange(m_next, {}));
        return;
    }
    if (said)
        emit finished(m_now.number);
    else if (stage != Stage::Idle)
        emit failed(m_now.number);
}

} // namespace naober
