// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/importer.h"

#include <optional>

namespace naober {

/// A text as a feed gives it.
struct FeedText
{
    QString text;
    bool html = true; ///< else plain: nothing in it is decoded or stripped

    bool isEmpty() const { return text.isEmpty(); }
};

/// A picture, film or sound that an item brings along.
struct FeedMedia
{
    QString url; ///< as it stands; may be relative
    QString type; ///< media type, lower case; often empty
    QString medium; ///< Media RSS: "image", "video", "audio"; often empty
    QString alt;
    int width = 0; ///< pixels; 0: not told
    int height = 0;
    int seconds = 0; ///< how long a film takes; 0: not told

    bool isPicture() const;
    bool isFilm() const;
    bool isPlayable() const; ///< a film in a file or stream of its own
};

/// One entry of a feed of any format, before anything is decided about it.
struct FeedItem
{
    QString id; ///< what the feed knows it by: guid, id
    QString link; ///< as it stands
    FeedText title;
    FeedText summary;
    FeedText content;
    QString published; ///< as it stands
    QString updated; ///< as it stands
    QStringList authors;
    QStringList categories;
    QList<FeedMedia> media;
    QString captions; ///< a WebVTT file
    QString language;
    QUrl base; ///< where relative addresses of this item start; invalid: its link, else the site
    QUrl contentBase; ///< the same for its texts; invalid: the item's
    bool videoChannel = false; ///< it is a film, whatever else it says
};

/// What a feed says of itself.
struct FeedInfo
{
    QString title; ///< plain
    QString link; ///< the site, as it stands
    QString language;
    QStringList authors; ///< of items that name none
    QUrl base; ///< xml:base of the root; invalid: none
};

/// The record of \a item: an article, or a video for a film. Normalized and sound, or nothing and
/// a line in \a warnings. Its identity is its id, else its link, else what its title and date hash
/// to (formats.md).
std::optional<Record> recordOf(const FeedItem &item, const FeedInfo &feed,
                               const ImportContext &context, QStringList &warnings);

} // namespace naober
