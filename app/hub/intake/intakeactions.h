// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/httpdoor.h"
#include "hub/intake/intakecontext.h"

namespace naober {

/// What is done with a request once it is known who asks what: reads the body, hands the work to a
/// lane, turns what came of it into an answer. Any thread.
class IntakeActions
{
public:
    explicit IntakeActions(IntakeContext &context)
        : m_context(context)
    { }

    HttpStep keepSubmission(const Caller &caller, const QString &id, const QByteArray &owner,
                            const QByteArray &body);
    HttpStep lookUp(const Caller &caller, const QString &id, const QByteArray &owner);
    HttpStep pair(const QByteArray &body);
    HttpStep keepEvent(const Caller &caller, const QString &id, const QByteArray &body);
    HttpStep keepKey(const Caller &caller, qint64 generation, const QByteArray &body);
    HttpStep setDeviceKey(const Caller &caller, const QString &id, const QByteArray &body);

private:
    struct Outcome
    {
        HubAnswer answer;
        IntakeContext::News news;
        std::function<void()> committed; ///< what else is to happen then; may be empty
    };
    HttpStep write(std::function<Outcome(Sql &)> work);

    IntakeContext &m_context;
};

} // namespace naober
