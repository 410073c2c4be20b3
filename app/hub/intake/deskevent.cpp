// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/intake/deskevent.h"

#include "domain/base64url.h"
#include "hub/intake/secrets.h"
#include "hub/intake/sql.h"
#include "hub/intake/submissionstore.h"

#include "domain/validation.h"
#include "feed/publickey.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace naober {

namespace {

constexpr int mostEffects = 200;
constexpr int mostIds = 1000;
constexpr int mostTexts = 40;
constexpr qsizetype longestText = 2000;
constexpr qsizetype mostSealed = 48 * 1024;
constexpr qsizetype sealOverhead = 48;
constexpr qsizetype mostWrapped = 4 * 1024;
constexpr int mostDevices = 200;
constexpr qint64 highestGeneration = 1'000'000;

bool isBoardId(const QString &id)
{
    static const QRegularExpression pattern(QStringLiteral("^desk-[0-9a-f]{20}\\z"));
    return pattern.match(id).hasMatch();
}

bool hasOnly(const QJsonObject &json, const QStringList &keys)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!keys.contains(it.key()))
            return false;
    }
    return true;
}

bool isStatusEffect(const QJsonObject &effect)
{
    const QJsonObject texts = effect.value(QLatin1String("public")).toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (!it->isString() || it->toString().size() > longestText)
            return false;
    }
    return hasOnly(effect,
                   {QStringLiteral("do"), QStringLiteral("submission"), QStringLiteral("status"),
                    QStringLiteral("public")})
        && isUuid(effect.value(QLatin1String("submission")).toString())
        && SubmissionStore::isStatus(effect.value(QLatin1String("status")).toString())
        && texts.size() <= mostTexts;
}

bool isBoardEffect(const QJsonObject &effect)
{
    if (effect.contains(QLatin1String("del")))
        return hasOnly(effect, {QStringLiteral("do"), QStringLiteral("del")})
            && isBoardId(effect.value(QLatin1String("del")).toString());
    const QJsonObject put = effect.value(QLatin1String("put")).toObject();
    const Record record{put.value(QLatin1String("type")).toString(),
                        put.value(QLatin1String("id")).toString(),
                        put.value(QLatin1String("data")).toObject()};
    return hasOnly(effect, {QStringLiteral("do"), QStringLiteral("put")})
        && hasOnly(put, {QStringLiteral("type"), QStringLiteral("id"), QStringLiteral("data")})
        && record.type == recordTypeName(RecordType::Request) && isBoardId(record.id)
        && recordProblems(record).isEmpty();
}

bool isOverlayEffect(const QJsonObject &effect)
{
    const QJsonObject fields = effect.value(QLatin1String("fields")).toObject();
    return hasOnly(effect,
                   {QStringLiteral("do"), QStringLiteral("record"), QStringLiteral("fields")})
        && isRecordId(effect.value(QLatin1String("record")).toString()) && !fields.isEmpty()
        && fields.size() <= mostTexts && !fields.contains(QLatin1String("source"));
}

bool isEraseEffect(const QJsonObject &effect)
{
    for (const QLatin1String key : {QLatin1String("cases"), QLatin1String("submissions")}) {
        const QJsonValue value = effect.value(key);
        if (!value.isUndefined() && !value.isArray())
            return false;
        const QJsonArray ids = value.toArray();
        if (ids.size() > mostIds)
            return false;
        for (const QJsonValue &id : ids) {
            if (!isUuid(id.toString()))
                return false;
        }
    }
    return hasOnly(effect,
                   {QStringLiteral("do"), QStringLiteral("cases"), QStringLiteral("submissions")});
}

bool isEffect(const QJsonObject &effect)
{
    const QString what = effect.value(QLatin1String("do")).toString();
    if (what == QLatin1String("status"))
        return isStatusEffect(effect);
    if (what == QLatin1String("board"))
        return isBoardEffect(effect);
    if (what == QLatin1String("overlay"))
        return isOverlayEffect(effect);
    return what == QLatin1String("erase") && isEraseEffect(effect);
}

FormProblem notAnObject()
{
    return {true, QStringLiteral("this is not a JSON object")};
}

FormProblem refusedField(const QString &field)
{
    return {false, field};
}

} // namespace

QJsonObject DeskEvent::toDeskJson(const QDateTime &received) const
{
    return {{QStringLiteral("received"), instantText(received)},
            {QStringLiteral("device"), device},
            {QStringLiteral("case"), caseId},
            {QStringLiteral("generation"), generation},
            {QStringLiteral("sealed"), sealedPart}};
}

