// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/feeditem.h"

#include "domain/article.h"
#include "domain/validation.h"
#include "domain/video.h"
#include "import/articlecheck.h"
#include "import/feeddate.h"
#include "import/importedtext.h"
#include "import/sanitizer.h"
#include "import/weblink.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace naober {

namespace {

constexpr qsizetype summaryLength = 300;
constexpr qsizetype derivedTitleLength = 80;
/// A film with more text than this beside it is an article with a film.
constexpr qsizetype filmText = 3000;

QString plain(const FeedText &text)
{
    return text.html ? htmlToText(text.text) : text.text.simplified();
}

QList<Block> blocks(const FeedText &text, const QUrl &base)
{
    return text.html ? sanitizeHtml(text.text, base) : plainTextBlocks(text.text);
}

QString language(const QString &told, const QString &fallback)
{
    if (told.isEmpty())
        return fallback;
    const bool sound = told.size() >= 2 && told.size() <= 35
        && std::all_of(told.cbegin(), told.cend(), [](QChar c) {
                           return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-');
                       });
    return sound ? told : fallback;
}

/// "a@b.nl (Anna)" and "Anna <a@b.nl>" are Anna; a bare address is nobody that a screen names.
QString authorName(const QString &told)
{
    const QString name = htmlToText(told);
    if (!name.contains(u'@'))
        return name;
    const qsizetype open = name.indexOf(u'(');
    const qsizetype close = name.indexOf(u')', open);
    if (open >= 0 && close > open)
        return name.mid(open + 1, close - open - 1).trimmed();
    const qsizetype bracket = told.indexOf(u'<');
    return bracket > 0 && !told.left(bracket).contains(u'@') ? htmlToText(told.left(bracket))
                                                             : QString();
}

QStringList names(const QStringList &told, QString (*name)(const QString &))
{
    QStringList result;
    for (const QString &entry : told) {
        const QString text = name(entry);
        if (!text.isEmpty() && !result.contains(text) && result.size() < limits::list)
            result.append(text);
    }
    return result;
}

/// What systems file an item under for themselves is no category for a reader.
QString categoryName(const QString &told)
{
    const QString name = htmlToText(told);
    return name.startsWith(QLatin1String("http")) ? QString() : name;
}

/// "[...]" is how WordPress says that there is more.
QString withoutEllipsis(QString text)
{
    static const QRegularExpression cut(QStringLiteral("\\s*\\[(\\.\\.\\.|\u2026)\\]\\s*$"));
    return text.replace(cut, QStringLiteral("\u2026"));
}

/// WordPress ends each summary with a line about itself.
bool isBoilerplate(const Block &block)
{
    if (block.kind != Block::Kind::Paragraph)
        return false;
    const QString text = plainText({block});
    return (text.startsWith(QLatin1String("Het bericht "))
            && text.contains(QLatin1String(" verscheen eerst op ")))
        || (text.startsWith(QLatin1String("The post "))
            && text.contains(QLatin1String(" appeared first on ")));
}

/// All that both kinds of records are made of.
class ItemReader
{
public:
    ItemReader(const FeedItem &item, const FeedInfo &feed, const ImportContext &context)
        : m_item(item)
        , m_feed(feed)
        , m_context(context)
    {
        const QUrl site = feed.base.isValid() ? feed.base : context.base;
        const QString siteLink = absoluteLink(feed.link, site);
        const QUrl from = item.base.isValid() ? item.base
            : !siteLink.isEmpty()             ? QUrl(siteLink)
                                              : site;
        m_link = absoluteWebLink(item.link, from);
        // The item's own page is the better start than the site's, but not than what it says.
        m_base = item.contentBase.isValid()           ? item.contentBase
            : item.base.isValid() || m_link.isEmpty() ? from
                                                      : QUrl(m_link);
    }

    std::optional<Record> read(QStringList &warnings)
    {
        readTexts();
        readDates(warnings);
        if (m_title.isEmpty()) {
            warnings.append(named(QStringLiteral("no title and no text: left out")));
            return std::nullopt;
        }
        const FeedMedia *film = mainFilm();
        const RecordType type =
            film || m_item.videoChannel ? RecordType::Video : RecordType::Article;
        Record record{recordTypeName(type), makeRecordId(type, m_context.source, identity()), {}};
        if (type == RecordType::Video) {
            record.data = toJson(video(film));
        } else {
            const Article made = article();
            record.data = toJson(made);
            if (isSurelySound(made))
                return record;
        }
        record = normalized(record);
        const QStringList problems = recordProblems(record);
        if (problems.isEmpty())
            return record;
        warnings.append(named(problems.join(QLatin1String("; "))));
        return std::nullopt;
    }

private:
    QString named(const QString &problem) const
    {
        constexpr qsizetype most = 60;
        const QString &name = !m_title.isEmpty() ? m_title : identityText();
        return QLatin1Char('"') + excerpt(name, most) + QLatin1String("\": ") + problem;
    }
    const QString &identityText() const { return m_item.id.isEmpty() ? m_item.link : m_item.id; }

