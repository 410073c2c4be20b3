// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common.h"
#include "domain/openinghours.h"
#include "models/words/datewords.h"
#include "paper/handout.h"

namespace naober {

/// Writes facts into a handout, in words. What is empty is left out.
class HandoutFacts
{
    Q_DECLARE_TR_FUNCTIONS(naober::HandoutFacts)

public:
    /// \a handout must outlive it.
    HandoutFacts(Handout &handout, DateWords words, QDate today);

    const DateWords &words() const { return m_words; }
    void over(const QString &text);
    void notice(const QString &text);
    /// \a label is what stands at the left of it.
    void fact(const QString &label, const QString &text, const QString &detail = {});
    void when(const QString &text, const QString &detail = {});
    void where(const QString &text, const QString &detail = {});
    void cost(const QString &text, bool isFree = false);
    void organizer(const QString &text);
    /// Large and strong.
    void phone(const QString &number, const QString &detail = {});
    void email(const QString &address);
    void website(const QString &link);
    void access(const Accessibility &access);
    void openingHours(const OpeningHours &hours);
    void section(const QString &heading, const QStringList &lines);
    void section(const HandoutSection &section);
    void code(const QString &text, const QString &explanation);
    /// When somebody last checked it, and who.
    void assured(const QString &text);
    void source(const QString &name);
    /// The text says the same.
    void leaveOutSummary();

private:
    void origin(const QString &text);

    Handout &m_handout;
    DateWords m_words;
    QDate m_today;
};

} // namespace naober
