// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/asking/askingwords.h"

#include "models/wordsof.h"

namespace naober {

namespace {

void line(QVariantList &lines, const QString &label, const QString &text)
{
    if (!text.isEmpty())
        lines.append(QVariantMap{{QStringLiteral("label"), label}, {QStringLiteral("text"), text}});
}

void put(QMap<QString, QString> &fields, const char *name, const QString &text)
{
    if (!text.isEmpty())
        fields.insert(QString::fromLatin1(name), text);
}

} // namespace

QString AskingWords::need(const QString &key)
{
    if (key == QLatin1String("ride"))
        return tr("Along to the doctor");
    if (key == QLatin1String("groceries"))
        return tr("Groceries");
    if (key == QLatin1String("chore"))
        return tr("A small job in the house");
    if (key == QLatin1String("computer"))
        return tr("Something with the computer");
    if (key == QLatin1String("company"))
        return tr("Coffee or a walk together");
    if (key == QLatin1String("other"))
        return tr("Something else");
    return {};
}

QString AskingWords::part(const QString &key)
{
    if (key == QLatin1String("morning"))
        return tr("in the morning");
    if (key == QLatin1String("afternoon"))
        return tr("in the afternoon");
    if (key == QLatin1String("evening"))
        return tr("in the evening");
    return {};
}

QString AskingWords::topic(const QString &key)
{
    if (key == QLatin1String("phone"))
        return tr("The telephone number is wrong");
    if (key == QLatin1String("address"))
        return tr("The address is wrong");
    if (key == QLatin1String("hours"))
        return tr("The times are wrong");
    if (key == QLatin1String("gone"))
        return tr("This does not exist any more");
    if (key == QLatin1String("other"))
        return tr("Something else is wrong");
    return {};
}

QString AskingWords::type(Draft::Kind kind)
{
    switch (kind) {
    case Draft::Kind::Request:
        return QStringLiteral("request");
    case Draft::Kind::Offer:
        return QStringLiteral("offer");
    case Draft::Kind::Answer:
        return QStringLiteral("answer");
    case Draft::Kind::Correction:
        return QStringLiteral("correction");
    case Draft::Kind::SignUp:
        return QStringLiteral("signup");
    }
    Q_UNREACHABLE();
}

QString AskingWords::what() const
{
    if (!m_service.name.isEmpty())
        return m_service.name;
    return m_draft.title.isEmpty() ? need(m_draft.need) : m_draft.title;
}

QString AskingWords::when() const
{
    const QString time = part(m_draft.part);
    if (m_draft.day.isValid()) {
        const QString day = wordsOf(m_records).day(m_draft.day, m_records.today());
        return sentenceStart(time.isEmpty() ? day : QStringLiteral("%1, %2").arg(day, time));
    }
    if (!m_draft.anyDay)
        return sentenceStart(time);
    return time.isEmpty() ? tr("The day does not matter")
                          : tr("The day does not matter, %1", "part of a day").arg(time);
}

QString AskingWords::answer(const IntakeQuestion &question) const
{
    // The day was asked already, in the same words for every service.
    if (question.kind == IntakeQuestion::Kind::Date)
        return m_draft.day.isValid() ? m_draft.day.toString(Qt::ISODate) : QString();
    return m_draft.answers.value(question.id);
}

QString AskingWords::who() const
{
    switch (m_draft.who) {
    case Draft::Who::Nobody:
        return {};
    case Draft::Who::Me:
        return tr("You");
    case Draft::Who::Other:
        return tr("Somebody else");
    case Draft::Who::Visit:
        return tr("Nobody. You come by yourself.");
    }
    Q_UNREACHABLE();
}

QString AskingWords::phone(const QString &digits)
{
    constexpr qsizetype national = 10;
    const bool mobile = digits.startsWith(QLatin1String("06"));
    QList<qsizetype> sizes{3, 3, 3, 3, 3};
    if (digits.size() <= national)
        sizes = mobile ? QList<qsizetype>{2, 2, 2, 2, 2} : QList<qsizetype>{3, 3, 2, 2};
    QStringList groups;
    qsizetype at = 0;
    for (const qsizetype size : std::as_const(sizes)) {
        if (at < digits.size())
            groups.append(digits.mid(at, size));
        at += size;
    }
    return groups.join(QLatin1Char(' '));
}

QVariantList AskingWords::review() const
{
    QVariantList lines;
    line(lines, tr("What"), what());
    line(lines, tr("What is wrong"), topic(m_draft.topic));
    line(lines, tr("When"), when());
    for (const IntakeQuestion &question : m_service.questions) {
        if (question.kind != IntakeQuestion::Kind::Date)
            line(lines, question.label, answer(question));
    }
    if (m_draft.kind == Draft::Kind::Request)
        line(lines, tr("Whom do we call?"), who());
    line(lines, tr("Name"), m_draft.name);
    line(lines, tr("It is for"), m_draft.otherName);
    line(lines, tr("Telephone"), phone(m_draft.phone));
    line(lines, tr("We call"), sentenceStart(part(m_draft.contactTime)));
    line(lines, tr("You also say"), m_draft.text);
    return lines;
}

QMap<QString, QString> AskingWords::fields(bool kiosk) const
{
    QMap<QString, QString> fields;
    put(fields, "name", m_draft.name);
    put(fields, "phone", m_draft.phone);
    put(fields, "when", when());
    put(fields, "language", m_records.locale().name().section(QLatin1Char('_'), 0, 0));
    put(fields, "contactTime",
        m_draft.who == Draft::Who::Visit ? tr("Comes by in person") : part(m_draft.contactTime));
    QStringList other{m_draft.otherName, m_draft.relation};
    other.removeAll(QString());
    if (m_draft.who == Draft::Who::Other && other.isEmpty())
        other.append(who());
    put(fields, "onBehalf", other.join(QStringLiteral(", ")));
    QStringList text{topic(m_draft.topic), m_draft.text};
    // Help that is on no list is named for the desk.
    if (m_draft.service.isEmpty() && !m_draft.need.isEmpty())
        text.prepend(need(m_draft.need));
    text.removeAll(QString());
    put(fields, "text", text.join(QLatin1Char('\n')));
    put(fields, "source", kiosk ? QStringLiteral("kiosk") : QStringLiteral("home"));
    for (const IntakeQuestion &question : m_service.questions) {
        if (const QString given = answer(question); !given.isEmpty())
            fields.insert(QStringLiteral("answer.") + question.id, given);
    }
    return fields;
}

QJsonObject AskingWords::publicPart(const QString &network) const
{
    QJsonObject part;
    const auto put = [&part](const char *name, const QString &text) {
        if (!text.isEmpty())
            part.insert(QLatin1String(name), text);
    };
    put("service", m_draft.service);
    put("category", m_draft.need);
    put("network", network);
    if (m_draft.day.isValid())
        put("date", m_draft.day.toString(Qt::ISODate));
    return part;
}

} // namespace naober
