// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/handoutfacts.h"

#include "models/words/openwords.h"

#include <algorithm>

namespace naober {

HandoutFacts::HandoutFacts(Handout &handout, DateWords words, QDate today)
    : m_handout(handout)
    , m_words(std::move(words))
    , m_today(today)
{ }

void HandoutFacts::over(const QString &text)
{
    m_handout.over = sentenceStart(text);
}

void HandoutFacts::notice(const QString &text)
{
    m_handout.notice = text;
}

void HandoutFacts::fact(const QString &label, const QString &text, const QString &detail)
{
    if (!text.isEmpty())
        m_handout.facts.append({label, text, detail, false});
    else if (!detail.isEmpty())
        m_handout.facts.append({label, detail, {}, false});
}

void HandoutFacts::when(const QString &text, const QString &detail)
{
    fact(tr("When", "label on paper"), sentenceStart(text), detail);
    if (!text.isEmpty())
        m_handout.facts.last().strong = true;
}

void HandoutFacts::where(const QString &text, const QString &detail)
{
    fact(tr("Where", "label on paper"), text, detail);
}

void HandoutFacts::cost(const QString &text, bool isFree)
{
    fact(tr("Price", "label on paper"), isFree ? tr("Free", "costs nothing") : text);
}

void HandoutFacts::organizer(const QString &text)
{
    fact(tr("By", "who organises"), text);
}

void HandoutFacts::phone(const QString &number, const QString &detail)
{
    if (!number.isEmpty())
        m_handout.facts.append({tr("Telephone", "label on paper"), number, detail, true});
}

void HandoutFacts::email(const QString &address)
{
    fact(tr("E-mail", "label on paper"), address);
}

void HandoutFacts::website(const QString &link)
{
    QString shown = link;
    for (const char *start : {"https://", "http://", "www."}) {
        if (shown.startsWith(QLatin1String(start), Qt::CaseInsensitive))
            shown.remove(0, static_cast<qsizetype>(qstrlen(start)));
    }
    while (shown.endsWith(QLatin1Char('/')))
        shown.chop(1);
    fact(tr("Website", "label on paper"), shown);
}

void HandoutFacts::access(const Accessibility &access)
{
    QStringList lines;
    if (access.wheelchair.value_or(false))
        lines.append(tr("Step-free, with a suitable toilet"));
    if (access.hearingLoop.value_or(false))
        lines.append(tr("Hearing loop"));
    if (access.subtitles.value_or(false))
        lines.append(tr("With subtitles"));
    fact(tr("Good to know", "label on paper"), lines.join(QLatin1Char('\n')), access.note);
}

void HandoutFacts::openingHours(const OpeningHours &hours)
{
    HandoutSection section;
    section.heading = tr("Opening hours");
    section.columns = HandoutSection::Columns::Wide;
    for (const QVariant &line : OpenWords(m_words).table(hours, m_today)) {
        const QVariantMap values = line.toMap();
        section.rows.append({sentenceStart(values.value(QStringLiteral("days")).toString()),
                             values.value(QStringLiteral("times")).toString(),
                             {},
                             false});
    }
    if (!hours.note.isEmpty())
        section.rows.append({{}, hours.note, {}, false});
    this->section(section);
}

void HandoutFacts::section(const QString &heading, const QStringList &lines)
{
    HandoutSection section;
    section.heading = heading;
    for (const QString &line : lines)
        section.rows.append({{}, line, {}, false});
    this->section(section);
}

void HandoutFacts::section(const HandoutSection &section)
{
    if (!section.rows.isEmpty())
        m_handout.sections.append(section);
}

void HandoutFacts::code(const QString &text, const QString &explanation)
{
    m_handout.code = text;
    m_handout.codeText = explanation;
}

void HandoutFacts::assured(const QString &text)
{
    origin(sentenceStart(text));
}

void HandoutFacts::source(const QString &name)
{
    // Who organises it stands among the facts.
    const bool isSaid = std::any_of(m_handout.facts.begin(), m_handout.facts.end(),
                                    [&name](const HandoutRow &row) { return row.text == name; });
    origin(name.isEmpty() || isSaid ? QString() : tr("From: %1", "source of a record").arg(name));
}

void HandoutFacts::leaveOutSummary()
{
    m_handout.summary.clear();
}

void HandoutFacts::origin(const QString &text)
{
    QStringList lines{m_handout.origin};
    lines.append(text);
    lines.removeAll(QString());
    m_handout.origin = lines.join(QLatin1Char('\n'));
}

} // namespace naober
