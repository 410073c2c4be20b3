// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/jsonoutline.h"

#include <algorithm>

namespace naober {

namespace {
constexpr int deepest = 64;
}

int lineOfOffset(const QByteArray &text, qsizetype offset)
{
    const qsizetype end = std::clamp<qsizetype>(offset, 0, text.size());
    return 1 + int(std::count(text.cbegin(), text.cbegin() + end, '\n'));
}

JsonOutline::JsonOutline(const QByteArray &json)
    : m_json(json)
{
    value(QString());
}

int JsonOutline::line(const QString &path) const
{
    QString at = path;
    while (!at.isEmpty()) {
        const auto found = m_lines.constFind(at);
        if (found != m_lines.constEnd())
            return *found;
        const qsizetype cut =
            std::max(at.lastIndexOf(QLatin1Char('.')), at.lastIndexOf(QLatin1Char('[')));
        at.truncate(std::max<qsizetype>(cut, 0));
    }
    return 1;
}

void JsonOutline::skipSpace()
{
    while (m_at < m_json.size()) {
        const char c = m_json.at(m_at);
        if (c == '\n')
            ++m_line;
        else if (c != ' ' && c != '\t' && c != '\r')
            return;
        ++m_at;
    }
}

bool JsonOutline::take(char expected)
{
    skipSpace();
    if (m_at >= m_json.size() || m_json.at(m_at) != expected)
        return false;
    ++m_at;
    return true;
}

void JsonOutline::value(const QString &path)
{
    skipSpace();
    if (m_at >= m_json.size() || m_depth > deepest)
        return;
    m_lines.insert(path, m_line);
    ++m_depth;
    const char c = m_json.at(m_at);
    if (c == '{') {
        object(path);
    } else if (c == '[') {
        array(path);
    } else if (c == '"') {
        string();
    } else {
        while (m_at < m_json.size() && !QByteArrayView(",]} \t\r\n").contains(m_json.at(m_at)))
            ++m_at;
    }
    --m_depth;
}

void JsonOutline::object(const QString &path)
{
    take('{');
    while (m_at < m_json.size() && !take('}')) {
        const qsizetype before = m_at;
        skipSpace();
        const QString key = string();
        const QString inner = path.isEmpty() ? key : QString(path + QLatin1Char('.') + key);
        if (m_lines.contains(inner))
            m_duplicates.append(inner);
        take(':');
        value(inner);
        take(',');
        if (m_at == before)
            return;
    }
}

void JsonOutline::array(const QString &path)
{
    take('[');
    for (int i = 0; m_at < m_json.size() && !take(']'); ++i) {
        const qsizetype before = m_at;
        value(path + QStringLiteral("[%1]").arg(i));
        take(',');
        if (m_at == before)
            return;
    }
}

QString JsonOutline::string()
{
    if (!take('"'))
        return {};
    const qsizetype from = m_at;
    while (m_at < m_json.size() && m_json.at(m_at) != '"')
        m_at += m_json.at(m_at) == '\\' ? 2 : 1;
    const qsizetype end = std::min(m_at, m_json.size());
    m_at = std::min(m_at + 1, m_json.size());
    return QString::fromUtf8(m_json.mid(from, end - from));
}

} // namespace naober
