// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/block.h"

#include <QHash>

namespace naober {

/// A line of a list on paper: what it is about stands at the left.
struct HandoutRow
{
    QString label; ///< "Where", "14.00"; none in a whole section: its texts begin at the left
    QString text;
    QString detail; ///< under the text
    bool strong = false;
    QString more{}; ///< on the text's own line if there is room, in usual letters

    bool operator==(const HandoutRow &) const = default;
};

struct HandoutSection
{
    QString heading;
    QList<HandoutRow> rows;
    enum class Columns { Usual, Wide, Narrow };
    Columns columns = Columns::Usual; ///< how wide the labels' column is: wide is half of the page

    bool operator==(const HandoutSection &) const = default;
};

/// What somebody takes home on paper, as plain values in the order in which they stand there. No
/// text is ever read as markup; pictures are files of this machine. What is empty takes no room.
struct Handout
{
    QString village; ///< at the head of the paper and at the foot of each page
    QString over; ///< a few words above the title
    QString title;
    QString notice; ///< what must not be missed: "This is cancelled."
    QList<HandoutRow> facts;
    QString picture; ///< a file; stays away when it would cost a page more
    QString summary;
    QList<Block> body;
    QHash<QString, QString> pictures; ///< the body's pictures: media name to file
    QList<HandoutSection> sections;
    QString code; ///< becomes a QR code
    QString codeText; ///< what it is for
    QString origin; ///< who says so, and when it was checked; small
    QString contact; ///< whom to call with questions; at the foot of each page
    QString printedOn; ///< at the foot of each page
    bool slip = false; ///< small: A5, where the printer can choose

    bool operator==(const Handout &) const = default;
};

} // namespace naober
