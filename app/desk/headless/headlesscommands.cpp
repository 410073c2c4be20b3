// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskaudit.h"
#include "desk/duplicates.h"
#include "desk/enrolment.h"
#include "desk/headless/headless.h"
#include "desk/impact.h"
#include "domain/jsoncodec.h"
#include "seal/recoveryfile.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUrlQuery>

namespace naober {

namespace {

QMap<QString, QJsonValue> valuesOf(const QJsonObject &json)
{
    QMap<QString, QJsonValue> values;
    for (auto it = json.begin(); it != json.end(); ++it)
        values.insert(it.key(), it.value());
    return values;
}

} // namespace

QList<Headless::Command> Headless::commands()
{
    return {
        {"enroll", "LINK [CODE] --name NAME [--recovery FILE]", 1, 2, &Headless::enroll},
        {"status", "", 0, 0, &Headless::status},
        {"sync", "[--recovery FILE]", 0, 0, &Headless::sync},
        {"admit", "DEVICE NUMBER", 2, 2, &Headless::admit},
        {"turn", "[--recovery FILE]", 0, 0, &Headless::turn},
        {"recover", "FILE", 1, 1, &Headless::recover},
        {"list", "", 0, 0, &Headless::list},
        {"show", "CASE", 1, 1, &Headless::show},
        {"begin", "< FIELDS", 0, 0, &Headless::begin},
        {"set", "CASE < FIELDS", 1, 1, &Headless::set},
        {"publish", "CASE < REQUEST", 1, 1, &Headless::publish},
        {"move", "CASE STATE [--link TEXT]", 2, 2, &Headless::move},
        {"note", "CASE --text TEXT [--direction in|out] [--channel WORD] [--reached]", 1, 1,
         &Headless::note},
        {"call", "CASE --due INSTANT | --task TASK --reached|--not-reached", 1, 1, &Headless::call},
        {"match", "CASE --helper WHO | CASE MATCH STATE", 1, 3, &Headless::match},
        {"undo", "CASE EVENT", 2, 2, &Headless::undo},
        {"erase", "CASE… | --person TEXT [--file FILE]", 0, 1000, &Headless::erase},
        {"export", "CASE… | --person TEXT", 0, 1000, &Headless::exportCases},
        {"figures", "", 0, 0, &Headless::figures},
        {"audit", "[CASE]", 0, 1, &Headless::audit},
    };
}

int Headless::enroll()
{
    const auto link = FeedLink::parse(word(0));
    if (!link)
        return fail(DeskError::BadLink);
    // The hub's pairing sheet has the code in its link.
    const QUrlQuery fragment(QUrl(word(0)).fragment());
    const QString code =
        word(1).isEmpty() ? fragment.queryItemValue(QStringLiteral("pair")) : word(1);
    if (const auto failed = open(true))
        return *failed;
    Enrolment enrolment(m_desk->vault());
    std::optional<Result<void, DeskError>> result;
    QEventLoop loop;
    enrolment.enroll(*link, code, option("name"), [&](Result<void, DeskError> done) {
        result = done;
        loop.quit();
    });
    if (!result)
        loop.exec();
    return *result ? sync() : fail(result->error());
}

int Headless::status()
{
    if (const auto failed = open())
        return *failed;
    const KeyRing *ring = m_desk->vault().ring();
    const auto pairs = m_desk->vault().pairs();
    if (!pairs)
        return fail(pairs.error());
    const auto number = m_desk->keys().checkNumberOf((*pairs)->current().publicKey());
    QJsonArray waiting;
    const QList<DeviceRecord> devices = ring ? m_desk->keys().waiting() : QList<DeviceRecord>();
    for (const DeviceRecord &device : devices) {
        waiting.append(QJsonObject{{QStringLiteral("device"), device.id},
                                   {QStringLiteral("name"), device.name}});
    }
    return print(
        {{QStringLiteral("device"), m_desk->vault().identity()->device},
         {QStringLiteral("letter"), m_desk->book().letter()},
         {QStringLiteral("generation"), ring ? ring->newest() : 0},
         {QStringLiteral("checkNumber"), number ? *number : QString()},
         {QStringLiteral("unsent"), m_desk->book().hasUnsent()},
         {QStringLiteral("refused"), QJsonArray::fromStringList(m_desk->book().refusedEvents())},
         {QStringLiteral("waiting"), waiting}});
}

int Headless::sync()
{
    if (!m_desk) {
        if (const auto failed = open())
            return *failed;
    }
    return inRound(
        [](DeskSession &session, DeskSession::Done done) { session.round(std::move(done)); });
}

int Headless::admit()
{
    if (const auto failed = open())
        return *failed;
    return inRound([this](DeskSession &session, DeskSession::Done done) {
        session.admit(word(0), word(1), std::move(done));
    });
}

int Headless::turn()
{
    if (const auto failed = open())
        return *failed;
    return inRound(
        [](DeskSession &session, DeskSession::Done done) { session.turn(std::move(done)); });
}

int Headless::recover()
{
    if (const auto failed = open())
        return *failed;
    QFile file(word(0));
    const auto secret = passphrase();
    if (!file.open(QIODevice::ReadOnly) || !secret)
        return fail(DeskError::BadInput);
    auto key = recoveryfile::open(file.readAll(), *secret);
    if (!key)
        return fail(deskErrorFrom(key.error()));
    if (key->feedId != m_desk->vault().identity()->village.feed)
        return fail(DeskError::WrongDeskKey);
    const auto kept = m_desk->vault().setRing(
        KeyRing::from(std::move(*key), m_clock.now(), m_desk->vault().hubTime()));
    if (!kept)
        return fail(kept.error());
    // From here on this desk is one of those that the key is wrapped for.
    return inRound(
        [](DeskSession &session, DeskSession::Done done) { session.letInItself(std::move(done)); });
}

int Headless::list()
{
    if (const auto failed = open())
        return *failed;
    QJsonArray cases;
    const CaseIndex &index = m_desk->book().cases();
    const Duplicates duplicates(index);
    const QStringList ids = index.ids();
    for (const QString &id : ids) {
        const Case &about = *index.find(id);
        cases.append(QJsonObject{
            {QStringLiteral("case"), id},
            {QStringLiteral("number"), about.number},
            {QStringLiteral("state"), caseStateName(about.state)},
            {QStringLiteral("type"), about.type},
            {QStringLiteral("target"), about.target},
            {QStringLiteral("name"), about.text(QStringLiteral("name"))},
            {QStringLiteral("conflicts"), QJsonArray::fromStringList(about.conflicts())},
            {QStringLiteral("possibleDuplicates"),
             QJsonArray::fromStringList(duplicates.of(about))},
            {QStringLiteral("unreadable"), about.unreadable}});
    }
    return print({{QStringLiteral("cases"), cases}});
}

int Headless::show()
{
    if (const auto failed = open())
        return *failed;
    const CaseIndex &index = m_desk->book().cases();
    const Case *about = index.named(word(0));
    if (!about)
        return fail(DeskError::NoSuchCase);
    QJsonObject json = caseToJson(*about);
    json.insert(QStringLiteral("possibleDuplicates"),
                QJsonArray::fromStringList(Duplicates(index).of(*about)));
    return print(json);
}

int Headless::begin()
{
    if (const auto failed = open())
        return *failed;
    const auto fields = input();
    if (!fields)
        return fail(DeskError::BadInput);
    return tell(work().begin(valuesOf(*fields)), QStringLiteral("case"));
}

int Headless::set()
{
    if (const auto failed = open())
        return *failed;
    const auto fields = input();
    return fields ? tell(work().set(word(0), valuesOf(*fields))) : fail(DeskError::BadInput);
}

int Headless::publish()
{
    if (const auto failed = open())
        return *failed;
    const auto text = input();
    return text ? tell(work().publish(word(0), *text)) : fail(DeskError::BadInput);
}

int Headless::move()
{
    if (const auto failed = open())
        return *failed;
    const auto state = caseStateFromName(word(1));
    return state ? tell(work().move(word(0), *state, option("link"))) : fail(DeskError::BadInput);
}

int Headless::note()
{
    if (const auto failed = open())
        return *failed;
    if (option("text").isEmpty())
        return fail(DeskError::BadInput);
    CaseNoted note{option("text"), option("direction"), option("channel"), std::nullopt};
    if (has("reached") || has("not-reached"))
        note.reached = has("reached");
    return tell(work().note(word(0), note));
}

int Headless::call()
{
    if (const auto failed = open())
        return *failed;
    const QDateTime due = instantFromJson(option("due"));
    if (!has("task")) {
        return due.isValid() ? tell(work().promise(word(0), due), QStringLiteral("task"))
                             : fail(DeskError::BadInput);
    }
    if (has("reached") == has("not-reached"))
        return fail(DeskError::BadInput);
    return tell(work().called(word(0), option("task"), has("reached"), due));
}

int Headless::match()
{
    if (const auto failed = open())
        return *failed;
    if (has("helper"))
        return tell(work().ask(word(0), option("helper")), QStringLiteral("match"));
    const auto to = matchStateFromName(word(2));
    return to ? tell(work().answered(word(0), word(1), *to)) : fail(DeskError::BadInput);
}

int Headless::undo()
{
    if (const auto failed = open())
        return *failed;
    return tell(work().undo(word(0), word(1)));
}

QStringList Headless::named()
{
    if (has("person"))
        return work().casesOf(option("person"));
    QStringList ids;
    for (const QString &name : std::as_const(m_words)) {
        if (const Case *about = m_desk->book().cases().named(name))
            ids.append(about->id);
    }
    return ids;
}

int Headless::erase()
{
    if (const auto failed = open())
        return *failed;
    const QStringList ids = named();
    if (ids.isEmpty())
        return fail(DeskError::NoSuchCase);
    // What a person asked to have is on the disk before it is gone here.
    if (has("file")) {
        const QByteArray data = QJsonDocument(work().exported(ids)).toJson();
        QSaveFile file(option("file"));
        if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size() || !file.commit())
            return fail(DeskError::Storage);
    }
    const auto done = work().erase(ids);
    return done ? print({{QStringLiteral("erased"), QJsonArray::fromStringList(ids)}})
                : fail(done.error());
}

