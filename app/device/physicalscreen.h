// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace naober {

/// Millimetres on the glass to pixels and back, from a width that somebody measured: never from
/// what a monitor claims about itself. Without one, a usual desktop monitor is assumed.
class PhysicalScreen : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double widthMm READ widthMm WRITE setWidthMm NOTIFY changed)
    Q_PROPERTY(double pixelWidth READ pixelWidth WRITE setPixelWidth NOTIFY changed)
    Q_PROPERTY(double fallbackPxPerMm READ fallbackPxPerMm WRITE setFallbackPxPerMm NOTIFY changed)
    Q_PROPERTY(double pxPerMm READ pxPerMm NOTIFY changed)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)

public:
    /// Width of a bank card, ISO/IEC 7810 ID-1.
    static constexpr double bankCardMm = 85.6;

    explicit PhysicalScreen(QObject *parent = nullptr);

    double widthMm() const { return m_widthMm; }
    void setWidthMm(double width);
    /// Pixels over the whole width of the screen, in the unit that items are measured in.
    double pixelWidth() const { return m_pixelWidth; }
    void setPixelWidth(double width);
    double fallbackPxPerMm() const { return m_fallback; }
    void setFallbackPxPerMm(double pxPerMm);
    double pxPerMm() const;
    bool isKnown() const { return m_widthMm > 0.0 && m_pixelWidth > 0.0; }

    Q_INVOKABLE double mm(double millimetres) const { return millimetres * pxPerMm(); }
    Q_INVOKABLE double mmOf(double pixels) const { return pixels / pxPerMm(); }
    /// A bank card held against the glass covers \a pixels.
    Q_INVOKABLE void calibrate(double pixels);

signals:
    void changed();

private:
    double m_widthMm = 0.0;
    double m_pixelWidth = 0.0;
    double m_fallback = 3.78; // 96 to the inch
};

} // namespace naober
