// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/pictures.h"

#include "demo/catalogue.h"

#include <QBuffer>

namespace naober::demo {

namespace {

constexpr QSize sceneSize(1200, 800);
constexpr QSize faceSize(600, 600);
constexpr QSize posterSize(900, 1200);
constexpr qsizetype mostBytes = 250 * 1000;

template<typename List>
auto *named(const List &list, const QString &name)
{
    for (const auto &entry : list) {
        if (name == QLatin1String(entry.name))
            return &entry;
    }
    return static_cast<decltype(&*std::begin(list))>(nullptr);
}

} // namespace

QStringList pictureNames()
{
    QStringList names;
    for (const Scene &scene : sceneCatalogue())
        names.append(QLatin1String(scene.name));
    for (const Face &face : faceCatalogue())
        names.append(QLatin1String(face.name));
    for (const Poster &poster : posterCatalogue())
        names.append(QLatin1String(poster.name));
    return names;
}

QString pictureAlt(const QString &name)
{
    if (const Scene *scene = named(sceneCatalogue(), name))
        return QString::fromUtf16(scene->alt);
    if (named(faceCatalogue(), name))
        return QStringLiteral("Getekend portret");
    if (const Poster *poster = named(posterCatalogue(), name)) {
        const QString title =
            QString::fromUtf16(poster->title).replace(QLatin1Char('\n'), QLatin1Char(' '));
        return QString(QStringLiteral("Affiche: ") + title);
    }
    return {};
}

QImage paintPicture(const QString &name)
{
    if (const Scene *scene = named(sceneCatalogue(), name)) {
        Light light(scene->hour, scene->season);
        light.side = scene->seed % 2 ? 1.0 : -1.0;
        Sketch sketch(sceneSize, light, scene->seed);
        scene->paint(sketch);
        return sketch.finish();
    }
    const Light day(Light::Hour::Day, Light::Season::Summer);
    if (const Face *face = named(faceCatalogue(), name)) {
        Sketch sketch(faceSize, day, quint32(face->age) * 31 + face->back);
        portrait(sketch, *face);
        return sketch.finish();
    }
    if (const Poster *poster = named(posterCatalogue(), name)) {
        Sketch sketch(posterSize, day, poster->accent);
        drawPoster(sketch, *poster);
        return sketch.finish();
    }
    return {};
}

QByteArray pictureBytes(const QImage &image)
{
    QByteArray bytes;
    for (int quality = 84; quality > 30; quality -= 8) {
        bytes.clear();
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "JPG", quality);
        if (bytes.size() <= mostBytes)
            break;
    }
    return bytes;
}

} // namespace naober::demo
