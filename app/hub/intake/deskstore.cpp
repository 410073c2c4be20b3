// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/intake/deskstore.h"

#include "hub/intake/deskfeedrows.h"
#include "hub/intake/devicestore.h"
#include "hub/intake/eraser.h"
#include "hub/intake/secrets.h"
#include "hub/intake/shownrecords.h"

#include "domain/validation.h"

#include <QJsonDocument>

namespace naober {

namespace {

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QString keyId(qint64 generation)
{
    return QStringLiteral("generation-%1").arg(generation);
}

QStringList idsIn(const QJsonObject &effect, QLatin1String key)
{
    QStringList ids;
    const QJsonArray list = effect.value(key).toArray();
    for (const QJsonValue &id : list)
        ids.append(id.toString());
    return ids;
}

} // namespace

Kept DeskStore::keep(const DeskEvent &event)
{
    DeskFeedRows records(m_sql);
    if (const auto known = records.find(event.id)) {
        const bool same = known->type == DeskFeedRows::eventType()
            && secrets::same(known->bodyHash, event.bodyHash);
        return same ? Kept::Same : Kept::Other;
    }
    Eraser eraser(m_sql, m_secret, m_now);
    if (eraser.wasErasedWith(event.id, event.bodyHash))
        return Kept::Same;
    if (eraser.isErased(event.id) || eraser.isErased(event.caseId))
        return Kept::Erased;
    records.put({event.id, DeskFeedRows::eventType(), event.caseId, m_now, event.bodyHash,
                 event.toDeskJson(m_now)});
    QStringList touched{event.caseId};
    for (const QJsonObject &effect : event.effects) {
        apply(effect, event);
        touched.append(effect.value(QLatin1String("submission")).toString());
    }
    touched.removeDuplicates();
    touched.removeAll(QString());
    ShownRecords shown(m_sql, m_now);
    for (const QString &caseId : std::as_const(touched)) {
        if (!eraser.isErased(caseId))
            shown.refresh(caseId, event.id);
    }
    m_alsoChanged = shown.written();
    return Kept::New;
}

void DeskStore::apply(const QJsonObject &effect, const DeskEvent &event)
{
    const QString what = effect.value(QLatin1String("do")).toString();
    if (what == QLatin1String("status")) {
        SubmissionStore(m_sql, m_secret)
            .setStatus(effect.value(QLatin1String("submission")).toString(),
                       effect.value(QLatin1String("status")).toString(),
                       effect.value(QLatin1String("public")).toObject(), m_now);
    } else if (what == QLatin1String("board")) {
        board(effect, event.caseId);
    } else if (what == QLatin1String("overlay")) {
        overlay(effect);
    } else {
        erase(effect);
    }
}

void DeskStore::board(const QJsonObject &effect, const QString &parent)
{
    m_villageChanged = true;
    if (effect.contains(QLatin1String("del"))) {
        m_sql.change(QStringLiteral("UPDATE board SET json = NULL, put = ? WHERE id = ?"),
                     {sqlTime(m_now), effect.value(QLatin1String("del")).toString()});
        return;
    }
    const QJsonObject put = effect.value(QLatin1String("put")).toObject();
    Record record{put.value(QLatin1String("type")).toString(),
                  put.value(QLatin1String("id")).toString(),
                  put.value(QLatin1String("data")).toObject()};
    record.data.insert(QLatin1String("source"), QStringLiteral("desk"));
    m_sql.change(QStringLiteral("INSERT OR REPLACE INTO board VALUES(?,?,?,?)"),
                 {record.id, parent, sqlTime(m_now), compact(normalized(record).data)});
}

void DeskStore::overlay(const QJsonObject &effect)
{
    const QString id = effect.value(QLatin1String("record")).toString();
    const auto row = m_sql.row(QStringLiteral("SELECT json FROM record WHERE id = ? "
                                              "AND type IN ('organization', 'service', 'place')"),
                               1, {id});
    if (!row)
        return;
    m_villageChanged = true;
    const QJsonObject source = QJsonDocument::fromJson(row->at(0).toByteArray()).object();
    const QJsonObject fields = effect.value(QLatin1String("fields")).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QJsonObject base{{QStringLiteral("value"), source.value(it.key())}};
        m_sql.change(
            QStringLiteral("INSERT OR REPLACE INTO overlay VALUES(?,?,?,?)"),
            {id, it.key(), compact({{QStringLiteral("value"), it.value()}}), compact(base)});
    }
}

