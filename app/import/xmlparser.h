// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace naober {

/// The vocabularies that feeds are written in.
enum class XmlNamespace {
    None, ///< no namespace, or one that is not named here and stands without a prefix
    Rss, ///< RSS 1.0, 0.90 and the name that some give to 2.0
    Rdf,
    Atom, ///< RFC 4287 and the draft before it
    Content, ///< content:encoded
    DublinCore,
    Media, ///< Media RSS
    YouTube,
    XHtml,
    Xml,
    Other,
};

struct XmlName
{
    XmlNamespace space = XmlNamespace::None;
    QByteArrayView local;
};

/// The attributes of one element. Valid only during the call that hands them over.
class XmlAttributes
{
public:
    /// As libxml2's SAX 2 gives them: five pointers each.
    XmlAttributes(const unsigned char **raw, int count)
        : m_raw(raw)
        , m_count(count)
    { }

    int count() const { return m_count; }
    QByteArrayView name(int i) const;
    QByteArrayView value(int i) const;
    /// The value of an attribute without a prefix, trimmed; empty if it is not there.
    QByteArrayView value(QByteArrayView local) const;
    /// The value of xml:base or xml:lang.
    std::optional<QByteArrayView> xml(QByteArrayView local) const;

private:
    const unsigned char **m_raw;
    int m_count;
};

/// Takes what a parser finds, in document order. Views are valid only during the call.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    virtual void startElement(const XmlName &name, const XmlAttributes &attributes) = 0;
    virtual void endElement(const XmlName &name) = 0;
    /// A piece of text; one text may come in several.
    virtual void text(QByteArrayView piece) = 0;
    /// True when nothing more is wanted.
    virtual bool isDone() const = 0;
};

/// Streams \a xml, which mendXml() made, through \a handler with libxml2. Nothing outside is ever
/// loaded. False if the parser met an error all the same; what came before it was handed over.
bool parseXml(const QByteArray &xml, XmlHandler &handler);

} // namespace naober
