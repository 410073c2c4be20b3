// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/block.h"

#include <QUrl>

namespace naober {

/// Plain text as blocks: an empty line parts paragraphs, and so does a line end, unless the text
/// looks as if its lines were only cut to a width. Nothing is decoded or stripped.
QList<Block> plainTextBlocks(QStringView text);

/// The beginning of what \a blocks say, on one line: at most \a most UTF-16 units, cut between
/// words and then ended with "…".
QString excerpt(const QList<Block> &blocks, qsizetype most);
/// The same of a text.
QString excerpt(const QString &text, qsizetype most);

} // namespace naober
