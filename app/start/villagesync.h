// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appcontext.h"
#include "sync/syncservice.h"

#include <QSet>
#include <QTimer>

#include <memory>

namespace naober {

/// Joins the sync thread to what pages see: tells the models what changed and the status how it
/// went. UI thread.
class VillageSync : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. \a clock is the machine's, by which it syncs; by \a judge it says how
    /// old the data is: the pages' clock where that was set by hand.
    VillageSync(AppContext &app, const Clock &clock, const Clock &judge, QObject *parent = nullptr);
    ~VillageSync() override;

    /// Follows the village of \a settings from now on; ends what ran before.
    void follow(const SyncSettings &settings);
    void stop();
    /// Shows what is known from before this start, from the store that the records read.
    void showKnown();

    bool hasRun() const { return m_hasRun; }
    /// No picture came for a while and no run is under way.
    bool isQuiet() const { return m_hasRun && !m_app.sync()->isBusy() && !m_quiet.isActive(); }

private:
    void onFinished(const SyncReport &report);
    void onMedia(const QString &name);
    /// The village has said nothing for longer than it promised.
    bool isStale() const;

    AppContext &m_app;
    const Clock &m_clock;
    const Clock &m_judge;
    std::unique_ptr<SyncService> m_service;
    QSet<QString> m_arrived;
    QTimer m_tell; ///< pictures are told of together
    QTimer m_quiet;
    bool m_hasRun = false;
};

/// Which of the named states an error is.
SyncStatus::State stateOf(SyncError error);

} // namespace naober
