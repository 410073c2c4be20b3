// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/htmltokenizer.h"

#include "import/htmlentities.h"

namespace naober {

namespace {

constexpr int mostAttributes = 64;

bool isAsciiLetter(QChar c)
{
    const char16_t lower = c.unicode() | 0x20;
    return lower >= u'a' && lower <= u'z';
}

bool isHtmlSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

/// Reads attributes one by one from what stands between a tag's name and its ">".
class AttributeReader
{
public:
    explicit AttributeReader(QStringView text)
        : m_text(text)
    { }

    bool next()
    {
        while (m_at < m_text.size() && (isHtmlSpace(m_text[m_at]) || m_text[m_at] == u'/'))
            ++m_at;
        if (m_at >= m_text.size())
            return false;
        const qsizetype start = m_at++; // a "=" here belongs to the name
        while (m_at < m_text.size() && !isHtmlSpace(m_text[m_at]) && m_text[m_at] != u'='
               && m_text[m_at] != u'/')
            ++m_at;
        name = m_text.sliced(start, m_at - start);
        value = {};
        skipSpaces();
        if (m_at < m_text.size() && m_text[m_at] == u'=') {
            ++m_at;
            skipSpaces();
            readValue();
        }
        return true;
    }

    QStringView name;
    QStringView value;

private:
    void skipSpaces()
    {
        while (m_at < m_text.size() && isHtmlSpace(m_text[m_at]))
            ++m_at;
    }
    void readValue()
    {
        if (m_at >= m_text.size())
            return;
        const QChar quote = m_text[m_at];
        const qsizetype start = m_at;
        if (quote == u'"' || quote == u'\'') {
            const qsizetype end = m_text.indexOf(quote, start + 1);
            m_at = end < 0 ? m_text.size() : end;
            value = m_text.sliced(start + 1, m_at - start - 1);
            m_at = qMin(m_at + 1, m_text.size());
            return;
        }
        while (m_at < m_text.size() && !isHtmlSpace(m_text[m_at]))
            ++m_at;
        value = m_text.sliced(start, m_at - start);
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

/// Where the tag ends whose attributes start at \a from: its ">", quotes respected; -1 if nowhere.
qsizetype tagEnd(QStringView html, qsizetype from)
{
    QChar quote;
    bool valueMayStart = false; // a quote counts only behind "="
    for (qsizetype i = from; i < html.size(); ++i) {
        const QChar c = html[i];
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
        } else if (c == u'>') {
            return i;
        } else if (valueMayStart && (c == u'"' || c == u'\'')) {
            quote = c;
            valueMayStart = false;
        } else if (!isHtmlSpace(c)) {
            valueMayStart = c == u'=';
        }
    }
    return -1;
}

} // namespace

bool HtmlTokenizer::next()
{
    if (m_kind == Kind::StartTag && isRawText(m_tag))
        skipRawText();
    m_kind = Kind::Text;
    m_tag = HtmlTag::Other;
    m_attributes = {};
    while (m_at < m_html.size()) {
        const qsizetype start = m_at;
        // A "<" that opens nothing is text.
        qsizetype markup = m_html.indexOf(u'<', m_at);
        while (markup >= 0 && markup + 1 < m_html.size() && !isAsciiLetter(m_html[markup + 1])
               && m_html[markup + 1] != u'/' && m_html[markup + 1] != u'!'
               && m_html[markup + 1] != u'?') {
            markup = m_html.indexOf(u'<', markup + 1);
        }
        m_at = markup < 0 || markup + 1 == m_html.size() ? m_html.size() : markup;
        if (m_at > start) {
            m_token = m_html.sliced(start, m_at - start);
            return true;
        }
        if (readMarkup())
            return true;
    }
    return false;
}

/// At a "<" that opens something. False if that is nothing to hand over.
bool HtmlTokenizer::readMarkup()
{
    const QStringView rest = m_html.sliced(m_at);
    if (rest.startsWith(QLatin1String("<!-->")) || rest.startsWith(QLatin1String("<!--->")))
        skipPast(u">", m_at);
    else if (rest.startsWith(QLatin1String("<!--")))
        skipPast(u"-->", m_at + 4);
    else if (rest.startsWith(QLatin1String("<![CDATA[")))
        m_at += 9; // only in SVG a section; here its marks go and its text stays
    else if (isAsciiLetter(rest[1]))
        return readTag(false);
    else if (rest[1] == u'/' && rest.size() > 2 && isAsciiLetter(rest[2]))
        return readTag(true);
    else
        skipPast(u">", m_at);
    return false;
}

bool HtmlTokenizer::readTag(bool end)
{
    const qsizetype start = m_at + (end ? 2 : 1);
    qsizetype i = start;
    while (i < m_html.size() && !isHtmlSpace(m_html[i]) && m_html[i] != u'/' && m_html[i] != u'>')
        ++i;
    const qsizetype close = tagEnd(m_html, i);
    if (close < 0) { // the file ends in it: it was none
        m_at = m_html.size();
        return false;
    }
    m_tag = htmlTag(m_html.sliced(start, i - start));
    m_kind = end ? Kind::EndTag : Kind::StartTag;
    m_attributes = m_html.sliced(i, close - i);
    m_at = close + 1;
    return true;
}

void HtmlTokenizer::skipPast(QStringView mark, qsizetype from)
{
    const qsizetype found = m_html.indexOf(mark, from);
    m_at = found < 0 ? m_html.size() : found + mark.size();
}

/// To the end tag of the element that has just begun.
void HtmlTokenizer::skipRawText()
{
    qsizetype i = m_html.indexOf(QLatin1String("</"), m_at);
    while (i >= 0) {
        qsizetype nameEnd = i + 2;
        while (nameEnd < m_html.size() && nameEnd - i <= 12 && isAsciiLetter(m_html[nameEnd]))
            ++nameEnd;
        if (htmlTag(m_html.sliced(i + 2, nameEnd - i - 2)) == m_tag) {
            m_at = i;
            return;
        }
        i = m_html.indexOf(QLatin1String("</"), i + 2);
    }
    m_at = m_html.size();
}

QString HtmlTokenizer::attribute(QLatin1String name) const
{
    AttributeReader reader(m_attributes);
    for (int i = 0; i < mostAttributes && reader.next(); ++i) {
        if (reader.name.compare(name, Qt::CaseInsensitive) == 0)
            return decodedEntities(reader.value, true);
    }
    return {};
}

} // namespace naober
