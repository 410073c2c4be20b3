// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/physicalscreen.h"

namespace naober {

PhysicalScreen::PhysicalScreen(QObject *parent)
    : QObject(parent)
{ }

void PhysicalScreen::setWidthMm(double width)
{
    m_widthMm = qMax(0.0, width);
    emit changed();
}

void PhysicalScreen::setPixelWidth(double width)
{
    m_pixelWidth = qMax(0.0, width);
    emit changed();
}

void PhysicalScreen::setFallbackPxPerMm(double pxPerMm)
{
    if (pxPerMm <= 0.0)
        return;
    m_fallback = pxPerMm;
    emit changed();
}

double PhysicalScreen::pxPerMm() const
{
    return isKnown() ? m_pixelWidth / m_widthMm : m_fallback;
}

void PhysicalScreen::calibrate(double pixels)
{
    if (pixels > 0.0 && m_pixelWidth > 0.0)
        setWidthMm(m_pixelWidth * bankCardMm / pixels);
}

} // namespace naober
