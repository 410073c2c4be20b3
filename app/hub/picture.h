// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QSize>
#include <QString>

namespace naober {

/// Why a picture is left out (formats.md "HTML").
enum class PictureError {
    NotAPicture, ///< by its own first bytes neither JPEG, PNG, WebP nor GIF; SVG and PDF too
    TooLarge, ///< over 8 MiB or 40 megapixels
    Damaged, ///< begins like a picture and cannot be drawn
};

/// One line for a keeper.
QString pictureErrorText(PictureError error);

/// A picture as it goes into a feed: drawn anew, so that nothing but its pixels is left.
struct Picture
{
    QByteArray bytes;
    QString extension; ///< "jpg" or "png"
    QSize size; ///< pixels
};

namespace pictures {
inline constexpr qint64 mostBytes = 8 * 1024 * 1024;
inline constexpr qint64 mostPixels = 40'000'000;
inline constexpr int longestSide = 1600; ///< pixels, after
} // namespace pictures

/// "jpeg", "png", "webp" or "gif" by the first bytes; empty for anything else. What the server
/// called it does not count.
QByteArray sniffPicture(const QByteArray &bytes);

/// Draws \a bytes anew at no more than 1600 pixels, upright by its EXIF orientation: PNG if it has
/// transparent parts or few colours, else JPEG. Of an animation the first image. Safe on hostile
/// input: the size in the header is looked at before anything is drawn. Any thread.
Result<Picture, PictureError> preparePicture(const QByteArray &bytes);

} // namespace naober
