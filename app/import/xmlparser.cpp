// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/xmlparser.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <array>
#include <memory>
#include <utility>

namespace naober {

namespace {

struct KnownSpace
{
    const char *address;
    const char *prefix; ///< what nearly everybody calls it: for feeds that forget to declare it
    XmlNamespace space;
};

constexpr std::array<KnownSpace, 14> knownSpaces{{
    {"http://www.w3.org/2005/Atom", "atom", XmlNamespace::Atom},
    {"http://purl.org/atom/ns#", "atom03", XmlNamespace::Atom},
    {"http://purl.org/rss/1.0/", "rss", XmlNamespace::Rss},
    {"http://my.netscape.com/rdf/simple/0.9/", "rss090", XmlNamespace::Rss},
    {"http://channel.netscape.com/rdf/simple/0.9/", "rss09", XmlNamespace::Rss},
    {"http://backend.userland.com/rss2", "rss2", XmlNamespace::Rss},
    {"http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf", XmlNamespace::Rdf},
    {"http://purl.org/rss/1.0/modules/content/", "content", XmlNamespace::Content},
    {"http://purl.org/dc/elements/1.1/", "dc", XmlNamespace::DublinCore},
    {"http://purl.org/dc/terms/", "dcterms", XmlNamespace::DublinCore},
    {"http://search.yahoo.com/mrss", "media", XmlNamespace::Media},
    {"http://www.youtube.com/xml/schemas/2015", "yt", XmlNamespace::YouTube},
    {"http://www.w3.org/1999/xhtml", "xhtml", XmlNamespace::XHtml},
    {"http://www.w3.org/XML/1998/namespace", "xml", XmlNamespace::Xml},
}};

QByteArrayView view(const xmlChar *text)
{
    return text ? QByteArrayView(reinterpret_cast<const char *>(text)) : QByteArrayView();
}

XmlNamespace spaceOf(QByteArrayView prefix, QByteArrayView address)
{
    if (address.isEmpty() && prefix.isEmpty())
        return XmlNamespace::None;
    const QByteArrayView bare = address.endsWith('/') ? address.chopped(1) : address;
    for (const KnownSpace &known : knownSpaces) {
        const QByteArrayView name(known.address);
        if (address.isEmpty() ? prefix == QByteArrayView(known.prefix)
                              : address == name || bare == name)
            return known.space;
    }
    return prefix.isEmpty() ? XmlNamespace::None : XmlNamespace::Other;
}

/// Between libxml2's callbacks and a handler.
class Bridge
{
public:
    Bridge(xmlParserCtxt *parser, XmlHandler &handler)
        : m_parser(parser)
        , m_handler(handler)
    { }

    void startElement(const xmlChar *local, const xmlChar *prefix, const xmlChar *address,
                      int attributeCount, const xmlChar **attributes)
    {
        m_handler.startElement({space(prefix, address), view(local)},
                               XmlAttributes(attributes, attributeCount));
        stopIfDone();
    }
    void endElement(const xmlChar *local, const xmlChar *prefix, const xmlChar *address)
    {
        m_handler.endElement({space(prefix, address), view(local)});
        stopIfDone();
    }
    void text(const xmlChar *piece, int size)
    {
        m_handler.text(QByteArrayView(reinterpret_cast<const char *>(piece), size));
    }

private:
    /// libxml2 keeps one copy of each name, so that the pointers tell whether it is the last one.
    XmlNamespace space(const xmlChar *prefix, const xmlChar *address)
    {
        if (prefix != m_prefix || address != m_address) {
            m_prefix = prefix;
            m_address = address;
            m_space = spaceOf(view(prefix), view(address));
        }
        return m_space;
    }
    void stopIfDone()
    {
        if (m_handler.isDone())
            xmlStopParser(m_parser);
    }

    xmlParserCtxt *m_parser;
    XmlHandler &m_handler;
    const xmlChar *m_prefix = nullptr;
    const xmlChar *m_address = nullptr;
    XmlNamespace m_space = XmlNamespace::None;
};

xmlSAXHandler makeSax()
{
    xmlSAXHandler sax{};
    sax.initialized = XML_SAX2_MAGIC;
    sax.startElementNs = [](void *bridge, const xmlChar *local, const xmlChar *prefix,
                            const xmlChar *address, int, const xmlChar **, int attributeCount, int,
                            const xmlChar **attributes) {
        static_cast<Bridge *>(bridge)->startElement(local, prefix, address, attributeCount,
                                                    attributes);
    };
    sax.endElementNs = [](void *bridge, const xmlChar *local, const xmlChar *prefix,
                          const xmlChar *address) {
        static_cast<Bridge *>(bridge)->endElement(local, prefix, address);
    };
    sax.characters = [](void *bridge, const xmlChar *piece, int size) {
        static_cast<Bridge *>(bridge)->text(piece, size);
    };
    sax.ignorableWhitespace = sax.characters;
    sax.cdataBlock = sax.characters;
    return sax;
}

struct ParserDeleter
{
    void operator()(xmlParserCtxt *parser) const { xmlFreeParserCtxt(parser); }
};

} // namespace

QByteArrayView XmlAttributes::name(int i) const
{
    return view(m_raw[5 * i]);
}

QByteArrayView XmlAttributes::value(int i) const
{
    const unsigned char *start = m_raw[5 * i + 3];
    return QByteArrayView(reinterpret_cast<const char *>(start), m_raw[5 * i + 4] - start);
}

QByteArrayView XmlAttributes::value(QByteArrayView local) const
{
    for (int i = 0; i < m_count; ++i) {
        if (!m_raw[5 * i + 1] && name(i) == local)
            return value(i).trimmed();
    }
    return {};
}

std::optional<QByteArrayView> XmlAttributes::xml(QByteArrayView local) const
{
    for (int i = 0; i < m_count; ++i) {
        if (view(m_raw[5 * i + 1]) == "xml" && name(i) == local)
            return value(i).trimmed();
    }
    return std::nullopt;
}

bool parseXml(const QByteArray &xml, XmlHandler &handler)
{
    // libxml2 wants to be set up once before threads use it.
    static const bool ready = (xmlInitParser(), true);
    Q_UNUSED(ready)

    if (xml.isEmpty())
        return false;
    const std::unique_ptr<xmlParserCtxt, ParserDeleter> parser(
        xmlCreateMemoryParserCtxt(xml.constData(), int(xml.size())));
    if (!parser)
        return false;
    Bridge bridge(parser.get(), handler);
    // NOENT makes references in attributes arrive decoded; the mender has left no others.
    xmlCtxtUseOptions(parser.get(),
                      XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_NOERROR
                          | XML_PARSE_NOWARNING);
    *parser->sax = makeSax();
    parser->sax2 = 1;
    parser->userData = &bridge;
    xmlParseDocument(parser.get());
    return parser->wellFormed != 0 || handler.isDone();
}

} // namespace naober
