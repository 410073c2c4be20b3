// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/handout.h"
#include "paper/paperflow.h"

namespace naober {

/// Puts a handout's parts on paper, one below the other.
class HandoutPieces
{
public:
    /// Both must outlive it. \a page as for the flow.
    HandoutPieces(const PaperStyle &style, QSizeF page, PaperFlow &flow);

    void add(const Handout &handout, bool withPicture);

private:
    void head(const Handout &handout);
    void text(PaperStyle::Kind kind, const QString &text, double beforeMm);
    void rows(const QList<HandoutRow> &rows, double labelMm, double firstMm, double nextMm);
    void section(const HandoutSection &section);
    void block(const Block &block, const QHash<QString, QString> &pictures, double beforeMm);
    void spans(const QList<Span> &spans, PaperPiece piece);
    void picture(const QString &file, double beforeMm);
    void code(const QString &code, const QString &explanation);

    const PaperStyle &m_style;
    QSizeF m_page;
    PaperFlow &m_flow;
};

} // namespace naober
