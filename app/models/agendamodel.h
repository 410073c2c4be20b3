// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordlistmodel.h"

namespace naober {

/// Activities by the times that they take place. README.md has its properties and roles.
class AgendaModel : public naober::RecordListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString from MEMBER m_from NOTIFY queryChanged)
    Q_PROPERTY(QString to MEMBER m_to NOTIFY queryChanged)
    Q_PROPERTY(QString category MEMBER m_category NOTIFY queryChanged)
    Q_PROPERTY(QString network MEMBER m_network NOTIFY queryChanged)
    Q_PROPERTY(bool onlyNetwork MEMBER m_onlyNetwork NOTIFY queryChanged)
    Q_PROPERTY(QString audience MEMBER m_audience NOTIFY queryChanged)
    Q_PROPERTY(QString text MEMBER m_text NOTIFY queryChanged)
    Q_PROPERTY(bool nowFirst MEMBER m_nowFirst NOTIFY queryChanged)
    Q_PROPERTY(bool hidePast MEMBER m_hidePast NOTIFY queryChanged)
    Q_PROPERTY(bool once MEMBER m_once NOTIFY queryChanged)

public:
    explicit AgendaModel(QObject *parent = nullptr);

private:
    friend class AgendaRows;

    QString m_from;
    QString m_to;
    QString m_category;
    QString m_network;
    bool m_onlyNetwork = false;
    QString m_audience;
    QString m_text;
    bool m_nowFirst = false;
    bool m_hidePast = true;
    bool m_once = false;
};

} // namespace naober
