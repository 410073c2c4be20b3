// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace naober {

/// A file of a feed folder that may be served: what it is called and what it is.
struct FeedPath
{
    QString path; ///< relative to the folder, "log/1-4-0123456789abcdef.ndjson"
    QByteArray contentType;
    QByteArray etag; ///< quoted; these files never change under their name
};

/// The feed file that an address' path ("/media/….jpg") names; nothing for everything else. Only
/// names that a feed writer makes are let through, so no path can lead out of the folder, into the
/// writer's own files, or to a device. head.json is not among them: it is served from memory.
std::optional<FeedPath> feedPath(QByteArrayView urlPath);

/// Whether an If-None-Match header (RFC 9110 §13.1.2) names \a etag; weakly compared.
bool etagMatches(QByteArrayView header, QByteArrayView etag);

} // namespace naober