int Headless::exportCases()
{
    if (const auto failed = open())
        return *failed;
    const QStringList ids = named();
    return ids.isEmpty() ? fail(DeskError::NoSuchCase) : print(work().exported(ids));
}

int Headless::audit()
{
    if (const auto failed = open())
        return *failed;
    const bool isOne = !word(0).isEmpty();
    const Case *about = isOne ? m_desk->book().cases().named(word(0)) : nullptr;
    if (isOne && !about)
        return fail(DeskError::NoSuchCase);
    QJsonArray lines;
    const QList<AuditLine> all = auditLines(m_desk->book(), about ? about->id : QString());
    for (const AuditLine &line : all) {
        lines.append(QJsonObject{{QStringLiteral("at"), instantToJson(line.at.toUTC())},
                                 {QStringLiteral("volunteer"), line.volunteer},
                                 {QStringLiteral("desk"), line.desk},
                                 {QStringLiteral("case"), line.caseId},
                                 {QStringLiteral("kind"), line.kind}});
    }
    return print({{QStringLiteral("lines"), lines}});
}

int Headless::figures()
{
    if (const auto failed = open())
        return *failed;
    return print(
        impactFigures(m_desk->book().cases().items(journalCase(m_desk->book().villageFeed()))));
}

} // namespace naober
