// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importer.h"
#include "import/xmlfeedreader.h"
#include "import/xmlmender.h"

namespace naober {

namespace {

Result<ImportResult, ImportError> importXmlFeed(const QByteArray &bytes,
                                                const ImportContext &context)
{
    Result<MendedXml, ImportError> mended = mendXml(bytes);
    if (!mended)
        return mended.error();
    FeedAssembler feed(context);
    XmlFeedReader reader(feed);
    const bool sound = parseXml(mended->xml, reader);
    if (!reader.isFeed())
        return mended->xml.isEmpty() && bytes.trimmed().isEmpty() ? ImportError::Empty
                                                                  : ImportError::Malformed;
    if (!sound)
        feed.warn(QStringLiteral("the XML is broken; what could be read was read"));
    if (mended->truncated)
        feed.warn(QStringLiteral("the file ends too early; what could be read was read"));
    if (feed.isFull()) {
        feed.warn(QStringLiteral("more than %1 items; the first ones were read")
                      .arg(importlimits::items));
    }
    return feed.finish(sound);
}

} // namespace

Result<ImportResult, ImportError> importRss(const QByteArray &bytes, const ImportContext &context)
{
    return importXmlFeed(bytes, context);
}

Result<ImportResult, ImportError> importAtom(const QByteArray &bytes, const ImportContext &context)
{
    return importXmlFeed(bytes, context);
}

} // namespace naober
