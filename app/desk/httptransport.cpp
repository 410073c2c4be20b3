// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/httptransport.h"

#include "storage/recordstore.h"
#include "sync/syncrun.h"

namespace naober {

namespace {

std::optional<DeskError> errorFrom(SyncError error)
{
    switch (error) {
    case SyncError::None:
    case SyncError::Stale:
        return std::nullopt;
    case SyncError::Offline:
    case SyncError::Unreachable:
    case SyncError::Timeout:
    case SyncError::ConnectionCut:
    case SyncError::UntrustedServer:
    case SyncError::CaptivePortal:
    case SyncError::NotFound:
    case SyncError::ServerBusy:
    case SyncError::ServerError:
    case SyncError::Cancelled:
        return DeskError::NoAnswer;
    case SyncError::Refused:
        return DeskError::Refused;
    case SyncError::DiskFull:
    case SyncError::ReadOnly:
    case SyncError::StorageDamaged:
    case SyncError::StorageNewer:
    case SyncError::StorageBusy:
    case SyncError::StorageFailed:
        return DeskError::Storage;
    case SyncError::BadAddress:
    case SyncError::TooLarge:
    case SyncError::NotAFeed:
    case SyncError::WrongKey:
    case SyncError::Tampered:
    case SyncError::Malformed:
    case SyncError::WrongFeed:
    case SyncError::Rollback:
    case SyncError::UpdateNeeded:
    case SyncError::OtherFeedStored:
        return DeskError::BadFeed;
    }
    return DeskError::BadFeed;
}

} // namespace

HttpTransport::HttpTransport(DeskVault &vault, RecordStore &records, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
    , m_records(records)
{ }

HttpTransport::~HttpTransport() = default;

QUrl HttpTransport::address(const QString &path) const
{
    // The village's feed may lie on any web host; the desks' is the hub's own, at v1/desk/.
    const QUrl hub = m_vault.identity()->deskFeed->base.resolved(QUrl(QStringLiteral("../../")));
    return hub.resolved(QUrl(path));
}

void HttpTransport::pull(std::function<void(const DeskPull &)> done)
{
    m_pulled = std::move(done);
    const DeskIdentity &identity = *m_vault.identity();
    if (!identity.deskFeed) {
        finishPull({}, DeskError::NotEnrolled);
        return;
    }
    m_feed.setAuthorization(identity.authorization());
    FeedPin pin;
    pin.link = *identity.deskFeed;
    m_run = std::make_unique<SyncRun>(m_feed, m_records, pin, m_vault.clock());
    // Queued, so that the run is over when a next one takes its place.
    connect(m_run.get(), &SyncRun::finished, this, &HttpTransport::onSynced, Qt::QueuedConnection);
    m_run->start();
}

void HttpTransport::onSynced(const SyncReport &report)
{
    if (report.error == SyncError::Refused)
        askWhy(report);
    else
        finishPull(report, errorFrom(report.error));
}

void HttpTransport::askWhy(const SyncReport &report)
{
    const ApiRequest request{QByteArrayLiteral("GET"),
                             m_vault.identity()->deskFeed->headUrl(),
                             {},
                             m_vault.identity()->authorization()};
    m_api.send(request, this, [this, report](const ApiAnswer &answer) {
        const bool revoked =
            answer.status == 401 && answer.problem() == QLatin1String("device-revoked");
        finishPull(report, revoked ? DeskError::Revoked : DeskError::Refused);
    });
}

void HttpTransport::finishPull(const SyncReport &report, std::optional<DeskError> error)
{
    DeskPull pull{error, report.changes, report.headTime};
    const auto done = std::exchange(m_pulled, {});
    if (done)
        done(pull);
}

void HttpTransport::send(const DeskCall &call, std::function<void(const ApiAnswer &)> done)
{
    m_api.send({call.method, address(call.path), call.body, m_vault.identity()->authorization()},
               this, std::move(done));
}

} // namespace naober
