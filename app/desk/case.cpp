// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/case.h"

#include "domain/jsoncodec.h"

#include <QJsonArray>

#include <algorithm>

namespace naober {

namespace {

QString instantText(const QDateTime &instant)
{
    return instant.isValid() ? instantToJson(instant.toUTC()) : QString();
}

QJsonObject fieldToJson(const CaseField &field)
{
    QJsonObject json{{QStringLiteral("value"), field.value()},
                     {QStringLiteral("conflict"), field.isConflict()}};
    QJsonArray versions;
    for (const FieldVersion &version : field.versions) {
        versions.append(QJsonObject{{QStringLiteral("event"), version.event},
                                    {QStringLiteral("value"), version.value},
                                    {QStringLiteral("at"), instantText(version.at)},
                                    {QStringLiteral("volunteer"), version.volunteer}});
    }
    json.insert(QStringLiteral("versions"), versions);
    return json;
}

QJsonArray logToJson(const QList<CaseLogEntry> &log)
{
    QJsonArray entries;
    for (const CaseLogEntry &entry : log) {
        entries.append(QJsonObject{{QStringLiteral("id"), entry.id},
                                   {QStringLiteral("kind"), entry.kind},
                                   {QStringLiteral("at"), instantText(entry.at)},
                                   {QStringLiteral("desk"), entry.desk},
                                   {QStringLiteral("volunteer"), entry.volunteer},
                                   {QStringLiteral("text"), entry.text},
                                   {QStringLiteral("effective"), entry.effective},
                                   {QStringLiteral("undone"), entry.undone},
                                   {QStringLiteral("refused"), entry.refused}});
    }
    return entries;
}

QJsonObject matchesToJson(const QMap<QString, CaseMatch> &matches)
{
    QJsonObject json;
    for (auto it = matches.begin(); it != matches.end(); ++it) {
        json.insert(it.key(),
                    QJsonObject{{QStringLiteral("helper"), it->helper},
                                {QStringLiteral("state"), matchStateName(it->state)},
                                {QStringLiteral("at"), instantText(it->at)}});
    }
    return json;
}

QJsonObject tasksToJson(const QMap<QString, CaseTask> &tasks)
{
    QJsonObject json;
    for (auto it = tasks.begin(); it != tasks.end(); ++it) {
        json.insert(it.key(),
                    QJsonObject{{QStringLiteral("due"), instantText(it->due)},
                                {QStringLiteral("tries"), it->tries},
                                {QStringLiteral("reached"), it->reached},
                                {QStringLiteral("promisedBy"), it->promisedBy}});
    }
    return json;
}

} // namespace

bool CaseField::isConflict() const
{
    return std::any_of(versions.begin(), versions.end(), [this](const FieldVersion &version) {
        return version.value != versions.first().value;
    });
}

QStringList CaseField::events() const
{
    QStringList events;
    for (const FieldVersion &version : versions)
        events.append(version.event);
    return events;
}

QDateTime Case::ended() const
{
    return isEnded(state) && !transitions.isEmpty() ? transitions.last().at : QDateTime();
}

QString Case::link() const
{
    return transitions.isEmpty() ? QString() : transitions.last().link;
}

QString Case::text(const QString &field) const
{
    const auto it = fields.constFind(field);
    return it == fields.constEnd() ? QString() : it->value().toString();
}

QStringList Case::conflicts() const
{
    QStringList names;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (it->isConflict())
            names.append(it.key());
    }
    return names;
}

QJsonObject caseToJson(const Case &folded)
{
    QJsonObject fields;
    for (auto it = folded.fields.begin(); it != folded.fields.end(); ++it)
        fields.insert(it.key(), fieldToJson(*it));
    return {{QStringLiteral("case"), folded.id},
            {QStringLiteral("number"), folded.number},
            {QStringLiteral("otherNumbers"), QJsonArray::fromStringList(folded.otherNumbers)},
            {QStringLiteral("state"), caseStateName(folded.state)},
            {QStringLiteral("link"), folded.link()},
            {QStringLiteral("type"), folded.type},
            {QStringLiteral("target"), folded.target},
            {QStringLiteral("channel"), folded.channel},
            {QStringLiteral("begun"), instantText(folded.begun)},
            {QStringLiteral("ended"), instantText(folded.ended())},
            {QStringLiteral("unreadable"), folded.unreadable},
            {QStringLiteral("conflicts"), QJsonArray::fromStringList(folded.conflicts())},
            {QStringLiteral("fields"), fields},
            {QStringLiteral("matches"), matchesToJson(folded.matches)},
            {QStringLiteral("tasks"), tasksToJson(folded.tasks)},
            {QStringLiteral("log"), logToJson(folded.log)}};
}

} // namespace naober
