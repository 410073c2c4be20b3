// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/qrmatrix.h"

#include <qrcodegen/qrcodegen.hpp>

#include <stdexcept>

namespace naober {

namespace {

qrcodegen::QrCode::Ecc level(QrMatrix::Correction correction)
{
    switch (correction) {
    case QrMatrix::Correction::Low:
        return qrcodegen::QrCode::Ecc::LOW;
    case QrMatrix::Correction::Medium:
        return qrcodegen::QrCode::Ecc::MEDIUM;
    case QrMatrix::Correction::Quartile:
        return qrcodegen::QrCode::Ecc::QUARTILE;
    case QrMatrix::Correction::High:
        return qrcodegen::QrCode::Ecc::HIGH;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<QrMatrix> QrMatrix::encode(const QString &text, Correction correction)
{
    if (text.isEmpty())
        return std::nullopt;
    try {
        const qrcodegen::QrCode code =
            qrcodegen::QrCode::encodeText(text.toUtf8().constData(), level(correction));
        const int size = code.getSize();
        QBitArray dark(size * size);
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x)
                dark.setBit(y * size + x, code.getModule(x, y));
        }
        return QrMatrix(size, dark);
    } catch (const std::length_error &) {
        // Too long with this correction; a lower one holds more.
        if (correction == Correction::Low)
            return std::nullopt;
        return encode(text, Correction::Low);
    }
}

QImage QrMatrix::toImage(int scale, int quietZone) const
{
    const int modules = m_size + 2 * quietZone;
    QImage image(modules, modules, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < m_size; ++y) {
        for (int x = 0; x < m_size; ++x) {
            if (isDark(x, y))
                image.setPixel(x + quietZone, y + quietZone, qRgb(0, 0, 0));
        }
    }
    return image.scaled(modules * scale, modules * scale);
}

} // namespace naober
