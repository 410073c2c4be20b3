// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/deskpost.h"

#include "seal/keypair.h"
#include "start/log.h"
#include "storage/homestore.h"

namespace naober {

namespace {

/// A device that the hub has turned away keeps what it has. One whose token the hub does not know
/// goes on trying with it: the hub may be put right.
HubAddress addressFrom(const DeskEnds &ends)
{
    return {ends.feed, ends.isShut() ? QUrl() : ends.hub, ends.authorization};
}

} // namespace

DeskPost::DeskPost(HelpDesk &help, QString dataFolder, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_help(help)
    , m_dataFolder(std::move(dataFolder))
    , m_clock(clock)
{
    connect(m_help.letterbox(), &Letterbox::posted, this, [this] {
        if (m_outbox)
            m_outbox->wake();
    });
    connect(m_help.mine(), &MyRequest::deviceRevoked, &m_device, &DevicePairing::noteRevoked);
    connect(m_help.mine(), &MyRequest::deviceUnknown, &m_device, &DevicePairing::noteUnknown);
    connect(m_help.mine(), &MyRequest::deviceKnown, &m_device, &DevicePairing::noteKnown);
    connect(&m_device, &DevicePairing::changed, this, &DeskPost::joinEnds);
}

DeskPost::~DeskPost()
{
    m_outbox.reset();
    m_device.disconnect(this);
    m_device.setHome(nullptr);
    m_help.line()->setHome(nullptr);
}

void DeskPost::setHome(HomeStore *home)
{
    m_home = home;
    // Its thread has a connection of its own to the file.
    if (!home)
        m_outbox.reset();
    m_help.line()->setHome(home);
    m_device.setHome(home);
    if (m_started)
        send();
}

void DeskPost::setVillage(const std::optional<FeedPin> &pin)
{
    m_pin = pin;
    if (m_pin) {
        takeUp(m_pin->link);
        m_pin->link.device.reset();
        m_device.setHub(m_pin->link.feed, m_pin->submissions);
    } else {
        m_device.setHub({}, {});
    }
    joinEnds();
}

void DeskPost::takeUp(const FeedLink &link)
{
    if (!link.device)
        return;
    // A machine that is no desk is sealed nothing to: the private half is not kept.
    const auto kept = m_device.take(link.feed, *link.device, KeyPair::generate().publicKey());
    if (!kept)
        qCWarning(logStart) << "pairing" << storageErrorName(kept.error());
}

/// What is known of the village and of this machine's place there, for those who send and look.
void DeskPost::joinEnds()
{
    const DeviceStanding &standing = m_device.standing();
    DeskEnds ends;
    if (m_pin) {
        ends.feed = m_pin->link.feed;
        if (m_pin->link.desk)
            ends.deskKey = m_pin->link.desk->raw();
        ends.hub = m_pin->submissions;
        ends.authorization = m_device.authorization();
        ends.turnedAway = standing.turnedAway;
    }
    const bool isAnew = ends.authorization != m_help.line()->ends().authorization;
    m_help.machine()->setStanding(standing);
    m_help.line()->setEnds(ends);
    if (!m_outbox)
        return;
    m_outbox->setHub(addressFrom(ends));
    // What waited because the hub did not know this machine has waited long enough.
    if (isAnew && !ends.authorization.isEmpty())
        m_outbox->networkReturned();
}

void DeskPost::start(bool remembers)
{
    m_started = true;
    send();
    if (!remembers || !m_pin)
        return;
    m_keys = std::make_unique<LocalKeyStore>(QStringLiteral("naober/") + m_pin->link.feed);
    OwnRequests::Keychain keychain;
    keychain.load = [this](const QString &id, LocalKeyStore::Loaded loaded) {
        m_keys->load(id, std::move(loaded));
    };
    keychain.save = [this](const LocalKey &key, LocalKeyStore::Done done) {
        m_keys->save(key, std::move(done));
    };
    keychain.forget = [this](const QString &id, LocalKeyStore::Done done) {
        m_keys->forget(id, std::move(done));
    };
    m_help.own()->setKeychain(std::move(keychain));
}

void DeskPost::send()
{
    if (m_outbox || !m_home)
        return;
    m_outbox = std::make_unique<OutboxService>(m_dataFolder, m_clock);
    connect(m_outbox.get(), &OutboxService::sent, m_help.letterbox(), &Letterbox::noteSent);
    connect(m_outbox.get(), &OutboxService::refused, m_help.letterbox(), &Letterbox::noteRefused);
    connect(m_outbox.get(), &OutboxService::deviceRevoked, &m_device, &DevicePairing::noteRevoked);
    connect(m_outbox.get(), &OutboxService::deviceUnknown, &m_device, &DevicePairing::noteUnknown);
    connect(m_outbox.get(), &OutboxService::deviceKnown, &m_device, &DevicePairing::noteKnown);
    m_outbox->start();
    m_outbox->setHub(addressFrom(m_help.line()->ends()));
}

} // namespace naober
