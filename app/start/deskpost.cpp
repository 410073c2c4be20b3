// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/deskpost.h"

#include "storage/homestore.h"

namespace naober {

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
}

DeskPost::~DeskPost()
{
    m_outbox.reset();
    m_help.line()->setHome(nullptr);
}

void DeskPost::setHome(HomeStore *home)
{
    m_home = home;
    // Its thread has a connection of its own to the file.
    if (!home)
        m_outbox.reset();
    m_help.line()->setHome(home);
    if (m_started)
        send();
}

void DeskPost::setVillage(const std::optional<FeedPin> &pin)
{
    m_pin = pin;
    DeskEnds ends;
    if (pin) {
        ends.feed = pin->link.feed;
        if (pin->link.desk)
            ends.deskKey = pin->link.desk->raw();
        ends.hub = pin->submissions;
        ends.authorization = authorization();
    }
    m_help.line()->setEnds(ends);
    if (m_outbox)
        m_outbox->setHub(HubAddress{ends.feed, ends.hub, ends.authorization});
}

/// What pairing this machine as a device of the village left in its store.
QByteArray DeskPost::authorization() const
{
    if (!m_home)
        return {};
    const auto kept = m_home->setting(QStringLiteral("device.authorization"));
    return kept ? kept->toLatin1() : QByteArray();
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
    m_outbox->start();
    const DeskEnds &ends = m_help.line()->ends();
    m_outbox->setHub(HubAddress{ends.feed, ends.hub, ends.authorization});
}

} // namespace naober
