// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QMarginsF>
#include <QPaintDevice>

namespace naober {

/// Sizes of large print, on one device. Lengths go in as points or millimetres of paper and come
/// out in the device's pixels. Nothing that a person is to read is smaller than 16 points, except
/// the foot of the page (12). On the roll of a slip printer, 80 mm wide or less, all of it is two
/// thirds as large.
class PaperStyle
{
public:
    enum class Kind { Head, Over, Title, Heading, Label, Body, Strong, Small, Foot };

    /// \a device must outlive it, and everything that is laid out with it. \a paperMm: how wide
    /// the paper is.
    PaperStyle(QPaintDevice &device, double paperMm);

    /// Headings are set in Vollkorn unless \a text has digits, which are old-style in that.
    QFont font(Kind kind, const QString &text) const;
    static double points(Kind kind);
    double mm(double millimetres) const { return pt(millimetres * 72.0 / 25.4); }
    double pt(double points) const { return points * m_scale / 72.0 * m_device.logicalDpiY(); }
    QPaintDevice &device() const { return m_device; }
    /// In millimetres, around everything, on paper of this width.
    static QMarginsF margins(double paperMm);

private:
    QPaintDevice &m_device;
    double m_scale;
};

} // namespace naober
