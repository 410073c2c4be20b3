// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/intake/device.h"
#include "hub/intake/problem.h"
#include "hub/intake/sql.h"

#include <variant>

namespace naober {

/// What a device sends to be paired.
struct PairingForm
{
    QByteArray code; ///< 16 bytes
    QByteArray publicKey; ///< 32 bytes
    QString role;
    QString name;
};

/// What it gets.
struct Pairing
{
    Device device;
    QByteArray token; ///< 32 bytes
    bool isNew = false;
};

/// Pairing codes and devices. Codes and tokens are kept as hashes; a token is derived from the code
/// and the hub's secret, so that the same code gives the same token again. One transaction's use.
class DeviceStore
{
public:
    static constexpr std::chrono::minutes codeLife{30};
    static constexpr qsizetype codeSize = 16;

    DeviceStore(Sql &sql, QByteArray secret)
        : m_sql(sql)
        , m_secret(std::move(secret))
    { }

    /// Takes note of a new code for a device of \a role.
    void addCode(const QByteArray &code, const QString &role, const QString &name,
                 const QDateTime &now);
    std::variant<Pairing, Problem> pair(const PairingForm &form, const QDateTime &now);
    /// Nothing if there is no such device, or it was revoked before.
    std::optional<Device> revoke(const QString &id, const QDateTime &now);
    /// Its next public half, and the generations that it cannot open and asks for again.
    std::optional<Device> setKey(const QString &id, const QByteArray &publicKey,
                                 const QByteArray &signature, const QList<qint64> &lacks = {});
    /// It got what it had asked for.
    void wrappedAnew(const QString &id, qint64 generation);

    QList<Device> all();
    std::optional<Device> find(const QString &id);
    /// Forgets codes whose half hour is over.
    void forgetOldCodes(const QDateTime &now);

private:
    QByteArray tokenFor(const QByteArray &code, const Device &device,
                        const QByteArray &firstKey) const;
    QList<qint64> lackedBy(const QString &id);
    void publish(const Device &device, const QDateTime &now);

    Sql &m_sql;
    const QByteArray m_secret;
};

} // namespace naober
