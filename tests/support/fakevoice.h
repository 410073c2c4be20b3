// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "device/voice.h"

#include <QList>

namespace naober::test {

/// A voice that writes down what it is told, and speaks as long as the test wants.
class FakeVoice final : public Voice
{
public:
    struct Said
    {
        QString text;
        QString language;
        double rate = 0.0;
    };

    explicit FakeVoice(QStringList languages = {QStringLiteral("nl"), QStringLiteral("en")})
        : m_languages(std::move(languages))
    { }

    void open(const QStringList &wanted) override
    {
        QStringList both;
        for (const QString &language : wanted) {
            if (m_languages.contains(language))
                both.append(language);
        }
        emit ready(both);
    }
    void say(const QString &text, const QString &language, double rate) override
    {
        said.append({text, language, rate});
        sounds = true;
    }
    void stop() override
    {
        ++stops;
        sounds = false;
    }
    /// What it was saying comes to its end.
    void finish()
    {
        sounds = false;
        emit finished();
    }
    void breakDown()
    {
        sounds = false;
        emit failed();
    }
    /// All that was said, in one text.
    QString all() const
    {
        QStringList texts;
        for (const Said &one : said)
            texts.append(one.text);
        return texts.join(QLatin1Char(' '));
    }

    QList<Said> said;
    int stops = 0;
    bool sounds = false;

private:
    QStringList m_languages;
};

} // namespace naober::test
