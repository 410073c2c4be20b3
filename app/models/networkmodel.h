// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordlistmodel.h"

namespace naober {

/// Neighbourhood networks, found by street, postcode or name.
class NetworkModel : public naober::RecordListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text MEMBER m_text NOTIFY queryChanged)

public:
    explicit NetworkModel(QObject *parent = nullptr);

private:
    friend class NetworkRows;

    QString m_text;
};

} // namespace naober
