// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to choose from while asking.
#include "models/asking/asking.h"
#include "models/asking/askingwords.h"
#include "models/asking/needs.h"
#include "models/words/thingwords.h"
#include "models/wordsof.h"
#include "storage/recordreader.h"

#include <algorithm>

namespace naober {

namespace {

constexpr int daysShown = 8;
constexpr int mostServices = 30;
constexpr int firstHour = 8;
constexpr int lastHour = 17;
constexpr int mostCounted = 6;

QVariantMap choice(const QString &key, const QString &text)
{
    return {{QStringLiteral("key"), key}, {QStringLiteral("text"), text}};
}

} // namespace

QVariantList Asking::needs() const
{
    QVariantList all;
    for (const QString &key : needs::keys())
        all.append(choice(key, AskingWords::need(key)));
    return all;
}

QVariantList Asking::services() const
{
    QVariantList fitting;
    const RecordReader *store = m_line.records().store();
    if (!store || m_draft.need.isEmpty())
        return fitting;
    RecordFilter filter;
    filter.aliveAt = m_line.records().now();
    const auto found = store->records(RecordType::Service, filter, mostServices);
    if (!found)
        return fitting;
    for (const Record &record : *found) {
        const auto service = fromJson<Service>(m_line.records().localized(record.data));
        // Filed by the village's own words, whatever the language of the app.
        if (needs::keyOf(fromJson<Service>(record.data)) != m_draft.need)
            continue;
        fitting.append(QVariantMap{{QStringLiteral("recordId"), record.id},
                                   {QStringLiteral("title"), service.name}});
    }
    std::sort(fitting.begin(), fitting.end(), [](const QVariant &a, const QVariant &b) {
        return namedBefore(a.toMap().value(QStringLiteral("title")).toString(),
                           b.toMap().value(QStringLiteral("title")).toString());
    });
    return fitting;
}

QVariantList Asking::questions() const
{
    QVariantList asked;
    if (m_draft.kind != Draft::Kind::Request)
        return asked;
    const DateWords words = wordsOf(m_line.records());
    for (const IntakeQuestion &question : m_service.questions) {
        const bool typed = question.kind == IntakeQuestion::Kind::Text;
        // The day is asked of everybody; the desk asks by telephone what may not be typed here.
        if (question.kind == IntakeQuestion::Kind::Date || (typed && !m_line.isFull()))
            continue;
        QStringList choices = question.choices;
        if (question.kind == IntakeQuestion::Kind::YesNo)
            choices = {tr("Yes"), tr("No")};
        for (int hour = firstHour; question.kind == IntakeQuestion::Kind::Time && hour <= lastHour;
             ++hour)
            choices.append(words.bareTime(QTime(hour, 0)));
        for (int count = 1; question.kind == IntakeQuestion::Kind::Number && count <= mostCounted;
             ++count)
            choices.append(QString::number(count));
        asked.append(QVariantMap{{QStringLiteral("questionId"), question.id},
                                 {QStringLiteral("label"), question.label},
                                 {QStringLiteral("typed"), typed},
                                 {QStringLiteral("choices"), choices},
                                 {QStringLiteral("required"), question.required}});
    }
    return asked;
}

QVariantList Asking::days() const
{
    QVariantList days;
    const DateWords words = wordsOf(m_line.records());
    const QDate today = m_line.records().today();
    const int first = m_draft.kind == Draft::Kind::Request ? m_service.leadTimeDays : 0;
    for (int ahead = first; ahead < first + daysShown; ++ahead) {
        const QDate day = today.addDays(ahead);
        days.append(choice(day.toString(Qt::ISODate), sentenceStart(words.day(day, today))));
    }
    days.append(choice(QStringLiteral("any"), tr("It does not matter", "which day")));
    return days;
}

QString Asking::leadTimeText() const
{
    return ThingWords::leadTime(m_service.leadTimeDays);
}

QVariantMap Asking::answers() const
{
    QVariantMap answers;
    for (auto answer = m_draft.answers.begin(); answer != m_draft.answers.end(); ++answer)
        answers.insert(answer.key(), answer.value());
    return answers;
}

} // namespace naober
