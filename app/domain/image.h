// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naober {

/// A picture. Between importer and publisher it has an address; in a feed it is named by its
/// content (records.md §3) and nothing outside the feed is ever fetched for it.
struct Image
{
    QString media; ///< "<sha256>.<ext>" under the feed's media/; empty before the hub fetched it
    QString url; ///< where the hub finds it; never in a feed
    QString alt; ///< what it shows, in words; plain text
    int width = 0; ///< pixels; 0: not known
    int height = 0; ///< pixels; 0: not known

    bool isNull() const { return media.isEmpty() && url.isEmpty(); }
    bool operator==(const Image &) const = default;
};

/// Content-named (records.md §3): 64 hex digits of SHA-256, a dot, 1 to 5 small letters or digits;
/// nothing that could leave the folder.
bool isMediaName(const QString &name);

} // namespace naober
