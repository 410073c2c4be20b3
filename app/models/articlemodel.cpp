// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/articlemodel.h"

#include "domain/article.h"
#include "models/recordrows.h"
#include "models/wordsof.h"

namespace naober {

namespace {

struct ArticleRow : CardRow
{
    QDateTime published;
    QDateTime validUntil;
    QString publisher;
    QString link;
    QStringList audience;
    Article::Importance importance = Article::Importance::Normal;

    bool operator==(const ArticleRow &) const = default;
};

} // namespace

class ArticleRows : public RecordRows<Article, ArticleRow>
{
public:
    explicit ArticleRows(const ArticleModel &model)
        : RecordRows(RecordType::Article)
        , m_model(model)
    {
        role("published", [](const ArticleRow &row, const Records &) { return row.published; });
        role("publishedText", [](const ArticleRow &row, const Records &records) {
            return publishedText(row.published, records);
        });
        role("publisher", [](const ArticleRow &row, const Records &) { return row.publisher; });
        role("link", [](const ArticleRow &row, const Records &) { return row.link; });
        role("importance", [](const ArticleRow &row, const Records &) {
            return enumName(row.importance, Article::importanceNames);
        });
        role("urgent", [](const ArticleRow &row, const Records &) {
            return row.importance == Article::Importance::Urgent;
        });
    }

protected:
    RecordFilter filter(const Records &records) const override
    {
        RecordFilter filter;
        filter.category = m_model.m_category;
        filter.audience = m_model.m_audience;
        filter.aliveAt = records.now();
        return filter;
    }
    bool sifts() const override { return m_model.m_onlyUrgent || !m_model.m_text.isEmpty(); }
    ArticleRow row(const QString &id, const Article &article, const Records &) const override
    {
        ArticleRow row;
        fill(row, id, article.title, article);
        row.categories = article.categories;
        row.image = article.image;
        row.published = article.published;
        row.validUntil = article.validUntil;
        row.publisher = article.publisher;
        row.link = article.link;
        row.importance = article.importance;
        row.audience = article.audience;
        return row;
    }
    bool accepts(const ArticleRow &row, const Records &records) const override
    {
        if (row.validUntil.isValid() && row.validUntil < records.now())
            return false;
        if (m_model.m_onlyUrgent && row.importance != Article::Importance::Urgent)
            return false;
        if (!m_model.m_category.isEmpty() && !row.categories.contains(m_model.m_category))
            return false;
        if (!isFor(row.audience, m_model.m_audience))
            return false;
        return m_model.m_text.isEmpty()
            || containsWords(row.title + QLatin1Char(' ') + row.summary, m_model.m_text);
    }
    bool before(const ArticleRow &a, const ArticleRow &b, const Records &) const override
    {
        return a.published > b.published;
    }

private:
    const ArticleModel &m_model;
};

ArticleModel::ArticleModel(QObject *parent)
    : RecordListModel(std::make_unique<ArticleRows>(*this), parent)
{ }

} // namespace naober
