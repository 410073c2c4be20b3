// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importedtext.h"

#include "domain/limits.h"
#include "import/importer.h"
#include "import/weblink.h"

#include <QRegularExpression>

namespace naober {

namespace {

QList<Span> linkedSpans(const QString &line)
{
    static const QRegularExpression address(QStringLiteral("(https?://|www\\.)[^\\s<>\"]+"),
                                            QRegularExpression::CaseInsensitiveOption);
    constexpr QStringView trailing = u".,;:!?)]}'\u2019\u201d";
    QList<Span> spans;
    qsizetype from = 0;
    QRegularExpressionMatchIterator matches = address.globalMatch(line);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        QString text = match.captured();
        while (!text.isEmpty() && trailing.contains(text.back()))
            text.chop(1);
        const QString link = pageAddress(text, QUrl());
        if (link.isEmpty())
            continue;
        if (match.capturedStart() > from)
            spans.append({line.mid(from, match.capturedStart() - from), false, false, {}});
        spans.append({text, false, false, link});
        from = match.capturedStart() + text.size();
    }
    if (from < line.size())
        spans.append({line.mid(from), false, false, {}});
    return spans;
}

/// What stands after a bullet; null for a line without one.
QString bulletText(const QString &line)
{
    static const QRegularExpression bullet(QStringLiteral("^[-*\u2022\u2013]\\s+(?=\\S)"));
    const QRegularExpressionMatch match = bullet.match(line);
    return match.hasMatch() ? line.mid(match.capturedEnd()) : QString();
}

bool looksLikeHtml(const QString &text)
{
    static const QRegularExpression tag(
        QStringLiteral("</?(p|br|b|i|u|a|em|strong|ul|ol|li|div|span|h[1-6]|html|body|img)"
                       "(\\s[^<>]*)?/?>"),
        QRegularExpression::CaseInsensitiveOption);
    return tag.match(text).hasMatch();
}

} // namespace

QList<Block> blocksFromPlainText(const QString &text)
{
    QList<Block> blocks;
    for (const QString &raw : text.left(limits::text).split(QLatin1Char('\n'))) {
        const QString line = raw.simplified();
        if (line.isEmpty())
            continue;
        if (blocks.size() >= limits::blocks)
            break;
        const QString item = bulletText(line);
        if (item.isNull()) {
            Block block;
            block.spans = linkedSpans(line);
            blocks.append(block);
            continue;
        }
        if (blocks.isEmpty() || blocks.back().kind != Block::Kind::List) {
            Block block;
            block.kind = Block::Kind::List;
            blocks.append(block);
        }
        blocks.back().items.append(linkedSpans(item));
    }
    return blocks;
}

QList<Block> blocksFromText(const QString &text, const QUrl &base)
{
    return looksLikeHtml(text) ? sanitizeHtml(text, base) : blocksFromPlainText(text);
}

QString pageAddress(const QString &address, const QUrl &base)
{
    const QString text = address.trimmed();
    if (text.startsWith(QLatin1String("www."), Qt::CaseInsensitive))
        return absoluteWebLink(QString(QLatin1String("https://") % text), base);
    return text.isEmpty() ? QString() : absoluteWebLink(text, base);
}

QString pictureAddress(const QString &address, const QUrl &base)
{
    const QUrl url(address.trimmed());
    // An empty address would resolve to the source itself.
    if (url.isEmpty())
        return {};
    if (!base.isLocalFile() || !url.isRelative())
        return pageAddress(address, base);
    const QString folder = base.adjusted(QUrl::RemoveFilename | QUrl::NormalizePathSegments).path();
    const QUrl file = base.resolved(url).adjusted(QUrl::NormalizePathSegments);
    const bool inside = file.isLocalFile() && file.host() == base.host()
        && file.path().startsWith(folder) && !file.path().contains(QLatin1String("/../"));
    return inside && !folder.isEmpty() ? file.toString(QUrl::FullyEncoded) : QString();
}

QString phoneNumber(const QString &text)
{
    static const QRegularExpression number(
        QStringLiteral("\\+?\\(?\\d[\\d ()./\u2013-]{1,24}\\d|\\d{3}"));
    return number.match(text).captured().simplified();
}

} // namespace naober
