// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/speechkeeper.h"

namespace naober {

SpeechKeeper::SpeechKeeper(std::unique_ptr<Voice> voice, AppContext &app, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_speech(std::move(voice), [this] { m_chime.ring(); })
{
    connect(&m_speech, &Speech::languagesChanged, this, &SpeechKeeper::tell);
    connect(&app, &AppContext::languageChanged, this, &SpeechKeeper::tell);
}

void SpeechKeeper::open()
{
    QStringList wanted;
    const QVariantList languages = m_app.languages();
    for (const QVariant &language : languages)
        wanted.append(language.toMap().value(QStringLiteral("code")).toString());
    m_speech.open(wanted);
}

void SpeechKeeper::tell()
{
    m_app.setSpeaks(m_speech.speaks(m_app.language()));
}

} // namespace naober