std::variant<DeskEvent, FormProblem> readDeskEvent(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return notAnObject();
    const QJsonObject json = document.object();
    if (!hasOnly(json,
                 {QStringLiteral("case"), QStringLiteral("generation"), QStringLiteral("sealed"),
                  QStringLiteral("effects")}))
        return refusedField(QStringLiteral("there is a field that is not known"));
    DeskEvent event;
    event.bodyHash = secrets::sha256(body);
    event.caseId = json.value(QLatin1String("case")).toString();
    event.generation = json.value(QLatin1String("generation")).toInteger();
    event.sealedPart = json.value(QLatin1String("sealed")).toString();
    if (!isUuid(event.caseId))
        return refusedField(QStringLiteral("case"));
    if (event.generation < 1 || event.generation > highestGeneration)
        return refusedField(QStringLiteral("generation"));
    const auto sealedBytes = base64url::decode(event.sealedPart);
    if (!sealedBytes || sealedBytes->size() <= sealOverhead || sealedBytes->size() > mostSealed)
        return refusedField(QStringLiteral("sealed"));
    const QJsonValue effects = json.value(QLatin1String("effects"));
    const QJsonArray list = effects.toArray();
    if ((!effects.isUndefined() && !effects.isArray()) || list.size() > mostEffects)
        return refusedField(QStringLiteral("effects"));
    for (int i = 0; i < list.size(); ++i) {
        if (!isEffect(list.at(i).toObject()))
            return refusedField(QStringLiteral("effects[%1]").arg(i));
        event.effects.append(list.at(i).toObject());
    }
    return event;
}

QJsonObject IntakeKeyForm::toJson() const
{
    return {{QStringLiteral("generation"), generation},
            {QStringLiteral("publicKey"), publicKey},
            {QStringLiteral("signature"), signature},
            {QStringLiteral("deskKey"), deskKey},
            {QStringLiteral("wrapped"), wrapped}};
}

bool IntakeKeyForm::isSigned(const QString &feedId) const
{
    const auto key = PublicKey::fromText(deskKey);
    const QByteArrayList parts{QByteArrayLiteral("naober intake 1"), feedId.toUtf8(),
                               QByteArray::number(generation),
                               base64url::decode(publicKey).value_or(QByteArray())};
    return key
        && key->verifies(parts.join('\0'), base64url::decode(signature).value_or(QByteArray()));
}

std::variant<IntakeKeyForm, FormProblem> readIntakeKey(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return notAnObject();
    const QJsonObject json = document.object();
    if (!hasOnly(json,
                 {QStringLiteral("generation"), QStringLiteral("publicKey"),
                  QStringLiteral("signature"), QStringLiteral("deskKey"),
                  QStringLiteral("wrapped")}))
        return refusedField(QStringLiteral("there is a field that is not known"));
    IntakeKeyForm form;
    form.generation = json.value(QLatin1String("generation")).toInteger();
    form.publicKey = json.value(QLatin1String("publicKey")).toString();
    form.signature = json.value(QLatin1String("signature")).toString();
    form.deskKey = json.value(QLatin1String("deskKey")).toString();
    form.wrapped = json.value(QLatin1String("wrapped")).toObject();
    if (form.generation < 1 || form.generation > highestGeneration)
        return refusedField(QStringLiteral("generation"));
    if (!base64url::decode(form.publicKey, 32))
        return refusedField(QStringLiteral("publicKey"));
    if (!base64url::decode(form.signature, 64))
        return refusedField(QStringLiteral("signature"));
    if (!PublicKey::fromText(form.deskKey))
        return refusedField(QStringLiteral("deskKey"));
    if (!json.value(QLatin1String("wrapped")).isObject() || form.wrapped.size() > mostDevices)
        return refusedField(QStringLiteral("wrapped"));
    for (auto it = form.wrapped.begin(); it != form.wrapped.end(); ++it) {
        const auto bytes = base64url::decode(it->toString());
        if (it.key().size() > 64 || !bytes || bytes->isEmpty() || bytes->size() > mostWrapped)
            return refusedField(QStringLiteral("wrapped"));
    }
    return form;
}

std::optional<QList<qint64>> readGenerations(const QJsonValue &value)
{
    constexpr qsizetype mostLacked = 100;
    const QJsonArray list = value.toArray();
    if ((!value.isUndefined() && !value.isArray()) || list.size() > mostLacked)
        return std::nullopt;
    QList<qint64> generations;
    for (const QJsonValue &each : list) {
        if (each.toInteger() < 1)
            return std::nullopt;
        generations.append(each.toInteger());
    }
    return generations;
}

} // namespace naober
