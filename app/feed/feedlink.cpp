// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/feedlink.h"

#include "domain/base64url.h"
#include "feed/checkwords.h"
#include "feed/head.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <sodium.h>

namespace naober {

namespace {

constexpr qsizetype longestLink = 4096;

bool isThisMachine(const QString &host)
{
    return host == QLatin1String("localhost") || host == QLatin1String("::1")
        || (host.startsWith(QLatin1String("127.")) && host.count(QLatin1Char('.')) == 3);
}

bool isAllowed(const QUrl &url)
{
    if (!url.userInfo().isEmpty() || url.hasQuery())
        return false;
    if (url.isLocalFile())
        return !url.path().isEmpty();
    if (url.host().isEmpty())
        return false;
    return url.scheme() == QLatin1String("https")
        || (url.scheme() == QLatin1String("http") && isThisMachine(url.host()));
}

/// The folder that \a url names, with or without its slash or head.json.
QUrl folderOf(QUrl url)
{
    const QLatin1String head("/head.json");
    url.setFragment({});
    QString path = url.path(QUrl::FullyEncoded);
    if (path.endsWith(head))
        path.chop(head.size());
    if (!path.endsWith(QLatin1Char('/')))
        path += QLatin1Char('/');
    url.setPath(path, QUrl::StrictMode);
    return url.adjusted(QUrl::NormalizePathSegments);
}

/// False if there is one and it is mangled.
bool readInvitation(const QUrlQuery &parts, FeedLink &link)
{
    const QString text = parts.queryItemValue(QStringLiteral("pair"));
    if (text.isEmpty())
        return true;
    const auto code = base64url::decode(text, DeviceInvitation::codeSize);
    const QString role = parts.queryItemValue(QStringLiteral("role"));
    if (!code
        || (role != QLatin1String("kiosk") && role != QLatin1String("home")
            && role != QLatin1String("desk")))
        return false;
    link.device = DeviceInvitation{*code, role};
    return true;
}

Result<FeedLink, LinkError> fromUrl(const QUrl &url)
{
    if (!url.isValid() || !url.hasFragment())
        return LinkError::NotALink;
    const QUrlQuery parts(url.fragment(QUrl::FullyEncoded));
    if (!parts.hasQueryItem(QStringLiteral("feed")) && !parts.hasQueryItem(QStringLiteral("key")))
        return LinkError::NotALink;
    if (!isAllowed(url))
        return LinkError::BadScheme;
    FeedLink link;
    link.base = folderOf(url);
    link.feed = parts.queryItemValue(QStringLiteral("feed"), QUrl::FullyDecoded);
    if (!isFeedId(link.feed))
        return LinkError::BadFeed;
    const auto key = PublicKey::fromText(parts.queryItemValue(QStringLiteral("key")));
    if (!key)
        return LinkError::BadKey;
    link.key = *key;
    const QString desk = parts.queryItemValue(QStringLiteral("desk"));
    if (!desk.isEmpty()) {
        link.desk = PublicKey::fromText(desk);
        if (!link.desk)
            return LinkError::BadKey;
    }
    if (!readInvitation(parts, link))
        return LinkError::BadKey;
    return link;
}

} // namespace

Result<FeedLink, LinkError> FeedLink::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestLink)
        return LinkError::NotALink;
    return fromUrl(QUrl(trimmed, QUrl::StrictMode));
}

Result<FeedLink, LinkError> FeedLink::parseFile(const QByteArray &content, const QUrl &location)
{
    QByteArray text = content.left(2 * longestLink).trimmed();
    if (text.startsWith('{')) {
        const QJsonObject json = QJsonDocument::fromJson(text).object();
        text = json.value(QLatin1String("link")).toString().toUtf8();
    }
    const QString link = QString::fromUtf8(text);
    const QUrl url(link, QUrl::StrictMode);
    if (url.isRelative() && location.isLocalFile() && url.isValid())
        return fromUrl(location.resolved(url));
    return parse(link);
}

QString FeedLink::toString() const
{
    QString fragment = QLatin1String("feed=") + feed + QLatin1String("&key=") + key.toText();
    if (desk)
        fragment += QLatin1String("&desk=") + desk->toText();
    return QString::fromLatin1(base.toEncoded()) + QLatin1Char('#') + fragment;
}

QByteArray FeedLink::toFile() const
{
    const QJsonObject json{{QStringLiteral("naober"), 1}, {QStringLiteral("link"), toString()}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

QUrl FeedLink::headUrl() const
{
    return resolved(QStringLiteral("head.json"));
}

QUrl FeedLink::resolved(const QString &path) const
{
    QUrl url = base;
    url.setPath(base.path(QUrl::FullyEncoded) + path, QUrl::StrictMode);
    return url;
}

QStringList checkWords(const FeedLink &link)
{
    static_assert(checkWordCount == 512, "nine bits a word");
    constexpr int words = 4;
    constexpr int bits = 9;
    constexpr std::size_t bytes = 16;
    if (sodium_init() < 0)
        return {};
    QByteArray secret = link.feed.toUtf8() + '\n' + link.key.raw();
    if (link.desk)
        secret += link.desk->raw();
    // Nothing here is secret; the salt only keeps these words apart from other uses.
    QByteArray salt = QByteArrayLiteral("naober check v1 ");
    std::array<unsigned char, bytes> hash{};
    if (salt.size() != qsizetype(crypto_pwhash_SALTBYTES)
        || crypto_pwhash(hash.data(), hash.size(), secret.constData(),
                         static_cast<unsigned long long>(secret.size()),
                         reinterpret_cast<const unsigned char *>(salt.constData()),
                         crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                         crypto_pwhash_ALG_ARGON2ID13)
            != 0) {
        return {};
    }
    quint64 number = 0;
    for (std::size_t i = 0; i < sizeof number; ++i)
        number = number << 8 | hash[i];
    QStringList result;
    for (int i = 0; i < words; ++i) {
        result.append(checkWord(int(number % checkWordCount)));
        number >>= bits;
    }
    return result;
}

} // namespace naober
