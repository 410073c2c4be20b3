// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desktransport.h"
#include "sync/feedclient.h"
#include "sync/syncreport.h"

#include <QObject>

#include <memory>

namespace naober {

class RecordStore;
class SyncRun;

/// The way to the hub over HTTP: the desk feed through the same engine as the village's, writes
/// under the token. Needs the event loop of its thread.
class HttpTransport : public QObject, public DeskTransport
{
    Q_OBJECT

public:
    /// All must outlive it.
    HttpTransport(DeskVault &vault, RecordStore &records, QObject *parent = nullptr);
    ~HttpTransport() override;

    void pull(std::function<void(const DeskPull &)> done) override;
    void send(const DeskCall &call, std::function<void(const ApiAnswer &)> done) override;

private:
    void onSynced(const SyncReport &report);
    /// The hub said no to the feed: is this desk revoked?
    void askWhy(const SyncReport &report);
    void finishPull(const SyncReport &report, std::optional<DeskError> error);
    QUrl address(const QString &path) const;

    DeskVault &m_vault;
    RecordStore &m_records;
    FeedClient m_feed;
    ApiClient m_api;
    std::unique_ptr<SyncRun> m_run;
    std::function<void(const DeskPull &)> m_pulled;
};

} // namespace naober
