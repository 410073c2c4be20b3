// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/desk/memoryhub.h"

#include "domain/base64url.h"
#include "domain/jsoncodec.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace naober {

namespace {

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QJsonObject parsed(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

} // namespace

QString MemoryHub::now() const
{
    return instantToJson(m_clock.now());
}

MemoryHub::Entry *MemoryHub::find(const QString &id)
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(),
                                 [&id](const Entry &entry) { return entry.id == id; });
    return it == m_entries.end() ? nullptr : &*it;
}

void MemoryHub::put(const QString &id, const QString &type, const QString &parent,
                    const QByteArray &body, const QJsonObject &json)
{
    Entry *entry = find(id);
    if (!entry) {
        m_entries.append({id, type, parent, {}, {}, 0});
        entry = &m_entries.last();
    }
    entry->body = body;
    entry->json = json;
    entry->seq = ++m_seq;
    m_log.append({m_seq, RecordChange::Operation::Put, type, id, m_clock.now(), compact(json)});
}

QString MemoryHub::addDesk(const QString &name, const QByteArray &publicKey)
{
    const QString id = QStringLiteral("device-%1").arg(++m_count);
    m_devices.insert(id, {});
    put(id, QStringLiteral("device"), {}, {},
        {{QStringLiteral("role"), QStringLiteral("desk")},
         {QStringLiteral("name"), name},
         {QStringLiteral("publicKey"), base64url::encode(publicKey)},
         {QStringLiteral("signature"), QJsonValue()},
         {QStringLiteral("paired"), now()},
         {QStringLiteral("revoked"), QJsonValue()}});
    return id;
}

void MemoryHub::revoke(const QString &device)
{
    m_devices[device] = now();
    QJsonObject json = find(device)->json;
    json.insert(QStringLiteral("revoked"), now());
    put(device, QStringLiteral("device"), {}, {}, json);
}

bool MemoryHub::isRevoked(const QString &device) const
{
    return !m_devices.value(device).isEmpty();
}

int MemoryHub::submit(const QString &id, const QJsonObject &body)
{
    const QByteArray bytes = compact(body);
    if (m_buried.contains(id))
        return m_buried.value(id) == bytes ? 200 : 404;
    if (const Entry *known = find(id))
        return known->body == bytes ? 200 : 409;
    const QString op = body.value(QLatin1String("op")).toString();
    const QString target = body.value(QLatin1String("target")).toString();
    const bool isCreate = op == QLatin1String("create");
    if (!isCreate && !find(target))
        return 404;
    QJsonObject json = body;
    json.insert(QStringLiteral("received"), now());
    json.insert(QStringLiteral("role"), QStringLiteral("kiosk"));
    json.remove(QStringLiteral("notAfter"));
    put(id, QStringLiteral("submission"), isCreate ? id : target, bytes, json);
    if (isCreate)
        m_status.insert(id, QStringLiteral("received"));
    const bool isWithdrawn = m_status.value(target) == QLatin1String("withdrawn");
    if (op == QLatin1String("withdraw") && !isWithdrawn) {
        m_earlier.insert(target, m_status.value(target));
        m_status.insert(target, QStringLiteral("withdrawn"));
    } else if (op == QLatin1String("restore") && isWithdrawn && m_earlier.contains(target)) {
        m_status.insert(target, m_earlier.value(target));
    }
    if (!isCreate)
        tellShown(target, id);
    return 201;
}

void MemoryHub::expire(const QString &submission)
{
    m_earlier.insert(submission, m_status.value(submission));
    m_status.insert(submission, QStringLiteral("withdrawn"));
    tellShown(submission, {});
}

QStringList MemoryHub::board() const
{
    QStringList cases;
    for (auto it = m_board.begin(); it != m_board.end(); ++it) {
        if (!boardOf(it.key()).isEmpty())
            cases.append(it.key());
    }
    return cases;
}

QJsonObject MemoryHub::boardOf(const QString &caseId) const
{
    return m_status.value(caseId) == QLatin1String("withdrawn") ? QJsonObject()
                                                                : m_board.value(caseId);
}

