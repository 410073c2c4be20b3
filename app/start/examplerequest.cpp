// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/examplerequest.h"

#include <QStringList>

namespace naober {

ExampleRequest::ExampleRequest(HelpDesk &help)
    : m_help(help)
{ }

void ExampleRequest::fillFor(const QString &page)
{
    static const QStringList steps{QStringLiteral("Ask"), QStringLiteral("AskWhen"),
                                   QStringLiteral("AskWho"), QStringLiteral("AskReview"),
                                   QStringLiteral("Slip")};
    const qsizetype step = steps.indexOf(page);
    if (step < 0)
        return;
    m_help.slip()->clear();
    m_help.asking()->begin(QStringLiteral("request"), true);
    if (step >= 1) {
        sayWhat();
        sayWhen();
    }
    if (step >= 2)
        sayWho();
    if (step >= 4)
        m_help.asking()->send();
}

void ExampleRequest::sayWhat()
{
    Asking &asking = *m_help.asking();
    asking.chooseNeed(QStringLiteral("ride"));
    const QVariantList fitting = asking.services();
    if (!fitting.isEmpty())
        asking.chooseService(fitting.first().toMap().value(QStringLiteral("recordId")).toString());
}

void ExampleRequest::sayWhen()
{
    Asking &asking = *m_help.asking();
    const QVariantList days = asking.days();
    asking.setDay(days.first().toMap().value(QStringLiteral("key")).toString());
    asking.setPart(QStringLiteral("morning"));
    const QVariantList questions = asking.questions();
    for (const QVariant &question : questions) {
        const QVariantMap one = question.toMap();
        const QStringList choices = one.value(QStringLiteral("choices")).toStringList();
        if (!choices.isEmpty())
            asking.setAnswer(one.value(QStringLiteral("questionId")).toString(), choices.first());
    }
}

void ExampleRequest::sayWho()
{
    Asking &asking = *m_help.asking();
    asking.setWho(QStringLiteral("me"));
    // No number begins with three zeros: this one rings nowhere.
    asking.setName(QStringLiteral("Truus"));
    asking.setPhone(QStringLiteral("0770000123"));
    asking.setContactTime(QStringLiteral("morning"));
}

} // namespace naober
