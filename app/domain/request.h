// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common.h"

namespace naober {

/// The public part of help asked or offered, as the desk wrote it for the board: records.md
/// "request". It never carries who asks.
struct Request : CommonFields
{
    enum class Kind { Ask, Offer };
    static constexpr EnumNames<Kind, 2> kindNames{{
        {Kind::Ask, "ask"},
        {Kind::Offer, "offer"},
    }};
    enum class Status { Open, Agreed, Done, Withdrawn };
    static constexpr EnumNames<Status, 4> statusNames{{
        {Status::Open, "open"},
        {Status::Agreed, "agreed"},
        {Status::Done, "done"},
        {Status::Withdrawn, "withdrawn"},
    }};

    Kind kind = Kind::Ask;
    QString title;
    QString summary; ///< plain text
    QString service; ///< record id
    QStringList categories;
    QString network; ///< record id
    QString when; ///< in words, "dinsdagmiddag"
    QDate date; ///< when it is for a day
    QDateTime published;
    QDateTime expires;
    Status status = Status::Open;
    QString respond; ///< how to answer, in words
    QString phone; ///< the desk's

    template<class Self, class Codec>
    static void fields(Self &self, Codec &codec)
    {
        CommonFields::commonFields(self, codec);
        codec.choice(QLatin1String("kind"), self.kind, kindNames);
        codec.text(QLatin1String("title"), self.title, limits::title);
        codec.lines(QLatin1String("summary"), self.summary);
        codec.text(QLatin1String("service"), self.service);
        codec.texts(QLatin1String("categories"), self.categories);
        codec.text(QLatin1String("network"), self.network);
        codec.text(QLatin1String("when"), self.when);
        codec.date(QLatin1String("date"), self.date);
        codec.instant(QLatin1String("published"), self.published);
        codec.instant(QLatin1String("expires"), self.expires);
        codec.choice(QLatin1String("status"), self.status, statusNames);
        codec.text(QLatin1String("respond"), self.respond);
        codec.text(QLatin1String("phone"), self.phone);
    }
    bool operator==(const Request &) const = default;
};

} // namespace naober
