// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/articledetails.h"

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

} // namespace naober
