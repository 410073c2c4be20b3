// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/translator.h"

#include <QCoreApplication>

namespace naober {

Translator::~Translator()
{
    QCoreApplication::removeTranslator(&m_texts);
}

bool Translator::speak(const QString &language)
{
    QCoreApplication::removeTranslator(&m_texts);
    if (!m_texts.load(QStringLiteral(":/i18n/naober_%1.qm").arg(language)))
        return false;
    return QCoreApplication::installTranslator(&m_texts);
}

} // namespace naober