    QString identity() const
    {
        const QString told = identityText().trimmed();
        if (!told.isEmpty())
            return told;
        const QByteArray text = m_title.toUtf8() + '\0' + m_item.published.trimmed().toUtf8();
        return QString::fromLatin1(
            QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
    }

    void readTexts()
    {
        const FeedText &main = m_item.content.isEmpty() ? m_item.summary : m_item.content;
        m_body = blocks(main, m_base);
        while (!m_body.isEmpty() && isBoilerplate(m_body.constLast()))
            m_body.removeLast();
        if (!m_item.content.isEmpty() && !m_item.summary.isEmpty()
            && m_item.summary.text != m_item.content.text) {
            QList<Block> summary = blocks(m_item.summary, m_base);
            while (!summary.isEmpty() && isBoilerplate(summary.constLast()))
                summary.removeLast();
            m_summary = excerpt(summary, summaryLength);
        }
        if (m_summary.isEmpty())
            m_summary = excerpt(m_body, summaryLength);
        m_summary = withoutEllipsis(m_summary);
        m_title = plain(m_item.title);
        if (m_title.isEmpty())
            m_title = excerpt(m_body, derivedTitleLength);
    }

    void readDates(QStringList &warnings)
    {
        m_published = parseFeedDate(m_item.published, m_context.zone);
        m_updated = parseFeedDate(m_item.updated, m_context.zone);
        if (!m_published.isValid() && !m_item.published.trimmed().isEmpty()) {
            warnings.append(
                named(QLatin1String("date not understood: ") + excerpt(m_item.published, 40)));
        }
        if (!m_published.isValid())
            m_published = m_updated;
    }

    const FeedMedia *mainFilm() const
    {
        if (!m_item.videoChannel && excerpt(m_body, filmText).size() >= filmText)
            return nullptr;
        const FeedMedia *film = nullptr;
        for (const FeedMedia &media : m_item.media) {
            if (!media.isFilm() || absoluteWebLink(media.url, m_base).isEmpty())
                continue;
            if (media.isPlayable())
                return &media;
            film = film ? film : &media;
        }
        return film;
    }

    /// A source that is a file has its pictures beside it, not beside the item's page.
    QString pictureUrl(const QString &address) const
    {
        if (m_context.base.isLocalFile() && QUrl(address).isRelative())
            return pictureAddress(address, m_context.base);
        return absoluteWebLink(address, m_base);
    }

    /// The widest picture that comes along, else the first of the body.
    Image picture() const
    {
        Image best;
        for (const FeedMedia &media : m_item.media) {
            if (!media.isPicture() || (!best.isNull() && media.width <= best.width))
                continue;
            const QString url = pictureUrl(media.url);
            if (!url.isEmpty())
                best = {{}, url, media.alt, media.width, media.height};
        }
        for (const Block &block : m_body) {
            if (block.kind == Block::Kind::Picture
                && (best.isNull() || (best.alt.isEmpty() && best.url == block.image.url)))
                return block.image;
        }
        return best;
    }

    template<class T>
    void fillCommon(T &record) const
    {
        record.source = m_context.source;
        record.language = language(m_item.language, language(m_feed.language, m_context.language));
        record.title = m_title;
        record.summary = m_summary;
        record.published = m_published;
        record.link = m_link;
        record.publisher = m_feed.title;
        record.categories = names(m_item.categories, categoryName);
    }

    Article article() const
    {
        Article article;
        fillCommon(article);
        if (m_updated.isValid() && m_updated != m_published)
            article.updated = m_updated;
        article.authors =
            names(m_item.authors.isEmpty() ? m_feed.authors : m_item.authors, authorName);
        article.image = picture();
        article.body = m_body;
        // What stands above the text anyway need not be its first line too.
        if (!m_body.isEmpty() && m_body.constFirst().kind == Block::Kind::Picture
            && m_body.constFirst().image.url == article.image.url)
            article.body.removeFirst();
        return article;
    }

    Video video(const FeedMedia *film) const
    {
        Video video;
        fillCommon(video);
        if (film) {
            video.durationSeconds = film->seconds;
            if (film->isPlayable())
                video.stream = absoluteWebLink(film->url, m_base);
        }
        video.poster = picture();
        video.captions = absoluteWebLink(m_item.captions, m_base);
        return video;
    }

    const FeedItem &m_item;
    const FeedInfo &m_feed;
    const ImportContext &m_context;
    QString m_link;
    QUrl m_base;
    QString m_title;
    QString m_summary;
    QList<Block> m_body;
    QDateTime m_published;
    QDateTime m_updated;
};

bool hasPictureEnding(const QString &url)
{
    const qsizetype query = url.indexOf(u'?');
    const QStringView path = QStringView(url).first(query < 0 ? url.size() : query);
    for (const auto ending : {QLatin1String(".jpg"), QLatin1String(".jpeg"), QLatin1String(".png"),
                              QLatin1String(".webp"), QLatin1String(".gif")}) {
        if (path.endsWith(ending, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

bool FeedMedia::isPicture() const
{
    if (!type.isEmpty())
        return type.startsWith(QLatin1String("image/")) && !type.contains(QLatin1String("svg"));
    if (!medium.isEmpty())
        return medium == QLatin1String("image");
    return hasPictureEnding(url);
}

bool FeedMedia::isPlayable() const
{
    return type.startsWith(QLatin1String("video/")) || type.contains(QLatin1String("mpegurl"));
}

bool FeedMedia::isFilm() const
{
    if (!type.isEmpty())
        return isPlayable() || type == QLatin1String("application/x-shockwave-flash");
    return medium == QLatin1String("video");
}

std::optional<Record> recordOf(const FeedItem &item, const FeedInfo &feed,
                               const ImportContext &context, QStringList &warnings)
{
    return ItemReader(item, feed, context).read(warnings);
}

} // namespace naober
