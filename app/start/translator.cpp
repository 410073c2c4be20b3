// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/translator.h"

#include <QCoreApplication>
#include <QLocale>

namespace naober {

Translator::~Translator()
{
    QCoreApplication::removeTranslator(&m_texts);
}

bool Translator::speak(const QString &language)
{
    QCoreApplication::removeTranslator(&m_texts);
    m_direction = Qt::LeftToRight;
    if (!m_texts.load(QStringLiteral(":/i18n/naober_%1.qm").arg(language)))
        return false;
    m_direction = QLocale(language).textDirection();
    return QCoreApplication::installTranslator(&m_texts);
}

} // namespace naober
