// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/charset.h"
#include "import/feedassembler.h"
#include "import/importer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace naober {

namespace {

/// A text, or the number that some write where JSON Feed 1.1 wants a text.
QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (!value.isDouble())
        return {};
    const double number = value.toDouble();
    const qint64 whole = value.toInteger();
    return double(whole) == number ? QString::number(whole) : QString::number(number, 'g', 17);
}

/// "authors" of version 1.1, else "author" of version 1.
QStringList authorsOf(const QJsonObject &object)
{
    QStringList names;
    for (const QJsonValue &author : object.value(QLatin1String("authors")).toArray())
        names.append(author.toObject().value(QLatin1String("name")).toString());
    if (names.isEmpty()) {
        const QJsonValue author = object.value(QLatin1String("author"));
        names.append(author.isString() ? author.toString()
                                       : author.toObject().value(QLatin1String("name")).toString());
    }
    names.removeAll(QString());
    return names;
}

void addPicture(FeedItem &item, const QJsonValue &address)
{
    if (address.toString().isEmpty())
        return;
    FeedMedia media;
    media.url = address.toString();
    media.medium = QStringLiteral("image");
    item.media.append(media);
}

void addAttachments(FeedItem &item, const QJsonArray &attachments)
{
    for (const QJsonValue &value : attachments) {
        const QJsonObject attachment = value.toObject();
        FeedMedia media;
        media.url = attachment.value(QLatin1String("url")).toString();
        media.type = attachment.value(QLatin1String("mime_type")).toString().toLower();
        media.seconds = attachment.value(QLatin1String("duration_in_seconds")).toInt();
        if (!media.url.isEmpty())
            item.media.append(media);
    }
}

FeedItem itemOf(const QJsonObject &object)
{
    const auto text = [&object](const char *key) {
        return object.value(QLatin1String(key)).toString();
    };
    FeedItem item;
    item.id = textOf(object.value(QLatin1String("id")));
    item.link = text("url").isEmpty() ? text("external_url") : text("url");
    item.title = {text("title"), true};
    item.summary = {text("summary"), false};
    item.content = text("content_html").isEmpty() ? FeedText{text("content_text"), false}
                                                  : FeedText{text("content_html"), true};
    item.published = text("date_published");
    item.updated = text("date_modified");
    item.authors = authorsOf(object);
    item.language = text("language");
    for (const QJsonValue &tag : object.value(QLatin1String("tags")).toArray())
        item.categories.append(tag.toString());
    addPicture(item, object.value(QLatin1String("image")));
    addPicture(item, object.value(QLatin1String("banner_image")));
    addAttachments(item, object.value(QLatin1String("attachments")).toArray());
    return item;
}

} // namespace

Result<ImportResult, ImportError> importJsonFeed(const QByteArray &bytes,
                                                 const ImportContext &context)
{
    if (bytes.size() > importlimits::bytes)
        return ImportError::TooLarge;
    if (bytes.trimmed().isEmpty())
        return ImportError::Empty;
    const QJsonDocument document = QJsonDocument::fromJson(cleanUtf8(bytes));
    const QJsonObject root = document.object();
    const QJsonValue items = root.value(QLatin1String("items"));
    if (!items.isArray())
        return ImportError::Malformed;

    FeedAssembler feed(context);
    feed.info.title = root.value(QLatin1String("title")).toString().simplified();
    feed.info.link = root.value(QLatin1String("home_page_url")).toString();
    feed.info.language = root.value(QLatin1String("language")).toString();
    feed.info.authors = authorsOf(root);
    const QJsonArray entries = items.toArray();
    for (const QJsonValue &entry : entries) {
        if (feed.isFull()) {
            feed.warn(QStringLiteral("more than %1 items; the first ones were read")
                          .arg(importlimits::items));
            break;
        }
        if (entry.isObject())
            feed.add(itemOf(entry.toObject()));
    }
    return feed.finish(true);
}

} // namespace naober
