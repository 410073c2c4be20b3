// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/deskwork.h"

#include "desk/deskeffects.h"
#include "domain/validation.h"

#include <QJsonArray>

#include <algorithm>

namespace naober {

namespace {

QString digitsOf(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (c.isDigit())
            kept += c;
    }
    return kept;
}

DeskWork::Done without(Result<QStringList, DeskError> written)
{
    return written ? DeskWork::Done() : DeskWork::Done(written.error());
}

} // namespace

Result<const Case *, DeskError> DeskWork::found(const QString &name) const
{
    const Case *about = m_book.cases().named(name);
    if (!about)
        return DeskError::NoSuchCase;
    return about;
}

EventDraft DeskWork::setDraft(const Case &about, const QMap<QString, QJsonValue> &fields)
{
    CaseFieldsSet set;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const auto known = about.fields.constFind(it.key());
        set.base.insert(it.key(),
                        known == about.fields.constEnd() ? QStringList() : known->events());
        set.fields.insert(it.key(), it.value());
    }
    return {about.id, set};
}

DeskWork::Done DeskWork::write(const Case &about, QList<EventDraft> drafts)
{
    if (about.number.isEmpty())
        drafts.prepend({about.id, CaseOpened{about.id, {}}});
    return without(m_book.write(drafts, m_volunteer));
}

Result<QString, DeskError> DeskWork::begin(const QMap<QString, QJsonValue> &fields)
{
    Case made;
    made.id = newUuid();
    QList<EventDraft> drafts{{made.id, CaseOpened{}}};
    if (!fields.isEmpty())
        drafts.append(setDraft(made, fields));
    const auto written = m_book.write(drafts, m_volunteer);
    if (!written)
        return written.error();
    return made.id;
}

DeskWork::Done DeskWork::set(const QString &name, const QMap<QString, QJsonValue> &fields)
{
    const auto about = found(name);
    if (!about)
        return about.error();
    if (fields.isEmpty())
        return DeskError::BadInput;
    return write(**about, {setDraft(**about, fields)});
}

DeskWork::Done DeskWork::move(const QString &name, CaseState to, const QString &link)
{
    const auto about = found(name);
    if (!about)
        return about.error();
    const CaseState from = (*about)->state;
    if (!mayMove(from, to) || (needsLink(to) && link.isEmpty()))
        return DeskError::IllegalMove;
    return write(**about,
                 {{(*about)->id, CaseMoved{from, to, link}, effects::ofMove(**about, to)}});
}

DeskWork::Done DeskWork::note(const QString &name, const CaseNoted &note)
{
    const auto about = found(name);
    if (!about)
        return about.error();
    return write(**about, {{(*about)->id, note}});
}

DeskWork::Done DeskWork::undo(const QString &name, const QString &event)
{
    const auto about = found(name);
    if (!about)
        return about.error();
    const QList<CaseLogEntry> &log = (*about)->log;
    const bool known = std::any_of(log.begin(), log.end(), [&event](const CaseLogEntry &entry) {
        return entry.id == event && entry.effective && !entry.undone;
    });
    if (!known)
        return DeskError::BadInput;
    QList<QJsonObject> list;
    const QList<CaseTransition> &steps = (*about)->transitions;
    if (!steps.isEmpty() && steps.last().event == event)
        list = effects::ofMove(**about, steps.last().from);
    return write(**about, {{(*about)->id, CaseUndone{event}, list}});
}

Result<QString, DeskError> DeskWork::promise(const QString &name, const QDateTime &due)
{
    const auto about = found(name);
    if (!about)
        return about.error();
    const QString task = newUuid();
    const auto done = write(**about, {{(*about)->id, CasePromised{task, due.toUTC()}}});
    return done ? Result<QString, DeskError>(task) : done.error();
}

DeskWork::Done DeskWork::called(const QString &name, const QString &task, bool reached,
                                const QDateTime &due)
{
    const auto about = found(name);
    if (!about)
        return about.error();
    if (!(*about)->tasks.contains(task))
        return DeskError::BadInput;
    return write(**about, {{(*about)->id, CaseCalled{task, reached, due.toUTC()}}});
}

Result<QString, DeskError> DeskWork::ask(const QString &name, const QString &helper)
{
    const auto about = found(name);
    if (!about)
        return about.error();
    const QString match = newUuid();
    const auto done = write(**about, {{(*about)->id, CaseMatched{match, helper}}});
    return done ? Result<QString, DeskError>(match) : done.error();
}

