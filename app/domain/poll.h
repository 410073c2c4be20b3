// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common.h"

namespace naober {

struct PollChoice
{
    QString id; ///< stable within the poll
    QString text;
    int total = 0; ///< votes, as last counted

    template<class Self, class Codec>
    static void fields(Self &self, Codec &codec)
    {
        codec.text(QLatin1String("id"), self.id);
        codec.text(QLatin1String("text"), self.text);
        codec.number(QLatin1String("total"), self.total);
    }
    bool operator==(const PollChoice &) const = default;
};

/// The question of the week: records.md "poll".
struct Poll : CommonFields
{
    QString question;
    QString summary;
    QList<PollChoice> choices;
    QDateTime closes;

    template<class Self, class Codec>
    static void fields(Self &self, Codec &codec)
    {
        CommonFields::commonFields(self, codec);
        codec.text(QLatin1String("question"), self.question, limits::title);
        codec.lines(QLatin1String("summary"), self.summary);
        codec.objects(QLatin1String("choices"), self.choices);
        codec.instant(QLatin1String("closes"), self.closes);
    }
    bool operator==(const Poll &) const = default;
};

} // namespace naober
