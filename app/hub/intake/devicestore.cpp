// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/intake/devicestore.h"

#include "hub/intake/deskfeedrows.h"
#include "hub/intake/secrets.h"

#include <QByteArrayList>

#include <cstdlib>

namespace naober {

namespace {

constexpr qsizetype idSize = 10;

Device deviceOf(const QVariantList &row)
{
    Device device;
    device.id = row.at(0).toString();
    device.role = row.at(1).toString();
    device.name = row.at(2).toString();
    device.publicKey = row.at(3).toByteArray();
    device.tokenHash = row.at(4).toByteArray();
    device.paired = sqlTime(row.at(5));
    device.revoked = sqlTime(row.at(6));
    device.signature = row.at(7).toByteArray();
    return device;
}

/// Also for a clock that was set back since: a code never lives longer than it should by that.
bool isOver(const QDateTime &made, const QDateTime &now)
{
    return std::llabs(made.secsTo(now)) >= std::chrono::seconds(DeviceStore::codeLife).count();
}

const QString deviceColumns =
    QStringLiteral("id, role, name, public_key, token_hash, paired, revoked, signature");
constexpr int deviceColumnCount = 8;

} // namespace

void DeviceStore::addCode(const QByteArray &code, const QString &role, const QString &name,
                          const QDateTime &now)
{
    m_sql.change(QStringLiteral("INSERT INTO pairing(code_hash, role, name, made) VALUES(?,?,?,?)"),
                 {secrets::sha256(code), role, sqlText(name), sqlTime(now)});
}

QByteArray DeviceStore::tokenFor(const QByteArray &code, const Device &device,
                                 const QByteArray &firstKey) const
{
    return secrets::keyed(m_secret, {"naober token 1", code, device.id.toUtf8(), firstKey});
}

std::variant<Pairing, Problem> DeviceStore::pair(const PairingForm &form, const QDateTime &now)
{
    const QByteArray codeHash = secrets::sha256(form.code);
    const auto row = m_sql.row(QStringLiteral("SELECT role, name, made, device, public_key "
                                              "FROM pairing WHERE code_hash = ?"),
                               5, {codeHash});
    if (!row || isOver(sqlTime(row->at(2)), now))
        return Problem::CodeUnknown;
    if (row->at(0).toString() != form.role)
        return Problem::RoleMayNot;
    if (!row->at(3).isNull()) {
        const auto device = find(row->at(3).toString());
        if (!device || !secrets::same(row->at(4).toByteArray(), form.publicKey))
            return Problem::CodeUsed;
        if (device->revoked.isValid())
            return Problem::DeviceRevoked;
        return Pairing{*device, tokenFor(form.code, *device, form.publicKey), false};
    }
    Pairing pairing;
    pairing.isNew = true;
    Device &device = pairing.device;
    device.id = QString::fromLatin1(secrets::random(idSize).toHex());
    device.role = form.role;
    device.name = form.name.isEmpty() ? row->at(1).toString() : form.name;
    device.publicKey = form.publicKey;
    device.paired = now;
    pairing.token = tokenFor(form.code, device, form.publicKey);
    device.tokenHash = secrets::sha256(pairing.token);
    m_sql.change(QStringLiteral("INSERT INTO device VALUES(?,?,?,?,?,?,NULL,NULL)"),
                 {device.id, device.role, sqlText(device.name), device.publicKey, device.tokenHash,
                  sqlTime(now)});
    m_sql.change(QStringLiteral("UPDATE pairing SET device = ?, public_key = ? "
                                "WHERE code_hash = ?"),
                 {device.id, form.publicKey, codeHash});
    publish(device, now);
    return pairing;
}

std::optional<Device> DeviceStore::revoke(const QString &id, const QDateTime &now)
{
    auto device = find(id);
    if (!device || device->revoked.isValid())
        return std::nullopt;
    device->revoked = now;
    m_sql.change(QStringLiteral("UPDATE device SET revoked = ? WHERE id = ?"), {sqlTime(now), id});
    publish(*device, now);
    return device;
}

std::optional<Device> DeviceStore::setKey(const QString &id, const QByteArray &publicKey,
                                          const QByteArray &signature, const QList<qint64> &lacks)
{
    auto device = find(id);
    if (!device)
        return std::nullopt;
    device->publicKey = publicKey;
    device->signature = signature;
    m_sql.change(QStringLiteral("UPDATE device SET public_key = ?, signature = ? WHERE id = ?"),
                 {publicKey, signature, id});
    m_sql.change(QStringLiteral("DELETE FROM lacked WHERE device = ?"), {id});
    for (const qint64 generation : lacks)
        m_sql.change(QStringLiteral("INSERT OR IGNORE INTO lacked VALUES(?,?)"), {id, generation});
    device->lacks = lackedBy(id);
    publish(*device, device->paired);
    return device;
}

void DeviceStore::wrappedAnew(const QString &id, qint64 generation)
{
    m_sql.change(QStringLiteral("DELETE FROM lacked WHERE device = ? AND generation = ?"),
                 {id, generation});
    if (const auto device = find(id))
        publish(*device, device->paired);
}

QList<qint64> DeviceStore::lackedBy(const QString &id)
{
    QList<qint64> lacks;
    const auto rows = m_sql.rows(
        QStringLiteral("SELECT generation FROM lacked WHERE device = ? ORDER BY generation"), 1,
        {id});
    for (const QVariantList &row : rows)
        lacks.append(row.at(0).toLongLong());
    return lacks;
}

void DeviceStore::publish(const Device &device, const QDateTime &now)
{
    DeskFeedRows(m_sql).put({device.id, DeskFeedRows::deviceType(), {}, now, {}, device.toJson()});
}

QList<Device> DeviceStore::all()
{
    QList<Device> devices;
    const auto rows = m_sql.rows(QString(QStringLiteral("SELECT ") + deviceColumns
                                         + QStringLiteral(" FROM device ORDER BY paired, id")),
                                 deviceColumnCount);
    for (const QVariantList &row : rows)
        devices.append(deviceOf(row));
    return devices;
}

std::optional<Device> DeviceStore::find(const QString &id)
{
    const auto row = m_sql.row(QString(QStringLiteral("SELECT ") + deviceColumns
                                       + QStringLiteral(" FROM device WHERE id = ?")),
                               deviceColumnCount, {id});
    if (!row)
        return std::nullopt;
    Device device = deviceOf(*row);
    device.lacks = lackedBy(id);
    return device;
}

void DeviceStore::forgetOldCodes(const QDateTime &now)
{
    const qint64 life = std::chrono::seconds(codeLife).count();
    m_sql.change(QStringLiteral("DELETE FROM pairing WHERE abs(made - ?) >= ?"),
                 {sqlTime(now), life});
}

} // namespace naober
