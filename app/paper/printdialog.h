// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/paperoutlet.h"

#include <memory>

class QPrintDialog;
class QPrinter;
class QWindow;

namespace naober {

/// The system's own print dialog. Needs a QApplication: on most systems the dialog is a widget.
class PrintDialog final : public PaperOutlet
{
public:
    /// \a parent gives the window that the dialog belongs to, or null.
    explicit PrintDialog(std::function<QWindow *()> parent);
    ~PrintDialog() override;

    bool hasPrinter() const override;
    /// A question that is still open is taken back as cancelled.
    void print(const Handout &handout, std::function<void(Outcome)> done) override;

private:
    std::function<QWindow *()> m_parent;
    std::unique_ptr<QPrinter> m_printer;
    std::unique_ptr<QPrintDialog> m_dialog; ///< gone before its printer
};

} // namespace naober
