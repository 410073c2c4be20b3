// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/xmlmender.h"

#include "import/charset.h"
#include "import/htmlentities.h"

#include <QVarLengthArray>

#include <algorithm>
#include <optional>

namespace naober {

namespace {

/// Bare ampersands grow fivefold: a file of nothing else must not.
constexpr qsizetype mostMended = 3 * importlimits::xmlBytes;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Names outside ASCII occur in no feed, and telling which are allowed is not worth its code: what
/// follows the first such character counts as an attribute that is not there.
bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':';
}

bool isNameCharacter(char c)
{
    return isNameStart(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

bool isXmlCharacter(quint32 code)
{
    return code == '\t' || code == '\n' || code == '\r' || (code >= 0x20 && code < 0xD800)
        || (code >= 0xE000 && code < 0xFFFE) || (code >= 0x10000 && code <= 0x10FFFF);
}

bool isXmlEntity(QByteArrayView name)
{
    return name == "amp" || name == "lt" || name == "gt" || name == "quot" || name == "apos";
}

/// True for markup that servers print their own messages in.
bool isServerMessage(QByteArrayView markup)
{
    for (const char *tag : {"<br", "<b>", "<p>", "<div", "<span", "<font", "<pre"}) {
        if (markup.startsWith(tag))
            return true;
    }
    return false;
}

/// Where the document starts: at the first tag, or behind a server's own messages.
qsizetype documentStart(QByteArrayView text)
{
    const qsizetype first = text.indexOf('<');
    if (first < 0)
        return text.size();
    if (!isServerMessage(text.sliced(first)))
        return first;
    constexpr qsizetype searched = 8 * 1024;
    const QByteArrayView head = text.first(qMin(searched, text.size()));
    qsizetype start = head.size();
    for (const char *mark : {"<?xml ", "<!DOCTYPE", "<rss", "<feed", "<rdf:RDF"}) {
        const qsizetype found = head.indexOf(QByteArrayView(mark));
        if (found >= 0)
            start = qMin(start, found);
    }
    return start < head.size() ? start : first;
}

class XmlMender
{
public:
    explicit XmlMender(QByteArrayView text)
        : m_text(text)
    {
        m_out.reserve(text.size() + text.size() / 16);
    }

    std::optional<ImportError> mend()
    {
        m_at = documentStart(m_text);
        while (m_at < m_text.size() && !m_error && !m_rootClosed) {
            const qsizetype markup = indexOf('<', m_at);
            if (!m_open.isEmpty())
                appendText(m_text.sliced(m_at, markup - m_at), '\0');
            m_at = markup;
            if (m_at < m_text.size())
                appendMarkup();
            if (m_out.size() > mostMended)
                m_error = ImportError::TooLarge;
        }
        m_truncated = m_truncated || !m_open.isEmpty();
        closeTo(0);
        return m_error;
    }
    MendedXml take() { return {std::move(m_out), m_truncated}; }

private:
    qsizetype indexOf(char c, qsizetype from) const
    {
        const qsizetype found = m_text.indexOf(c, from);
        return found < 0 ? m_text.size() : found;
    }
    bool startsWith(const char *token) const { return m_text.sliced(m_at).startsWith(token); }
    char at(qsizetype i) const { return i < m_text.size() ? m_text[i] : '\0'; }

    void append(QByteArrayView text) { m_out.append(text.data(), text.size()); }

    /// Moves behind the next \a end; to the end of the file if there is none.
    void skipPast(const char *end, qsizetype from)
    {
        const qsizetype found = m_text.indexOf(QByteArrayView(end), from);
        m_truncated = m_truncated || found < 0;
        m_at = found < 0 ? m_text.size() : found + QByteArrayView(end).size();
    }

    void appendMarkup()
    {
        if (startsWith("<!--")) {
            skipPast("-->", m_at + 4);
        } else if (startsWith("<![CDATA[")) {
            appendCData();
        } else if (startsWith("<!DOCTYPE") || startsWith("<!doctype")) {
            skipDoctype();
        } else if (startsWith("<!ENTITY")) {
            m_error = ImportError::Dangerous;
        } else if (startsWith("<?")) {
            skipPast("?>", m_at + 2);
        } else if (at(m_at + 1) == '/') {
            appendEndTag();
        } else if (isNameStart(at(m_at + 1))) {
            appendStartTag();
        } else {
            if (!m_open.isEmpty())
                append("&lt;");
            ++m_at;
        }
    }

    void appendCData()
    {
        const qsizetype start = m_at;
        skipPast("]]>", m_at);
        if (m_open.isEmpty())
            return;
        append(m_text.sliced(start, m_at - start));
        if (!m_out.endsWith("]]>"))
            append("]]>");
    }

    /// A DTD says nothing that a feed needs; one with entities is an attack.
    void skipDoctype()
    {
        qsizetype i = m_at;
        char quote = '\0';
        int brackets = 0;
        for (; i < m_text.size(); ++i) {
            const char c = m_text[i];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c == '"' || c == '\'')
                quote = c;
            else if (c == '[' || c == ']')
                brackets += c == '[' ? 1 : -1;
            else if (c == '>' && brackets <= 0)
                break;
        }
        // Looked for in all of it: quotes that do not match must not hide a declaration.
        const QByteArrayView subset = m_text.sliced(m_at, i - m_at);
        if (subset.indexOf("<!ENTITY") >= 0 || subset.indexOf("<!entity") >= 0)
            m_error = ImportError::Dangerous;
        m_truncated = m_truncated || i == m_text.size();
        m_at = qMin(i + 1, m_text.size());
    }

    QByteArrayView nameAt(qsizetype start) const
    {
        qsizetype end = start;
        while (isNameCharacter(at(end)))
            ++end;
        return m_text.sliced(start, end - start);
    }

    void skipSpaces()
    {
        while (isSpace(at(m_at)))
            ++m_at;
    }

    void appendStartTag()
    {
        const qsizetype rollback = m_out.size();
        const QByteArrayView name = nameAt(m_at + 1);
        m_at += 1 + name.size();
        append("<");
        append(name);
        const bool empty = appendAttributes();
        if (m_at >= m_text.size()) { // cut off inside the tag
            m_out.truncate(rollback);
            m_truncated = true;
            return;
        }
        m_at += at(m_at) == '>' ? 1 : 0;
        append(empty ? "/>" : ">");
        if (empty) {
            m_rootClosed = m_open.isEmpty();
            return;
        }
        m_open.append(name);
        if (m_open.size() > importlimits::xmlDepth)
            m_error = ImportError::TooLarge;
    }

    /// Stops at the tag's ">", or at a "<" before which it was forgotten. True for "/>".
    bool appendAttributes()
    {
        m_attributes.clear();
        bool empty = false;
        while (m_at < m_text.size() && !m_error) {
            const char c = at(m_at);
            if (c == '>' || c == '<')
                break;
            if (isNameStart(c))
                appendAttribute();
            else
                ++m_at;
            if (!isSpace(c))
                empty = c == '/';
        }
        return empty;
    }

    void appendAttribute()
    {
        const QByteArrayView name = nameAt(m_at);
        m_at += name.size();
        skipSpaces();
        QByteArrayView value = name;
        if (at(m_at) == '=') {
            ++m_at;
            skipSpaces();
            value = takeValue();
        }
        if (m_attributes.size() >= importlimits::xmlAttributes) {
            m_error = ImportError::TooLarge;
            return;
        }
        if (std::find(m_attributes.cbegin(), m_attributes.cend(), name) != m_attributes.cend())
            return;
        m_attributes.append(name);
        const char quote = value.contains('"') ? '\'' : '"';
        append(" ");
        append(name);
        m_out.append('=').append(quote);
        appendText(value, quote);
        m_out.append(quote);
    }

    QByteArrayView takeValue()
    {
        const char quote = at(m_at);
        const qsizetype start = m_at;
        if (quote == '"' || quote == '\'') {
            m_at = indexOf(quote, start + 1);
            const QByteArrayView value = m_text.sliced(start + 1, m_at - start - 1);
            m_at = qMin(m_at + 1, m_text.size());
            return value;
        }
        while (m_at < m_text.size() && !isSpace(at(m_at)) && at(m_at) != '>')
            ++m_at;
        return m_text.sliced(start, m_at - start);
    }

    void appendEndTag()
    {
        const QByteArrayView name = nameAt(m_at + 2);
        m_at += 2 + name.size();
        while (m_at < m_text.size() && at(m_at) != '>' && at(m_at) != '<')
            ++m_at;
        m_truncated = m_truncated || m_at >= m_text.size();
        m_at += at(m_at) == '>' ? 1 : 0;
        for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
            if (m_open.at(i) == name) {
                closeTo(i);
                break;
            }
        }
    }

    void closeTo(qsizetype depth)
    {
        while (m_open.size() > depth) {
            append("</");
            append(m_open.back());
            append(">");
            m_open.removeLast();
            m_rootClosed = m_open.isEmpty();
        }
    }

    /// Text, or the value of an attribute in \a quote.
    void appendText(QByteArrayView text, char quote)
    {
        qsizetype start = 0;
        for (qsizetype i = 0; i < text.size();) {
            const bool special = text[i] == '&' || text[i] == '<' || (quote && text[i] == quote);
            if (!special) {
                ++i;
                continue;
            }
            append(text.sliced(start, i - start));
            if (text[i] == '&') {
                i += appendReference(text.sliced(i));
            } else {
                append(text[i] == '<' ? "&lt;" : quote == '"' ? "&quot;" : "&apos;");
                ++i;
            }
            start = i;
        }
        append(text.sliced(start));
    }

    /// Appends what stands at an ampersand; answers how many bytes that were.
    qsizetype appendReference(QByteArrayView text)
    {
        constexpr qsizetype longest = 12;
        const qsizetype end = text.first(qMin(longest, text.size())).indexOf(';');
        const QByteArrayView name = end > 0 ? text.sliced(1, end - 1) : QByteArrayView();
        if (isXmlEntity(name)) {
            append(text.first(end + 1));
            return end + 1;
        }
        if (name.startsWith('#') && appendNumeric(name.sliced(1)))
            return end + 1;
        const char32_t character = name.startsWith('#') ? 0 : htmlEntity(name);
        if (character == 0) {
            append("&amp;");
            return 1;
        }
        appendCharacter(character);
        return end + 1;
    }

    bool appendNumeric(QByteArrayView digits)
    {
        const bool hex = digits.startsWith('x') || digits.startsWith('X');
        bool sound = false;
        const uint code = digits.sliced(hex ? 1 : 0).toByteArray().toUInt(&sound, hex ? 16 : 10);
        if (!sound)
            return false;
        const char32_t character = htmlCharacter(code);
        if (isXmlCharacter(character) && code != 0)
            appendCharacter(character);
        return true;
    }

    void appendCharacter(char32_t c)
    {
        if (c == U'<')
            append("&lt;");
        else if (c == U'&')
            append("&amp;");
        else if (c == U'"' || c == U'\'')
            append(c == U'"' ? "&quot;" : "&apos;");
        else
            append(QString::fromUcs4(&c, 1).toUtf8());
    }

    const QByteArrayView m_text;
    qsizetype m_at = 0;
    QByteArray m_out;
    QVarLengthArray<QByteArrayView, importlimits::xmlDepth + 1> m_open;
    QVarLengthArray<QByteArrayView, importlimits::xmlAttributes> m_attributes; ///< of this tag
    bool m_rootClosed = false;
    bool m_truncated = false;
    std::optional<ImportError> m_error;
};

} // namespace

Result<MendedXml, ImportError> mendXml(const QByteArray &bytes)
{
    if (bytes.size() > importlimits::xmlBytes)
        return ImportError::TooLarge;
    const QByteArray text = cleanUtf8(bytes);
    XmlMender mender(text);
    if (const auto error = mender.mend())
        return *error;
    return mender.take();
}

} // namespace naober
