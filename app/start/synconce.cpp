// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/synconce.h"

#include "seal/keypair.h"
#include "start/feedchoice.h"
#include "storage/homestore.h"
#include "storage/recordstore.h"
#include "sync/devicepairing.h"
#include "sync/syncrun.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace naober {

SyncOnce::SyncOnce(Options options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_clock(clock)
{ }

SyncOnce::~SyncOnce() = default;

void SyncOnce::start()
{
    std::optional<FeedLink> given;
    if (!m_options.feed.isEmpty()) {
        const Result<FeedLink, QString> link = readFeedArgument(m_options.feed);
        if (!link) {
            QTextStream(stderr) << "naober: " << link.error() << Qt::endl;
            fail(SyncError::BadAddress);
            return;
        }
        given = *link;
    }
    if (!open(given))
        return;
    m_client = std::make_unique<FeedClient>();
    run();
}

bool SyncOnce::open(const std::optional<FeedLink> &given)
{
    const auto pin = openHome(given);
    if (!pin) {
        fail(syncErrorFrom(pin.error()));
        return false;
    }
    if (!*pin) {
        QTextStream(stderr) << "naober: no village yet; give its link with --feed" << Qt::endl;
        fail(SyncError::BadAddress);
        return false;
    }
    m_pin = std::make_unique<FeedPin>(**pin);
    m_pin->link.device.reset();
    takeUp(given);
    return openRecords();
}

Result<std::optional<FeedPin>, StorageError>
SyncOnce::openHome(const std::optional<FeedLink> &given)
{
    const QString &folder = m_options.dataFolder;
    const QDateTime now = m_clock.now();
    for (bool isMended = false;; isMended = true) {
        auto home = HomeStore::open(folder, now);
        if (!home)
            return home.error();
        m_home = std::move(*home);
        auto pin = chooseFeed(*m_home, given);
        if (pin || pin.error() != StorageError::Damaged || isMended)
            return pin;
        // It opens, and cannot be read further on.
        m_home.reset();
        if (const auto restored = HomeStore::setAside(folder, now); !restored)
            return restored.error();
        QTextStream(stderr) << "naober: the settings were damaged and are set aside" << Qt::endl;
    }
}

void SyncOnce::takeUp(const std::optional<FeedLink> &given)
{
    m_device = std::make_unique<DevicePairing>();
    m_device->setHome(m_home.get());
    m_device->setHub(m_pin->link.feed, {});
    if (!given || !given->device)
        return;
    // A machine that is no desk is sealed nothing to: the private half is not kept.
    if (const auto kept =
            m_device->take(given->feed, *given->device, KeyPair::generate().publicKey());
        !kept)
        QTextStream(stderr) << "naober: " << storageErrorName(kept.error()) << Qt::endl;
}

bool SyncOnce::openRecords()
{
    const QString &folder = m_options.dataFolder;
    auto store = RecordStore::open(folder);
    if (!store && store.error() == StorageError::Damaged && RecordStore::discard(folder))
        store = RecordStore::open(folder);
    if (!store) {
        fail(syncErrorFrom(store.error()));
        return false;
    }
    m_store = std::move(*store);
    return true;
}

void SyncOnce::run()
{
    m_run = std::make_unique<SyncRun>(*m_client, *m_store, *m_pin, m_clock);
    // Later, so that a run may be followed by another.
    connect(m_run.get(), &SyncRun::finished, this, &SyncOnce::onRun, Qt::QueuedConnection);
    m_run->start();
}

void SyncOnce::onRun(const SyncReport &report)
{
    if (report.error != SyncError::StorageDamaged || m_begunAgain) {
        end(report);
        return;
    }
    m_begunAgain = true;
    QTextStream(stderr) << "naober: the records are damaged and are fetched again" << Qt::endl;
    remember(report);
    m_run.reset();
    m_store.reset();
    if (const auto gone = RecordStore::discard(m_options.dataFolder); !gone) {
        fail(syncErrorFrom(gone.error()));
        return;
    }
    if (openRecords())
        run();
}

void SyncOnce::remember(const SyncReport &report)
{
    if (m_pin && m_home && m_pin->follow(report)) {
        if (const Result<void, StorageError> saved = m_pin->save(*m_home); !saved)
            QTextStream(stderr) << "naober: " << storageErrorName(saved.error()) << Qt::endl;
    }
}

void SyncOnce::end(const SyncReport &report)
{
    remember(report);
    m_report = report;
    const bool asks = m_device && !m_pin->submissions.isEmpty()
        && m_device->standing().state == DeviceStanding::State::Asked;
    if (!asks) {
        print();
        return;
    }
    connect(m_device.get(), &DevicePairing::tried, this, &SyncOnce::print);
    m_device->setHub(m_pin->link.feed, m_pin->submissions);
}

void SyncOnce::print()
{
    QJsonObject json = m_report.toJson();
    if (m_device && m_device->standing().state != DeviceStanding::State::None) {
        json.insert(QStringLiteral("device"), deviceStateName(m_device->standing().state));
        if (const QString problem = m_device->standing().problem; !problem.isEmpty())
            json.insert(QStringLiteral("deviceProblem"), problem);
    }
    QTextStream(stdout) << QJsonDocument(json).toJson(QJsonDocument::Compact) << Qt::endl;
    emit finished(m_report.result == SyncReport::Result::Failed ? 1 : 0);
}

void SyncOnce::fail(SyncError error)
{
    SyncReport report;
    report.error = error;
    end(report);
}

} // namespace naober
