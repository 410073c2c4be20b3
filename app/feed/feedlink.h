// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "feed/publickey.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace naober {

enum class LinkError {
    NotALink, ///< no address, or none with a feed and a key behind the #
    BadScheme, ///< neither https, nor http to this machine, nor file
    BadFeed, ///< the feed's id is missing or has strange characters
    BadKey, ///< a key, or the code of a pairing link, is missing or mangled
};

/// What a pairing link has behind the village's own (submissions.md §5): the right to become one
/// device of it. Good once and for half an hour, and a secret until then.
struct DeviceInvitation
{
    static constexpr qsizetype codeSize = 16;

    QByteArray code; ///< codeSize bytes
    QString role; ///< "kiosk", "home" or "desk"

    bool operator==(const DeviceInvitation &) const = default;
};

/// What a device needs for first contact with a village: where its feed is, which feed it is and
/// whose signature counts.
/// `https://host/path#feed=<id>&key=<base64url>&desk=<base64url>` (design §3), and of a pairing
/// link
/// `&pair=<code>&role=<role>` behind it. A value; any thread.
struct FeedLink
{
    QUrl base; ///< the folder of head.json, ending in a slash
    QString feed;
    PublicKey key;
    std::optional<PublicKey> desk; ///< the desks' signing key
    /// Was read from the link, and is never written with it: what keeps a link keeps no code.
    std::optional<DeviceInvitation> device{};

    /// From a link as it stands in a QR code. https, http to loopback only, or file.
    static Result<FeedLink, LinkError> parse(const QString &text);
    /// From the content of a `.naober` file: `{"naober":1,"link":"…"}`, or the link on a line of
    /// its own. \a location is where the file was read: a link in it may be relative, for a stick
    /// that carries its own feed.
    static Result<FeedLink, LinkError> parseFile(const QByteArray &content,
                                                 const QUrl &location = {});

    /// Without the invitation.
    QString toString() const;
    QByteArray toFile() const;
    QUrl headUrl() const;
    /// Where a path of the head is.
    QUrl resolved(const QString &path) const;
    bool isLocalFolder() const { return base.isLocalFile(); }

    bool operator==(const FeedLink &) const = default;
};

/// Four plain Dutch words that a person compares with the village's flyer. They are drawn from the
/// feed's id and keys through a slow hash (36 bits, Argon2id), so that a link with another key but
/// the same words is out of reach. Takes about 0.1 s and 64 MiB: not on the UI thread. Empty only
/// if that memory is not there.
QStringList checkWords(const FeedLink &link);

} // namespace naober
