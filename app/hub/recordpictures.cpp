// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/recordpictures.h"

#include "domain/jsoncodec.h"

#include <QJsonArray>

#include <array>

namespace naober {

namespace {

using Lookup = std::function<Image(const Image &)>;

/// The fields of records.md that hold a picture.
bool isPictureField(const QString &key)
{
    constexpr std::array names{"image", "poster", "logo", "photo"};
    for (const char *name : names) {
        if (key == QLatin1String(name))
            return true;
    }
    return false;
}

QJsonValue rewritten(const QJsonValue &value, const Lookup &lookup);

QJsonObject rewrittenObject(const QJsonObject &object, const Lookup &lookup)
{
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!isPictureField(it.key()) || !it.value().isObject()) {
            result.insert(it.key(), rewritten(it.value(), lookup));
            continue;
        }
        // Read by hand: a reader's codec does not take a url.
        const QJsonObject json = it.value().toObject();
        Image image = imageFromJson(json);
        image.url = json.value(QLatin1String("url")).toString();
        Image found = lookup(image);
        found.url.clear();
        if (!found.isNull())
            result.insert(it.key(), imageToJson(found));
    }
    return result;
}

bool isEmptyPictureBlock(const QJsonValue &value)
{
    const QJsonObject block = value.toObject();
    return block.value(QLatin1String("type")) == QLatin1String("picture")
        && !block.contains(QLatin1String("image"));
}

QJsonValue rewritten(const QJsonValue &value, const Lookup &lookup)
{
    if (value.isObject())
        return rewrittenObject(value.toObject(), lookup);
    if (!value.isArray())
        return value;
    QJsonArray result;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        const QJsonValue made = rewritten(entry, lookup);
        if (!isEmptyPictureBlock(made))
            result.append(made);
    }
    return result;
}

} // namespace

QStringList pictureUrls(const QJsonObject &data)
{
    QStringList urls;
    rewrittenObject(data, [&urls](const Image &image) {
        if (!image.url.isEmpty() && !urls.contains(image.url))
            urls.append(image.url);
        return image;
    });
    return urls;
}

QJsonObject withPictures(const QJsonObject &data, const Lookup &lookup)
{
    return rewrittenObject(data, lookup);
}

} // namespace naober
