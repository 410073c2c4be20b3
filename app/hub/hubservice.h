// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/adminsocket.h"
#include "hub/feedserver.h"
#include "hub/hubadmin.h"
#include "hub/hubworkshop.h"
#include "hub/runreport.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

namespace naober {

/// A hub that goes on: reads each source at its interval, publishes what changed, signs anew when
/// it is time, and serves the feed. A source that fails is tried less and less often, up to an hour
/// apart. Lives on the main thread; HTTP is answered on the server's own.
class HubService : public QObject
{
    Q_OBJECT

public:
    /// All of these must outlive the service.
    HubService(HubWorkshop &workshop, Intake &intake, const Clock &clock,
               QObject *parent = nullptr);

    Result<void, ServeError> start();
    /// Why commands cannot reach this hub while it runs; empty: they can.
    QString adminProblem() const { return m_adminProblem; }
    quint16 port() const { return m_server.port(); }

    /// What GET /v1/status says: the feed's numbers and how the sources are. No addresses, no
    /// people.
    QJsonObject status() const;

signals:
    void published(const naober::RunReport &report);

private:
    void runDue();
    void runSoon();
    void carryOut(const QJsonObject &command, const AdminSocket::Reply &reply);
    /// Now, or when the run that goes on has ended.
    void whenIdle(std::function<void()> work);
    QJsonObject reload();
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
    Intake &m_intake;
    const Clock &m_clock;
    HubAdmin m_admin;
    AdminSocket m_socket;
    QString m_adminProblem;
    QList<std::function<void()>> m_waiting; ///< for the run to end
    Fetcher m_fetcher;
    FeedServer m_server;
    QTimer m_next;
    QTimer m_upkeep;
    QHash<QString, Health> m_health;
    QDateTime m_published; ///< when the last run ended that went well
    QString m_problem; ///< why the last one did not; empty: it did
    bool m_running = false;
    bool m_again = false; ///< something changed that no run has seen yet
};

} // namespace naober
