// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/feedserver.h"
#include "hub/hubworkshop.h"
#include "hub/runreport.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace naober {

/// A hub that goes on: reads each source at its interval, publishes what changed, signs anew when
/// it is time, and serves the feed. A source that fails is tried less and less often, up to an hour
/// apart. Lives on the main thread; HTTP is answered on the server's own.
class HubService : public QObject
{
    Q_OBJECT

public:
    HubService(HubWorkshop &workshop, const Clock &clock, QObject *parent = nullptr);

    Result<void, ServeError> start();
    quint16 port() const { return m_server.port(); }

    /// What GET /v1/status says: the feed's numbers and how the sources are. No addresses, no
    /// people.
    QJsonObject status() const;

signals:
    void published(const naober::RunReport &report);

private:
    void runDue();
    void runFinished(const RunReport &report);
    void schedule(const SourceReport &report, const SourceConfig &source);
    void keepFresh();
    void refresh();
    void wait();

    struct Health
    {
        QDateTime due;
        QDateTime succeeded;
        int failures = 0;
        int items = 0;
        int old = 0;
        QStringList warnings;
        QString problem;
    };

    HubWorkshop &m_workshop;
    const Clock &m_clock;
    Fetcher m_fetcher;
    FeedServer m_server;
    QTimer m_next;
    QTimer m_upkeep;
    QHash<QString, Health> m_health;
    QDateTime m_published; ///< when the last run ended that went well
    QString m_problem; ///< why the last one did not; empty: it did
    bool m_running = false;
};

} // namespace naober
