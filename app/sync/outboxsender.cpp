// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/outboxsender.h"

#include "sync/backoff.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>

namespace naober {

namespace {

Q_LOGGING_CATEGORY(log, "naober.sync.outbox")

constexpr std::chrono::seconds storageTrouble{60};

/// Final answers: submissions.md §2. Only the hub's own words are one: a proxy before it or a web
/// host in its place must not end what somebody asked. A token that is not good is the machine's
/// trouble, not the person's.
bool isFinal(const ApiAnswer &answer)
{
    return answer.status >= 400 && answer.status < 500 && answer.status != 401
        && answer.status != 408 && answer.status != 425 && answer.status != 429
        && !answer.problem().isEmpty();
}

std::chrono::milliseconds pauseAfter(int failures, const ApiAnswer &answer)
{
    const auto own = backOff(failures, QRandomGenerator::global()->generateDouble());
    const auto told = std::chrono::milliseconds(answer.retryAfter);
    return std::min(std::max(own, told), longestBackOff);
}

} // namespace

OutboxSender::OutboxSender(QString folder, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_clock(clock)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &OutboxSender::sendNext);
}

OutboxSender::~OutboxSender() = default;

void OutboxSender::start()
{
    if (m_outbox)
        return;
    auto home = HomeStore::open(m_folder, m_clock.now());
    if (!home) {
        qCWarning(log) << "outbox" << storageErrorName(home.error());
        // The disk may have room again.
        QTimer::singleShot(storageTrouble, this, &OutboxSender::start);
        return;
    }
    m_home = std::move(*home);
    m_outbox = std::make_unique<Outbox>(*m_home);
    m_client = std::make_unique<ApiClient>();
    wake();
}

void OutboxSender::setHub(const HubAddress &hub)
{
    if (m_hub == hub)
        return;
    m_hub = hub;
    wake();
}

void OutboxSender::wake()
{
    m_silences = 0;
    pause(std::chrono::milliseconds(0));
}

void OutboxSender::networkReturned()
{
    if (!m_outbox)
        return;
    if (const auto done = m_outbox->hurry(); !done)
        qCWarning(log) << "outbox" << storageErrorName(done.error());
    wake();
}

void OutboxSender::stop()
{
    m_timer->stop();
    m_client.reset();
    m_outbox.reset();
    m_home.reset();
    m_sending = false;
}

void OutboxSender::sendNext()
{
    if (m_sending || !m_outbox)
        return;
    const QDateTime now = m_clock.now();
    if (const auto late = m_outbox->expire(m_hub.feed, now); late && *late > 0) {
        qCWarning(log) << *late << "submissions are too late";
        emit refused({}, QStringLiteral("too-late"));
    }
    if (m_hub.submissions.isEmpty())
        return;
    const auto entry = m_outbox->next(m_hub.feed, now);
    if (!entry) {
        qCWarning(log) << "outbox" << storageErrorName(entry.error());
        pause(storageTrouble);
        return;
    }
    if (!*entry) {
        const auto due = m_outbox->nextDue(m_hub.feed, now);
        if (due && due->isValid()) {
            pause(
                std::clamp<std::chrono::milliseconds>(std::chrono::milliseconds(now.msecsTo(*due)),
                                                      std::chrono::seconds(1), longestBackOff));
        }
        return;
    }
    if (const auto marked = m_outbox->markTried((*entry)->submission); !marked) {
        qCWarning(log) << "outbox" << storageErrorName(marked.error());
        pause(storageTrouble);
        return;
    }
    m_sending = true;
    ApiRequest request;
    request.method = QByteArrayLiteral("PUT");
    request.url = m_hub.submissions.resolved(
        QUrl(QString(QStringLiteral("v1/submissions/") + (*entry)->submission)));
    request.body = (*entry)->body;
    request.authorization = m_hub.authorization;
    request.owner = (*entry)->ownerSecret;
    m_client->send(request, m_client.get(),
                   [this, sent = **entry, authorization = request.authorization](
                       const ApiAnswer &answer) { answered(sent, authorization, answer); });
}

void OutboxSender::answered(const OutboxEntry &entry, const QByteArray &authorization,
                            const ApiAnswer &answer)
{
    m_sending = false;
    if (answer.status == 200 || answer.status == 201) {
        m_silences = 0;
        if (const auto done = m_outbox->acknowledge(entry.submission); !done) {
            // Sent once more, it is the same to the hub.
            qCWarning(log) << "outbox" << storageErrorName(done.error());
            pause(storageTrouble);
            return;
        }
        emit sent(entry.submission, answer.body);
        pause(std::chrono::milliseconds(0));
    } else if (answer.status == 401 && answer.problem() == QLatin1String("device-revoked")) {
        // The person's request is not to be lost for that: it waits for a new pairing.
        qCWarning(log) << "this device was revoked";
        later(entry, answer);
        emit deviceRevoked(authorization);
    } else if (isFinal(answer)) {
        m_silences = 0;
        const QString problem = answer.problem();
        qCWarning(log) << "a submission was refused:" << problem;
        if (const auto done = m_outbox->refuse(entry.submission, problem, m_clock.now()); !done) {
            pause(storageTrouble);
            return;
        }
        emit refused(entry.submission, problem);
        pause(std::chrono::milliseconds(0));
    } else {
        later(entry, answer);
    }
}

void OutboxSender::later(const OutboxEntry &entry, const ApiAnswer &answer)
{
    const auto own = pauseAfter(entry.failures, answer);
    const QDateTime due = m_clock.now().addMSecs(own.count());
    if (const auto done = m_outbox->postpone(entry.submission, due); !done)
        qCWarning(log) << "outbox" << storageErrorName(done.error());
    const bool nobody = answer.status == 0 || answer.status == 429 || answer.status == 503;
    if (!nobody) {
        // Something about this one: the others need not wait for it.
        m_silences = 0;
        pause(std::chrono::milliseconds(0));
        return;
    }
    pause(pauseAfter(m_silences, answer));
    ++m_silences;
}

void OutboxSender::pause(std::chrono::milliseconds length)
{
    if (m_outbox)
        m_timer->start(length);
}

} // namespace naober
