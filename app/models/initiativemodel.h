// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordlistmodel.h"

namespace naober {

/// What neighbours do together, soonest first.
class InitiativeModel : public naober::RecordListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString network MEMBER m_network NOTIFY queryChanged)

public:
    explicit InitiativeModel(QObject *parent = nullptr);

private:
    friend class InitiativeRows;

    QString m_network;
};

} // namespace naober
