// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rows.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlParserStatus>

#include <memory>

namespace naober {

/// What all lists have in common: they read once their properties are set, follow the records and
/// tell views exactly which rows changed. UI thread.
class RecordListModel : public QAbstractListModel, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    QML_UNCREATABLE("Take one of the lists.")
    Q_PROPERTY(naober::Records *records READ records WRITE setRecords NOTIFY recordsSet)
    Q_PROPERTY(int limit MEMBER m_limit NOTIFY queryChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY countChanged)
    Q_PROPERTY(bool loading READ isLoading NOTIFY countChanged)

public:
    ~RecordListModel() override;

    Records *records() const;
    void setRecords(Records *records);
    int limit() const { return m_limit; }
    int count() const;
    bool isEmpty() const;
    bool isLoading() const;
    /// All roles of a row by name; empty for a row that is not there.
    Q_INVOKABLE QVariantMap get(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void classBegin() override;
    void componentComplete() override;

signals:
    void recordsSet();
    void countChanged();
    /// One of the properties that say what to show changed.
    void queryChanged();

protected:
    explicit RecordListModel(std::unique_ptr<Rows> rows, QObject *parent);

private:
    template<typename Row>
    friend class RowList;

    void readAgain();
    void schedule();
    void refresh();
    void touchAll();

    std::unique_ptr<Rows> m_rows;
    QPointer<Records> m_records;
    int m_limit = 0;
    bool m_complete = true;
    bool m_scheduled = false;
    bool m_reload = true;
    bool m_loaded = false;
};

} // namespace naober
