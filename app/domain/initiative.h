// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common.h"

namespace naober {

/// A job within an initiative that people can take on.
struct InitiativeTask
{
    QString name;
    int needed = 0; ///< people
    int taken = 0;

    template<class Self, class Codec>
    static void fields(Self &self, Codec &codec)
    {
        codec.text(QLatin1String("name"), self.name);
        codec.number(QLatin1String("needed"), self.needed);
        codec.number(QLatin1String("taken"), self.taken);
    }
    bool operator==(const InitiativeTask &) const = default;
};

/// Something that neighbours do together: records.md "initiative".
struct Initiative : CommonFields
{
    QString title;
    QString summary;
    QList<Block> body;
    QString when; ///< in words
    QDateTime start;
    Location location;
    QString network; ///< record id
    QList<InitiativeTask> tasks;
    QString contact; ///< in words, with the number that was published for it
    QString phone;
    Image image;
    QString link;

    template<class Self, class Codec>
    static void fields(Self &self, Codec &codec)
    {
        CommonFields::commonFields(self, codec);
        codec.text(QLatin1String("title"), self.title, limits::title);
        codec.lines(QLatin1String("summary"), self.summary);
        codec.blocks(QLatin1String("body"), self.body);
        codec.text(QLatin1String("when"), self.when);
        codec.instant(QLatin1String("start"), self.start);
        codec.object(QLatin1String("location"), self.location);
        codec.text(QLatin1String("network"), self.network);
        codec.objects(QLatin1String("tasks"), self.tasks);
        codec.text(QLatin1String("contact"), self.contact);
        codec.text(QLatin1String("phone"), self.phone);
        codec.image(QLatin1String("image"), self.image);
        codec.link(QLatin1String("link"), self.link);
    }
    bool operator==(const Initiative &) const = default;
};

} // namespace naober
