// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/console.h"

#include <cstdio>

namespace naober {

Console::Console()
    : m_errors(stderr, QIODevice::WriteOnly)
{
    (void)m_out.open(stdout, QIODevice::WriteOnly);
    if (m_in.open(stdin, QIODevice::ReadOnly))
        m_input.setDevice(&m_in);
}

Console::~Console()
{
    m_out.flush();
}

void Console::print(const QString &line)
{
    print(line.toUtf8());
}

void Console::print(const QByteArray &line)
{
    m_out.write(line);
    m_out.write("\n", 1);
}

void Console::say(const QString &line)
{
    m_out.flush();
    m_errors << line << '\n' << Qt::flush;
}

QString Console::ask(const QString &question, const QString &usual)
{
    m_out.flush();
    m_errors << question;
    if (!usual.isEmpty())
        m_errors << " [" << usual << ']';
    m_errors << ": " << Qt::flush;
    const QString line = m_input.readLine();
    m_ended = line.isNull();
    return line.trimmed().isEmpty() ? usual : line.trimmed();
}

} // namespace naober
