// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordlistmodel.h"

namespace naober {

/// Days in a row, with how many activities each has: for jumping to a date.
class DayModel : public naober::RecordListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString from MEMBER m_from NOTIFY queryChanged)
    Q_PROPERTY(int days MEMBER m_days NOTIFY queryChanged)
    Q_PROPERTY(QString category MEMBER m_category NOTIFY queryChanged)
    Q_PROPERTY(QString network MEMBER m_network NOTIFY queryChanged)

public:
    explicit DayModel(QObject *parent = nullptr);

private:
    friend class DayRows;

    QString m_from;
    int m_days = 14;
    QString m_category;
    QString m_network;
};

} // namespace naober
