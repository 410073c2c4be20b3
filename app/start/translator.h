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

private:
    QTranslator m_texts;
};

} // namespace naober
