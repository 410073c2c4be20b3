// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace naober {

/// The app's language, changed while it runs. Installs itself; UI thread.
class Translator
{
public:
    Translator() = default;
    ~Translator();
    Translator(const Translator &) = delete;
    Translator &operator=(const Translator &) = delete;

    /// "nl" or "en". False if the program carries no such translation; the texts are English then.
    bool speak(const QString &language);
    /// In which the texts that are spoken now are read.
    Qt::LayoutDirection direction() const { return m_direction; }

private:
    QTranslator m_texts;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
};

} // namespace naober
