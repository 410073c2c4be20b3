// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace naober {

/// The folded words that a record is found by.
struct SearchText
{
    QByteArray title; ///< of its title, name or question
    QByteArray body; ///< of everything else that people read, translations included
};

SearchText searchText(const QJsonObject &data);

} // namespace naober