DeskWork::Done DeskWork::answered(const QString &name, const QString &match, MatchState to)
{
    const auto about = found(name);
    if (!about)
        return about.error();
    const auto it = (*about)->matches.constFind(match);
    if (it == (*about)->matches.constEnd())
        return DeskError::BadInput;
    if (!mayMove(it->state, to))
        return DeskError::IllegalMove;
    return write(**about, {{(*about)->id, CaseMatchMoved{match, to}}});
}

DeskWork::Done DeskWork::publish(const QString &name, const QJsonObject &data)
{
    const auto about = found(name);
    if (!about)
        return about.error();
    const Case &now = **about;
    if (isEnded(now.state))
        return DeskError::IllegalMove;
    const Record record{recordTypeName(RecordType::Request), effects::boardId(now.id), data};
    if (!recordProblems(record).isEmpty())
        return DeskError::BadInput;
    const QJsonObject clean = normalized(record).data;
    Case next = now;
    next.fields.insert(QStringLiteral("board"), {{FieldVersion{{}, clean, {}, {}}}});
    if (now.state == CaseState::Received)
        next.state = CaseState::Open;
    EventDraft text = setDraft(now, {{QStringLiteral("board"), clean}});
    text.effects = effects::toShow(now.id, effects::shownOf(next));
    QList<EventDraft> drafts{text};
    if (now.state == CaseState::Received)
        drafts.append({now.id, CaseMoved{CaseState::Received, CaseState::Open, {}}});
    return write(now, drafts);
}

DeskWork::Done DeskWork::correct(const QString &name, const QString &record,
                                 const QJsonObject &fields)
{
    const auto about = found(name);
    if (!about)
        return about.error();
    CaseNoted note;
    note.text = QStringLiteral("%1: %2").arg(record, fields.keys().join(QLatin1String(", ")));
    return write(**about, {{(*about)->id, note, {effects::overlay(record, fields)}}});
}

DeskWork::Done DeskWork::erase(const QStringList &names)
{
    QList<EventDraft> drafts;
    for (const QString &name : names) {
        const auto about = found(name);
        if (!about)
            return about.error();
        drafts.append(countedDraft(**about, m_book.villageFeed(), m_clock.now()));
    }
    return without(m_book.write(drafts, m_volunteer));
}

QJsonObject DeskWork::exported(const QStringList &caseIds) const
{
    QJsonArray cases;
    for (const QString &id : caseIds) {
        if (const Case *about = m_book.cases().find(id))
            cases.append(caseToJson(*about));
    }
    return {{QStringLiteral("cases"), cases}};
}

QStringList DeskWork::casesOf(const QString &text) const
{
    const QString name = text.simplified().toCaseFolded();
    const QString number = digitsOf(text);
    QStringList found;
    const QStringList ids = m_book.cases().ids();
    for (const QString &id : ids) {
        const Case *about = m_book.cases().find(id);
        // Any version of a field counts: a conflict must not hide somebody.
        const auto says = [about](const char *field, const auto &isIt) {
            const QList<FieldVersion> versions =
                about->fields.value(QString::fromLatin1(field)).versions;
            return std::any_of(versions.begin(), versions.end(), [&](const FieldVersion &version) {
                return isIt(version.value.toString());
            });
        };
        const auto isName = [&](const QString &value) {
            return !name.isEmpty() && value.simplified().toCaseFolded() == name;
        };
        const auto isNumber = [&](const QString &value) {
            return number.size() >= 6 && digitsOf(value) == number;
        };
        if (says("name", isName) || says("phone", isNumber) || says("phone2", isNumber))
            found.append(id);
    }
    return found;
}

EventDraft countedDraft(const Case &folded, const QString &feedId, const QDateTime &now)
{
    QDateTime agreed;
    for (const CaseTransition &step : folded.transitions) {
        if (step.to == CaseState::Agreed && !agreed.isValid())
            agreed = step.at;
    }
    const QDateTime until = agreed.isValid() ? agreed
        : folded.ended().isValid()           ? folded.ended()
                                             : now;
    CaseCounted line;
    line.service = folded.text(QStringLiteral("service"));
    line.network = folded.text(QStringLiteral("network"));
    line.month = folded.begun.toUTC().toString(QStringLiteral("yyyy-MM"));
    line.end = caseStateName(folded.state);
    line.days = int(qMax<qint64>(0, folded.begun.daysTo(until)));
    // Two desks that erase the same case write the same event, and the hub keeps one.
    const QString event =
        derivedUuid({QByteArrayLiteral("naober counted 1"), folded.id.toLatin1()});
    return {journalCase(feedId), line, {effects::erase({folded.id})}, event, true};
}

} // namespace naober
