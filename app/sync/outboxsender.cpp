// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/outboxsender.h"

#include "sync/backoff.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>
#include <optional>

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

/// The hub's own word about the machine, not about what it sent.
bool isOfDevice(const ApiAnswer &answer, QLatin1String word)
{
    return answer.status == 401 && answer.problem() == word;
}

bool isDeviceUnknown(const ApiAnswer &answer)
{
    return isOfDevice(answer, QLatin1String("token-wrong"));
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

void OutboxSender::expire()
{
    const auto late = m_outbox->expire(m_hub.feed, m_clock.now());
    if (!late || *late == 0)
        return;
    qCWarning(log) << *late << "submissions are too late";
    emit refused({}, QStringLiteral("too-late"));
}

void OutboxSender::sendNext()
{
    if (m_sending || !m_outbox)
        return;
    m_home->settle();
    expire();
    if (m_hub.submissions.isEmpty())
        return rest();
    const auto entry = m_outbox->next(m_hub.feed, m_clock.now());
    if (!entry) {
        qCWarning(log) << "outbox" << storageErrorName(entry.error());
        pause(storageTrouble);
        return;
    }
    if (!*entry)
        return rest();
    if (const auto marked = m_outbox->markTried((*entry)->submission); !marked) {
        qCWarning(log) << "outbox" << storageErrorName(marked.error());
        pause(storageTrouble);
        return;
    }
    put(**entry);
}

/// Until something is due, or what was erased can be erased from the journal too.
void OutboxSender::rest()
{
    std::optional<std::chrono::milliseconds> length;
    if (m_home->owesScrub())
        length = storageTrouble;
    const QDateTime now = m_clock.now();
    const auto due = m_outbox->nextDue(m_hub.feed, now);
    if (!m_hub.submissions.isEmpty() && due && due->isValid()) {
        const auto wait = std::clamp<std::chrono::milliseconds>(
            std::chrono::milliseconds(now.msecsTo(*due)), std::chrono::seconds(1), longestBackOff);
        length = std::min(length.value_or(wait), wait);
    }
    if (length)
        pause(*length);
}

void OutboxSender::put(const OutboxEntry &entry)
{
    m_sending = true;
    ApiRequest request;
    request.method = QByteArrayLiteral("PUT");
    request.url = m_hub.submissions.resolved(
        QUrl(QString(QStringLiteral("v1/submissions/") + entry.submission)));
    request.body = entry.body;
    request.authorization = m_hub.authorization;
    request.owner = entry.ownerSecret;
    m_client->send(request, m_client.get(),
                   [this, entry, authorization = request.authorization](const ApiAnswer &answer) {
                       answered(entry, authorization, answer);
                   });
}

void OutboxSender::answered(const OutboxEntry &entry, const QByteArray &authorization,
                            const ApiAnswer &answer)
{
    m_sending = false;
    const bool isRevoked = isOfDevice(answer, QLatin1String("device-revoked"));
    if ((isRevoked || isDeviceUnknown(answer)) && authorization != m_hub.authorization) {
        // Paired anew meanwhile: nothing was said of that.
        pause(std::chrono::milliseconds(0));
        return;
    }
    if (answer.status == 200 || answer.status == 201) {
        m_silences = 0;
        if (const auto done = m_outbox->acknowledge(entry.submission); !done) {
            // Sent once more, it is the same to the hub.
            qCWarning(log) << "outbox" << storageErrorName(done.error());
            pause(storageTrouble);
            return;
        }
        emit deviceKnown(authorization);
        emit sent(entry.submission, answer.body);
        pause(std::chrono::milliseconds(0));
    } else if (isRevoked) {
        // The person's request is not to be lost for that: it waits for a new pairing.
        qCWarning(log) << "this device was revoked";
        later(entry, answer);
        emit deviceRevoked(authorization);
    } else if (isDeviceUnknown(answer)) {
        // As above; it is tried on, for a hub that was put back may be put right.
        qCWarning(log) << "the hub does not know this device";
        later(entry, answer);
        emit deviceUnknown(authorization);
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
    // Nobody answers, or all that waits would hear the same.
    const bool isForAll = answer.status == 0 || answer.status == 429 || answer.status == 503
        || isDeviceUnknown(answer);
    if (!isForAll) {
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
