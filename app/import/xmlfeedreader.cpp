// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/xmlfeedreader.h"

#include "import/sanitizer.h"

namespace naober {

namespace {

QString toText(QByteArrayView bytes)
{
    return QString::fromUtf8(bytes);
}

int number(QByteArrayView bytes)
{
    return qMax(bytes.toByteArray().toInt(), 0);
}

bool isVoid(QByteArrayView name)
{
    return name == "br" || name == "img" || name == "hr" || name == "input" || name == "wbr";
}

QByteArray escaped(QByteArrayView piece)
{
    QByteArray out = piece.toByteArray();
    if (out.contains('&'))
        out.replace('&', "&amp;");
    if (out.contains('<'))
        out.replace('<', "&lt;");
    if (out.contains('"'))
        out.replace('"', "&quot;");
    return out;
}

} // namespace

void XmlFeedReader::startElement(const XmlName &name, const XmlAttributes &attributes)
{
    ++m_depth;
    if (m_skipDepth > 0)
        return;
    openBase(attributes);
    if (m_depth == 1) {
        startRoot(name);
        if (const auto language = attributes.xml("lang"))
            m_feed.info.language = toText(*language);
        m_feed.info.base = base();
        return;
    }
    if (m_field != Field::None) {
        startMarkup(name, attributes);
        return;
    }
    const bool own = name.space != XmlNamespace::Other && name.space != XmlNamespace::Media;
    if (m_itemDepth == 0 && own && (name.local == "item" || name.local == "entry")) {
        startItem(attributes);
        return;
    }
    m_text.resize(0); // keeps its memory
    m_html = true;
    m_nested = false;
    m_fieldDepth = m_depth;
    m_field = m_itemDepth > 0 ? itemField(name, attributes) : channelField(name, attributes);
}

void XmlFeedReader::startRoot(const XmlName &name)
{
    m_isFeed = name.local == "rss" || name.local == "feed" || name.local == "RDF"
        || name.local == "channel";
    if (!m_isFeed)
        m_skipDepth = m_depth;
}

void XmlFeedReader::startItem(const XmlAttributes &attributes)
{
    m_itemDepth = m_depth;
    m_item = {};
    m_item.base = base();
    if (const auto language = attributes.xml("lang"))
        m_item.language = toText(*language);
    m_item.id = toText(attributes.value("about")); // RSS 1.0, with or without its prefix
}

void XmlFeedReader::endElement(const XmlName &name)
{
    if (m_skipDepth == m_depth)
        m_skipDepth = 0;
    if (m_skipDepth == 0) {
        if (m_field != Field::None && m_depth > m_fieldDepth)
            endMarkup(name);
        else if (m_field != Field::None)
            storeField();
        else if (m_depth == m_itemDepth)
            endItem();
        else if (m_depth == m_mediaDepth)
            m_mediaDepth = 0;
    }
    while (!m_bases.isEmpty() && m_bases.back().depth >= m_depth)
        m_bases.removeLast();
    --m_depth;
}

void XmlFeedReader::endItem()
{
    m_itemDepth = 0;
    m_mediaDepth = 0;
    m_feed.add(std::exchange(m_item, {}));
}

XmlFeedReader::Field XmlFeedReader::channelField(const XmlName &name,
                                                 const XmlAttributes &attributes)
{
    const bool known = name.space == XmlNamespace::None || name.space == XmlNamespace::Rss
        || name.space == XmlNamespace::Atom || name.space == XmlNamespace::DublinCore;
    if (!known)
        return Field::None;
    const bool atom = name.space == XmlNamespace::Atom;
    if (name.local == "image" || name.local == "textInput" || name.local == "textinput")
        m_skipDepth = m_depth; // their titles and links are not the channel's
    if (name.local == "title" && m_feed.info.title.isEmpty()) {
        readTextType(attributes, atom);
        return Field::Title;
    }
    if (name.local == "language")
        return Field::Language;
    if (atom && name.local == "link")
        readAtomLink(attributes);
    else if (name.local == "link" && !attributes.value("href").isEmpty())
        readAtomLink(attributes);
    else if (name.local == "link" && m_feed.info.link.isEmpty())
        return Field::Link;
    return atom && name.local == "name" ? Field::Author : Field::None;
}

XmlFeedReader::Field XmlFeedReader::itemField(const XmlName &name, const XmlAttributes &attributes)
{
    switch (name.space) {
    case XmlNamespace::None:
    case XmlNamespace::Rss:
        return rssField(name.local, attributes);
    case XmlNamespace::Atom:
        return atomField(name.local, attributes, true);
    case XmlNamespace::Media:
        return mediaField(name.local, attributes);
    case XmlNamespace::Content:
        return name.local == "encoded" ? Field::Content : Field::None;
    case XmlNamespace::DublinCore:
        if (name.local == "creator")
            return Field::Author;
        if (name.local == "date" || name.local == "created" || name.local == "issued")
            return Field::Published;
        if (name.local == "modified")
            return Field::Updated;
        return name.local == "subject" ? Field::Category : Field::None;
    case XmlNamespace::YouTube:
        return name.local == "videoId" ? Field::FilmId : Field::None;
    case XmlNamespace::Rdf:
    case XmlNamespace::XHtml:
    case XmlNamespace::Xml:
    case XmlNamespace::Other:
        break;
    }
    return Field::None;
}

XmlFeedReader::Field XmlFeedReader::rssField(QByteArrayView name, const XmlAttributes &attributes)
{
    if (name == "title")
        return Field::Title;
    if (name == "link") {
        // Atom's link without Atom's namespace.
        if (!attributes.value("href").isEmpty()) {
            readAtomLink(attributes);
            return Field::None;
        }
        return Field::Link;
    }
    if (name == "description")
        return Field::Summary;
    if (name == "guid") {
        // An address unless it says that it is none (RSS 2.0, "guid"); kept where the kind of a
        // text is kept.
        m_html = attributes.value("isPermaLink").compare("false", Qt::CaseInsensitive) != 0;
        return Field::Guid;
    }
    if (name == "pubDate" || name == "pubdate")
        return Field::Published;
    if (name == "author")
        return Field::Author;
    if (name == "category")
        return Field::Category;
    if (name == "enclosure") {
        FeedMedia media;
        media.url = toText(attributes.value("url"));
        media.type = toText(attributes.value("type")).toLower();
        m_item.media.append(media);
        return Field::None;
    }
    // Content that forgot its prefix, and Atom without its namespace.
    return name == "encoded" ? Field::Content : atomField(name, attributes, false);
}

XmlFeedReader::Field XmlFeedReader::atomField(QByteArrayView name, const XmlAttributes &attributes,
                                              bool atom)
{
    if (name == "title" || name == "summary" || name == "content") {
        readTextType(attributes, atom || !attributes.value("type").isEmpty());
        return name == "title" ? Field::Title : name == "summary" ? Field::Summary : Field::Content;
    }
    if (name == "link")
        readAtomLink(attributes);
    else if (name == "source") // where it was copied from; with a title and an id of its own
        m_skipDepth = m_depth;
    else if (name == "id")
        return Field::Guid;
    else if (name == "published" || name == "issued" || name == "created")
        return Field::Published;
    else if (name == "updated" || name == "modified")
        return Field::Updated;
    else if (name == "name")
        return Field::Author;
    else if (name == "category") {
        const QByteArrayView label = attributes.value("label");
        m_item.categories.append(toText(label.isEmpty() ? attributes.value("term") : label));
    } else if (name == "contributor") {
        m_skipDepth = m_depth;
    }
    return Field::None;
}

XmlFeedReader::Field XmlFeedReader::mediaField(QByteArrayView name, const XmlAttributes &attributes)
{
    if (name == "content" || name == "thumbnail") {
        FeedMedia media;
        media.url = toText(attributes.value("url"));
        media.type = toText(attributes.value("type")).toLower();
        media.medium = toText(attributes.value("medium")).toLower();
        media.width = number(attributes.value("width"));
        media.height = number(attributes.value("height"));
        media.seconds = number(attributes.value("duration"));
        if (name == "thumbnail")
            media.medium = QStringLiteral("image");
        else
            m_mediaDepth = m_depth;
        if (!media.url.isEmpty())
            m_item.media.append(media);
        return Field::None;
    }
    if (name == "title")
        return Field::MediaTitle;
    if (name == "description" || name == "text") {
        readTextType(attributes, true);
        return Field::MediaText;
    }
    if (name == "subTitle")
        m_item.captions = toText(attributes.value("href"));
    return Field::None;
}

/// The page of an entry, or of the feed, is the link "alternate"; an "enclosure" is media.
void XmlFeedReader::readAtomLink(const XmlAttributes &attributes)
{
    const QByteArrayView relation = attributes.value("rel");
    const QString href = toText(attributes.value("href"));
    const QString type = toText(attributes.value("type")).toLower();
    if (m_itemDepth > 0 && relation == "enclosure") {
        FeedMedia media;
        media.url = href;
        media.type = type;
        m_item.media.append(media);
        return;
    }
    if (!relation.isEmpty() && relation != "alternate")
        return;
    QString &link = m_itemDepth > 0 ? m_item.link : m_feed.info.link;
    if (link.isEmpty() || type == QLatin1String("text/html"))
        link = href;
}

/// RFC 4287 §3.1.1 and §4.1.3.3: "text", "html", "xhtml" or a media type. What is neither text nor
/// markup is not for us.
void XmlFeedReader::readTextType(const XmlAttributes &attributes, bool atom)
{
    if (!atom)
        return;
    const QByteArray type = attributes.value("type").toByteArray().toLower();
    const bool escapedMarkup = attributes.value("mode") == "escaped"; // Atom 0.3
    m_html = type.contains("html") || escapedMarkup;
    const bool readable = type.isEmpty() || m_html || type == "text" || type.startsWith("text/");
    if (!readable || attributes.value("mode") == "base64")
        m_skipDepth = m_depth;
}

/// An element inside a text: XHTML in Atom, or HTML that a publisher forgot to escape.
void XmlFeedReader::startMarkup(const XmlName &name, const XmlAttributes &attributes)
{
    if (!m_nested && !m_html)
        m_text = escaped(m_text);
    m_nested = true;
    m_html = true;
    if (m_text.size() >= importlimits::field)
        return;
    m_text.append('<');
    m_text.append(name.local.data(), name.local.size());
    for (int i = 0; i < attributes.count(); ++i) {
        m_text.append(' ');
        m_text.append(attributes.name(i).data(), attributes.name(i).size());
        m_text.append("=\"");
        m_text.append(escaped(attributes.value(i)));
        m_text.append('"');
    }
    m_text.append('>');
}

void XmlFeedReader::endMarkup(const XmlName &name)
{
    if (isVoid(name.local) || m_text.size() >= importlimits::field)
        return;
    m_text.append("</");
    m_text.append(name.local.data(), name.local.size());
    m_text.append('>');
}

void XmlFeedReader::text(QByteArrayView piece)
{
    if (m_field == Field::None || m_skipDepth > 0)
        return;
    if (m_nested)
        appendText(escaped(piece));
    else
        appendText(piece);
}

void XmlFeedReader::appendText(QByteArrayView piece)
{
    const qsizetype room = importlimits::field - m_text.size();
    if (room > 0)
        m_text.append(piece.data(), qMin(room, piece.size()));
}

void XmlFeedReader::storeField()
{
    const QString value = toText(QByteArrayView(m_text).trimmed());
    if (m_itemDepth > 0)
        storeItemField(value);
    else
        storeChannelField(value);
    m_field = Field::None;
}

void XmlFeedReader::setText(FeedText &target, const QString &value) const
{
    if (!value.isEmpty())
        target = {value, m_html};
}

void XmlFeedReader::storeItemField(const QString &value)
{
    switch (m_field) {
    case Field::Title:
        setText(m_item.title, value);
        break;
    case Field::Link:
        if (m_item.link.isEmpty())
            m_item.link = value;
        break;
    case Field::Guid:
        m_item.id = value;
        if (m_html && m_item.link.isEmpty() && value.startsWith(QLatin1String("http")))
            m_item.link = value;
        break;
    case Field::Summary:
        setText(m_item.summary, value);
        break;
    case Field::Content:
        setText(m_item.content, value);
        break;
    case Field::Published:
        if (m_item.published.isEmpty())
            m_item.published = value;
        break;
    case Field::Updated:
        m_item.updated = value;
        break;
    case Field::Author:
        m_item.authors.append(value);
        break;
    case Field::Category:
        m_item.categories.append(value);
        break;
    case Field::MediaTitle:
        if (m_item.title.isEmpty())
            setText(m_item.title, value);
        break;
    case Field::MediaText:
        // Of a picture it is the caption, of a group or a film the description.
        if (!m_item.media.isEmpty() && m_item.media.constLast().isPicture() && m_mediaDepth > 0)
            m_item.media.last().alt = m_html ? htmlToText(value) : value;
        else if (m_item.summary.isEmpty())
            setText(m_item.summary, value);
        break;
    case Field::FilmId:
        m_item.videoChannel = true;
        break;
    case Field::Language:
    case Field::None:
        break;
    }
}

void XmlFeedReader::storeChannelField(const QString &value)
{
    if (m_field == Field::Title)
        m_feed.info.title = m_html ? htmlToText(value) : value.simplified();
    else if (m_field == Field::Link)
        m_feed.info.link = value;
    else if (m_field == Field::Language)
        m_feed.info.language = value;
    else if (m_field == Field::Author)
        m_feed.info.authors.append(value);
}

void XmlFeedReader::openBase(const XmlAttributes &attributes)
{
    if (attributes.count() == 0)
        return;
    const auto told = attributes.xml("base");
    if (!told)
        return;
    const QUrl url(toText(*told));
    const QUrl outer = base();
    m_bases.append({m_depth, outer.isValid() ? outer.resolved(url) : url});
    if (m_itemDepth > 0)
        m_item.contentBase = base();
}

QUrl XmlFeedReader::base() const
{
    if (m_bases.isEmpty() || m_bases.back().url.isRelative())
        return {};
    return m_bases.back().url;
}

} // namespace naober
