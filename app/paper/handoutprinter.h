// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/handout.h"
#include "paper/paperflow.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

namespace naober {

/// What a handout became.
struct PrintedPages
{
    int pages = 0; ///< 0: the device took nothing
    bool cut = false; ///< there was more than HandoutPrinter::mostPages hold
};

/// Draws handouts in large print, black on white, on whatever pages the device has. Asks for
/// nothing but the handout's own pictures on this machine. UI thread.
class HandoutPrinter
{
    Q_DECLARE_TR_FUNCTIONS(naober::HandoutPrinter)

public:
    static constexpr int mostPages = 12;

    /// Sets the margins of \a device; size and orientation of the page stay its own.
    static PrintedPages print(const Handout &handout, QPagedPaintDevice &device);
    /// As a PDF on A4, a slip on A5. The file is whole or, when false, not there or as it was.
    static bool savePdf(const Handout &handout, const QString &file);

private:
    static PaperFlow laidOut(const Handout &handout, const PaperStyle &style, QSizeF page);
    static void drawFoot(QPainter &painter, const Handout &handout, const PaperStyle &style,
                         QSizeF page, const QString &number);
};

} // namespace naober
