// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordlistmodel.h"

namespace naober {

/// News, newest first; what is no longer valid is left out.
class ArticleModel : public naober::RecordListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString category MEMBER m_category NOTIFY queryChanged)
    Q_PROPERTY(bool onlyUrgent MEMBER m_onlyUrgent NOTIFY queryChanged)
    Q_PROPERTY(QString audience MEMBER m_audience NOTIFY queryChanged)
    Q_PROPERTY(QString text MEMBER m_text NOTIFY queryChanged)

public:
    explicit ArticleModel(QObject *parent = nullptr);

private:
    friend class ArticleRows;

    QString m_category;
    bool m_onlyUrgent = false;
    QString m_audience;
    QString m_text;
};

} // namespace naober
