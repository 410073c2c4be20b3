// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QMarginsF>
#include <QPaintDevice>

namespace naober {

/// Sizes of large print, on one device. Lengths go in as points or millimetres of paper and come
/// out in the device's pixels. Nothing that a person is to read is smaller than 16 points, except
/// the foot of the page (12).
class PaperStyle
{
public:
    enum class Kind { Head, Over, Title, Heading, Label, Body, Strong, Small, Foot };

    /// \a device must outlive it, and everything that is laid out with it.
    explicit PaperStyle(QPaintDevice &device)
        : m_device(device)
    { }

    /// Headings are set in Vollkorn unless \a text has digits, which are old-style in that.
    QFont font(Kind kind, const QString &text) const;
    static double points(Kind kind);
    double mm(double millimetres) const { return millimetres / 25.4 * m_device.logicalDpiY(); }
    double pt(double points) const { return points / 72.0 * m_device.logicalDpiY(); }
    QPaintDevice &device() const { return m_device; }
    /// In millimetres, around everything.
    static QMarginsF margins() { return {20.0, 16.0, 20.0, 14.0}; }

private:
    QPaintDevice &m_device;
};

} // namespace naober
