// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pagelinks.h"

#include "import/charset.h"

#include <QHash>

#include <libxml/HTMLparser.h>

#include <array>
#include <memory>

namespace naober {

namespace {

constexpr qsizetype mostLinks = 100;
constexpr qsizetype mostHtml = 4 * 1024 * 1024;
/// Deeper than this nobody writes a page, and the parser's time would grow with the depth.
constexpr int deepest = 2000;

bool isFeedType(const QString &type)
{
    constexpr std::array names{"application/rss+xml", "application/atom+xml",
                               "application/feed+json", "text/calendar"};
    for (const char *name : names) {
        if (type.startsWith(QLatin1String(name), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

bool looksLikeFeed(const QUrl &url)
{
    const QString path = url.path().toLower();
    constexpr std::array endings{".ics",     ".rss",     "/feed",    "/feed/",   "/rss",
                                 "/rss/",    "rss.xml",  "atom.xml", "feed.xml", "feed.json",
                                 ".geojson", "/rss.php", "/atom",    "/atom/"};
    for (const char *ending : endings) {
        if (path.endsWith(QLatin1String(ending)))
            return true;
    }
    return url.query().contains(QLatin1String("ical=1"));
}

/// What libxml2 finds, element by element: there is no tree, so that depth costs no stack.
class Reader
{
public:
    Reader(const QUrl &base, PageLinks &links)
        : m_base(base)
        , m_links(links)
    { }

    void parse(const QByteArray &html)
    {
        xmlSAXHandler sax{};
        sax.startElement = &Reader::startElement;
        sax.endElement = &Reader::endElement;
        const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> context(
            htmlCreatePushParserCtxt(&sax, this, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8),
            &htmlFreeParserCtxt);
        if (!context)
            return;
        htmlCtxtUseOptions(context.get(),
                           HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
                               | HTML_PARSE_IGNORE_ENC);
        constexpr qsizetype chunk = 16 * 1024;
        for (qsizetype at = 0; at < html.size() && m_depth < deepest; at += chunk) {
            const auto length = static_cast<int>(qMin(chunk, html.size() - at));
            htmlParseChunk(context.get(), html.constData() + at, length, 0);
        }
        htmlParseChunk(context.get(), nullptr, 0, 1);
    }

private:
    using Attributes = QHash<QByteArray, QString>;

    static void startElement(void *self, const xmlChar *name, const xmlChar **raw)
    {
        auto &reader = *static_cast<Reader *>(self);
        ++reader.m_depth;
        const QByteArrayView element(reinterpret_cast<const char *>(name));
        if (element != "base" && element != "link" && element != "meta" && element != "a")
            return;
        Attributes attributes;
        for (; raw && raw[0]; raw += 2) {
            attributes.insert(reinterpret_cast<const char *>(raw[0]),
                              QString::fromUtf8(reinterpret_cast<const char *>(raw[1])).trimmed());
        }
        if (element == "base")
            reader.m_base = reader.m_base.resolved(QUrl(attributes.value("href")));
        else if (element == "link")
            reader.link(attributes);
        else if (element == "meta")
            reader.meta(attributes);
        else
            reader.anchor(attributes);
    }

    static void endElement(void *self, const xmlChar *) { --static_cast<Reader *>(self)->m_depth; }

    QUrl resolved(const QString &href) const
    {
        QUrl url = m_base.resolved(QUrl(href));
        if (url.scheme() == QLatin1String("webcal"))
            url.setScheme(QStringLiteral("https"));
        url.setFragment(QString());
        return url;
    }

    void add(QList<QUrl> &list, const QUrl &url)
    {
        // What people answer to an article is not the village's news.
        const bool comments = url.path().contains(QLatin1String("/comments/feed"));
        if (url.isValid() && !comments && list.size() < mostLinks && !list.contains(url))
            list.append(url);
    }

    void link(const Attributes &attributes)
    {
        const QString href = attributes.value("href");
        note(href);
        const QStringList relations =
            attributes.value("rel").toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (!href.isEmpty() && relations.contains(QLatin1String("alternate"))
            && isFeedType(attributes.value("type")))
            add(m_links.declared, resolved(href));
    }

    void meta(const Attributes &attributes)
    {
        if (attributes.value("name").toLower() == QLatin1String("generator"))
            note(attributes.value("content"));
    }

    void anchor(const Attributes &attributes)
    {
        const QString href = attributes.value("href");
        const bool calendar = href.startsWith(QLatin1String("webcal:"), Qt::CaseInsensitive);
        const QUrl url = resolved(href);
        if (!href.isEmpty() && (calendar || looksLikeFeed(url)))
            add(m_links.linked, url);
    }

    void note(const QString &text)
    {
        m_links.isWordPress |= text.contains(QLatin1String("wordpress"), Qt::CaseInsensitive)
            || text.contains(QLatin1String("/wp-content/"))
            || text.contains(QLatin1String("/wp-json"));
        m_links.hasEventsCalendar |= text.contains(QLatin1String("the-events-calendar"))
            || text.contains(QLatin1String("The Events Calendar"));
    }

    QUrl m_base;
    PageLinks &m_links;
    int m_depth = 0;
};

} // namespace

PageLinks readPageLinks(const QByteArray &html, const QUrl &base)
{
    PageLinks links;
    Reader(base, links).parse(cleanUtf8(html.left(mostHtml)));
    return links;
}

} // namespace naober
