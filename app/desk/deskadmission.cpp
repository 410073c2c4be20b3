// SPDX-License-Identifier: GPL-3.0-or-later
// Letting desks in: the part of DeskKeys that wraps what is there already for others.
#include "desk/deskkeys.h"

namespace naober {

namespace {

QString digits(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (c.isDigit())
            kept += c;
    }
    return kept;
}

} // namespace

QList<DeviceRecord> DeskKeys::waiting() const
{
    QList<DeviceRecord> devices;
    if (m_book.keys().isEmpty())
        return devices;
    for (const DeviceRecord &device : m_book.devices()) {
        if (device.isDesk() && !m_book.keys().last().wrapped.contains(device.id))
            devices.append(device);
    }
    return devices;
}

Result<QString, DeskError> DeskKeys::checkNumberOf(const QByteArray &publicKey) const
{
    const auto number = checkNumber(publicKey, m_vault.identity()->village.feed);
    return number ? Result<QString, DeskError>(*number) : deskErrorFrom(number.error());
}

Result<std::optional<DeskCall>, DeskError>
DeskKeys::wrapMore(const KeyRecord &known, const QMap<QString, QByteArray> &publicKeys) const
{
    const auto key = m_vault.ring()->generation(known.generation);
    if (!key)
        return std::optional<DeskCall>(); // destroyed: nobody gets it any more
    KeyRecord more = known;
    for (auto it = publicKeys.begin(); it != publicKeys.end(); ++it) {
        const auto wrapped = wrapGeneration(*key, it.value());
        if (!wrapped)
            return deskErrorFrom(wrapped.error());
        more.wrapped.insert(it.key(), *wrapped);
    }
    return std::optional(keysCall(more));
}

Result<QList<DeskCall>, DeskError> DeskKeys::admission(const QString &device,
                                                       const std::optional<QString> &checkNumber)
{
    const DeviceRecord *record = m_book.device(device);
    if (!m_vault.ring())
        return DeskError::Waiting;
    if (!record || !record->isDesk())
        return DeskError::NoSuchDevice;
    // This desk knows its own key; any other is only what the hub says until people compared it.
    const bool isOwn = device == m_vault.identity()->device;
    const QByteArray publicKey = isOwn ? publicKeyOf(device) : record->publicKey;
    if (!checkNumber && !isOwn)
        return DeskError::WrongCheckNumber;
    if (checkNumber) {
        const auto right = checkNumberOf(publicKey);
        if (!right)
            return right.error();
        if (digits(*right) != digits(*checkNumber))
            return DeskError::WrongCheckNumber;
    }
    QList<DeskCall> calls;
    for (const KeyRecord &known : m_book.keys()) {
        const auto call = wrapMore(known, {{device, publicKey}});
        if (!call)
            return call.error();
        if (*call)
            calls.append(**call);
    }
    return calls;
}

Result<QList<DeskCall>, DeskError> DeskKeys::arrears() const
{
    QMap<QString, QByteArray> desks;
    for (const DeviceRecord &device : m_book.devices()) {
        if (device.id != m_vault.identity()->device && isSignedDesk(device))
            desks.insert(device.id, device.publicKey);
    }
    QList<DeskCall> calls;
    for (const KeyRecord &known : m_book.keys()) {
        QMap<QString, QByteArray> missing = desks;
        for (auto it = known.wrapped.begin(); it != known.wrapped.end(); ++it) {
            const DeviceRecord *reader = m_book.device(it.key());
            if (!reader || !reader->lacks.contains(known.generation))
                missing.remove(it.key());
        }
        if (missing.isEmpty())
            continue;
        const auto call = wrapMore(known, missing);
        if (!call)
            return call.error();
        if (*call)
            calls.append(**call);
    }
    return calls;
}

} // namespace naober
