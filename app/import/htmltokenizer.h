// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/htmltag.h"

#include <QString>
#include <QStringView>

namespace naober {

/// Splits HTML as browsers do (WHATWG HTML §13.2.5), each character looked at a bounded number of
/// times whatever comes. Comments, declarations and the content of scripts and their like are
/// passed over. The text must outlive it.
class HtmlTokenizer
{
public:
    enum class Kind { Text, StartTag, EndTag };

    explicit HtmlTokenizer(QStringView html)
        : m_html(html)
    { }

    /// Moves to the next token; false at the end.
    bool next();

    Kind kind() const { return m_kind; }
    HtmlTag tag() const { return m_tag; }
    /// A text token as it stands, references not yet decoded.
    QStringView rawText() const { return m_token; }
    bool hasAttributes() const { return !m_attributes.isEmpty(); }
    QStringView rawAttributes() const { return m_attributes; }
    /// The decoded value of the first attribute with this lower-case name; empty if it is not
    /// among the first 64.
    QString attribute(QLatin1String name) const;

private:
    bool readMarkup();
    bool readTag(bool end);
    void skipPast(QStringView mark, qsizetype from);
    void skipRawText();

    QStringView m_html;
    qsizetype m_at = 0;
    Kind m_kind = Kind::Text;
    HtmlTag m_tag = HtmlTag::Other;
    QStringView m_token;
    QStringView m_attributes;
};

} // namespace naober
