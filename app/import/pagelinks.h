// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace naober {

/// What a web page says about where its feeds and calendars are.
struct PageLinks
{
    QList<QUrl> declared; ///< link rel=alternate: meant for programs
    QList<QUrl> linked; ///< a links that look like a feed or calendar
    bool isWordPress = false;
    bool hasEventsCalendar = false; ///< the WordPress plug-in "The Events Calendar"
};

/// Reads an HTML page from \a base. webcal addresses become https. Safe on hostile input; any
/// thread.
PageLinks readPageLinks(const QByteArray &html, const QUrl &base);

} // namespace naober
