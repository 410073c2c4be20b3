// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/printdialog.h"

#include "paper/handoutprinter.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QWindow>

namespace naober {

PrintDialog::PrintDialog(std::function<QWindow *()> parent)
    : m_parent(std::move(parent))
{ }

PrintDialog::~PrintDialog() = default;

bool PrintDialog::hasPrinter() const
{
    return !QPrinterInfo::availablePrinterNames().isEmpty();
}

void PrintDialog::print(const Handout &handout, std::function<void(Outcome)> done)
{
    if (m_dialog)
        m_dialog->reject();
    m_dialog.reset();
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setDocName(handout.title);
    m_printer->setCreator(QStringLiteral("Naober"));
    // A roll keeps its width; from a stack of large sheets a small one is asked for.
    const QSizeF usual = m_printer->pageLayout().fullRect(QPageLayout::Millimeter).size();
    const QPageSize small(QPageSize::A5);
    if (handout.slip && usual.width() > small.size(QPageSize::Millimeter).width())
        m_printer->setPageSize(small);
    m_dialog = std::make_unique<QPrintDialog>(m_printer.get());
    // It is made for the whole of a handout: which pages there are is known only afterwards.
    m_dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize
                         | QAbstractPrintDialog::PrintCollateCopies);
    QObject::connect(m_dialog.get(), &QDialog::finished, m_dialog.get(),
                     [this, handout, done = std::move(done)](int result) {
                         if (result != QDialog::Accepted) {
                             done(Outcome::Cancelled);
                             return;
                         }
                         const bool isDrawn = HandoutPrinter::print(handout, *m_printer).pages > 0;
                         done(isDrawn ? Outcome::Printed : Outcome::Failed);
                     });
    m_dialog->winId();
    if (QWindow *window = m_parent ? m_parent() : nullptr)
        m_dialog->windowHandle()->setTransientParent(window);
    m_dialog->open();
}

} // namespace naober
