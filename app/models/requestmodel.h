// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordlistmodel.h"

namespace naober {

/// The board of help asked and offered, newest first; only what still stands.
class RequestModel : public naober::RecordListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString kind MEMBER m_kind NOTIFY queryChanged)
    Q_PROPERTY(QString network MEMBER m_network NOTIFY queryChanged)
    Q_PROPERTY(QString category MEMBER m_category NOTIFY queryChanged)

public:
    explicit RequestModel(QObject *parent = nullptr);

private:
    friend class RequestRows;

    QString m_kind;
    QString m_network;
    QString m_category;
};

} // namespace naober