void MemoryHub::tellShown(const QString &caseId, const QString &after)
{
    const QString id = QString(QLatin1String("shown-") + caseId);
    QJsonObject board = boardOf(caseId);
    if (!board.isEmpty())
        board.insert(QStringLiteral("source"), QStringLiteral("desk"));
    QJsonObject shown{{QStringLiteral("case"), caseId},
                      {QStringLiteral("status"), m_status.value(caseId)},
                      {QStringLiteral("board"), board}};
    const Entry *known = find(id);
    const bool isSame = known
        && known->json.value(QLatin1String("status")) == shown.value(QLatin1String("status"))
        && known->json.value(QLatin1String("board")) == shown.value(QLatin1String("board"));
    if (isSame
        || (!known && board.isEmpty() && !caseId.isEmpty()
            && (m_status.value(caseId).isEmpty()
                || m_status.value(caseId) == QLatin1String("received")))) {
        return;
    }
    shown.insert(QStringLiteral("after"), after);
    put(id, QStringLiteral("shown"), caseId, {}, shown);
}

ApiAnswer MemoryHub::answer(const QString &device, const DeskCall &call)
{
    ApiAnswer answer;
    if (isRevoked(device)) {
        answer.status = 401;
        answer.body = R"({"type":"urn:naober:device-revoked","status":401})";
        return answer;
    }
    const QString name = call.path.section(QLatin1Char('/'), -1);
    if (call.path.startsWith(QLatin1String("v1/desk/events/"))) {
        answer.status = putEvent(device, name, call.body);
    } else if (call.path.startsWith(QLatin1String("v1/desk/keys/"))) {
        answer.status = putKeys(name.toInt(), call.body);
    } else {
        answer.status = putPair(device, call.body);
    }
    return answer;
}

int MemoryHub::putPair(const QString &device, const QByteArray &body)
{
    QJsonObject json = find(device)->json;
    for (const auto &[key, size] : {std::pair("publicKey", 32), std::pair("signature", 64)}) {
        const QJsonValue value = parsed(body).value(QLatin1String(key));
        if (base64url::decode(value.toString()).value_or(QByteArray()).size() != size)
            return 422;
        json.insert(QLatin1String(key), value);
    }
    json.insert(QStringLiteral("lacks"), parsed(body).value(QLatin1String("lacks")).toArray());
    put(device, QStringLiteral("device"), {}, {}, json);
    return 200;
}

int MemoryHub::putEvent(const QString &device, const QString &id, const QByteArray &body)
{
    if (const Entry *known = find(id))
        return known->body == body ? 200 : 409;
    const QJsonObject json = parsed(body);
    const QString caseId = json.value(QLatin1String("case")).toString();
    if (m_buried.contains(id) || m_buried.contains(caseId))
        return m_buried.value(id) == body ? 200 : 404;
    put(id, QStringLiteral("caseEvent"), caseId, body,
        {{QStringLiteral("received"), now()},
         {QStringLiteral("device"), device},
         {QStringLiteral("case"), caseId},
         {QStringLiteral("generation"), json.value(QLatin1String("generation"))},
         {QStringLiteral("sealed"), json.value(QLatin1String("sealed"))}});
    const QJsonArray effects = json.value(QLatin1String("effects")).toArray();
    for (const QJsonValue &effect : effects)
        apply(effect.toObject(), caseId);
    if (!m_buried.contains(caseId))
        tellShown(caseId, id);
    return 201;
}

void MemoryHub::apply(const QJsonObject &effect, const QString &caseId)
{
    const QString what = effect.value(QLatin1String("do")).toString();
    if (what == QLatin1String("status")) {
        const QString id = effect.value(QLatin1String("submission")).toString();
        if (m_status.contains(id)) {
            m_earlier.insert(id, m_status.value(id));
            m_status.insert(id, effect.value(QLatin1String("status")).toString());
        }
    } else if (what == QLatin1String("board")) {
        m_board.remove(caseId);
        const QJsonObject put = effect.value(QLatin1String("put")).toObject();
        if (!put.isEmpty())
            m_board.insert(caseId, put.value(QLatin1String("data")).toObject());
    } else if (what == QLatin1String("erase")) {
        const QJsonArray cases = effect.value(QLatin1String("cases")).toArray();
        for (const QJsonValue &id : cases)
            erase(id.toString());
    }
}

void MemoryHub::erase(const QString &id)
{
    m_buried.insert(id, {});
    m_status.remove(id);
    m_earlier.remove(id);
    m_board.remove(id);
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.parent != id && entry.id != id)
            continue;
        m_buried.insert(entry.id, entry.body);
        for (RecordChange &line : m_log) {
            if (line.id == entry.id)
                line = {line.seq, RecordChange::Operation::Void, {}, {}, {}, {}};
        }
        m_log.append({++m_seq, RecordChange::Operation::Delete, entry.type, entry.id, {}, {}});
    }
    m_entries.removeIf([&](const Entry &entry) { return entry.parent == id || entry.id == id; });
    ++m_epoch;
}

