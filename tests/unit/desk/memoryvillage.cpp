// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/desk/memoryvillage.h"

#include "domain/base64url.h"
#include "seal/sealedprivate.h"

namespace naober {

void MemoryTransport::pull(std::function<void(const DeskPull &)> done)
{
    DeskPull pull;
    pull.heard = m_hub.time();
    if (fate() == Fate::Lost) {
        pull.error = DeskError::NoAnswer;
    } else if (m_hub.isRevoked(m_desk.vault().identity()->device)) {
        pull.error = DeskError::Revoked;
    } else {
        RecordStore &store = m_desk.records();
        const Cursor have = store.cursor().value();
        const bool anew = have.seq == 0 || have.epoch != m_hub.cursor().epoch;
        const auto changes = anew ? store.applySnapshot(m_hub.live(), m_hub.cursor())
                                  : store.applySegment(m_hub.log(), m_hub.cursor());
        if (changes)
            pull.changes = *changes;
        else
            pull.error = DeskError::Storage;
    }
    done(pull);
}

void MemoryTransport::send(const DeskCall &call, std::function<void(const ApiAnswer &)> done)
{
    const QString device = m_desk.vault().identity()->device;
    const Fate now = fate();
    if (now == Fate::Lost) {
        done({});
        return;
    }
    recorded.append({device, call});
    const ApiAnswer answer = m_hub.answer(device, call);
    if (now == Fate::ArrivesTwice)
        m_hub.answer(device, call);
    done(now == Fate::AnswerLost ? ApiAnswer() : answer);
}

MemoryDesk::MemoryDesk(MemoryHub &hub, const QString &folder, const Clock &clock,
                       KeepingPolicy policy)
    : m_hub(hub)
    , m_folder(folder)
    , m_clock(clock)
    , m_policy(policy)
{
    localKeys.insert(localKey().id(), localKey().bytes().view().toByteArray());
    restart();
}

bool MemoryDesk::restart()
{
    const auto fate = m_transport ? m_transport->fate : nullptr;
    close();
    const auto id = DeskVault::localKeyId(m_folder);
    if (!id)
        return false;
    auto key = LocalKey::fromBytes(
        SecretBytes::copyOf(localKeys.value(id->isEmpty() ? localKey().id() : *id)));
    if (!key)
        return false;
    auto home = DeskHome::open(m_folder, std::move(*key), m_clock);
    if (!home)
        return false;
    m_home = std::move(*home);
    m_home->records().setErasesAtOnce(m_erasesAtOnce);
    m_transport = std::make_unique<MemoryTransport>(m_hub, *m_home);
    if (fate)
        m_transport->fate = fate;
    m_session = std::make_unique<DeskSession>(m_home->vault(), m_home->book(), m_home->keys(),
                                              *m_transport, keysOfMachine(), m_policy);
    return true;
}

LocalKeys MemoryDesk::keysOfMachine()
{
    return {[this](const LocalKey &key, const LocalKeyStore::Done &done) {
                if (!keyStep("save"))
                    return done(LocalKeyError::Failed);
                localKeys.insert(key.id(), key.bytes().view().toByteArray());
                done(keyStep("saved") ? Result<void, LocalKeyError>() : LocalKeyError::Failed);
            },
            [this](const QString &id, const LocalKeyStore::Done &done) {
                if (!keyStep("forget"))
                    return done(LocalKeyError::Failed);
                localKeys.remove(id);
                done(keyStep("forgotten") ? Result<void, LocalKeyError>() : LocalKeyError::Failed);
            }};
}

void MemoryDesk::close()
{
    m_session.reset();
    m_transport.reset();
    m_home.reset();
}

void MemoryDesk::setErasesAtOnce(bool atOnce)
{
    m_erasesAtOnce = atOnce;
    m_home->records().setErasesAtOnce(atOnce);
}

FeedLink MemoryDesk::village()
{
    return {QUrl(QStringLiteral("http://127.0.0.1/")),
            QStringLiteral("dorp"),
            *PublicKey::fromRaw(QByteArray(32, 'k')),
            {}};
}

bool MemoryDesk::enrol(const QString &name, const std::optional<PublicKey> &deskKey)
{
    const auto pairs = m_home->vault().pairs();
    if (!pairs)
        return false;
    FeedLink link = village();
    link.desk = deskKey;
    const QString id = m_hub.addDesk(name, (*pairs)->current().publicKey());
    return bool(m_home->vault().setIdentity({link, name, id, QStringLiteral("token"), village()}));
}

DeskReport MemoryDesk::round()
{
    DeskReport report;
    m_session->round([&report](const DeskReport &done) { report = done; });
    return report;
}

DeskReport MemoryDesk::turn()
{
    DeskReport report;
    m_session->turn([&report](const DeskReport &done) { report = done; });
    return report;
}

DeskReport MemoryDesk::admit(const QString &device)
{
    DeskReport report = round();
    const DeviceRecord *record = m_home->book().device(device);
    const QString number =
        record ? m_home->keys().checkNumberOf(record->publicKey).value() : QString();
    m_session->admit(device, number, [&report](const DeskReport &done) { report = done; });
    return report;
}

QString MemoryDesk::device() const
{
    return m_home->vault().identity()->device;
}

QMap<QString, QJsonObject> MemoryDesk::cases() const
{
    QMap<QString, QJsonObject> cases;
    const CaseIndex &index = m_home->book().cases();
    const QStringList ids = index.ids();
    for (const QString &id : ids)
        cases.insert(id, caseToJson(*index.find(id)));
    return cases;
}

QJsonObject kioskSubmission(const MemoryHub &hub, const QString &id,
                            const QMap<QString, QString> &fields, const QDateTime &at,
                            const QString &op, const QString &target, const QByteArray &proof)
{
    const auto key = verifyIntakeKey(hub.intakeKey(), hub.deskKey(), QStringLiteral("dorp"), 0);
    const QJsonObject publicPart{{QStringLiteral("service"), QStringLiteral("rides")}};
    const SubmissionFrame frame{id, op, QStringLiteral("request"), target, publicPart};
    const auto sealed = sealPrivate({at, fields, proof}, frame, *key);
    QJsonObject body{{QStringLiteral("op"), op},
                     {QStringLiteral("type"), QStringLiteral("request")},
                     {QStringLiteral("public"), publicPart},
                     {QStringLiteral("private"), base64url::encode(*sealed)}};
    if (!target.isEmpty())
        body.insert(QStringLiteral("target"), target);
    return body;
}

} // namespace naober
