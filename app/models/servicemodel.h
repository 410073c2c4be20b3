// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordlistmodel.h"

namespace naober {

/// Help that can be asked for, by name.
class ServiceModel : public naober::RecordListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString category MEMBER m_category NOTIFY queryChanged)
    Q_PROPERTY(QString text MEMBER m_text NOTIFY queryChanged)
    Q_PROPERTY(QString organization MEMBER m_organization NOTIFY queryChanged)

public:
    explicit ServiceModel(QObject *parent = nullptr);

private:
    friend class ServiceRows;

    QString m_category;
    QString m_text;
    QString m_organization;
};

} // namespace naober
