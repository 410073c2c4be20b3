// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/weblink.h"

#include "domain/block.h"
#include "domain/limits.h"

namespace naober {

namespace {

bool isLetterOrDigit(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isHexDigit(QChar unit)
{
    const char16_t c = unit.unicode();
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// A name of letters, digits, dots and hyphens as in RFC 1123 §2.1, none of its labels encoded or
/// a number that could be one of an address.
bool isPlainHost(QStringView host)
{
    constexpr qsizetype longest = 253;
    constexpr qsizetype longestLabel = 63;
    if (host.size() > longest)
        return false;
    qsizetype label = 0;
    bool hasLetter = false;
    char16_t before = u'.';
    for (const QChar unit : host) {
        const char16_t c = unit.unicode();
        const bool letter = c >= u'a' && c <= u'z';
        const bool mark = (c == u'.' || c == u'-') && isLetterOrDigit(before);
        if (!letter && !mark && !(c >= u'0' && c <= u'9'))
            return false;
        if (before == u'.' && !letter)
            return false;
        label = c == u'.' ? 0 : label + 1;
        if (label > longestLabel)
            return false;
        hasLetter = hasLetter || letter;
        before = c;
    }
    return hasLetter && isLetterOrDigit(before);
}

/// Browsers drop white space around and line ends inside an address (WHATWG URL §4.4).
QString withoutLineEnds(QStringView href)
{
    QString text = href.trimmed().toString();
    text.removeIf([](QChar c) { return c == u'\n' || c == u'\r' || c == u'\t'; });
    return text;
}

} // namespace

bool isPlainWebLink(QStringView href)
{
    const qsizetype start = href.startsWith(QLatin1String("https://")) ? 8
        : href.startsWith(QLatin1String("http://"))                    ? 7
                                                                       : 0;
    if (start == 0 || href.size() > limits::link)
        return false;
    const qsizetype slash = href.indexOf(u'/', start);
    const qsizetype hostEnd = slash < 0 ? href.size() : slash;
    if (!isPlainHost(href.sliced(start, hostEnd - start)))
        return false;
    for (qsizetype i = hostEnd; i < href.size(); ++i) {
        const char16_t c = href[i].unicode();
        if (c == u'%' && i + 2 < href.size() && isHexDigit(href[i + 1]) && isHexDigit(href[i + 2]))
            continue;
        if (!isLetterOrDigit(c) && !QStringView(u"/-._~?=&+,;:@").contains(QChar(c)))
            return false;
        // "/../" is for QUrl to take out.
        if (c == u'.' && href[i - 1] == u'/')
            return false;
    }
    return true;
}

QString absoluteLink(QStringView href, const QUrl &base)
{
    if (isPlainWebLink(href))
        return href.toString();
    const QString text = withoutLineEnds(href);
    if (text.isEmpty() || text.startsWith(u'#') || text.size() > limits::link)
        return {};
    QUrl url(text, QUrl::TolerantMode);
    if (url.isRelative()) {
        if (!base.isValid() || base.isRelative())
            return {};
        url = base.resolved(url);
    }
    const QString link = url.adjusted(QUrl::NormalizePathSegments).toString(QUrl::FullyEncoded);
    return isAllowedLink(link) ? link : QString();
}

QString absoluteWebLink(QStringView href, const QUrl &base)
{
    const QString link = absoluteLink(href, base);
    return link.startsWith(QLatin1String("http")) ? link : QString();
}

} // namespace naober