void MemoryHub::lackNoMore(const QString &device, int generation)
{
    QJsonObject json = find(device)->json;
    QJsonArray left;
    const QJsonArray lacks = json.value(QLatin1String("lacks")).toArray();
    for (const QJsonValue &each : lacks) {
        if (each.toInt() != generation)
            left.append(each);
    }
    json.insert(QStringLiteral("lacks"), left);
    put(device, QStringLiteral("device"), {}, {}, json);
}

int MemoryHub::putKeys(int generation, const QByteArray &body)
{
    const QString id = QStringLiteral("generation-%1").arg(generation);
    const QJsonObject json = parsed(body);
    if (const Entry *known = find(id)) {
        for (const char *key : {"publicKey", "signature", "deskKey"}) {
            if (known->json.value(QLatin1String(key)) != json.value(QLatin1String(key)))
                return 409;
        }
        const QJsonObject before = known->json.value(QLatin1String("wrapped")).toObject();
        const QJsonObject after = json.value(QLatin1String("wrapped")).toObject();
        for (auto it = before.begin(); it != before.end(); ++it) {
            if (after.value(it.key()) == it.value())
                continue;
            const QJsonArray lacks = find(it.key())->json.value(QLatin1String("lacks")).toArray();
            if (after.contains(it.key()) ? !lacks.contains(generation) : !isRevoked(it.key()))
                return 422;
            lackNoMore(it.key(), generation);
        }
    } else if (generation != intakeKey().generation + 1
               || (generation > 1
                   && json.value(QLatin1String("deskKey")).toString()
                       != base64url::encode(deskKey()))) {
        return 422;
    }
    put(id, QStringLiteral("intakeKey"), {}, body, json);
    return 201;
}

const QJsonObject *MemoryHub::record(const QString &id) const
{
    const Entry *entry = const_cast<MemoryHub *>(this)->find(id);
    return entry ? &entry->json : nullptr;
}

IntakeKey MemoryHub::intakeKey() const
{
    IntakeKey key;
    for (const Entry &entry : m_entries) {
        if (entry.type != QLatin1String("intakeKey"))
            continue;
        const int generation = entry.json.value(QLatin1String("generation")).toInt();
        if (generation > key.generation) {
            key = {generation, entry.json.value(QLatin1String("publicKey")).toString(),
                   entry.json.value(QLatin1String("signature")).toString()};
        }
    }
    return key;
}

QByteArray MemoryHub::deskKey() const
{
    const QJsonObject *first = record(QStringLiteral("generation-1"));
    return first ? base64url::decode(first->value(QLatin1String("deskKey")).toString())
                       .value_or(QByteArray())
                 : QByteArray();
}

QList<RecordChange> MemoryHub::live() const
{
    QList<RecordChange> lines;
    for (const Entry &entry : m_entries) {
        lines.append({entry.seq,
                      RecordChange::Operation::Put,
                      entry.type,
                      entry.id,
                      {},
                      compact(entry.json)});
    }
    std::sort(lines.begin(), lines.end(),
              [](const RecordChange &a, const RecordChange &b) { return a.seq < b.seq; });
    return lines;
}

void MemoryHub::tamper(const QString &id)
{
    Entry *entry = find(id);
    const QString key = entry->type == QLatin1String("submission") ? QStringLiteral("private")
                                                                   : QStringLiteral("sealed");
    QByteArray bytes = base64url::decode(entry->json.value(key).toString()).value();
    bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
    QJsonObject json = entry->json;
    json.insert(key, base64url::encode(bytes));
    put(id, entry->type, entry->parent, entry->body, json);
}

void MemoryHub::forge(const QString &id, const QString &type, const QJsonObject &json)
{
    put(id, type, {}, {}, json);
}

void MemoryHub::swapData(const QString &a, const QString &b)
{
    const Entry one = *find(a);
    const Entry two = *find(b);
    put(a, one.type, one.parent, one.body, two.json);
    put(b, two.type, two.parent, two.body, one.json);
}

QByteArray MemoryHub::allBytes() const
{
    QByteArray all;
    for (const RecordChange &line : m_log)
        all += line.json;
    for (const Entry &entry : m_entries)
        all += entry.body + compact(entry.json);
    for (const QByteArray &body : m_buried)
        all += body;
    return all;
}

} // namespace naober
