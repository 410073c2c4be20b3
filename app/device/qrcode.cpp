// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/qrcode.h"

#include "paper/qrmatrix.h"

#include <QPainter>

namespace naober {

QrCode::QrCode(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setOpaquePainting(false);
}

void QrCode::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    encode();
}

void QrCode::setDark(const QColor &color)
{
    m_dark = color;
    encode();
}

void QrCode::setLight(const QColor &color)
{
    m_light = color;
    encode();
}

void QrCode::setQuietZone(int modules)
{
    m_quietZone = qMax(0, modules);
    emit changed();
    update();
}

void QrCode::encode()
{
    m_image = {};
    if (const std::optional<QrMatrix> code = QrMatrix::encode(m_text)) {
        m_image = QImage(code->size(), code->size(), QImage::Format_RGB32);
        for (int y = 0; y < code->size(); ++y) {
            for (int x = 0; x < code->size(); ++x)
                m_image.setPixelColor(x, y, code->isDark(x, y) ? m_dark : m_light);
        }
    }
    emit changed();
    update();
}

void QrCode::paint(QPainter *painter)
{
    if (m_image.isNull())
        return;
    const int modules = m_image.width() + 2 * m_quietZone;
    const int scale = qMax(1, static_cast<int>(qMin(width(), height())) / modules);
    const int side = scale * modules;
    const int left = static_cast<int>(width() - side) / 2;
    const int top = static_cast<int>(height() - side) / 2;
    painter->fillRect(left, top, side, side, m_light);
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->drawImage(QRect(left + scale * m_quietZone, top + scale * m_quietZone,
                             scale * m_image.width(), scale * m_image.width()),
                       m_image);
}

} // namespace naober
