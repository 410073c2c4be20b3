// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTextToSpeech>
#include <QTimer>

#include <memory>

namespace naober {

/// Talks to the machine's speech engine on a thread of its own, because an engine may take ten
/// seconds to answer, or for ever. Owned by SystemVoice.
class VoiceWorker : public QObject
{
    Q_OBJECT

public:
    /// \a engine: a name that QTextToSpeech knows; empty for the machine's usual one.
    explicit VoiceWorker(QString engine);
    ~VoiceWorker() override;

    /// Speaks a syllable without volume in each of \a languages: a list of voices alone says
    /// nothing of whether one can be heard.
    void open(const QStringList &languages);
    /// \a number comes back with finished() and failed().
    void say(int number, const QString &text, const QString &language, double rate);
    void stop();

signals:
    void ready(const QStringList &languages);
    void finished(int number);
    void failed(int number);

private:
    struct Order
    {
        int number = 0;
        QString text;
        QString language;
        double rate = 0.0;
    };

    /// What became of the order that the engine has.
    enum class Stage { Idle, Asked, Speaking, Stopping };

    void tryNext();
    void begin(const Order &order);
    void onState(QTextToSpeech::State state);
    void settle(bool said);

    QString m_engine;
    std::unique_ptr<QTextToSpeech> m_speech;
    QTimer m_patience; ///< ends what the engine does not end
    QStringList m_toTry;
    QStringList m_works;
    bool m_trying = false;
    Stage m_stage = Stage::Idle;
    Order m_now;
    Order m_next; ///< number 0: nothing waits
};

} // namespace naober
