// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordlistmodel.h"

namespace naober {

/// Local television, newest first.
class VideoModel : public naober::RecordListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text MEMBER m_text NOTIFY queryChanged)

public:
    explicit VideoModel(QObject *parent = nullptr);

private:
    friend class VideoRows;

    QString m_text;
};

} // namespace naober
