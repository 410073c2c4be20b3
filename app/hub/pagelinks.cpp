// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/pagelinks.h"

#include <QVarLengthArray>

#include <gumbo.h>

#include <array>
#include <memory>

namespace naober {

namespace {

constexpr qsizetype mostLinks = 100;
constexpr qsizetype mostHtml = 4 * 1024 * 1024;

QString attribute(const GumboElement &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.attributes, name);
    return found ? QString::fromUtf8(found->value).trimmed() : QString();
}

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

class Reader
{
public:
    Reader(const QUrl &base, PageLinks &links)
        : m_base(base)
        , m_links(links)
    { }

    void element(const GumboNode &node)
    {
        const GumboElement &element = node.v.element;
        switch (element.tag) {
        case GUMBO_TAG_BASE:
            m_base = m_base.resolved(QUrl(attribute(element, "href")));
            break;
        case GUMBO_TAG_LINK:
            link(element);
            break;
        case GUMBO_TAG_META:
            meta(element);
            break;
        case GUMBO_TAG_A:
            anchor(element);
            break;
        case GUMBO_TAG_TITLE:
            title(element);
            break;
        default:
            break;
        }
    }

private:
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

    void link(const GumboElement &element)
    {
        const QString href = attribute(element, "href");
        note(href);
        const QStringList relations =
            attribute(element, "rel").toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (!href.isEmpty() && relations.contains(QLatin1String("alternate"))
            && isFeedType(attribute(element, "type")))
            add(m_links.declared, resolved(href));
    }

    void meta(const GumboElement &element)
    {
        if (attribute(element, "name").toLower() == QLatin1String("generator"))
            note(attribute(element, "content"));
    }

    void anchor(const GumboElement &element)
    {
        const QString href = attribute(element, "href");
        const bool calendar = href.startsWith(QLatin1String("webcal:"), Qt::CaseInsensitive);
        const QUrl url = resolved(href);
        if (!href.isEmpty() && (calendar || looksLikeFeed(url)))
            add(m_links.linked, url);
    }

    void title(const GumboElement &element)
    {
        if (m_links.title.isEmpty() && element.children.length > 0) {
            const auto *text = static_cast<const GumboNode *>(element.children.data[0]);
            if (text->type == GUMBO_NODE_TEXT)
                m_links.title = QString::fromUtf8(text->v.text.text).simplified();
        }
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
};

} // namespace

PageLinks readPageLinks(const QByteArray &html, const QUrl &base)
{
    PageLinks links;
    const QByteArray bounded = html.left(mostHtml);
    GumboOptions options = kGumboDefaultOptions;
    GumboOutput *output =
        gumbo_parse_with_options(&options, bounded.constData(), std::size_t(bounded.size()));
    const auto destroy = [&options](GumboOutput *parsed) {
        gumbo_destroy_output(&options, parsed);
    };
    const std::unique_ptr<GumboOutput, decltype(destroy)> owner(output, destroy);
    Reader reader(base, links);
    // A stack of our own: a page may be nested deeper than the program's.
    QVarLengthArray<const GumboNode *, 256> open{output->root};
    while (!open.isEmpty()) {
        const GumboNode *node = open.last();
        open.removeLast();
        if (node->type != GUMBO_NODE_ELEMENT)
            continue;
        reader.element(*node);
        const GumboVector &children = node->v.element.children;
        for (unsigned i = children.length; i > 0; --i)
            open.append(static_cast<const GumboNode *>(children.data[i - 1]));
    }
    return links;
}

} // namespace naober
