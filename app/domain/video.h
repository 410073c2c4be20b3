// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common.h"

namespace naober {

/// Local television: records.md "video", after schema.org VideoObject.
struct Video : CommonFields
{
    QString title;
    QString summary;
    QDateTime published;
    int durationSeconds = 0; ///< 0: not told
    Image poster;
    QString stream; ///< a media file or stream that can be played as it is
    QString link; ///< the page to watch it on
    QString captions; ///< a WebVTT file
    QString publisher;
    QStringList broadcasts; ///< in words, "zaterdag 18.00 uur, kanaal 36"
    QStringList categories;

    template<class Self, class Codec>
    static void fields(Self &self, Codec &codec)
    {
        CommonFields::commonFields(self, codec);
        codec.text(QLatin1String("title"), self.title, limits::title);
        codec.lines(QLatin1String("summary"), self.summary);
        codec.instant(QLatin1String("published"), self.published);
        codec.number(QLatin1String("durationSeconds"), self.durationSeconds);
        codec.image(QLatin1String("poster"), self.poster);
        codec.link(QLatin1String("stream"), self.stream);
        codec.link(QLatin1String("link"), self.link);
        codec.link(QLatin1String("captions"), self.captions);
        codec.text(QLatin1String("publisher"), self.publisher);
        codec.texts(QLatin1String("broadcasts"), self.broadcasts);
        codec.texts(QLatin1String("categories"), self.categories);
    }
    bool operator==(const Video &) const = default;
};

} // namespace naober
