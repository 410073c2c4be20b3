// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/articlecheck.h"

#include "domain/limits.h"
#include "import/weblink.h"

#include <algorithm>

namespace naober {

namespace {

/// Characters that harmlessText() leaves alone wherever they stand: those of western European
/// texts. White space is counted apart.
bool isEveryday(char16_t c)
{
    if (c < 0x7F)
        return c > u' ';
    const bool letter = c > 0xA0 && c < 0x250 && c != 0xAD; // not the soft hyphen
    const bool punctuation = c >= 0x2010 && c <= 0x2026;
    return letter || punctuation || c == 0x20AC;
}

/// Single spaces inside are fine; at the ends only in a span.
bool isEverydayText(QStringView text, qsizetype limit, bool isSpan = false)
{
    if (text.size() > limit)
        return false;
    bool spaceBefore = !isSpan;
    bool hasText = false;
    for (const QChar c : text) {
        const bool space = c == u' ';
        if (space ? spaceBefore : !isEveryday(c.unicode()))
            return false;
        spaceBefore = space;
        hasText = hasText || !space;
    }
    return isSpan ? hasText : text.isEmpty() || !spaceBefore;
}

bool isPlainLink(const QString &link)
{
    return link.isEmpty() || isPlainWebLink(link);
}

bool isPlain(const Image &image)
{
    return image.media.isEmpty() && isPlainLink(image.url)
        && isEverydayText(image.alt, limits::line);
}

/// Counts the texts of a body against its limit, and what its JSON takes at most against that of a
/// record.
class BodyCheck
{
public:
    bool isPlain(const QList<Span> &spans)
    {
        const auto plain = [this](const Span &span) {
            m_size += span.text.size();
            count(span.text, span.link);
            return isEverydayText(span.text, limits::text, true) && isPlainLink(span.link);
        };
        return !spans.isEmpty() && std::all_of(spans.cbegin(), spans.cend(), plain);
    }

    bool isPlain(const Block &block)
    {
        count(block.image.alt, block.image.url);
        switch (block.kind) {
        case Block::Kind::Paragraph:
        case Block::Kind::Heading:
            return block.level >= 2 && block.level <= 3 && isPlain(block.spans);
        case Block::Kind::List:
            return !block.items.isEmpty()
                && std::all_of(block.items.cbegin(), block.items.cend(),
                               [this](const QList<Span> &item) { return isPlain(item); });
        case Block::Kind::Picture:
            return !block.image.isNull() && naober::isPlain(block.image);
        }
        return false;
    }

    bool isWithinLimits() const
    {
        return m_size <= limits::text && m_bytes <= limits::recordBytes / 2;
    }

private:
    void count(const QString &text, const QString &link)
    {
        // An everyday character takes three bytes at most, names and brackets less than this.
        constexpr qsizetype frame = 100;
        m_bytes += frame + 3 * text.size() + link.size();
    }

    qsizetype m_size = 0; ///< UTF-16 units
    qsizetype m_bytes = 0;
};

bool isPlain(const QStringList &texts)
{
    return texts.size() <= limits::list
        && std::all_of(texts.cbegin(), texts.cend(), [](const QString &text) {
               return !text.isEmpty() && isEverydayText(text, limits::line);
           });
}

bool isPlain(const QDateTime &instant)
{
    constexpr int firstSure = 1901;
    constexpr int lastSure = 2199;
    return !instant.isValid()
        || (instant.date().year() >= firstSure && instant.date().year() <= lastSure
            && instant.offsetFromUtc() % 60 == 0);
}

} // namespace

bool isSurelySound(const Article &article)
{
    BodyCheck body;
    return !article.title.isEmpty() && isEverydayText(article.title, limits::title)
        && isEverydayText(article.summary, limits::summary)
        && isEverydayText(article.publisher, limits::line)
        && isEverydayText(article.language, limits::line)
        && isEverydayText(article.source, limits::line) && isPlain(article.published)
        && isPlain(article.updated) && !article.validUntil.isValid() && isPlainLink(article.link)
        && isPlain(article.authors) && isPlain(article.categories) && isPlain(article.audience)
        && article.translations.isEmpty() && isPlain(article.image)
        && article.body.size() <= limits::blocks
        && std::all_of(article.body.cbegin(), article.body.cend(),
                       [&body](const Block &block) { return body.isPlain(block); })
        && body.isWithinLimits();
}

} // namespace naober
