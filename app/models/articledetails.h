// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/article.h"
#include "models/recorddetails.h"

namespace naober {

/// News, a notice or a warning.
class ArticleDetails : public naober::RecordDetails
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString publishedText READ publishedText NOTIFY changed)
    Q_PROPERTY(QString publisher READ publisher NOTIFY changed)
    Q_PROPERTY(QStringList authors READ authors NOTIFY changed)
    Q_PROPERTY(QString importance READ importance NOTIFY changed)
    Q_PROPERTY(bool urgent READ urgent NOTIFY changed)

public:
    explicit ArticleDetails(QObject *parent = nullptr);

    QString publishedText() const;
    QString publisher() const { return m_article.publisher; }
    QStringList authors() const { return m_article.authors; }
    QString importance() const;
    bool urgent() const { return m_article.importance == Article::Importance::Urgent; }

protected:
    Card take(const QJsonObject &data) override;
    void describe(HandoutFacts &facts) const override;

private:
    Article m_article;
};

} // namespace naober
