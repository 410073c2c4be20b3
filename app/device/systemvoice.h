// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device/voice.h"

class QThread;

namespace naober {

class VoiceWorker;

/// The voice of this machine, by Qt TextToSpeech: speech-dispatcher on Linux, the system's own
/// elsewhere. An engine that hangs holds up nobody: it has a thread of its own, and is left behind
/// at the end if it does not answer. UI thread.
class SystemVoice final : public Voice
{
    Q_OBJECT

public:
    /// \a engine: a name that QTextToSpeech knows; empty for the machine's usual one.
    explicit SystemVoice(const QString &engine = {}, QObject *parent = nullptr);
    ~SystemVoice() override;

    void open(const QStringList &languages) override;
    void say(const QString &text, const QString &language, double rate) override;
    void stop() override;

private:
    QThread *m_thread;
    VoiceWorker *m_worker;
    int m_number = 0;
};

} // namespace naober
