// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>
#include <QTextStream>

namespace naober {

/// The terminal of a command: answers on stdout, words for the person on stderr, questions.
class Console
{
public:
    Console();
    ~Console();

    /// A line of what was asked for.
    void print(const QString &line);
    void print(const QByteArray &line);
    /// A line for the person beside it.
    void say(const QString &line);
    /// Asks on stderr and reads a line; empty at the end of the input.
    QString ask(const QString &question, const QString &usual = {});
    bool inputEnded() const { return m_ended; }

private:
    QFile m_out;
    QFile m_in;
    QTextStream m_input;
    QTextStream m_errors;
    bool m_ended = false;
};

} // namespace naober
