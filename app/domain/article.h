// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common.h"

namespace naober {

/// News, a notice or a warning: records.md "article".
struct Article : CommonFields
{
    enum class Importance { Normal, Important, Urgent };
    static constexpr EnumNames<Importance, 3> importanceNames{{
        {Importance::Normal, "normal"},
        {Importance::Important, "important"},
        {Importance::Urgent, "urgent"},
    }};

    QString title;
    QString summary; ///< plain text
    QList<Block> body;
    QDateTime published;
    QDateTime updated;
    QString link; ///< where it stands on the publisher's own site
    QString publisher; ///< who says it, in words: "Harmonie Sint Cecilia"
    QStringList authors;
    Image image;
    QStringList categories;
    Importance importance = Importance::Normal;
    QDateTime validUntil; ///< not shown as news after this

    template<class Self, class Codec>
    static void fields(Self &self, Codec &codec)
    {
        CommonFields::commonFields(self, codec);
        codec.text(QLatin1String("title"), self.title, limits::title);
        codec.lines(QLatin1String("summary"), self.summary);
        codec.blocks(QLatin1String("body"), self.body);
        codec.instant(QLatin1String("published"), self.published);
        codec.instant(QLatin1String("updated"), self.updated);
        codec.link(QLatin1String("link"), self.link);
        codec.text(QLatin1String("publisher"), self.publisher);
        codec.texts(QLatin1String("authors"), self.authors);
        codec.image(QLatin1String("image"), self.image);
        codec.texts(QLatin1String("categories"), self.categories);
        codec.choice(QLatin1String("importance"), self.importance, importanceNames);
        codec.instant(QLatin1String("validUntil"), self.validUntil);
    }
    bool operator==(const Article &) const = default;
};

} // namespace naober
