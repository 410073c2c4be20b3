// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/intake/deviceregister.h"

#include "domain/base64url.h"
#include "hub/intake/secrets.h"
#include "hub/intake/sql.h"

#include <mutex>

#include <QJsonArray>

namespace naober {

namespace {

constexpr qsizetype longestHeader = 256;
const QByteArray bearer = QByteArrayLiteral("bearer ");

} // namespace

QJsonObject Device::toJson() const
{
    QJsonArray lacking;
    for (const qint64 generation : lacks)
        lacking.append(generation);
    return {{QStringLiteral("role"), role},
            {QStringLiteral("name"), name},
            {QStringLiteral("publicKey"), base64url::encode(publicKey)},
            {QStringLiteral("signature"),
             signature.isEmpty() ? QJsonValue() : QJsonValue(base64url::encode(signature))},
            {QStringLiteral("lacks"), lacking},
            {QStringLiteral("paired"), instantText(paired)},
            {QStringLiteral("revoked"),
             revoked.isValid() ? QJsonValue(instantText(revoked)) : QJsonValue()}};
}

bool isDeviceRole(const QString &role)
{
    return role == QLatin1String("kiosk") || role == QLatin1String("home")
        || role == QLatin1String("desk");
}

void DeviceRegister::set(const QList<Device> &devices)
{
    QHash<QString, Device> known;
    for (const Device &device : devices)
        known.insert(device.id, device);
    const std::unique_lock lock(m_mutex);
    m_devices.swap(known);
}

void DeviceRegister::put(const Device &device)
{
    const std::unique_lock lock(m_mutex);
    m_devices.insert(device.id, device);
}

std::variant<Caller, Problem> DeviceRegister::caller(const QByteArray &authorization) const
{
    if (authorization.isEmpty())
        return Caller();
    if (authorization.size() > longestHeader || !authorization.toLower().startsWith(bearer))
        return Problem::TokenWrong;
    const QByteArray credentials = authorization.mid(bearer.size()).trimmed();
    const qsizetype dot = credentials.indexOf('.');
    const QString id = QString::fromLatin1(credentials.left(dot));
    const QByteArray hash = secrets::sha256(
        base64url::decode(QString::fromLatin1(credentials.mid(dot + 1))).value_or(QByteArray()));
    Device device;
    {
        const std::shared_lock lock(m_mutex);
        device = m_devices.value(id);
    }
    const QByteArray kept = device.tokenHash.isEmpty() ? QByteArray(32, '\0') : device.tokenHash;
    if (!secrets::same(hash, kept))
        return Problem::TokenWrong;
    if (device.revoked.isValid())
        return Problem::DeviceRevoked;
    return Caller{device.id, device.role};
}

} // namespace naober
