// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/feedpath.h"

#include "domain/image.h"
#include "feed/head.h"

#include <array>

namespace naober {

namespace {

constexpr qsizetype longestPath = 128;
constexpr QByteArrayView ndjson(".ndjson");

bool allOf(QByteArrayView text, bool (*fits)(char))
{
    for (const char c : text) {
        if (!fits(c))
            return false;
    }
    return !text.isEmpty();
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f');
}

/// "<numbers and hyphens>-<hash>.ndjson"; the hash.
QByteArrayView hashOfLines(QByteArrayView name)
{
    if (!name.endsWith(ndjson))
        return {};
    name.chop(ndjson.size());
    const qsizetype hyphen = name.lastIndexOf('-');
    if (hyphen < 1)
        return {};
    const QByteArrayView hash = name.sliced(hyphen + 1);
    const bool numbers = allOf(name.first(hyphen), [](char c) { return isDigit(c) || c == '-'; });
    return numbers && allOf(hash, isHexDigit) ? hash : QByteArrayView();
}

QByteArray mediaType(QByteArrayView name)
{
    constexpr std::array<std::pair<const char *, const char *>, 6> types{{
        {".jpg", "image/jpeg"},
        {".jpeg", "image/jpeg"},
        {".png", "image/png"},
        {".webp", "image/webp"},
        {".gif", "image/gif"},
        {".pdf", "application/pdf"},
    }};
    for (const auto &[ending, type] : types) {
        if (name.endsWith(QByteArrayView(ending)))
            return type;
    }
    return "application/octet-stream";
}

QByteArray quoted(QByteArrayView text)
{
    QByteArray result("\"");
    result.append(text);
    result.append('"');
    return result;
}

} // namespace

std::optional<FeedPath> feedPath(QByteArrayView urlPath)
{
    if (urlPath.size() > longestPath || !urlPath.startsWith('/'))
        return std::nullopt;
    const QByteArrayView path = urlPath.sliced(1);
    const qsizetype slash = path.indexOf('/');
    if (slash < 0)
        return std::nullopt;
    const QByteArrayView folder = path.first(slash);
    const QByteArrayView name = path.sliced(slash + 1);
    if (folder == QByteArrayView("log") || folder == QByteArrayView("snapshot")) {
        const QByteArrayView hash = hashOfLines(name);
        if (hash.isEmpty())
            return std::nullopt;
        return FeedPath{QString::fromLatin1(path), "application/x-ndjson", quoted(hash)};
    }
    if (folder == QByteArrayView("media") && isMediaName(QString::fromLatin1(name)))
        return FeedPath{QString::fromLatin1(path), mediaType(name), quoted(name)};
    return std::nullopt;
}

bool etagMatches(QByteArrayView header, QByteArrayView etag)
{
    if (header == etag || header == QByteArrayView("*"))
        return true;
    // An entity tag has no quotes inside, so finding it with its quotes is finding it.
    return header.size() > etag.size() && header.contains(etag);
}

} // namespace naober
