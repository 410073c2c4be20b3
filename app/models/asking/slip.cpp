// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/asking/slip.h"

#include "models/asking/promise.h"
#include "models/wordsof.h"
#include "seal/secretbytes.h"

namespace naober {

Slip::Slip(DeskLine &line, QObject *parent)
    : QObject(parent)
    , m_line(line)
{
    connect(&line, &DeskLine::changed, this, &Slip::changed);
}

void Slip::show(const Content &content, State state)
{
    m_content = content;
    m_state = state;
    m_there = true;
    emit changed();
}

void Slip::note(const QString &submission, State state)
{
    if (!m_there || submission != m_content.submission)
        return;
    m_state = state;
    emit changed();
}

void Slip::clear()
{
    for (QString &word : m_content.words)
        wipe(word);
    wipe(m_content.digits);
    wipe(m_content.doorWord);
    m_content = Content();
    m_state = State::Practice;
    m_there = false;
    emit changed();
}

QString Slip::byWhen() const
{
    const Records &records = m_line.records();
    const Desk &desk = m_line.village().village().desk;
    const QDateTime by =
        replyBy(desk.openingHours, desk.replyWithinHours, records.now(), records.zone());
    if (!by.isValid())
        return {};
    const DateWords words = wordsOf(records);
    const QDate today = records.today();
    // "vrijdag" is enough within the week.
    const bool near = today.daysTo(by.date()) < 7;
    const QString day = near && by.date() > today.addDays(1) ? words.weekday(by.date().dayOfWeek())
                                                             : words.day(by.date(), today);
    return day + QLatin1Char(' ') + words.time(by.time());
}

QString Slip::callers() const
{
    QStringList names;
    for (const DeskPerson &person : m_line.village().village().desk.people) {
        if (!person.name.isEmpty() && names.size() < 2)
            names.append(person.name);
    }
    return names.size() == 2 ? tr("%1 or %2", "two people").arg(names.first(), names.last())
                             : names.value(0);
}

QString Slip::stateText() const
{
    const bool isRequest = m_content.kind == QLatin1String("request");
    switch (m_state) {
    case State::Practice:
        return tr("This was practice. Nothing was sent.");
    case State::Kept:
        if (isRequest)
            return tr("Your question lies safely on this machine. We send it as soon as there is "
                      "internet. In a hurry? Call us.");
        return tr("Your message lies safely on this machine. We send it as soon as there is "
                  "internet.");
    case State::Refused:
        return tr("Your message could not be sent. Please call us.");
    case State::Sent:
        break;
    }
    const QString by = byWhen();
    const QString who = callers();
    if (m_content.visit || m_content.kind == QLatin1String("correction"))
        return tr("Your message has arrived at the desk.");
    if (by.isEmpty())
        return tr("Your message has arrived. We call you.");
    if (who.isEmpty())
        return tr("Your message has arrived. We call you, %1 at the latest.").arg(by);
    return isRequest ? tr("Your question has arrived. %1 calls you, %2 at the latest.").arg(who, by)
                     : tr("Your message has arrived. %1 calls you, %2 at the latest.").arg(who, by);
}

QStringList Slip::steps() const
{
    if (m_content.kind == QLatin1String("correction"))
        return {tr("We look into it and put it right.")};
    if (m_content.visit)
        return {tr("We read your question."),
                tr("You come by at the desk. Bring these three words."),
                tr("Your helper says this word at the door: %1. Another word? Do not open, and "
                   "call us.")
                    .arg(m_content.doorWord.toUpper())};
    const QString by = byWhen();
    QStringList steps{m_content.kind == QLatin1String("request") ? tr("We read your question.")
                                                                 : tr("We read your message."),
                      by.isEmpty()
                          ? tr("We call you. Heard nothing in 2 days? Call us.")
                          : tr("We call you, %1 at the latest. Heard nothing? Call us.").arg(by)};
    if (m_content.kind == QLatin1String("request"))
        steps.append(tr("Your helper says this word at the door: %1. Another word? Do not open, "
                        "and call us.")
                         .arg(m_content.doorWord.toUpper()));
    return steps;
}

QString Slip::codeText() const
{
    if (!m_there || m_content.digits.isEmpty())
        return {};
    const VillageInfo &village = m_line.village();
    return QStringList{village.name(), m_content.words.join(QLatin1Char(' ')), m_content.digits,
                       village.deskName(), village.deskPhone()}
        .join(QLatin1Char('\n'));
}

Handout Slip::handout() const
{
    Handout handout;
    handout.slip = true;
    handout.over = tr("Your slip");
    handout.title = m_content.title;
    handout.facts = {{tr("When"), m_content.when, {}, false},
                     {tr("Your three words"), m_content.words.join(QLatin1Char(' ')), {}, true},
                     {tr("Or this number"), m_content.digits, {}, true}};
    HandoutSection next;
    next.heading = tr("What happens now");
    const QStringList all = steps();
    for (qsizetype step = 0; step < all.size(); ++step)
        next.rows.append({QString::number(step + 1), all.at(step), {}, false});
    next.columns = HandoutSection::Columns::Narrow;
    handout.sections = {next};
    handout.summary = tr("Your name is not on this slip. In need? Call 112.");
    handout.code = codeText();
    handout.codeText = tr("Point your phone at this square. The three words then stand on your "
                          "phone.");
    return handout;
}

} // namespace naober
