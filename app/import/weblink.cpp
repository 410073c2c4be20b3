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

/// True for an address that is sure to be read as it stands by QUrl and everybody else: most are,
/// and QUrl takes ten times as long.
bool isPlainWebLink(QStringView href)
{
    const qsizetype start = href.startsWith(QLatin1String("https://")) ? 8
        : href.startsWith(QLatin1String("http://"))                    ? 7
                                                                       : 0;
    if (start == 0 || href.size() > limits::link)
        return false;
    qsizetype i = start;
    char16_t before = u'.';
    for (; i < href.size() && href[i] != u'/'; ++i) {
        const char16_t c = href[i].unicode();
        const bool inside = c == u'.' && isLetterOrDigit(before);
        if (!inside && !(c >= u'a' && c <= u'z') && !(c >= u'0' && c <= u'9'))
            return false;
        before = c;
    }
    if (i == start || before == u'.')
        return false;
    for (; i < href.size(); ++i) {
        const char16_t c = href[i].unicode();
        if (!isLetterOrDigit(c) && !QStringView(u"/-._~?=&+,;:@").contains(QChar(c)))
            return false;
        // "/../" is for QUrl to take out.
        if (c == u'.' && href[i - 1] == u'/')
            return false;
    }
    return true;
}

/// Browsers drop white space around and line ends inside an address (WHATWG URL §4.4).
QString withoutLineEnds(QStringView href)
{
    QString text = href.trimmed().toString();
    text.removeIf([](QChar c) { return c == u'\n' || c == u'\r' || c == u'\t'; });
    return text;
}

} // namespace

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
