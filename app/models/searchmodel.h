// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordlistmodel.h"

namespace naober {

/// Everything that matches as one types. The search itself runs on its own thread: typing never
/// waits for it, and only the answer to the last query is shown.
class SearchModel : public naober::RecordListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString query MEMBER m_query NOTIFY queryChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY answerChanged)
    Q_PROPERTY(bool searched READ isSearched NOTIFY answerChanged)
    Q_PROPERTY(QString corrected READ corrected NOTIFY answerChanged)

public:
    explicit SearchModel(QObject *parent = nullptr);
    ~SearchModel() override;

    bool isBusy() const { return m_busy; }
    bool isSearched() const { return m_searched; }
    QString corrected() const { return m_corrected; }

signals:
    void answerChanged();

private:
    friend class SearchRows;

    QString m_query;
    QString m_corrected;
    bool m_busy = false;
    bool m_searched = false;
};

} // namespace naober
