// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/devicepairing.h"

#include "domain/base64url.h"
#include "storage/homestore.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QRandomGenerator>

#include <algorithm>

namespace naober {

namespace {

Q_LOGGING_CATEGORY(log, "naober.sync.device")

using namespace std::chrono_literals;

constexpr auto firstPause = 5s;
constexpr int mostDoublings = 6;
constexpr qsizetype longestWord = 64;

/// A proxy or a log-in page does not end it: only the hub's own words do (submissions.md §2).
bool isFinal(const ApiAnswer &answer)
{
    return answer.status >= 400 && answer.status < 500 && answer.status != 408
        && answer.status != 425 && answer.status != 429 && !answer.problem().isEmpty();
}

bool isWord(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestWord
        && std::all_of(text.begin(), text.end(), [](QChar unit) {
               return unit.unicode() < 0x80
                   && (unit.isLetterOrNumber() || unit == QLatin1Char('-')
                       || unit == QLatin1Char('_'));
           });
}

/// What the hub gives a device to say who it is; empty if the answer is none.
QByteArray authorizationIn(const ApiAnswer &answer, const DeviceRequest &request)
{
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    const QString device = json.value(QLatin1String("device")).toString();
    const QString token = json.value(QLatin1String("token")).toString();
    const auto link = FeedLink::parse(json.value(QLatin1String("feed")).toString());
    if (!isWord(device) || !isWord(token) || !link || link->feed != request.feed)
        return {};
    return QByteArrayLiteral("Bearer ") + device.toLatin1() + '.' + token.toLatin1();
}

} // namespace

DevicePairing::DevicePairing(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DevicePairing::redeem);
}

void DevicePairing::setHome(HomeStore *home)
{
    m_home = home;
    read();
    wake();
}

void DevicePairing::setHub(const QString &feed, const QUrl &submissions)
{
    if (m_feed == feed && m_submissions == submissions)
        return;
    m_feed = feed;
    m_submissions = submissions;
    read();
    wake();
}

void DevicePairing::read()
{
    DeviceStanding standing;
    QByteArray authorization;
    if (m_home && !m_feed.isEmpty()) {
        const DeviceFile file(*m_home);
        standing = file.standing(m_feed);
        authorization = file.authorization(m_feed);
    }
    if (standing == m_standing && authorization == m_authorization)
        return;
    m_standing = standing;
    m_authorization = authorization;
    emit changed();
}

Result<void, StorageError> DevicePairing::take(const QString &feed,
                                               const DeviceInvitation &invitation,
                                               const QByteArray &publicKey)
{
    if (!m_home)
        return StorageError::CannotOpen;
    DeviceFile file(*m_home);
    const QByteArray hash = QCryptographicHash::hash(invitation.code, QCryptographicHash::Sha256);
    if (file.standing(feed).taken == hash)
        return {};
    const DeviceRequest request{feed, invitation, publicKey};
    const bool isForDesk = invitation.role == QLatin1String("desk");
    const auto kept =
        isForDesk ? file.refuse(request, QStringLiteral("role-may-not")) : file.ask(request);
    if (!kept)
        return kept;
    read();
    wake();
    return {};
}

void DevicePairing::wake()
{
    m_failures = 0;
    if (m_standing.state == DeviceStanding::State::Asked && !m_submissions.isEmpty())
        m_timer.start(0ms);
    else
        m_timer.stop();
}

void DevicePairing::redeem()
{
    if (m_asking || !m_home || m_submissions.isEmpty())
        return;
    const auto request = DeviceFile(*m_home).request();
    if (!request || request->feed != m_feed)
        return;
    const QJsonObject body{
        {QStringLiteral("code"), base64url::encode(request->invitation.code)},
        {QStringLiteral("publicKey"), base64url::encode(request->publicKey)},
        {QStringLiteral("role"), request->invitation.role},
        // The keeper named it when the code was made; a computer's own name may be a person's.
        {QStringLiteral("name"), QStringLiteral("")}};
    m_asking = true;
    m_client.send({QByteArrayLiteral("POST"),
                   m_submissions.resolved(QUrl(QStringLiteral("v1/devices"))),
                   QJsonDocument(body).toJson(QJsonDocument::Compact),
                   {}},
                  this, [this, request = *request](const ApiAnswer &answer) {
                      m_asking = false;
                      answered(request, answer);
                      emit tried();
                  });
}

void DevicePairing::answered(const DeviceRequest &request, const ApiAnswer &answer)
{
    // Another link may have been taken up meanwhile.
    if (!m_home || DeviceFile(*m_home).request() != request) {
        wake();
        return;
    }
    Result<void, StorageError> kept;
    if (answer.isDone()) {
        const QByteArray authorization = authorizationIn(answer, request);
        if (authorization.isEmpty())
            return later(answer);
        kept = DeviceFile(*m_home).accept(request, authorization);
    } else if (isFinal(answer)) {
        qCWarning(log) << "the pairing was refused:" << answer.problem();
        kept = DeviceFile(*m_home).refuse(request, answer.problem());
    } else {
        return later(answer);
    }
    if (!kept) {
        qCWarning(log) << "pairing" << storageErrorName(kept.error());
        later(answer);
    }
    read();
}

void DevicePairing::later(const ApiAnswer &answer)
{
    const auto span = std::min<std::chrono::milliseconds>(
        firstPause * (1 << std::min(m_failures, mostDoublings)), longestPause);
    const double share = 0.5 + QRandomGenerator::global()->generateDouble() / 2;
    const std::chrono::milliseconds own(qint64(double(span.count()) * share));
    ++m_failures;
    m_timer.start(std::clamp<std::chrono::milliseconds>(answer.retryAfter, own, longestPause));
}

/// What was said of an older pairing says nothing of this one.
bool DevicePairing::isOurs(const QByteArray &authorization) const
{
    return m_home && !authorization.isEmpty() && authorization == m_authorization;
}

void DevicePairing::noted(const Result<void, StorageError> &kept)
{
    if (!kept)
        qCWarning(log) << "pairing" << storageErrorName(kept.error());
    read();
}

void DevicePairing::noteRevoked(const QByteArray &authorization)
{
    if (isOurs(authorization))
        noted(DeviceFile(*m_home).revoke());
}

void DevicePairing::noteUnknown(const QByteArray &authorization)
{
    if (isOurs(authorization))
        noted(DeviceFile(*m_home).disown());
}

void DevicePairing::noteKnown(const QByteArray &authorization)
{
    if (isOurs(authorization))
        noted(DeviceFile(*m_home).own());
}

} // namespace naober
