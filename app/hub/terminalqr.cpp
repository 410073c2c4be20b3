// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/terminalqr.h"

#include <qrcodegen.hpp>

#include <stdexcept>

namespace naober {

QString terminalQr(const QString &text)
{
    constexpr int quiet = 4; // modules
    try {
        const auto code =
            qrcodegen::QrCode::encodeText(text.toUtf8().constData(), qrcodegen::QrCode::Ecc::LOW);
        const int size = code.getSize();
        QString lines;
        for (int y = -quiet; y < size + quiet; y += 2) {
            // Black on white by escape codes: readers of many phones want it that way around.
            lines += QStringLiteral("\x1b[30;107m");
            for (int x = -quiet; x < size + quiet; ++x) {
                const bool upper = code.getModule(x, y);
                const bool lower = code.getModule(x, y + 1);
                lines += QChar(upper ? (lower ? 0x2588 : 0x2580) : (lower ? 0x2584 : 0x20));
            }
            lines += QStringLiteral("\x1b[0m\n");
        }
        return lines;
    } catch (const std::length_error &) {
        return {};
    }
}

} // namespace naober
