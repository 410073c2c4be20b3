// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/intake/intakeactions.h"

#include "domain/base64url.h"
#include "hub/intake/auditlog.h"
#include "hub/intake/deskevent.h"
#include "hub/intake/deskstore.h"
#include "hub/intake/devicestore.h"
#include "hub/intake/secrets.h"
#include "hub/intake/shownrecords.h"
#include "hub/intake/submissionstore.h"

#include "domain/text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

namespace naober {

namespace {

constexpr qsizetype longestName = 100;
constexpr std::chrono::seconds retryWhenBusy{5};

HubAnswer jsonAnswer(unsigned status, const QJsonObject &json)
{
    HubAnswer answer;
    answer.status = status;
    answer.body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return answer;
}

HubAnswer formAnswer(const FormProblem &problem)
{
    return problemAnswer(problem.malformed ? Problem::Malformed : Problem::FieldRefused,
                         problem.detail);
}

HubAnswer keptAnswer(Kept kept, const QJsonObject &json)
{
    switch (kept) {
    case Kept::New:
        return jsonAnswer(201, json);
    case Kept::Same:
        return jsonAnswer(200, json);
    case Kept::Other:
        return problemAnswer(Problem::OtherBytes);
    case Kept::NoTarget:
    case Kept::Erased:
        return problemAnswer(Problem::NotFound);
    case Kept::Refused:
        return problemAnswer(Problem::FieldRefused);
    }
    Q_UNREACHABLE();
}

std::variant<PairingForm, FormProblem> readPairing(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return FormProblem{true, QStringLiteral("this is not a JSON object")};
    const QJsonObject json = document.object();
    const auto code =
        base64url::decode(json.value(QLatin1String("code")).toString(), DeviceStore::codeSize);
    const auto key = base64url::decode(json.value(QLatin1String("publicKey")).toString(), 32);
    PairingForm form;
    form.role = json.value(QLatin1String("role")).toString();
    form.name = harmlessText(json.value(QLatin1String("name")).toString(), longestName);
    if (!code)
        return FormProblem{false, QStringLiteral("code")};
    if (!key)
        return FormProblem{false, QStringLiteral("publicKey")};
    if (!isDeviceRole(form.role))
        return FormProblem{false, QStringLiteral("role")};
    form.code = *code;
    form.publicKey = *key;
    return form;
}

} // namespace

HttpStep IntakeActions::write(std::function<Outcome(Sql &)> work)
{
    return [this, work = std::move(work)](HttpReply reply) {
        auto outcome = std::make_shared<Outcome>();
        m_context.writer.post(
            [outcome, work](Sql &sql) { *outcome = work(sql); },
            [this, outcome, reply = std::move(reply)](std::optional<StorageError> error) {
                if (error) {
                    reply(problemAnswer(Problem::NotNow, retryWhenBusy));
                    return;
                }
                if (outcome->committed)
                    outcome->committed();
                if (m_context.tell)
                    m_context.tell(outcome->news);
                reply(std::move(outcome->answer));
            });
    };
}

HttpStep IntakeActions::keepSubmission(const Caller &caller, const QString &id,
                                       const QByteArray &owner, const QByteArray &body)
{
    auto read = readSubmission(body, m_context.clock.now());
    if (const auto *problem = std::get_if<FormProblem>(&read))
        return formAnswer(*problem);
    auto submission = std::get<Submission>(std::move(read));
    submission.id = id;
    submission.ownerHash = secrets::sha256(owner);
    submission.from = caller;
    const auto wait = m_context.limits.submission(caller.device);
    if (wait.count() > 0)
        return problemAnswer(Problem::TooMany, wait);
    return write([this, submission](Sql &sql) {
        const QDateTime now = m_context.clock.now();
        SubmissionStore store(sql, m_context.secret);
        Outcome outcome;
        const Kept kept = store.keep(submission, now);
        if (kept == Kept::New) {
            audit(sql, submission.from.device,
                  QString(submission.op + QLatin1Char(' ') + submission.type), now);
            outcome.news.deskRecords = QStringList{submission.id};
            outcome.news.village = submission.op == QLatin1String("withdraw")
                || submission.op == QLatin1String("restore");
            if (outcome.news.village) {
                ShownRecords shown(sql, now);
                shown.refresh(submission.target, submission.id);
                outcome.news.deskRecords += shown.written();
            }
        }
        if (kept == Kept::Same)
            outcome.committed = [this, device = submission.from.device] {
                m_context.limits.submissionWasKnown(device);
            };
        outcome.answer = keptAnswer(
            kept, store.look(submission.id, submission.ownerHash).value_or(QJsonObject()));
        return outcome;
    });
}

HttpStep IntakeActions::lookUp(const Caller &caller, const QString &id, const QByteArray &owner)
{
    return [this, caller, id, hash = secrets::sha256(owner)](HttpReply reply) {
        auto answer = std::make_shared<HubAnswer>();
        // One after the other, so that who asks many at once gets no more tries than by turns.
        m_context.reader.post(
            [this, caller, id, hash, answer](Sql &sql) {
                const auto wait = m_context.limits.lookUp(caller.device);
                if (wait.count() > 0) {
                    *answer = problemAnswer(Problem::TooMany, wait);
                    return;
                }
                const auto found = SubmissionStore(sql, m_context.secret).look(id, hash);
                if (found) {
                    *answer = jsonAnswer(200, *found);
                    return;
                }
                if (!sql.error())
                    m_context.limits.lookUpMissed(caller.device);
                *answer = problemAnswer(Problem::NotFound);
            },
            [answer, reply = std::move(reply)](std::optional<StorageError> error) {
                reply(error ? problemAnswer(Problem::NotNow, retryWhenBusy) : *answer);
            });
    };
}

HttpStep IntakeActions::pair(const QByteArray &body)
{
    const auto read = readPairing(body);
    if (const auto *problem = std::get_if<FormProblem>(&read))
        return formAnswer(*problem);
    const auto wait = m_context.limits.pairing();
    if (wait.count() > 0)
        return problemAnswer(Problem::TooMany, wait);
    return write([this, form = std::get<PairingForm>(read)](Sql &sql) {
        const QDateTime now = m_context.clock.now();
        const auto paired = DeviceStore(sql, m_context.secret).pair(form, now);
        Outcome outcome;
        if (const auto *problem = std::get_if<Problem>(&paired)) {
            outcome.answer = problemAnswer(*problem);
            return outcome;
        }
        const auto &pairing = std::get<Pairing>(paired);
        const PairingLinks links = m_context.links();
        const bool desk = pairing.device.role == QLatin1String("desk");
        outcome.answer = jsonAnswer(
            pairing.isNew ? 201 : 200,
            {{QStringLiteral("device"), pairing.device.id},
             {QStringLiteral("token"), base64url::encode(pairing.token)},
             {QStringLiteral("role"), pairing.device.role},
             {QStringLiteral("feed"), links.feed},
             {QStringLiteral("deskFeed"), desk ? QJsonValue(links.deskFeed) : QJsonValue()}});
        if (pairing.isNew) {
            audit(sql, pairing.device.id, QStringLiteral("paired"), now);
            outcome.news.deskRecords = QStringList{pairing.device.id};
            outcome.committed = [this, device = pairing.device] { m_context.devices.put(device); };
        }
        return outcome;
    });
}

HttpStep IntakeActions::keepEvent(const Caller &caller, const QString &id, const QByteArray &body)
{
    auto read = readDeskEvent(body);
    if (const auto *problem = std::get_if<FormProblem>(&read))
        return formAnswer(*problem);
    auto event = std::get<DeskEvent>(std::move(read));
    event.id = id;
    event.device = caller.device;
    const auto wait = m_context.limits.deskWrite(caller.device);
    if (wait.count() > 0)
        return problemAnswer(Problem::TooMany, wait);
    return write([this, event](Sql &sql) {
        const QDateTime now = m_context.clock.now();
        DeskStore store(sql, m_context.secret, now);
        Outcome outcome;
        const Kept kept = store.keep(event);
        if (kept == Kept::New) {
            audit(sql, event.device, QStringLiteral("event"), now);
            outcome.news.deskRecords = QStringList{event.id} + store.alsoChanged();
            outcome.news.village = store.villageChanged();
            outcome.news.erased = store.erased();
        }
        outcome.answer = keptAnswer(kept, {});
        return outcome;
    });
}

HttpStep IntakeActions::keepKey(const Caller &caller, qint64 generation, const QByteArray &body)
{
    const auto read = readIntakeKey(body);
    if (const auto *problem = std::get_if<FormProblem>(&read))
        return formAnswer(*problem);
    const auto &key = std::get<IntakeKeyForm>(read);
    if (key.generation != generation)
        return problemAnswer(Problem::FieldRefused, QStringLiteral("generation"));
    if (!key.isSigned(m_context.feedId))
        return problemAnswer(Problem::FieldRefused, QStringLiteral("signature"));
    return write([this, key, device = caller.device](Sql &sql) {
        const QDateTime now = m_context.clock.now();
        DeskStore store(sql, m_context.secret, now);
        Outcome outcome;
        bool changed = false;
        outcome.answer = keptAnswer(store.keep(key, &changed), {});
        if (changed) {
            audit(sql, device, QStringLiteral("key"), now);
            outcome.news.deskRecords =
                QStringList{QStringLiteral("generation-%1").arg(key.generation)}
                + store.alsoChanged();
            outcome.news.village = store.villageChanged();
        }
        return outcome;
    });
}

HttpStep IntakeActions::setDeviceKey(const Caller &caller, const QString &id,
                                     const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return problemAnswer(Problem::Malformed);
    const auto bytes = [json = document.object()](QLatin1String field, qsizetype size) {
        return base64url::decode(json.value(field).toString(), size);
    };
    const auto key = bytes(QLatin1String("publicKey"), 32);
    if (!key)
        return problemAnswer(Problem::FieldRefused, QStringLiteral("publicKey"));
    // Whose it is, only desks can tell: the hub passes it on.
    const auto signature = bytes(QLatin1String("signature"), 64);
    if (!signature)
        return problemAnswer(Problem::FieldRefused, QStringLiteral("signature"));
    const auto lacks = readGenerations(document.object().value(QLatin1String("lacks")));
    if (!lacks)
        return problemAnswer(Problem::FieldRefused, QStringLiteral("lacks"));
    if (id != caller.device)
        return problemAnswer(Problem::RoleMayNot);
    return write([this, id, key = *key, signature = *signature, lacks = *lacks](Sql &sql) {
        const QDateTime now = m_context.clock.now();
        const auto device = DeviceStore(sql, m_context.secret).setKey(id, key, signature, lacks);
        Outcome outcome;
        outcome.answer = device ? jsonAnswer(200, {}) : problemAnswer(Problem::NotFound);
        if (device) {
            audit(sql, id, QStringLiteral("device key"), now);
            outcome.news.deskRecords = QStringList{id};
            outcome.committed = [this, device = *device] { m_context.devices.put(device); };
        }
        return outcome;
    });
}

} // namespace naober
