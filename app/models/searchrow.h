// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/eventtime.h"
#include "domain/organization.h"
#include "models/rowlist.h"
#include "storage/search.h"

namespace naober {

/// One record that was found, of any type.
struct SearchRow : CardRow
{
    RecordType type = RecordType::Article;
    EventTime when; ///< events
    QDateTime published; ///< articles, videos
    QStringList facts; ///< finished words: an address, a phone number
    bool past = false;

    /// When and where, in words.
    QString detail(const Records &records) const;
    bool operator==(const SearchRow &) const = default;
};

/// The row of a hit; nothing for a type that pages cannot show.
std::optional<SearchRow> searchRow(const SearchHit &hit, const Records &records);

} // namespace naober
