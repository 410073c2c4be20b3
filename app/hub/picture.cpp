// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/picture.h"

#include "hub/hubtext.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>

namespace naober {

namespace {

constexpr int jpegQuality = 85;
/// 40 megapixels at four bytes, and as much again for the decoder's own work.
constexpr int allocationLimitMiB = 2 * 160;
/// Up to this many bytes a PNG is worth its sharp edges.
constexpr qsizetype smallPng = 150 * 1024;

bool hasTransparency(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return false;
    const QImage argb = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < argb.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(argb.constScanLine(y));
        for (int x = 0; x < argb.width(); ++x) {
            if (qAlpha(line[x]) < 250)
                return true;
        }
    }
    return false;
}

QByteArray written(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    if (qstrcmp(format, "jpeg") == 0) {
        writer.setQuality(jpegQuality);
        writer.setProgressiveScanWrite(true);
    } else {
        writer.setCompression(9);
    }
    return writer.write(image) ? bytes : QByteArray();
}

Result<QImage, PictureError> decode(const QByteArray &bytes, const QByteArray &format)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAllocationLimit(allocationLimitMiB);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return PictureError::Damaged;
    if (qint64(size.width()) * size.height() > pictures::mostPixels)
        return PictureError::TooLarge;
    const QSize fitting(pictures::longestSide, pictures::longestSide);
    const bool shrink = size.width() > fitting.width() || size.height() > fitting.height();
    // A JPEG decoder can leave pixels out while it reads, which saves most of the work.
    if (shrink && format == "jpeg")
        reader.setScaledSize(size.scaled(fitting, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    QImage image = reader.read();
    if (image.isNull())
        return PictureError::Damaged;
    if (image.width() > fitting.width() || image.height() > fitting.height())
        image = image.scaled(image.size().scaled(fitting, Qt::KeepAspectRatio).expandedTo({1, 1}),
                             Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    image.setDotsPerMeterX(0);
    image.setDotsPerMeterY(0);
    for (const QString &key : image.textKeys())
        image.setText(key, QString());
    return image;
}

} // namespace

QString pictureErrorText(PictureError error)
{
    switch (error) {
    case PictureError::NotAPicture:
        return HubText::tr("not a JPEG, PNG, WebP or GIF picture");
    case PictureError::TooLarge:
        return HubText::tr("larger than 8 MB or 40 megapixels");
    case PictureError::Damaged:
        return HubText::tr("damaged");
    }
    Q_UNREACHABLE();
}

QByteArray sniffPicture(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return "jpeg";
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return "png";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "webp";
    return {};
}

Result<Picture, PictureError> preparePicture(const QByteArray &bytes)
{
    if (bytes.size() > pictures::mostBytes)
        return PictureError::TooLarge;
    const QByteArray format = sniffPicture(bytes);
    if (format.isEmpty())
        return PictureError::NotAPicture;
    const Result<QImage, PictureError> decoded = decode(bytes, format);
    if (!decoded)
        return decoded.error();
    Picture picture;
    picture.size = decoded->size();
    const bool transparent = hasTransparency(*decoded);
    if (transparent || format == "png" || format == "gif") {
        picture.bytes = written(
            decoded->convertToFormat(transparent ? QImage::Format_ARGB32 : QImage::Format_RGB32),
            "png");
        picture.extension = QStringLiteral("png");
    }
    if (!transparent && (picture.bytes.isEmpty() || picture.bytes.size() > smallPng)) {
        picture.bytes = written(decoded->convertToFormat(QImage::Format_RGB32), "jpeg");
        picture.extension = QStringLiteral("jpg");
    }
    if (picture.bytes.isEmpty())
        return PictureError::Damaged;
    if (picture.bytes.size() > pictures::mostBytes)
        return PictureError::TooLarge;
    return picture;
}

} // namespace naober
