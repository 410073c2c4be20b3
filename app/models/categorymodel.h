// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordlistmodel.h"

namespace naober {

/// The categories that records of one type have, most used first.
class CategoryModel : public naober::RecordListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString of MEMBER m_of NOTIFY queryChanged)
    Q_PROPERTY(QStringList kinds MEMBER m_kinds NOTIFY queryChanged)

public:
    explicit CategoryModel(QObject *parent = nullptr);

private:
    friend class CategoryRows;

    QString m_of;
    QStringList m_kinds;
};

} // namespace naober
