// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device/chime.h"
#include "device/speech.h"
#include "models/appcontext.h"

namespace naober {

/// Keeps the machine's speech for as long as the app runs, and the app told of whether it speaks.
/// UI thread.
class SpeechKeeper : public QObject
{
    Q_OBJECT

public:
    /// \a voice may be null: then nothing is read aloud. \a app must outlive it.
    SpeechKeeper(std::unique_ptr<Voice> voice, AppContext &app, QObject *parent = nullptr);

    Speech *speech() { return &m_speech; }
    /// Asks for the voices of every language that pages can be in: the next visitor may choose
    /// another. After the first frame.
    void open();

private:
    void tell();

    AppContext &m_app;
    Chime m_chime;
    Speech m_speech;
};

} // namespace naober
