// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>

namespace naober::demo {

/// The names of all pictures of the village: scenes, faces and posters.
QStringList pictureNames();
/// What the picture shows, in Dutch; empty when there is none of that name.
QString pictureAlt(const QString &name);
/// Draws a picture, the same each time; null when there is none of that name. Needs a
/// QGuiApplication for its lettering; may be called from any thread.
QImage paintPicture(const QString &name);
/// The picture as a JPEG of at most 250 kB.
QByteArray pictureBytes(const QImage &image);

} // namespace naober::demo
