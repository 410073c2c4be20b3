// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to choose from while asking, and what is still wanted.
#include "models/asking/asking.h"
#include "models/asking/askingwords.h"
#include "models/asking/needs.h"
#include "models/words/thingwords.h"
#include "models/wordsof.h"
#include "storage/recordreader.h"

#include <QRegularExpression>

#include <algorithm>

namespace naober {

namespace {

constexpr int daysShown = 8;
constexpr int mostServices = 30;
constexpr int firstHour = 8;
constexpr int lastHour = 17;
constexpr int mostCounted = 6;
constexpr qsizetype shortestPhone = 8;

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
        QString text = sentenceStart(words.day(day, today));
        // On a narrow button "24 november" stays together.
        if (const qsizetype space = text.lastIndexOf(QLatin1Char(' ')); space > 0)
            text[space] = QChar::Nbsp;
        days.append(choice(day.toString(Qt::ISODate), text));
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

QString Asking::missingWhen() const
{
    if (!m_draft.day.isValid() && !m_draft.anyDay)
        return tr("Please choose a day first.");
    for (const QVariant &asked : questions()) {
        const QVariantMap question = asked.toMap();
        const QString id = question.value(QStringLiteral("questionId")).toString();
        if (question.value(QStringLiteral("required")).toBool()
            && m_draft.answers.value(id).trimmed().isEmpty())
            return tr("Please answer this too: %1")
                .arg(question.value(QStringLiteral("label")).toString());
    }
    return {};
}

QString Asking::missingWho() const
{
    const bool needsPhone = m_draft.kind == Draft::Kind::Request
        ? m_draft.who != Draft::Who::Visit
        : m_draft.kind != Draft::Kind::Correction;
    if (m_draft.kind == Draft::Kind::Request && m_draft.who == Draft::Who::Nobody)
        return tr("Please choose whom we may call.");
    if (needsPhone && m_draft.phone.size() < shortestPhone)
        return tr("Please give a whole telephone number.");
    return {};
}

QString Asking::missing(const QString &screen) const
{
    if (screen == QLatin1String("what"))
        return m_draft.need.isEmpty() ? tr("Please choose what it is about.") : QString();
    if (screen == QLatin1String("when"))
        return missingWhen();
    if (screen == QLatin1String("who"))
        return missingWho();
    if (m_draft.kind == Draft::Kind::Correction)
        return m_draft.topic.isEmpty() ? tr("Please choose what is wrong.") : QString();
    if (m_draft.kind == Draft::Kind::Offer && m_draft.need.isEmpty())
        return missing(QStringLiteral("what"));
    if (m_draft.kind != Draft::Kind::Request)
        return missingWho();
    for (const char *each : {"what", "when", "who"}) {
        if (const QString here = missing(QString::fromLatin1(each)); !here.isEmpty())
            return here;
    }
    return {};
}

bool Asking::looksLikeCitizenNumber() const
{
    static const QRegularExpression nine(QStringLiteral("(?<![0-9])[0-9]{9}(?![0-9])"));
    QStringList texts = m_draft.answers.values();
    texts.append({m_draft.text, m_draft.name, m_draft.otherName});
    for (const QString &text : std::as_const(texts)) {
        QRegularExpressionMatchIterator found = nine.globalMatch(text);
        while (found.hasNext()) {
            if (passesElevenTest(found.next().captured().toUInt()))
                return true;
        }
    }
    return false;
}

} // namespace naober
