// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/asking/helpdesk.h"

#include "models/log.h"
#include "models/wordsof.h"
#include "storage/outbox.h"

namespace naober {

namespace {

bool isOver(const QString &status)
{
    return status == QLatin1String("done") || status == QLatin1String("withdrawn")
        || status == QLatin1String("rejected");
}

} // namespace

std::unique_ptr<Asking::Words> HelpDesk::loadWords()
{
    auto codes = CodeWords::load(QStringLiteral(":/words/nl.txt"));
    auto doors = DoorWords::load(QStringLiteral(":/words/door-nl.txt"));
    if (!codes || !doors) {
        qCWarning(logModels) << "the lists of words cannot be read";
        return nullptr;
    }
    return std::make_unique<Asking::Words>(Asking::Words{*codes, *doors});
}

HelpDesk::HelpDesk(Records &records, VillageInfo &village, const Clock &clock, bool kiosk,
                   QObject *parent)
    : QObject(parent)
    , m_words(loadWords())
    , m_clock(clock)
    , m_line(records, village, kiosk)
    , m_letterbox(m_line, clock)
    , m_slip(m_line)
    , m_asking(m_line, m_letterbox, m_slip, m_words.get())
    , m_mine(m_line, m_letterbox, m_words ? &m_words->codes : nullptr)
    , m_own(m_line)
    , m_machine(records, village)
{
    connect(&m_letterbox, &Letterbox::sent, this, [this](const QString &submission) {
        m_slip.note(submission, Slip::State::Sent);
        emit changed();
    });
    connect(&m_letterbox, &Letterbox::refused, this, [this](const QString &submission) {
        m_slip.note(submission, Slip::State::Refused);
        emit changed();
    });
    connect(&m_asking, &Asking::keepWanted, this, [this](const Asking::SentRequest &request) {
        if (!m_line.isKiosk())
            m_own.keep(request, m_clock.now());
    });
    connect(&m_mine, &MyRequest::stateKnown, this,
            [this](const QString &submission, const QString &status) {
                if (isOver(status))
                    m_own.remove(submission);
            });
    connect(&m_asking, &Asking::changed, this, &HelpDesk::noteTyped);
    connect(&m_mine, &MyRequest::changed, this, &HelpDesk::noteTyped);
    connect(m_mine.entry(), &CodeEntry::changed, this, &HelpDesk::noteTyped);
    connect(&m_slip, &Slip::changed, this, &HelpDesk::noteTyped);
}

void HelpDesk::noteTyped()
{
    // A code is as good as a name: who has it may change the request.
    m_typed = m_typed || m_asking.draft().holdsPersonal() || m_slip.isThere() || m_mine.isFound()
        || !m_mine.phone().isEmpty() || !m_mine.entry()->words().isEmpty()
        || !m_mine.entry()->digits().isEmpty();
    emit changed();
}

bool HelpDesk::isHalfFilled() const
{
    return m_asking.draft().isBegun() || m_slip.isThere() || m_mine.isFound();
}

QVariantList HelpDesk::refused() const
{
    QVariantList lines;
    if (!m_line.home())
        return lines;
    const auto refused = Outbox(*m_line.home()).refused();
    if (!refused)
        return lines;
    const DateWords words = wordsOf(m_line.records());
    for (const RefusedEntry &entry : *refused) {
        lines.append(QVariantMap{
            {QStringLiteral("whenText"), words.moment(entry.kept, m_line.records().today())},
            {QStringLiteral("problem"), entry.problem}});
    }
    return lines;
}

void HelpDesk::forgetRefused()
{
    if (!m_line.home())
        return;
    if (const auto forgotten = Outbox(*m_line.home()).forgetRefused(); !forgotten)
        qCWarning(logModels) << "refused" << storageErrorName(forgotten.error());
    emit changed();
}

bool HelpDesk::endVisit()
{
    const bool typed = m_typed;
    m_asking.forget();
    m_slip.clear();
    m_mine.forget();
    m_typed = false;
    emit changed();
    return typed;
}

} // namespace naober
