// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordlistmodel.h"

namespace naober {

/// Organisations by name.
class GuideModel : public naober::RecordListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList kinds MEMBER m_kinds NOTIFY queryChanged)
    Q_PROPERTY(QString category MEMBER m_category NOTIFY queryChanged)
    Q_PROPERTY(QString text MEMBER m_text NOTIFY queryChanged)
    Q_PROPERTY(bool onlyOpen MEMBER m_onlyOpen NOTIFY queryChanged)

public:
    explicit GuideModel(QObject *parent = nullptr);

private:
    friend class GuideRows;

    QStringList m_kinds;
    QString m_category;
    QString m_text;
    bool m_onlyOpen = false;
};

} // namespace naober
