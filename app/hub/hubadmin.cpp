// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/hubadmin.h"

#include "domain/base64url.h"
#include "hub/erasing.h"
#include "hub/hubtext.h"
#include "hub/intake/secrets.h"
#include "hub/intake/submission.h"

#include "domain/text.h"
#include "feed/signingkey.h"

#include <QJsonArray>

namespace naober {

namespace {

constexpr qsizetype longestName = 100;

QJsonObject failure(const QString &words)
{
    return {{QStringLiteral("error"), words}};
}

QJsonObject notKept()
{
    return failure(HubText::tr("The hub's memory could not be written."));
}

} // namespace

Result<std::unique_ptr<Intake>, QString> openIntake(HubWorkshop &workshop, const Clock &clock)
{
    const auto key = SigningKey::load(workshop.config.keyFile);
    if (!key)
        return keyErrorText(key.error());
    IntakeOptions options;
    options.storeFile = workshop.config.storeFile();
    options.deskFolder = workshop.config.deskFolder();
    options.feedId = workshop.config.feedId;
    options.address = workshop.config.submissionsUrl;
    options.retention = RetentionPolicy::fromVillage(workshop.config.village);
    return Intake::open(options, *key, workshop.link, workshop.store->database(), clock);
}

QJsonObject HubAdmin::run(const QJsonObject &command)
{
    const QString what = command.value(QLatin1String("command")).toString();
    const QString id = command.value(QLatin1String("id")).toString();
    if (what == QLatin1String("pair"))
        return pair(command.value(QLatin1String("role")).toString(),
                    command.value(QLatin1String("name")).toString());
    if (what == QLatin1String("devices"))
        return devices();
    if (what == QLatin1String("revoke"))
        return revoke(id);
    if (what == QLatin1String("erase"))
        return erase(id);
    return failure(HubText::tr("The hub does not know the command \"%1\".").arg(what));
}

QJsonObject HubAdmin::pair(const QString &role, const QString &name)
{
    if (m_workshop.config.submissionsUrl.isEmpty())
        return failure(HubText::tr("Devices do not know where to send to: first write "
                                   "\"submissions\": \"https://…/\" in hub.json, the address "
                                   "at which they reach this hub."));
    if (!isDeviceRole(role))
        return failure(HubText::tr("Say what the device is: --role kiosk, home or desk."));
    const auto code = m_intake.makeCode(role, harmlessText(name, longestName));
    if (!code)
        return notKept();
    const QString text = base64url::encode(*code);
    const QString link = m_intake.link().toString() + QLatin1String("&pair=") + text
        + QLatin1String("&role=") + role;
    return {{QStringLiteral("link"), link}, {QStringLiteral("code"), text}};
}

QJsonObject HubAdmin::devices()
{
    const auto devices = m_intake.devices();
    if (!devices)
        return failure(storageErrorText(devices.error()));
    QJsonArray list;
    for (const Device &device : *devices) {
        QJsonObject json = device.toJson();
        json.insert(QLatin1String("device"), device.id);
        list.append(json);
    }
    return {{QStringLiteral("devices"), list}};
}

QJsonObject HubAdmin::revoke(const QString &id)
{
    const Intake::Revoked revoked = m_intake.revoke(id);
    if (revoked == Intake::Revoked::Failed)
        return notKept();
    if (revoked == Intake::Revoked::NotThere)
        return failure(HubText::tr("There is no device %1 that may still take part.").arg(id));
    const QString problem = m_intake.publishNow();
    return problem.isEmpty() ? QJsonObject{{QStringLiteral("known"), true}} : failure(problem);
}

QJsonObject HubAdmin::erase(const QString &id)
{
    if (isUuid(id)) {
        if (!m_intake.erase(id))
            return notKept();
        if (const QString problem = m_intake.publishNow(); !problem.isEmpty())
            return failure(problem);
    }
    const auto erased = eraseRecord(m_workshop, id);
    if (!erased)
        return failure(erased.error());
    return {{QStringLiteral("known"), *erased || isUuid(id)}};
}

} // namespace naober