void DeskStore::erase(const QJsonObject &effect)
{
    Eraser(m_sql, m_secret, m_now)
        .erase(idsIn(effect, QLatin1String("cases")) + idsIn(effect, QLatin1String("submissions")));
    m_erased = true;
}

Kept DeskStore::keep(const IntakeKeyForm &key, bool *changed)
{
    *changed = false;
    const auto row = m_sql.row(QStringLiteral("SELECT public_key, signature, desk_key, wrapped "
                                              "FROM intake_key WHERE generation = ?"),
                               4, {key.generation});
    if (row)
        return rewrap(key, *row, changed);
    const auto newest =
        m_sql.row(QStringLiteral("SELECT max(generation), max(desk_key) FROM intake_key"), 2);
    const bool first = !newest || newest->at(0).isNull();
    const qint64 next = first ? 1 : newest->at(0).toLongLong() + 1;
    if (key.generation != next || (!first && newest->at(1).toString() != key.deskKey))
        return Kept::Refused;
    m_sql.change(QStringLiteral("INSERT INTO intake_key VALUES(?,?,?,?,?)"),
                 {key.generation, key.publicKey, key.signature, key.deskKey, compact(key.wrapped)});
    DeskFeedRows(m_sql).put(
        {keyId(key.generation), DeskFeedRows::keyType(), {}, m_now, {}, key.toJson()});
    m_villageChanged = true;
    *changed = true;
    return Kept::New;
}

Kept DeskStore::rewrap(const IntakeKeyForm &key, const QVariantList &row, bool *changed)
{
    if (row.at(0).toString() != key.publicKey || row.at(1).toString() != key.signature
        || row.at(2).toString() != key.deskKey)
        return Kept::Other;
    const QJsonObject before = QJsonDocument::fromJson(row.at(3).toByteArray()).object();
    if (before == key.wrapped)
        return Kept::Same;
    if (!mayReplace(before, key))
        return Kept::Refused;
    DeviceStore devices(m_sql, m_secret);
    for (auto it = key.wrapped.begin(); it != key.wrapped.end(); ++it) {
        if (!before.contains(it.key()) || before.value(it.key()) == it.value())
            continue;
        devices.wrappedAnew(it.key(), key.generation);
        m_alsoChanged.append(it.key());
    }
    m_sql.change(QStringLiteral("UPDATE intake_key SET wrapped = ? WHERE generation = ?"),
                 {compact(key.wrapped), key.generation});
    DeskFeedRows(m_sql).put(
        {keyId(key.generation), DeskFeedRows::keyType(), {}, m_now, {}, key.toJson()});
    *changed = true;
    return Kept::Same;
}

/// More may come, and only devices that are revoked may go. A desk whose half had changed before
/// the wrapping arrived asks for it once more (submissions.md §7), and gets it once.
bool DeskStore::mayReplace(const QJsonObject &before, const IntakeKeyForm &key)
{
    DeviceStore devices(m_sql, m_secret);
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (key.wrapped.value(it.key()) == it.value())
            continue;
        const auto device = devices.find(it.key());
        if (!device)
            return false;
        const bool gone = !key.wrapped.contains(it.key());
        const bool isRevoked = device->revoked.isValid();
        if (gone ? !isRevoked : isRevoked || !device->lacks.contains(key.generation))
            return false;
    }
    return true;
}

} // namespace naober
