// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QImage>
#include <QString>

#include <optional>

namespace naober {

/// A QR code (ISO/IEC 18004, model 2) as black and white modules, without its quiet zone.
class QrMatrix
{
public:
    enum class Correction { Low, Medium, Quartile, High };

    /// The smallest code that holds \a text as UTF-8 with at least this correction; nothing when
    /// the text is empty or too long (2,953 bytes at Low).
    static std::optional<QrMatrix> encode(const QString &text,
                                          Correction correction = Correction::Medium);

    int size() const { return m_size; } ///< modules on a side, 21 to 177
    bool isDark(int x, int y) const { return m_dark.testBit(y * m_size + x); }
    /// Drawn with \a scale pixels a module and \a quietZone modules of white around it.
    QImage toImage(int scale = 1, int quietZone = 4) const;

private:
    QrMatrix(int size, QBitArray dark)
        : m_size(size)
        , m_dark(std::move(dark))
    { }

    int m_size;
    QBitArray m_dark;
};

} // namespace naober
