// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/devicefile.h"

#include "domain/base64url.h"
#include "storage/homestore.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace naober {

namespace {

using State = DeviceStanding::State;

constexpr qsizetype keySize = 32;

QString standingKey()
{
    return QStringLiteral("device.standing");
}

/// Of a village where this machine is nothing, while standingKey() says what it is in another.
QString refusedKey()
{
    return QStringLiteral("device.refused");
}

QString requestKey()
{
    return QStringLiteral("device.request");
}

QString passKey()
{
    return QStringLiteral("device.pass");
}

QJsonObject objectIn(const Result<QString, StorageError> &text)
{
    return text ? QJsonDocument::fromJson(text->toUtf8()).object() : QJsonObject();
}

QString textOf(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

State stateNamed(const QString &name)
{
    for (const State state : {State::Paired, State::Refused, State::Revoked, State::Unknown}) {
        if (deviceStateName(state) == name)
            return state;
    }
    return State::None;
}

QByteArray hashOf(const DeviceInvitation &invitation)
{
    return QCryptographicHash::hash(invitation.code, QCryptographicHash::Sha256);
}

/// What no refusal takes from a machine.
bool isPlace(State state)
{
    return state == State::Paired || state == State::Revoked || state == State::Unknown;
}

DeviceStanding standingAfter(const DeviceRequest &request, State state)
{
    DeviceStanding standing;
    standing.state = state;
    standing.feed = request.feed;
    standing.role = request.invitation.role;
    standing.taken = hashOf(request.invitation);
    return standing;
}

} // namespace

QString deviceStateName(DeviceStanding::State state)
{
    switch (state) {
    case State::None:
        return QStringLiteral("none");
    case State::Asked:
        return QStringLiteral("asked");
    case State::Paired:
        return QStringLiteral("paired");
    case State::Refused:
        return QStringLiteral("refused");
    case State::Revoked:
        return QStringLiteral("revoked");
    case State::Unknown:
        return QStringLiteral("unknown");
    case State::Lost:
        return QStringLiteral("lost");
    }
    Q_UNREACHABLE();
}

std::optional<DeviceRequest> DeviceFile::request() const
{
    const QJsonObject json = objectIn(m_home.secret(requestKey()));
    const auto code =
        base64url::decode(json.value(QLatin1String("code")).toString(), DeviceInvitation::codeSize);
    const auto key = base64url::decode(json.value(QLatin1String("publicKey")).toString(), keySize);
    if (!code || !key)
        return std::nullopt;
    return DeviceRequest{json.value(QLatin1String("feed")).toString(),
                         {*code, json.value(QLatin1String("role")).toString()},
                         *key};
}

QByteArray DeviceFile::authorization(const QString &feed) const
{
    const QJsonObject json = objectIn(m_home.secret(passKey()));
    if (feed.isEmpty() || json.value(QLatin1String("feed")).toString() != feed)
        return {};
    return json.value(QLatin1String("authorization")).toString().toLatin1();
}

DeviceStanding DeviceFile::saved(const QString &key) const
{
    const QJsonObject json = objectIn(m_home.setting(key));
    DeviceStanding standing;
    standing.state = stateNamed(json.value(QLatin1String("state")).toString());
    standing.feed = json.value(QLatin1String("feed")).toString();
    standing.role = json.value(QLatin1String("role")).toString();
    standing.problem = json.value(QLatin1String("problem")).toString();
    standing.taken =
        base64url::decode(json.value(QLatin1String("taken")).toString()).value_or(QByteArray());
    return standing;
}

DeviceStanding DeviceFile::standing(const QString &feed) const
{
    DeviceStanding standing = saved(standingKey());
    if (standing.feed != feed)
        standing = saved(refusedKey());
    if (standing.feed != feed)
        standing = {};
    if ((standing.state == State::Paired || standing.state == State::Unknown)
        && authorization(feed).isEmpty())
        standing.state = State::Lost;
    standing.turnedAway = standing.state == State::Revoked || standing.state == State::Unknown;
    if (const auto asked = request(); asked && asked->feed == feed) {
        standing.state = State::Asked;
        standing.feed = asked->feed;
        standing.role = asked->invitation.role;
        standing.taken = hashOf(asked->invitation);
    }
    return standing;
}

/// Whole, whatever stood there: one that was written for another village says nothing of this one.
DeviceStanding DeviceFile::standingOfPass(State state) const
{
    const QJsonObject pass = objectIn(m_home.secret(passKey()));
    const QString feed = pass.value(QLatin1String("feed")).toString();
    DeviceStanding standing = saved(standingKey());
    if (standing.feed != feed) {
        standing = {};
        standing.feed = feed;
        standing.role = pass.value(QLatin1String("role")).toString();
    }
    standing.state = state;
    standing.problem.clear();
    return standing;
}

Result<void, StorageError> DeviceFile::save(const QString &key, const DeviceStanding &standing)
{
    return m_home.setSetting(
        key,
        textOf({{QStringLiteral("state"), deviceStateName(standing.state)},
                {QStringLiteral("feed"), standing.feed},
                {QStringLiteral("role"), standing.role},
                {QStringLiteral("problem"), standing.problem},
                {QStringLiteral("taken"), base64url::encode(standing.taken)}}));
}

Result<void, StorageError> DeviceFile::ask(const DeviceRequest &request)
{
    return m_home.setSecret(
        requestKey(),
        textOf({{QStringLiteral("feed"), request.feed},
                {QStringLiteral("role"), request.invitation.role},
                {QStringLiteral("code"), base64url::encode(request.invitation.code)},
                {QStringLiteral("publicKey"), base64url::encode(request.publicKey)}}));
}

Result<void, StorageError> DeviceFile::accept(const DeviceRequest &request,
                                              const QByteArray &authorization)
{
    // The request goes last: after a cut the same one is asked again, and answered the same.
    if (const auto kept = m_home.setSecret(
            passKey(),
            textOf({{QStringLiteral("feed"), request.feed},
                    {QStringLiteral("role"), request.invitation.role},
                    {QStringLiteral("authorization"), QString::fromLatin1(authorization)}}));
        !kept)
        return kept;
    if (const auto kept = save(standingKey(), standingAfter(request, State::Paired)); !kept)
        return kept;
    if (const auto kept = m_home.setSetting(refusedKey(), QString()); !kept)
        return kept;
    return m_home.setSecret(requestKey(), QString());
}

Result<void, StorageError> DeviceFile::refuse(const DeviceRequest &refused, const QString &problem)
{
    DeviceStanding standing = standingAfter(refused, State::Refused);
    standing.problem = problem;
    // What stood before the request was made.
    const DeviceStanding before = saved(standingKey());
    const bool isElsewhere = isPlace(before.state) && before.feed != refused.feed;
    if (isPlace(before.state) && !isElsewhere) {
        standing.state = before.state;
        standing.role = before.role;
    }
    if (const auto kept = save(isElsewhere ? refusedKey() : standingKey(), standing); !kept)
        return kept;
    if (request() != refused)
        return {};
    return m_home.setSecret(requestKey(), QString());
}

Result<void, StorageError> DeviceFile::revoke()
{
    if (const auto kept = save(standingKey(), standingOfPass(State::Revoked)); !kept)
        return kept;
    return m_home.setSecret(passKey(), QString());
}

Result<void, StorageError> DeviceFile::disown()
{
    return save(standingKey(), standingOfPass(State::Unknown));
}

Result<void, StorageError> DeviceFile::own()
{
    if (saved(standingKey()).state != State::Unknown)
        return {};
    return save(standingKey(), standingOfPass(State::Paired));
}

} // namespace naober
