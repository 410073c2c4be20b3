// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device/voice.h"

#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>
#include <functional>
#include <memory>

namespace naober {

/// Speech of this machine: says texts sentence by sentence, stops at once, says them again.
/// Without a voice it stays silent and says so. UI thread.
class Speech : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Speech comes from the app.")
    Q_PROPERTY(QStringList languages READ languages NOTIFY languagesChanged)
    Q_PROPERTY(bool speaking READ isSpeaking NOTIFY speakingChanged)
    Q_PROPERTY(bool slow READ isSlow WRITE setSlow NOTIFY slowChanged)

public:
    /// No text gets longer than this, in characters: about a quarter of an hour.
    static constexpr qsizetype longestText = 12'000;
    static constexpr qsizetype longestSentence = 240;

    /// \a voice may be null. \a tone is what is heard where no voice works.
    explicit Speech(std::unique_ptr<Voice> voice = {}, std::function<void()> tone = {},
                    QObject *parent = nullptr);
    ~Speech() override;

    /// Asks the voice which of \a wanted (BCP 47) it speaks, and logs those that it doesn't. May
    /// take seconds and blocks nobody; to be called once, after the first frame.
    void open(const QStringList &wanted);

    /// How long after its voice broke it looks for one again.
    void setRest(std::chrono::milliseconds rest) { m_again.setInterval(rest); }
    /// Languages that were found to work.
    QStringList languages() const { return m_languages; }
    Q_INVOKABLE bool speaks(const QString &language) const;
    bool isSpeaking() const { return m_sentence >= 0; }
    bool isSlow() const { return m_slow; }
    void setSlow(bool slow);

    /// Says \a text after having stopped what it said before. Nothing without a voice for it.
    Q_INVOKABLE void say(const QString &text, const QString &language);
    /// The same for several texts; textBegun() tells where it is.
    void sayAll(const QStringList &texts, const QString &language);
    /// Says \a text, or sounds a tone if no voice speaks \a language: what must be noticed.
    Q_INVOKABLE void call(const QString &text, const QString &language);
    Q_INVOKABLE void stop();
    /// What was said last, once more from its beginning.
    Q_INVOKABLE void repeat();

signals:
    void languagesChanged();
    void speakingChanged();
    void slowChanged();
    /// It begins with the text of this index.
    void textBegun(int index);
    /// All was said.
    void ended();
    /// It was silenced before the end.
    void stopped();

private:
    struct Sentence
    {
        QString text;
        int index = 0;
    };

    void onReady(const QStringList &languages);
    void onFailed();
    void next();
    void sayNow();

    std::unique_ptr<Voice> m_voice;
    std::function<void()> m_tone;
    QTimer m_again;
    QStringList m_wanted;
    QStringList m_languages;
    QList<Sentence> m_sentences;
    QString m_language;
    qsizetype m_sentence = -1; ///< being said; −1: none
    bool m_slow = false;
};

} // namespace naober
