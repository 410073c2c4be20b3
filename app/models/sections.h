// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/villageinfo.h"

namespace naober {

/// Which parts of the app have enough to show: the village's minimum or the app's own. A part that
/// is not open has no door. UI thread.
class Sections : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Sections come from the app.")
    Q_PROPERTY(bool agenda READ agenda NOTIFY changed)
    Q_PROPERTY(bool together READ together NOTIFY changed)
    Q_PROPERTY(bool guide READ guide NOTIFY changed)
    Q_PROPERTY(bool news READ news NOTIFY changed)
    Q_PROPERTY(bool visit READ visit NOTIFY changed)
    Q_PROPERTY(bool neighbourhood READ neighbourhood NOTIFY changed)
    Q_PROPERTY(bool tv READ tv NOTIFY changed)

public:
    /// Both must outlive it.
    Sections(Records &records, VillageInfo &village, QObject *parent = nullptr);

    bool agenda() const { return m_open.contains(QStringLiteral("agenda")); }
    bool together() const { return m_open.contains(QStringLiteral("together")); }
    bool guide() const { return m_open.contains(QStringLiteral("guide")); }
    bool news() const { return m_open.contains(QStringLiteral("news")); }
    bool visit() const { return m_open.contains(QStringLiteral("visit")); }
    bool neighbourhood() const { return m_open.contains(QStringLiteral("neighbourhood")); }
    bool tv() const { return m_open.contains(QStringLiteral("tv")); }

signals:
    void changed();

private:
    void count();
    /// How many it has, counted no further than \a enough where that is cheaper.
    int items(const QString &section, int enough) const;

    Records &m_records;
    VillageInfo &m_village;
    QSet<QString> m_open;
};

} // namespace naober
