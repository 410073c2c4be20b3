// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/image.h"

#include <QJsonArray>
#include <QList>
#include <QString>

namespace naober {

/// A run of text in one style. Plain text: no markup of any kind is ever read from it.
struct Span
{
    QString text;
    bool bold = false;
    bool italic = false;
    QString link; ///< http, https, mailto or tel; empty: none

    bool operator==(const Span &) const = default;
};

/// One piece of a body text: the only formatted text that leaves a hub (records.md §2).
struct Block
{
    enum class Kind { Paragraph, Heading, List, Picture };

    Kind kind = Kind::Paragraph;
    int level = 2; ///< headings: 2 or 3
    bool ordered = false; ///< lists
    QList<Span> spans; ///< paragraphs and headings
    QList<QList<Span>> items; ///< lists
    Image image; ///< pictures

    bool operator==(const Block &) const = default;
};

/// Reads a body. What is not a block, has no text or goes past the limits of records.md §2 is left
/// out; links with another scheme lose the link and keep the text.
QList<Block> blocksFromJson(const QJsonArray &json);
QJsonArray blocksToJson(const QList<Block> &blocks);

/// The text alone, one line per block or list item: for search, summaries and speech.
QString plainText(const QList<Block> &blocks);

/// True for the schemes that a link may have: http, https, mailto, tel.
bool isAllowedLink(const QString &link);

} // namespace naober
