// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/articledetails.h"

#include "models/handoutfacts.h"

namespace naober {

ArticleDetails::ArticleDetails(QObject *parent)
    : RecordDetails(RecordType::Article, parent)
{ }

RecordDetails::Card ArticleDetails::take(const QJsonObject &data)
{
    m_article = fromJson<Article>(data);
    Card card;
    card.title = m_article.title;
    card.summary = m_article.summary;
    card.body = m_article.body;
    card.categories = m_article.categories;
    card.image = m_article.image;
    card.link = m_article.link;
    card.sourceName = m_article.publisher;
    return card;
}

QString ArticleDetails::publishedText() const
{
    return records() ? naober::publishedText(m_article.published, *records()) : QString();
}

QString ArticleDetails::importance() const
{
    return enumName(m_article.importance, Article::importanceNames);
}

void ArticleDetails::describe(HandoutFacts &facts) const
{
    if (!m_article.body.isEmpty())
        facts.leaveOutSummary();
    facts.over(words().list(categories()));
    if (urgent())
        facts.notice(tr("Important"));
    facts.fact(
        tr("Published", "label on paper"),
        sentenceStart(words().wholeDay(m_article.published.toTimeZone(words().zone()).date())));
    QStringList writers{m_article.publisher};
    for (const QString &author : m_article.authors) {
        if (!writers.contains(author))
            writers.append(author);
    }
    writers.removeAll(QString());
    facts.fact(tr("By", "who wrote it"), writers.join(QStringLiteral(", ")));
    facts.website(m_article.link);
}

} // namespace naober
