// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/feedassembler.h"
#include "import/xmlparser.h"

#include <QVarLengthArray>

namespace naober {

/// Reads RSS 0.9x, 1.0 and 2.0 and Atom 0.3 and 1.0 from a stream of XML. The names of elements
/// decide, not the root: real feeds mix these and Media RSS and Dublin Core freely.
class XmlFeedReader final : public XmlHandler
{
public:
    explicit XmlFeedReader(FeedAssembler &feed)
        : m_feed(feed)
    { }

    void startElement(const XmlName &name, const XmlAttributes &attributes) override;
    void endElement(const XmlName &name) override;
    void text(QByteArrayView piece) override;
    bool isDone() const override { return m_feed.isFull(); }

    /// True if the root is one of a feed.
    bool isFeed() const { return m_isFeed; }

private:
    /// Where the text goes that is being collected.
    enum class Field {
        None,
        Title,
        Link,
        Guid,
        Summary,
        Content,
        Published,
        Updated,
        Author,
        Category,
        MediaTitle,
        MediaText,
        Language,
        FilmId,
    };

    void startRoot(const XmlName &name);
    void startItem(const XmlAttributes &attributes);
    void endItem();
    Field channelField(const XmlName &name, const XmlAttributes &attributes);
    Field itemField(const XmlName &name, const XmlAttributes &attributes);
    Field rssField(QByteArrayView name, const XmlAttributes &attributes);
    Field atomField(QByteArrayView name, const XmlAttributes &attributes, bool atom);
    Field mediaField(QByteArrayView name, const XmlAttributes &attributes);
    void readAtomLink(const XmlAttributes &attributes);
    void readTextType(const XmlAttributes &attributes, bool atom);
    void startMarkup(const XmlName &name, const XmlAttributes &attributes);
    void endMarkup(const XmlName &name);
    void appendText(QByteArrayView piece);
    void storeField();
    void storeItemField(const QString &text);
    void storeChannelField(const QString &text);
    void setText(FeedText &target, const QString &text) const;
    void openBase(const XmlAttributes &attributes);
    QUrl base() const;

    struct Base
    {
        int depth = 0;
        QUrl url;
    };

    FeedAssembler &m_feed;
    bool m_isFeed = false;
    int m_depth = 0; ///< of the element that is open now, the root is 1
    int m_skipDepth = 0; ///< what is in this element counts for nothing; 0: none
    int m_itemDepth = 0; ///< 0: not in an item
    int m_fieldDepth = 0;
    int m_mediaDepth = 0; ///< of an open media:content; 0: none
    Field m_field = Field::None;
    bool m_html = true; ///< the field's text is HTML; of a guid: it is an address
    bool m_nested = false; ///< its markup stands as elements
    QByteArray m_text;
    FeedItem m_item;
    QVarLengthArray<Base, 4> m_bases;
};

} // namespace naober
